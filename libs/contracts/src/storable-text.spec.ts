import { cutText, isStorable, storable, storableValue, unstorablePath } from './storable-text.ts';

/** All texts of up to four of these. */
const PIECES = ['a', '\0', '\ud83d', '\ude00', '😀', '\\u0000'];
const texts = [0, 1, 2, 3].reduce(
  (all) => [...new Set(all.flatMap((t) => [t, ...PIECES.map((p) => t + p)]))],
  [''],
);

it.each([
  ['plain', 'plain'],
  ['😀 fits', '😀 fits'],
  ['a\0b', 'a\ufffdb'],
  ['half \ud83d', 'half \ufffd'],
  ['\ude00\ud83d', '\ufffd\ufffd'],
  // Six characters that only look like an escape.
  ['\\u0000', '\\u0000'],
])('keeps %j as %j', (text, kept) => expect(storable(text)).toBe(kept));

it('leaves nothing that can’t be kept, and no text shorter or longer', () => {
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((text) => !isStorable(storable(text)))).toEqual([]);
  expect(texts.filter((text) => storable(text).length !== text.length)).toEqual([]);
});

it('finds and mends texts and keys at any depth, and copies nothing else', () => {
  const value = { a: [1, { 'b\0': 'x' }], at: new Date(0), none: null };
  expect(unstorablePath(value)).toEqual(['a', '1', 'b\0']);
  expect(storableValue(value)).toEqual({ a: [1, { 'b\ufffd': 'x' }], at: new Date(0), none: null });
  const clean = { a: ['b'] };
  expect(storableValue(clean)).toBe(clean);
});

it('looks into a value however deep it is nested', () => {
  const nested = (depth: number, innermost: string) =>
    JSON.parse(`${'{"a":['.repeat(depth)}${innermost}${']}'.repeat(depth)}`) as unknown;
  expect(unstorablePath(nested(50_000, '"b"'))).toBeUndefined();
  expect(unstorablePath(nested(50_000, '"\\u0000"'))).toHaveLength(100_000);
});

it('keeps a key that prototypes have', () => {
  const value = JSON.parse('{"__proto__":"a\\u0000"}') as object;
  expect(JSON.stringify(storableValue(value))).toBe('{"__proto__":"a\ufffd"}');
});

it('cuts beside a pair, never through it', () => {
  for (const text of texts)
    for (let length = 0; length <= text.length + 1; length++) {
      const cut = cutText(text, length);
      const wanted = Math.min(length, text.length);
      expect(text.startsWith(cut)).toBe(true);
      expect([wanted, wanted - 1]).toContain(cut.length);
      if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
    }
});
