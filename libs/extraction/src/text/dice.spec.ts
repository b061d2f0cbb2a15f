import fc from 'fast-check';
import { dice, likestStretch } from './dice.ts';

const someWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

it('finds the first of the stretches that are most alike', () =>
  fc.assert(
    fc.property(someWords, someWords, fc.nat(8), (wanted, words, length) => {
      const stretches = words.flatMap((_word, at) =>
        length > 0 && wanted.length && at + length <= words.length
          ? [{ at, similarity: dice(wanted, words.slice(at, at + length)) }]
          : [],
      );
      const [first, ...others] = stretches;
      const best = first && others.reduce((a, b) => (b.similarity > a.similarity ? b : a), first);
      expect(likestStretch(wanted, words, length)).toEqual(best);
    }),
  ));

it('looks at each word no more than a few times, however many are wanted', () => {
  let looks = 0;
  const words = new Proxy(
    Array.from({ length: 2_000 }, (_, i) => 'abcde'[i % 5] as string),
    {
      get(target, name, receiver): unknown {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
        return Reflect.get(target, name, receiver);
      },
    },
  );
  const wanted = Array.from({ length: 60 }, (_, i) => 'abf'[i % 3] as string);
  expect(likestStretch(wanted, words, 60)?.similarity).toBeCloseTo(0.4);
  expect(looks).toBeLessThanOrEqual(3 * 2_000);
});
