// No expression that meets foreign text goes through it more than in proportion to its length. Every expression that runs
// while files are told apart, read, extracted and merged, and while descriptions of jobs are taken apart, is caught as it runs,
// its work counted in steps, and then fed with texts made of its own parts, broken off at their ends.
import { defaultReadingLimits, guessFormat, toJsonResume, type Document, type Line } from '@vitae/contracts';
import { readFile } from '@vitae/documents/read-file';
import {
  asOf,
  extractClassic,
  mergeExtractions,
  planTasks,
  readAnswers,
  type Answered,
} from '@vitae/extraction';
import { readJobDescription } from '@vitae/search';
import { skillLookUp } from '@vitae/skills';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countedExec, TooManySteps } from '../support/counted-regexp.ts';
import { BENCHMARK, docx, docxXml, paragraph } from '../support/files.ts';
import { pumpedTexts } from '../support/pumped-texts.ts';

/** Steps that each character of a text may cost one expression: of hundreds of words that begin alike, or windows of 40 letters. */
const PER_CHARACTER = 400;
const ALWAYS = 20_000;
const allowed = (text: string) => ALWAYS + PER_CHARACTER * text.length;
/** A line's longest, and what an expression must stand. */
const LENGTH = 2_000;
/** Shorter texts can't show growth; only what doubles with each character, and that the long ones show as well. */
const COUNTED_FROM = 24;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const nativeExec = RegExp.prototype.exec;
const met = new Map<string, RegExp>();
const tooMuch = new Set<string>();
const different = new Set<string>();
/** What was found so with good resumes. */
const resumes: string[] = [];
/** What was counted before: many rules ask the same of the same lines. By expression and text, from its beginning. */
const counts = new Map<string, Map<string, number>>();
/** Steps of expressions with the flag "g" or "y" in a text so far. */
const running = new WeakMap<RegExp, { text: string; steps: number }>();

function counted(this: RegExp, text: string): RegExpExecArray | null {
  const name = String(this);
  if (!met.has(name)) met.set(name, new RegExp(this.source, this.flags));
  const from = this.global || this.sticky ? this.lastIndex : 0;
  if (text.length < COUNTED_FROM || tooMuch.has(name)) return nativeExec.call(this, text);
  const known = from === 0 ? counts.get(name)?.get(text) : undefined;
  if (known !== undefined) {
    running.set(this, { text, steps: known });
    return nativeExec.call(this, text);
  }
  const before = from > 0 ? running.get(this) : undefined;
  const spent = before?.text === text ? before.steps : 0;
  try {
    const { steps, match } = countedExec(this, text, allowed(text) - spent, from);
    running.set(this, { text, steps: spent + steps });
    if (from === 0) remember(name, text, steps);
    const result = nativeExec.call(this, text);
    if (result?.index !== match?.[0] || (result && result[0].length !== (match?.[1] ?? 0) - result.index))
      different.add(name);
    return result;
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
    tooMuch.add(name);
    // Whoever asks goes on as if there were no match: the engine itself might need years.
    this.lastIndex = 0;
    return null;
  }
}

function remember(name: string, text: string, steps: number): void {
  let known = counts.get(name);
  if (!known) counts.set(name, (known = new Map<string, number>()));
  known.set(text, steps);
}

beforeAll(async () => {
  RegExp.prototype.exec = counted;
  const names = readdirSync(`${BENCHMARK}files`).filter((name) => !/scan/.test(name));
  for (const name of names.filter((_, i) => i % 4 === 0)) {
    const read = await readFile(readFileSync(`${BENCHMARK}files/${name}`), defaultReadingLimits);
    if (read.ok) readAll(read.document);
  }
  resumes.push(...tooMuch, ...different);
  counts.clear();
}, 900_000);
afterAll(() => void (RegExp.prototype.exec = nativeExec));
afterEach(() => {
  counts.clear();
  tooMuch.clear();
  different.clear();
});

/** The text of our sources, in which their expressions stand as they are written. */
const sources = ['contracts', 'documents', 'extraction', 'inference', 'search', 'skills']
  .flatMap((lib) => globSync(`libs/${lib}/src/**/*.ts`, { cwd: ROOT }))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

const bytes = (text: string) => new TextEncoder().encode(text);
const documentOf = (texts: readonly string[]): Document => ({
  format: 'txt',
  language: 'en',
  pages: [{ number: 1, width: 595, height: 842 }],
  lines: texts.map((text, i): Line => ({
    number: i + 1,
    page: 1,
    block: Math.floor(i / 6),
    role: 'body',
    text,
    words: [...text.matchAll(/\S+/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      link: 'https://example.com/%E9',
    })),
  })),
  flags: [],
});

const HEADINGS = [
  'CONTACT',
  'SUMMARY',
  'EXPERIENCE',
  'EDUCATION',
  'SKILLS',
  'LANGUAGES',
  'CERTIFICATIONS',
].concat(
  ...[['PROJECTS', 'PUBLICATIONS', 'AWARDS', 'VOLUNTEERING', 'INTERESTS', 'MEMBERSHIPS', 'PERSONAL DETAILS']],
);

/** Everything that is done with a Document, a language model's answers included. */
function readAll(document: Document): void {
  const at = asOf(document, { received: '2026-11-25' });
  const classic = extractClassic(document, { asOf: at.month });
  const { tasks } = planTasks(document, (text) => text.length / 4, []);
  const long = document.lines.at(-1)?.text ?? '';
  const answered = tasks.flatMap((task): Answered[] =>
    task.section === 'person'
      ? [{ task, answer: { n: long, t: `1 ${long}`, c: long, s: long } } as Answered]
      : [],
  );
  const llm = readAnswers(answered, { asOf: at.month, version: 'test' });
  toJsonResume(mergeExtractions(classic, document, at, llm));
  readJobDescription(document.lines.map(({ text }) => text).join('\n'), skillLookUp());
}

