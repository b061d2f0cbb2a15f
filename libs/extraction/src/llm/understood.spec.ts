import fc from 'fast-check';
import { answerSchemas, type SectionName } from './answers.ts';
import { understood } from './understood.ts';

/** What an answer means where all of it can be read. */
const meant = (section: SectionName, answer: unknown) => {
  const said = understood(section, answer, ['team', 'lic']);
  expect(said?.unread ?? 0).toBe(0);
  return said?.answer;
};

const person = { n: '1 Anna Muster', t: '', c: '', s: '3-4' };
const rest = { e: [], k: [], g: [], c: [], a: [], p: [], u: [] };

it('leaves an answer as it should be as it is', () => {
  const answers: [SectionName, unknown][] = [
    ['person', person],
    ['work', { w: [['9 Acme…', '10 Lead Fitter', '11-13']] }],
    ['rest', { ...rest, e: [['20 University of…', '21 BSc']], c: ['25-26', '27'] }],
    ['own', { f: [['team', '2 Led 12', 'yes']] }],
  ];
  for (const [section, answer] of answers) expect(meant(section, answer)).toEqual(answer);
});

it.each([
  ['a key is missing', 'person', { n: '1 Anna Muster', s: '3-4' }, person],
  ['a key is null', 'person', { ...person, t: null }, person],
  ['a key is one more', 'person', { ...person, note: '' }, person],
  ['a number stands for a text', 'person', { ...person, n: 1 }, { ...person, n: '1' }],
  [
    'a list stands for a text',
    'person',
    { ...person, n: ['1', 'Anna Muster'] },
    { ...person, n: '1, Anna Muster' },
  ],
  ['first and last line are a list', 'person', { ...person, s: [3, 4] }, { ...person, s: '3, 4' }],
  [
    'an object stands for a pointer',
    'person',
    { ...person, n: { line: 1, words: 'Anna Muster' } },
    { ...person, n: '1, Anna Muster' },
  ],
  ['lines are numbers', 'rest', { c: [25] }, { ...rest, c: ['25'] }],
  ['a line stands for a list', 'rest', { c: 25, k: '31-33, 35' }, { ...rest, c: ['25'], k: ['31-33', '35'] }],
  [
    'ranges are lists',
    'rest',
    {
      k: [
        [31, 33],
        [35, 35],
      ],
    },
    { ...rest, k: ['31-33', '35-35'] },
  ],
  ['ranges are objects', 'rest', { k: [{ first: 31, last: 33 }] }, { ...rest, k: ['31-33'] }],
  [
    'entries are texts with bars',
    'work',
    { w: ['9 Acme|10 Lead|11-13'] },
    { w: [['9 Acme', '10 Lead', '11-13']] },
  ],
  [
    'entries are texts with semicolons',
    'work',
    { w: ['9 Acme; 10 Lead; 11-13'] },
    { w: [['9 Acme', '10 Lead', '11-13']] },
  ],
  [
    'entries are objects',
    'work',
    { w: [{ employer: '9 Acme', title: 10, tasks: [11, 13] }] },
    { w: [['9 Acme', '10', '11, 13']] },
  ],
  [
    'an entry is not in a list of its own',
    'work',
    { w: ['9 Acme', '10 Lead', '11-13', '14 Globex', '15 Fitter', '16'] },
    {
      w: [
        ['9 Acme', '10 Lead', '11-13'],
        ['14 Globex', '15 Fitter', '16'],
      ],
    },
  ],
  [
    'tasks are numbers of their own',
    'work',
    { w: [['9 Acme', '10 Lead', 11, 12, 13]] },
    { w: [['9 Acme', '10 Lead', '11, 12, 13']] },
  ],
  [
    'there is a list alone',
    'work',
    [['9 Acme', '10 Lead', '11-13']],
    { w: [['9 Acme', '10 Lead', '11-13']] },
  ],
  [
    'own fields are keys',
    'own',
    { f: { lic: ['2 Forklift', 'yes'] } },
    { f: [['lic', '2 Forklift', 'yes']] },
  ],
  [
    'own fields are keys of the whole',
    'own',
    { lic: '2 Forklift', team: '' },
    { f: [['lic', '2 Forklift'], ['team']] },
  ],
  [
    'own fields are objects in a list',
    'own',
    { f: [{ lic: ['2 Forklift', true] }, { team: { line: 3, choice: null } }] },
    {
      f: [
        ['lic', '2 Forklift', 'yes'],
        ['team', '3'],
      ],
    },
  ],
  [
    'an own field is an object',
    'own',
    { f: { key: 'lic', pointer: '2 Forklift', choice: 'yes' } },
    { f: [['lic', '2 Forklift', 'yes']] },
  ],
  [
    'own fields are texts',
    'own',
    { f: ['lic: 2 Forklift', 'team = 3 Led 12'] },
    {
      f: [
        ['lic', '2 Forklift'],
        ['team', '3 Led 12'],
      ],
    },
  ],
  [
    'keys are spelt out',
    'person',
    { name: '1 Anna', Summary: [3, 4] },
    { ...person, n: '1 Anna', s: '3, 4' },
  ],
  [
    'it is in an object of its own',
    'person',
    { answer: { n: '1 Anna', s: '3-4' } },
    { ...person, n: '1 Anna' },
  ],
  ['it is in a list of its own', 'person', [{ n: '1 Anna', s: '3-4' }], { ...person, n: '1 Anna' }],
  [
    'entries are in an object',
    'work',
    { w: { first: ['9 Acme', '10 Lead'], second: ['14 Globex', '15 Fitter'] } },
    {
      w: [
        ['9 Acme', '10 Lead'],
        ['14 Globex', '15 Fitter'],
      ],
    },
  ],
  [
    'an entry is an object',
    'work',
    { w: { employer: '9 Acme', title: '10 Lead' } },
    { w: [['9 Acme', '10 Lead']] },
  ],
  [
    'a pointer stands where a key does',
    'work',
    { w: [{ '9 Acme': '10 Lead' }] },
    { w: [['9 Acme', '10 Lead']] },
  ],
] as [string, SectionName, unknown, unknown][])('understands it if %s', (_name, section, answer, reading) => {
  expect(meant(section, answer)).toEqual(reading);
  expect(answerSchemas[section].safeParse(meant(section, answer)).error).toBeUndefined();
});

