import type { Line, OwnField } from '@vitae/contracts';
import { Losses } from './losses.ts';
import { askedAs, readOwnFields } from './own-fields.ts';

const lines = [
  'Forklift licence since 2015',
  'Led 12 welders in night shifts',
  'Willing to travel up to 50 %',
].map((text, i): Line => ({ number: i + 1, page: 1, block: 0, role: 'body', text, words: [] }));
const own = (key: string, question: string, type: OwnField['type'], options: string[] = []): OwnField => ({
  key,
  question,
  type,
  options,
});
const fields = [
  own('forklift', 'Has a forklift licence?', 'yes_no'),
  own('team', 'How many people led?', 'number'),
  own('travel', 'Words on travel', 'text'),
  own('shift', 'Which shift?', 'one_of', ['day', 'night']),
];
const read = (...answers: string[][]) => {
  const losses = new Losses();
  const found = readOwnFields(answers, fields, lines, losses);
  return [Object.fromEntries([...found].map(([key, { value }]) => [key, value])), losses.byReason];
};

it('asks with the kinds of answer', () =>
  expect(askedAs(fields)).toBe(
    'forklift: Has a forklift licence? (yes/no); team: How many people led? (number); travel: Words on travel (text); shift: Which shift? (one of day/night)',
  ));

it('reads what the document holds', () =>
  expect(
    read(
      ['forklift', '1 Forklift licence…', 'yes'],
      ['team', '2 12 welders', ''],
      ['travel', '3 Willing to…'],
      ['shift', '2 Led 12…', 'night'],
    ),
  ).toEqual([{ forklift: true, team: 12, travel: 'Willing to travel up to 50 %', shift: 'night' }, {}]));

it.each([
  ['a line that has nothing to do with it', ['forklift', '3 Willing to…', 'yes'], 'unsupported'],
  ['a line that is not there', ['travel', '99'], 'no_such_line'],
  ['words that nobody wrote', ['travel', '3 Hates travel with passion'], 'not_found'],
  ['a number out of the air', ['team', '3 travel', ''], 'unsupported'],
  ['a choice that is none', ['shift', '2 Led 12…', 'twilight'], 'unsupported'],
  ['the worked example', ['forklift', '9001 Winch Pass', 'yes'], 'example'],
])('loses %s, and says why', (_name, answer, reason) => expect(read(answer)).toEqual([{}, { [reason]: 1 }]));

it('reads a field once', () =>
  expect(read(['travel', '3'], ['travel', '1'])).toEqual([
    { travel: 'Willing to travel up to 50 %' },
    { repeated: 1 },
  ]));

it('takes no key that nobody asked for, and counts it', () =>
  expect(read(['hired', '1', 'yes'])).toEqual([{}, { unsupported: 1 }]));

it.each([
  ['ISO-9001', 9001],
  ['-5 degrees', -5],
  ['from −5 degrees on', -5],
  ['½ dozen and 3 more', undefined],
])('reads of %j the number %j', (text, number) => {
  const [line] = lines as [Line];
  const asked = own('n', 'How many?', 'number');
  const found = readOwnFields([['n', '1']], [asked], [{ ...line, text }], new Losses());
  expect(found.get('n')?.value).toBe(number);
});

describe('words that say the opposite where they stand', () => {
  const answered = (text: string, question: string, choice: string, words = '') => {
    const [line] = lines as [Line];
    const asked = own('q', question, 'yes_no');
    const answers = [['q', `1 ${words || text}`, choice]];
    return readOwnFields(answers, [asked], [{ ...line, text }], new Losses()).get('q')?.value;
  };
  it.each([
    ['No driving licence', 'driving licence'],
    ['Driving licence: none', 'Driving licence'],
    ['I don’t have a driving licence', 'driving licence'],
    ['Driving licence revoked in 2019', 'Driving licence'],
    ['Ohne Führerschein (driving licence)', 'driving licence'],
    ['Sin driving licence', 'driving licence'],
  ])('makes no yes of “%s”', (text, words) => {
    expect(answered(text, 'Has a driving licence?', 'yes')).toBeUndefined();
    expect(answered(text, 'Has a driving licence?', 'yes', words)).toBeUndefined();
    expect(answered(text, 'Has a driving licence?', 'no')).toBe(false);
  });
  it.each([
    ['Driving licence since 2015', 'Has a driving licence?', 'yes', true],
    ['No car. Driving licence class B', 'Has a driving licence?', 'yes', true],
    ['No dog, but a driving licence', 'Has a driving licence?', 'yes', true],
    ['Driving licence No. 4711', 'Has a driving licence?', 'yes', true],
    ['Not only a driving licence', 'Has a driving licence?', 'yes', true],
    ['No criminal record', 'Has no criminal record?', 'yes', true],
    ['Criminal record', 'Has no criminal record?', 'yes', undefined],
    ['Driving licence since 2015', 'Has a driving licence?', 'no', undefined],
    ['Notice period: 1 month', 'Notice period over 3 months?', 'no', false],
  ])('reads “%s” for “%s”, answered with %s, as %s', (text, question, choice, expected) =>
    expect(answered(text, question, choice, text.replace(/^.*[.,] (?:but a )?(?=[dD]r)/, ''))).toBe(expected),
  );
  it.each([
    ['text', 'driving licence', ''],
    ['one_of', 'No driving licence', 'driving licence'],
  ] as const)('takes no %s from them', (type, words, choice) => {
    const [line] = lines as [Line];
    const losses = new Losses();
    const asked = own('q', 'Which licence?', type, ['driving licence', 'none']);
    const shown = [{ ...line, text: 'No driving licence' }];
    expect([...readOwnFields([['q', `1 ${words}`, choice]], [asked], shown, losses)]).toEqual([]);
    expect(losses.byReason).toEqual({ unsupported: 1 });
  });
});

it.each([
  ['a key alone, which says that nothing is there', ['team'], {}],
  ['an empty answer', ['team', '', ''], {}],
  ['a choice without a place', ['forklift', '', 'yes'], { unsupported: 1 }],
  ['a place without a key', ['1 Forklift licence'], { unreadable: 1 }],
  ['an entry of nothing', [], {}],
])('counts what it loses of %s', (_name, answer, losses) => expect(read(answer)).toEqual([{}, losses]));
