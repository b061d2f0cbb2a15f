import { WORDING, wordingOf } from './wording.ts';

const seen = (sentence: string): string[] => {
  const numbers = wordingOf(sentence);
  return WORDING.filter((name, i) => name !== 'words' && (numbers[i] as number) > 0);
};

it.each([
  [
    'Re-cut the wait from 8 to 3 minutes',
    ['numbers', 'change', 'movement', 'change and movement', 'first word past'],
  ],
  [
    'Raised sales by 12 %',
    ['numbers', 'share', 'change', 'movement', 'change and movement', 'first word past'],
  ],
  ['Saved $40,000', ['numbers', 'money', 'movement', 'change and movement', 'first word past']],
  ['Receipts worth ₹18 lakh', ['numbers', 'money', 'first word in -s']],
  ['My team in 2019', ['first person']],
  ['Press operator', []],
  ['Feeds the sea lions', ['first word in -s']],
  ['Answering the phone', ['first word in -ing']],
  ['Reached eleven per cent', ['share', 'first word past']],
])('sees in “%s”: %j', (sentence, names) => expect(seen(sentence)).toEqual(names));

it('has a number for each name, whatever the sentence', () => {
  for (const sentence of ['', '   ', '—', '9'.repeat(10_000), 'from to '.repeat(500)]) {
    const numbers = wordingOf(sentence);
    expect(numbers).toHaveLength(WORDING.length);
    expect(numbers.every(Number.isFinite)).toBe(true);
  }
});
