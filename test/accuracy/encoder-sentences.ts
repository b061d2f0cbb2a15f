// Sentences as resumes and searches hold them, always the same: for comparing encoders. Some are odd on purpose.

const BEGINNINGS = [
  'Led',
  'Built',
  'Managed',
  'Responsible for',
  'Designed',
  'Supported',
  'Migrated',
  'Taught',
  'Negotiated',
  'Cared for',
  'Audited',
  'Installed and serviced',
  'Looking for someone who has coordinated',
  'Experience with',
  'Trained',
  'Reduced the cost of',
];
const OBJECTS = [
  'a team of %n engineers',
  'payment systems in Java and Kotlin',
  'patients on a surgical ward',
  'the annual budget of EUR %n,000',
  'Kubernetes clusters (EKS, GKE)',
  'lesson plans for year %n',
  'supplier contracts in five countries',
  'welding robots (KUKA)',
  'the month-end close under IFRS',
  'C++ and C# components',
  '.NET services',
  'a CRM roll-out to %n branches',
  'food safety (HACCP)',
  'A/B tests',
  'wind turbines offshore',
  'refugee families',
  'machine-learning pipelines',
  'forklifts',
];
const ENDINGS = [
  '',
  '.',
  ', which cut delivery time by %n %.',
  ' – on time and 12% under budget',
  '; promoted after %n months',
  ' at Muster & Söhne GmbH in Zürich',
  ' (2019–2023)',
  ' using Python, SQL & dbt',
  ', reporting to the CFO',
  ' for the NHS',
  '… and more',
  '; see https://example.org/p?id=%n',
  ' :) “well done”',
  '\twith Excel™',
  ' ﬁnance & co-ordination ½ day',
];
const ODD = [
  'x',
  'a',
  ':',
  '://',
  ':-)',
  '日本語のテキスト',
  'مهندس برمجيات',
  'Ñandú 😀😀 smile',
  'ｆｕｌｌｗｉｄｔｈ',
  '   spaced   out   ',
  '°°°°',
  'C++',
  'é',
  '\u00e9 e\u0301',
  'nurse '.repeat(200),
  'supercalifragilisticexpialidocious',
  '0123456789'.repeat(20),
  'Zażółć gęślą jaźń',
  '½ ¾ ™ ® ©',
  'line one\nline two',
  '\u2581already marked',
  '\ud83d half',
  '<s> </s> extra_token_id_1',
];

/** `count` different sentences, the odd ones first. */
export function encoderSentences(count: number): readonly string[] {
  const sentences = new Set(ODD);
  for (let number = 0; sentences.size < count; number++) {
    // Steps that share no factor with the lists' lengths, and one more each time round, so that all meet all.
    const pick = (list: readonly string[], step: number, round: number) =>
      list[(number * step + Math.floor(number / round)) % list.length] ?? '';
    const words = `${pick(BEGINNINGS, 7, 48)} ${pick(OBJECTS, 5, 720)}${pick(ENDINGS, 2, 240)}`;
    sentences.add(words.replaceAll('%n', String(3 + (number % 97))));
  }
  return [...sentences].slice(0, count);
}
