// One field's mistake costs that field. The readers are made to fail one by one.
import { profileSchema, type Document, type Extracted } from '@vitae/contracts';
import fc from 'fast-check';
import { extractClassic, readByRules } from './classic.ts';
import { Faults } from './faults.ts';
import { mergeExtractions } from './merge/merge-extractions.ts';
import { mergeTiers } from './merge/merge-tiers.ts';
import { writtenLine } from './testing/written-line.ts';

const documentOf = (texts: readonly string[]): Document => ({
  format: 'txt',
  language: 'en',
  pages: [{ number: 1, width: 595, height: 842 }],
  lines: texts.map((text, i) => writtenLine(i + 1, text, { block: Math.floor(i / 4) })),
  hidden: [],
  flags: [],
});

const resume = documentOf([
  'Ana Brandl',
  'Site Engineer',
  'ana.brandl@example.com | +44 7700 900123 | Leeds, United Kingdom',
  'linkedin.com/in/ana-brandl',
  'Nationality: Austrian',
  'Driving licence: B',
  'SUMMARY',
  'Engineer of bridges who likes clear drawings and calm sites.',
  'EXPERIENCE',
  'Site Engineer, Alder Works Ltd, Jan 2019 - Mar 2022',
  'Reduced concrete waste by a fifth with a new schedule.',
  'EDUCATION',
  'BSc Civil Engineering, University of Leeds, 2015 - 2018',
  'SKILLS',
  'AutoCAD, Python, Concrete design',
  'LANGUAGES',
  'English (native), German (B2)',
  'CERTIFICATIONS',
  'First Aid, Red Cross, 2021',
  'PROJECTS',
  'Tide Table: when to sail',
  'AWARDS',
  'Young Engineer Prize, City of Leeds, 2020',
  'PUBLICATIONS',
  'Brandl, A. (2020). Tides and concrete. Journal of Bridges, 4(2).',
  'VOLUNTEERING',
  'Trainer, Harbour Sailing Club, 2018 - 2020',
  'MEMBERSHIPS',
  'Institution of Civil Engineers',
  'INTERESTS',
  'Sailing, chess',
]);
const AS_OF = { month: '2024-06', reason: 'given' } as const;
const options = { asOf: AS_OF.month };

/** Behind its guard, one reader throws instead of reading. */
class FailingAt extends Faults {
  readonly tried = new Set<string>();
  readonly #victim: string | undefined;

  constructor(victim?: string) {
    super();
    this.#victim = victim;
  }

