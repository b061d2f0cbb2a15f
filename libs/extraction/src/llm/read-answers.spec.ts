import { writtenLine } from '../testing/written-line.ts';
import type { SectionName } from './answers.ts';
import { readAnswers } from './read-answers.ts';
import { understood } from './understood.ts';

const lines = [
  'Anna Muster',
  'Welder',
  'Builds ships that float',
  'and some that dive.',
  'Example Works Ltd\t2016 - 2019',
  'Welder',
  'Ran the line.',
  'Sample Yards Ltd\t2019 - 2021',
  'Welder',
  'Built hulls.',
  'Led four apprentices.',
  'BSc in Physics, University of Leeds, 2012 - 2015',
  'Welding, Brazing',
  'German (native), English (C1)',
  'Certified Welding Inspector, AWS, 2018',
  'First Aid Certificate, 2019',
].map((text, i) => writtenLine(i + 1, text));

function read(section: SectionName, json: object) {
  const said = understood(section, json);
  if (!said) throw new Error('no answer');
  const task = { section, system: '', user: '', lines };
  return readAnswers([{ task, ...said } as Parameters<typeof readAnswers>[0][number]], {
    asOf: '2026-11',
    version: 'test',
  });
}
const positions = (w: unknown) => {
  const { extracted, losses } = read('work', { w });
  return [
    extracted.positions.map((p) => [
      p.organisation?.value,
      p.title?.value,
      p.start?.value,
      p.highlights.map(({ value }) => value),
    ]),
    losses,
  ];
};
const FIRST = ['Example Works Ltd', 'Welder', '2016', ['Ran the line.']];
const SECOND = ['Sample Yards Ltd', 'Welder', '2019', ['Built hulls.', 'Led four apprentices.']];

it.each<[string, unknown]>([
  [
    'as asked',
    [
      ['5 Example Works…', '6 Welder', '7'],
      ['8 Sample Yards…', '9 Welder', '10-11'],
    ],
  ],
  [
    'with lines one by one',
    [
      ['5 Example Works…', '6 Welder', '7'],
      ['8 Sample Yards…', '9 Welder', '10,11'],
    ],
  ],
  [
    'with “line”',
    [
      ['line 5.1', 'line 6', 'line 7'],
      ['line 8.1', 'line 9', 'lines 10 to 11'],
    ],
  ],
  [
    'with numbers alone',
    [
      ['5.1', '6', '7'],
      ['8.1', '9', '10-11'],
    ],
  ],
  [
    'with wrong numbers, where the words name one line',
    [
      ['4 Example Works…', '6 Welder', '7'],
      ['2 Sample Yards…', '9 Welder', '10-11'],
    ],
  ],
  [
    'without numbers, where they are near each other',
    [
      ['Example Works…', 'Welder', '7'],
      ['Sample Yards…', 'Welder', '10-11'],
    ],
  ],
  ['as texts', ['5 Example Works|6 Welder|7', '8 Sample Yards|9 Welder|10-11']],
])('reads positions %s', (_name, w) => expect(positions(w)).toEqual([[FIRST, SECOND], {}]));

it('reads an entry without a title', () =>
  expect(positions([['8 Sample Yards…', '10-11']])).toEqual([
    [['Sample Yards Ltd', undefined, '2019', ['Built hulls.', 'Led four apprentices.']]],
    {},
  ]));

it('reads what is said twice once', () =>
  expect(positions(Array.from({ length: 9 }, () => ['5 Example Works…', '6 Welder', '7']))).toEqual([
    [FIRST],
    { repeated: 8 },
  ]));

it('says why it lost what', () =>
  expect(
    positions([
      ['5 Globex', '99', '7'],
      ['9005 Puddle Quay', '', ''],
      ['8 Sample Yards…', '', '11-10'],
      ['', '7 Welder'],
      ['', '', ''],
    ])[1],
  ).toEqual({ not_found: 1, no_such_line: 1, example: 1, bad_range: 1, ambiguous: 1, unreadable: 1 }));

const rest = (answer: object) => {
  const { extracted, losses } = read('rest', answer);
  return {
    skills: extracted.skills.map(({ mention }) => mention.value),
    languages: extracted.languages.map(({ language }) => language.value),
    certificates: extracted.certifications.map(({ name }) => name.value),
    losses,
  };
};

it.each([
  ['as asked', { k: ['13'], g: ['14'], c: ['15', '16'] }],
  ['as numbers', { k: [13], g: 14, c: [15, 16] }],
  ['as pairs', { k: [[13, 13]], g: [[14, 14]], c: [15, 16] }],
  ['as pointers', { k: ['13 Welding…'], g: ['14 German…'], c: ['15 Certified Welding…', '16 First Aid…'] }],
  ['as words', { k: ['Welding, Brazing'], g: ['German (native)'], c: ['Certified Welding…', 'First Aid…'] }],
  ['in one text', { k: '13', g: '14', c: '15, 16' }],
])('reads lists written %s', (_name, answer) =>
  expect(rest(answer)).toEqual({
    skills: ['Welding', 'Brazing'],
    languages: ['German', 'English'],
    certificates: ['Certified Welding Inspector', 'First Aid Certificate'],
    losses: {},
  }),
);

it('says where nothing of the kind is', () =>
  expect(rest({ g: ['15'] }).losses).toEqual({ nothing_there: 1 }));

it.each(['3-4', [3, 4], 'lines 3 to 4', '3, 4'])('reads the summary from %j', (s) =>
  expect(read('person', { s }).extracted.basics.summary?.value).toBe(
    'Builds ships that float and some that dive.',
  ),
);

it('counts as dropped what was lost', () => {
  const { dropped, losses } = read('person', { n: '1 Globex', t: '99', c: '', s: '9001-9002' });
  expect([dropped, losses]).toEqual([3, { not_found: 1, no_such_line: 1, example: 1 }]);
});

it.each([
  '+41 79 555 01 42',
  'Phone 07700',
  'anna.muster@example.org',
  'Schiffbau-',
  'Warehouse Lead',
  '2016 - 2019',
])('takes %s for no town', (text) => {
  const shown = lines.map((line) => (line.number === 2 ? { ...line, text } : line));
  const task = { section: 'person' as const, system: '', user: '', lines: shown };
  const answer = { n: '', t: '', c: '2', s: '' };
  const { extracted, losses } = readAnswers([{ task, answer }], { asOf: '2026-11', version: 'test' });
  expect([extracted.basics.location, losses]).toEqual([undefined, { nothing_there: 1 }]);
});
