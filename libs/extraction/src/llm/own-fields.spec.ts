import type { Line, OwnField } from '@vitae/contracts';
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
const read = (...answers: string[]) => {
  const { found, dropped } = readOwnFields(answers, fields, lines);
  return [Object.fromEntries([...found].map(([key, { value }]) => [key, value])), dropped];
};

it('asks with the kinds of answer', () =>
  expect(askedAs(fields)).toBe(
    'forklift: Has a forklift licence? (yes/no); team: How many people led? (number); travel: Words on travel (text); shift: Which shift? (one of day/night)',
  ));

it('reads what the document holds', () =>
  expect(read('forklift|1|yes', 'team|2 12 welders|', 'travel|3', 'shift|2|night')).toEqual([
    { forklift: true, team: 12, travel: 'Willing to travel up to 50 %', shift: 'night' },
    0,
  ]));

it.each([
  ['a line that has nothing to do with it', 'forklift|3|yes'],
  ['a line that is not there', 'travel|99'],
  ['words that nobody wrote', 'travel|3 Hates travel with passion'],
  ['a number out of the air', 'team|3 travel|'],
  ['a choice that is none', 'shift|2|twilight'],
])('drops %s', (_name, answer) => expect(read(answer)).toEqual([{}, 1]));

it('takes no key that nobody asked for', () => expect(read('hired|1|yes')).toEqual([{}, 0]));