  override read<T>(field: string, read: () => T, otherwise: NoInfer<T>): T {
    this.tried.add(field);
    const failing = (): T => {
      throw new RangeError(`cannot read ${resume.lines[0]?.text}`);
    };
    return super.read(field, field === this.#victim ? failing : read, otherwise);
  }
}

const all = new FailingAt();
const whole = readByRules(resume, options, all).extracted;
mergeExtractions(extractClassic(resume, options), resume, AS_OF, extractClassic(resume, options), all);

/** What each part of an extraction is read with, besides its own reader. */
const DEPENDS: Readonly<Record<string, readonly string[]>> = {
  emails: ['name', 'nameParts', 'headline'],
  name: ['nameParts', 'headline', 'location'],
  location: ['headline', 'phones', 'positions', 'volunteering'],
};
const partsOf = ({ basics, ...rest }: Extracted): Record<string, unknown> => ({ ...basics, ...rest });

it('guards every reader of the rules and of what comes after them', () =>
  expect([...all.tried].sort()).toEqual(
    [
      ...[
        'awards',
        'basics',
        'certifications',
        'dates',
        'emails',
        'entities',
        'headline',
        'interests',
        'keywords',
      ],
      ...['languages', 'links', 'location', 'memberships', 'merge', 'name', 'nameParts', 'personal'],
      ...['phones', 'positions', 'projects', 'publications', 'qualifications', 'quality', 'sections'],
      ...['skills', 'summary', 'totals', 'volunteering'],
    ].sort(),
  ));

it.each([...all.tried].filter((field) => field in partsOf(whole)))(
  'keeps all other fields where %s fails',
  (field) => {
    const faults = new FailingAt(field);
    const { extracted, faults: told } = readByRules(resume, options, faults);
    const affected = new Set([field, ...(DEPENDS[field] ?? [])]);
    const others = (parts: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(parts).filter(([name]) => !affected.has(name)));
    expect(others(partsOf(extracted))).toEqual(others(partsOf(whole)));
    expect([...new Set(told?.map((fault) => fault.field))]).toEqual([field]);
  },
);

it('reads names and addresses though sections can’t be told apart', () => {
  const { basics } = readByRules(resume, options, new FailingAt('sections')).extracted;
  expect([basics.name?.value, basics.emails[0]?.value]).toEqual(['Ana Brandl', 'ana.brandl@example.com']);
});

it.each(['merge', 'totals', 'quality', 'skills', 'basics', 'positions'])(
  'makes a profile where %s fails afterwards, and says what is missing',
  (field) => {
    const classic = extractClassic(resume, options);
    const faults = new FailingAt(field);
    const profile = mergeExtractions(classic, resume, AS_OF, classic, faults);
    expect(profile.positions.map((p) => p.organisation?.value)).toEqual(['Alder Works Ltd']);
    expect(profile.quality[0]).toMatchObject({
      code: 'fields_failed',
      detail: expect.stringContaining(field),
    });
    expect(profileSchema.parse(profile)).toBeTruthy();
  },
);

it('tells kind and place of a mistake, and not a word of the resume', () => {
  const { faults } = readByRules(resume, options, new FailingAt('links'));
  expect(faults).toEqual([
    { field: 'links', error: 'RangeError', at: expect.stringMatching(/^faults\.spec\.ts:\d+:\d+$/) },
  ]);
});

it('merges the fields that can be merged', () => {
  const faults = new Faults();
  // What no reading may look like: entries without the lists that every entry has.
  const broken = { ...whole, positions: [null] } as unknown as Extracted;
  const { positions, skills } = mergeTiers(whole, broken, { faults });
  expect([positions, skills.length, faults.list.map((f) => f.field)]).toEqual([
    whole.positions,
    whole.skills.length,
    ['positions'],
  ]);
});

it.each(['jos%E9-garcia', 'jos%', '%zz', '%00', '%ED%A0%80', 'jos%C3%A9-garcia'])(
  'reads a resume whose link ends in %j',
  (account) => {
    const lines = resume.lines.map(({ text }) => text.replace('in/ana-brandl', `in/${account}`));
    const { extracted, faults } = extractClassic(documentOf(lines), options);
    expect(faults).toBeUndefined();
    expect(extracted.basics.links[0]?.value).toEqual({
      url: `https://linkedin.com/in/${account}`,
      written: true,
      network: 'LinkedIn',
      username: account === 'jos%C3%A9-garcia' ? 'josé-garcia' : account.toLowerCase(),
    });
  },
);

/** Pieces that resumes hold, and that break programs. */
const PIECES = [
  ...resume.lines.map(({ text }) => text),
  ...[
    'linkedin.com/in/%E9',
    'https://[::1',
    'http://%',
    '\u0000',
    '\ud83d',
    '\udc00\ud800',
    '\u202e',
    '\ufeff',
    '\t\t',
  ],
  ...[
    '(((((((',
    '– – – –',
    '0000-00',
    '99/99/9999 - 00/00/0000',
    '+++++',
    '@@@',
    '1e309',
    '%s%n',
    '𝕬𝖓𝖆',
    'ﷺ',
  ],
  ...['__proto__', 'constructor', 'toString: hasOwnProperty', '٣٤٥', '王伟', 'İıſK', 'A'.repeat(300)],
];
const words = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const lines = fc.array(
  fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ')),
  {
    maxLength: 30,
  },
);

it('makes a profile of any text, without a fault', () => {
  fc.assert(
    fc.property(lines, (texts) => {
      const document = documentOf(texts);
      const extraction = extractClassic(document, options);
      expect(extraction.faults).toBeUndefined();
      const profile = mergeExtractions(extraction, document, AS_OF, extraction);
      expect(profile.quality.filter(({ code }) => code === 'fields_failed')).toEqual([]);
      expect(profileSchema.safeParse(profile).error?.issues).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