/** What files may hold of one thing, without end. */
const UNITS = [
  ...[
    ' ',
    '\t',
    ' \t',
    'a',
    'A',
    '1',
    '1 ',
    'a ',
    'A.',
    'a.',
    'a-',
    'é',
    '王',
    '-',
    '–',
    '– ',
    ' - ',
    '.',
    ',',
    ', ',
    '/',
    '|',
    ' | ',
  ],
  ...[
    '(',
    '( ',
    '()',
    '(1',
    '[',
    '{',
    '<',
    '<a',
    '>',
    '"',
    '“',
    '«',
    '@',
    'a@',
    '@a',
    'a@b.',
    ':',
    ': ',
    '&',
    '#',
    '%',
    '%41',
    '\\',
    '_',
  ],
  ...[
    '2019',
    '2019 ',
    '2019 - ',
    '01/',
    '1.1.',
    'Jan ',
    'Jan 2019 - ',
    '+',
    '+1 ',
    '(0)',
    '00',
    '0',
    'www.',
    'http://',
    'https://a/',
  ],
  ...[
    '• ',
    '* ',
    'Mr ',
    'Dr. ',
    'de ',
    'and ',
    'of ',
    'at ',
    'C1 ',
    'GmbH ',
    'years ',
    '1 year ',
    'Ltd, ',
    'BSc ',
    '<|',
    '</',
    '3.5/',
    'Tel: ',
  ],
] as const;
const ENDS = ['', 'x', '!', ' x', '\u0001'];
const long = (unit: string, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length));

describe('sniffing', () => {
  it.each([
    ['31 comments and a letter', '<!---->'.repeat(31) + 'x'],
    ['60,000 blanks and a letter', `${' '.repeat(60_000)}x`],
    ['a mailbox line that doesn’t end', `From ${'a'.repeat(60_000)}`],
    ['the same with an odd line end', `From ${'a'.repeat(60_000)}\rx`],
    ['line ends alone', `${'\n'.repeat(60_000)}x`],
    ['declarations', `<?xml ${'<?xml '.repeat(10_000)}`],
    ['header fields', `${'a:\n'.repeat(20_000)}x`],
    ['hashes', '#'.repeat(60_000)],
  ])('goes once through %s', (_name, text) => {
    guessFormat(bytes(text));
    expect([...tooMuch]).toEqual([]);
  });

  it('goes once through any beginning that repeats itself', () => {
    for (const unit of [...UNITS, '<!--', '-->', '<!-- -->', '<!doctype ', '\n', 'from: ', '\n#', '\n# '])
      for (const end of ENDS) guessFormat(bytes(long(unit, 4_000) + end));
    expect([...tooMuch]).toEqual([]);
  });
});

it('counts as the engine does what good resumes cost, and finds it little', () => {
  expect(met.size).toBeGreaterThan(300);
  expect(resumes).toEqual([]);
});

describe('readers', () => {
  const wrapped: Record<string, (text: string) => Uint8Array> = {
    txt: bytes,
    md: (text) => bytes(`# a\n\n## b\n\n${text}`),
    html: (text) => bytes(`<html><body><p>a</p>${text}`),
    'html attribute': (text) => bytes(`<html><body><p style="${text}" class="${text}">a</p>`),
    rtf: (text) => bytes(`{\\rtf1 a\\par ${text}}`),
    eml: (text) => bytes(`From: a@example.com\nMIME-Version: 1.0\nSubject: ${text}\n\n${text}`),
    docx: (text) => docx(docxXml(paragraph(text.replace(/[&<\u0001]/g, '')))),
  };
  it.each(Object.entries(wrapped))('go once through what repeats itself in %s', async (name, wrap) => {
    // Markdown's parser looks at most of it many times over, each time in proportion to its length.
    const units = name === 'md' ? UNITS.filter((_, i) => i % 4 === 0) : UNITS;
    for (const unit of units) await readFile(wrap(long(unit) + 'x'), defaultReadingLimits);
    expect([...tooMuch]).toEqual([]);
  });
});

// One unit after another under all headings would take minutes: each heading meets every seventh.
it.each(HEADINGS.map((heading, i) => [heading, i] as const))(
  'extraction goes once through lines that repeat themselves under %s',
  (heading, i) => {
    for (const unit of UNITS.filter((_, at) => at % 7 === i % 7))
      readAll(
        documentOf([
          'Ana Brandl',
          heading,
          long(unit),
          `a ${long(unit)}x`,
          `Jan 2019 - 2020 ${long(unit)}\u0001`,
        ]),
      );
    expect([...tooMuch]).toEqual([]);
  },
);

/** Expressions of our own sources: what packages do with text is bounded by what they are given, and counted above. */
const isOurs = ({ source }: RegExp) => sources.includes(source);

it('no expression of ours can be led astray by texts made of its own parts', () => {
  RegExp.prototype.exec = nativeExec;
  const ours = [...met.values()].filter(isOurs);
  const costly = ours.flatMap((expression) => {
    const text = pumpedTexts(expression, LENGTH).find((pumped) => isCostly(expression, pumped));
    return text === undefined ? [] : [`${String(expression)} on ${JSON.stringify(text.slice(0, 30))}…`];
  });
  RegExp.prototype.exec = counted;
  expect(ours.length).toBeGreaterThan(200);
  expect(costly).toEqual([]);
}, 900_000);

function isCostly(expression: RegExp, text: string): boolean {
  try {
    countedExec(expression, text, allowed(text));
    return false;
  } catch (error) {
    if (error instanceof TooManySteps) return true;
    throw error;
  }
}
