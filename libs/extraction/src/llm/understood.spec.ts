import { answerSchemas, type SectionName } from './answers.ts';
import { understood } from './understood.ts';

const person = { n: '1 Anna Muster', t: '', c: '', s: '3-4' };
const rest = { e: [], k: [], g: [], c: [], a: [], p: [], u: [] };

it('leaves an answer as it should be as it is', () => {
  const answers: [SectionName, unknown][] = [
    ['person', person],
    ['work', { w: [['9 Acme…', '10 Lead Fitter', '11-13']] }],
    ['rest', { ...rest, e: [['20 University of…', '21 BSc']], c: ['25-26', '27'] }],
    ['own', { f: [['team', '2 Led 12', 'yes']] }],
  ];
  for (const [section, answer] of answers) expect(understood(section, answer)).toEqual(answer);
});

it.each([
  ['a key is missing', 'person', { n: '1 Anna Muster', s: '3-4' }, person],
  ['a key is null', 'person', { ...person, t: null }, person],
  ['a key is one more', 'person', { ...person, note: 'sure' }, person],
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
] as [string, SectionName, unknown, unknown][])('understands it if %s', (_name, section, answer, meant) => {
  expect(understood(section, answer)).toEqual(meant);
  expect(answerSchemas[section].safeParse(understood(section, answer)).error).toBeUndefined();
});

it.each([['text'], [7], [null], [true]])('takes %j for no answer', (answer) =>
  expect(understood('work', answer)).toBeUndefined(),
);

it('cuts what goes on and on', () => {
  const answer = understood('work', { w: Array.from({ length: 900 }, () => ['9 '.repeat(900), '10', '11']) });
  expect(answerSchemas.work.safeParse(answer).error).toBeUndefined();
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
    const meant = understood(section, JSON.parse(answer(deep)));
    expect(answerSchemas[section].safeParse(meant).success || meant === undefined).toBe(true);
    expect(JSON.stringify(meant ?? '').replace('"9 Acme",', '')).not.toContain('Acme');
  }
});

it('reads what is nested a little', () =>
  expect(understood('person', { n: [[['1 Anna', { words: 'Muster' }]]] })).toEqual({
    n: '1 Anna, Muster',
    t: '',
    c: '',
    s: '',
  }));