it.each([['text'], [7], [null], [true]])('takes %j for no answer', (answer) =>
  expect(understood('work', answer)).toBeUndefined(),
);

it('cuts what goes on and on', () => {
  const said = understood('work', { w: Array.from({ length: 900 }, () => ['9 '.repeat(900), '10', '11']) });
  expect(answerSchemas.work.safeParse(said?.answer).error).toBeUndefined();
  expect(said?.unread).toBe(860);
});

const nested = (depth: number, inner: string) => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;
const inObjects = (depth: number) => `${'{"a":'.repeat(depth)}"9 Acme"${'}'.repeat(depth)}`;

it.each<[SectionName, (deep: string) => string]>([
  ['person', (deep) => `{"n":${deep},"s":${deep}}`],
  ['work', (deep) => `{"w":${deep}}`],
  ['work', (deep) => `{"w":[["9 Acme",${deep},${deep}]]}`],
  ['work', (deep) => `{"w":{"a":${deep}}}`],
  ['work', (deep) => deep],
  ['rest', (deep) => `{"e":[${deep}],"k":${deep},"g":[${deep}]}`],
  ['own', (deep) => `{"f":[${deep}]}`],
])('takes what is nested without end for nothing: %s, %s', (section, answer) => {
  for (const deep of [nested(19_000, '"9 Acme"'), inObjects(6_000)]) {
    const said = understood(section, JSON.parse(answer(deep)));
    expect(answerSchemas[section].safeParse(said?.answer).success || said === undefined).toBe(true);
    expect(said?.unread ?? 1).toBeGreaterThan(0);
    expect(JSON.stringify(said?.answer ?? '').replace('"9 Acme",', '')).not.toContain('Acme');
  }
});

it('reads what is nested a little', () =>
  expect(meant('person', { n: [[['1 Anna', { words: 'Muster' }]]] })).toEqual({
    n: '1 Anna, Muster',
    t: '',
    c: '',
    s: '',
  }));

it.each<[string, SectionName, unknown]>([
  ['a key that nobody asked for', 'person', { ...person, note: 'sure' }],
  ['the same key twice', 'person', { n: '1 Anna', name: '2 Berta' }],
  ['an own field that nobody asked for, beside the list', 'own', { f: [], hired: '2 Forklift' }],
  ['more than a list may have', 'rest', { k: Array.from({ length: 41 }, (_, i) => i + 1) }],
])('counts %s', (_name, section, answer) => expect(understood(section, answer)?.unread).toBe(1));

it('ends lines that are cut off with a whole number', () => {
  const lines = Array.from({ length: 90 }, (_, i) => 1000 + i);
  const said = understood('work', { w: [['9 Acme', '10 Lead', ...lines]] });
  expect(said?.answer.w[0]?.[2]).toMatch(/^1000, .* \d{4}$/);
  expect(said?.unread).toBe(1);
});

const PLACES = Array.from({ length: 24 }, (_, i) => `${i + 1} Word${i}`);
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<unknown>(...PLACES, ...PLACES, null, '', 7, true, false),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.constantFrom('n', 'f', 'w', 'k', 'lic', 'team', 'name', 'line', '3 Acme'),
      tie('value'),
      {
        maxKeys: 4,
      },
    ),
  ),
})).value;

it('reads or counts all that an answer says, whatever its shape', () =>
  fc.assert(
    fc.property(fc.constantFrom<SectionName>('person', 'work', 'rest', 'own'), anyJson, (section, json) => {
      const said = understood(section, json, ['lic', 'team']);
      if (!said || said.unread) return;
      const read = JSON.stringify(said.answer);
      for (const place of JSON.stringify(json).match(/\d+ Word\d+(?=")/g) ?? [])
        expect(read).toContain(place);
    }),
    { numRuns: 500 },
  ));
