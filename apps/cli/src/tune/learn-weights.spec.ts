import { verdicts, type Verdict } from '@vitae/contracts';
import { signalNames, WEIGHTS, type SignalName } from '@vitae/search';
import { intervalOfMean } from './bootstrap.ts';
import { learnWeights, SEARCHES_NEEDED, type SaidOfHit } from './learn-weights.ts';
import { ndcg, rightlyOrdered } from './order-measures.ts';

/** Numbers from 0 up to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Six candidates a search, each with signals by chance: a verdict from what `worth` says of them and of chance. */
function feedback(
  searches: number,
  worth: (signals: Record<SignalName, number>, chance: () => number) => number,
  seed = 1,
): SaidOfHit[] {
  const chance = numbers(seed);
  return Array.from({ length: searches }, (_, n) => {
    const hits = Array.from({ length: 6 }, () => {
      const [exact, similar, titles, organisations, words, meaning] = signalNames.map(chance) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      return { exact, similar, titles, organisations, words, meaning };
    });
    const byWorth = hits
      .map((signals) => ({ signals, value: worth(signals, chance) }))
      .sort((a, b) => b.value - a.value);
    const said = (place: number): Verdict => (place < 1 ? 'shortlisted' : place < 3 ? 'opened' : 'rejected');
    return byWorth.map(({ signals }, place) => ({ search: `s${n}`, verdict: said(place), signals }));
  }).flat();
}

it('finds that a tenant cares for titles, and that this holds in searches that it was not fitted to', () => {
  const { found, searches } = learnWeights(
    feedback(60, ({ titles }, chance) => titles + 0.2 * chance()),
    WEIGHTS.text,
  );
  expect(searches).toBe(60);
  expect(found?.isBetter).toBe(true);
  expect(found?.order.own).toBeGreaterThan(0.85);
  expect(found?.order.general).toBeLessThan(0.65);
  expect(found?.ndcg.own).toBeGreaterThan(found?.ndcg.general ?? 1);
  expect(found?.weights.titles).toBeGreaterThan(3 * WEIGHTS.text.titles);
  for (const name of signalNames.filter((one) => one !== 'titles'))
    expect(found?.weights.titles).toBeGreaterThan(found?.weights[name] ?? 1);
});

it('does not take chance for taste', () => {
  for (const seed of [1, 2, 3, 4]) {
    const { found } = learnWeights(
      feedback(60, (_signals, chance) => chance(), seed),
      WEIGHTS.text,
    );
    expect([seed, found?.isBetter]).toEqual([seed, false]);
  }
});

it('finds nothing better than the general weights where people judge by those', () => {
  const { text } = WEIGHTS;
  const { found } = learnWeights(
    feedback(60, (signals, chance) =>
      signalNames.reduce((sum, name) => sum + text[name] * signals[name], 0.3 * chance()),
    ),
    text,
  );
  expect(found?.isBetter).toBe(false);
  expect(found?.order.own).toBeGreaterThan((found?.order.general ?? 1) - 0.03);
});

it('gives nothing less than 0, and nothing that the general weights go by nothing, even where people want its lack', () => {
  const { found } = learnWeights(
    feedback(60, ({ words }) => -words),
    WEIGHTS.text,
  );
  for (const name of signalNames)
    expect(found?.weights[name]).toBeGreaterThanOrEqual(WEIGHTS.text[name] / 10);
});

it('learns nothing from less than it needs, and counts only searches in which somebody was preferred', () => {
  const all = feedback(SEARCHES_NEEDED, ({ titles }) => titles);
  expect(learnWeights(all, WEIGHTS.text).found).toBeDefined();
  const alike = all.map((one) => (one.search === 's0' ? { ...one, verdict: 'opened' as const } : one));
  expect(learnWeights(alike, WEIGHTS.text)).toEqual({
    searches: SEARCHES_NEEDED - 1,
    pairs: (SEARCHES_NEEDED - 1) * 11,
  });
  expect(learnWeights([], WEIGHTS.text)).toEqual({ searches: 0, pairs: 0 });
});

it('lets no search outvote others by many judgements', () => {
  const [one] = feedback(1, ({ titles }) => titles);
  const many = Array.from({ length: 300 }, (_, i) => ({
    search: 'large',
    verdict: verdicts[i % 3] ?? 'opened',
    signals: { ...one?.signals, titles: i / 300 },
  }));
  expect(learnWeights(many, WEIGHTS.text).pairs).toBe(20);
});

it('has no eye for anything but the signals', () => {
  const all = feedback(40, ({ words }) => words);
  const withMore = all.map((one) => ({
    ...one,
    signals: { ...one.signals, tone: one.verdict === 'shortlisted' ? 1 : 0, confidence: 1 },
  }));
  expect(learnWeights(withMore, WEIGHTS.text)).toEqual(learnWeights(all, WEIGHTS.text));
  expect(Object.keys(learnWeights(withMore, WEIGHTS.text).found?.weights ?? {})).toEqual([...signalNames]);
});

it('measures orders: the best 1, all the same in the middle', () => {
  const hits = [
    { row: [1], grade: 2 },
    { row: [0.5], grade: 1 },
    { row: [0], grade: 0 },
  ];
  expect([rightlyOrdered(hits, [1]), ndcg(hits, [1])]).toEqual([1, 1]);
  expect(rightlyOrdered(hits, [-1])).toBe(0);
  expect(rightlyOrdered(hits, [0])).toBe(0.5);
  expect(ndcg(hits, [0])).toBeCloseTo(((4 / 3) * (1 + 1 / Math.log2(3) + 0.5)) / (3 + 1 / Math.log2(3)), 10);
  expect(ndcg(hits, [-1])).toBeLessThan(ndcg(hits, [0]));
});

it('says how sure a mean is: the surer, the more numbers and the closer they lie', () => {
  const sample = (count: number, spread: number) =>
    intervalOfMean(Array.from({ length: count }, (_, i) => 1 + (i % 2 ? spread : -spread)));
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  expect(sample(50, 0)).toEqual({ low: 1, mean: 1, high: 1 });
  expect(sample(50, 1).mean).toBe(1);
  // Twice 2.58 standard errors, 1/√n each.
  expect(width(sample(400, 1)) * 20).toBeCloseTo(5.15, 0);
  expect(width(sample(400, 1))).toBeLessThan(width(sample(50, 1)));
});
