// How well weights put a search's judged candidates in the order that people gave them. Ties count as their mean.

export interface GradedHit {
  readonly row: readonly number[];
  readonly grade: number;
}

const scoreOf = ({ row }: GradedHit, weights: readonly number[]) =>
  row.reduce((sum, signal, i) => sum + signal * (weights[i] ?? 0), 0);

/** The share of pairs of different grades of which the better one has the higher score, 0..1. */
export function rightlyOrdered(hits: readonly GradedHit[], weights: readonly number[]): number {
  let [right, all] = [0, 0];
  const scored = hits.map((hit) => ({ grade: hit.grade, score: scoreOf(hit, weights) }));
  for (const better of scored)
    for (const other of scored.filter(({ grade }) => grade < better.grade)) {
      all += 1;
      right += better.score > other.score ? 1 : better.score === other.score ? 0.5 : 0;
    }
  return all > 0 ? right / all : 0;
}

const gain = (grade: number) => 2 ** grade - 1;

/** nDCG of the judged candidates alone (Järvelin & Kekäläinen 2002, gains 2^grade − 1), 0..1. */
export function ndcg(hits: readonly GradedHit[], weights: readonly number[]): number {
  const scored = hits.map((hit) => ({ grade: hit.grade, score: scoreOf(hit, weights) }));
  const byScore = Map.groupBy(scored, ({ score }) => score);
  // Those with one score share its places: each has their mean gain.
  const gains = [...byScore.keys()]
    .sort((a, b) => b - a)
    .flatMap((score) => {
      const tied = byScore.get(score) ?? [];
      const mean = tied.reduce((sum, { grade }) => sum + gain(grade), 0) / tied.length;
      return tied.map(() => mean);
    });
  const ideal = hits.map(({ grade }) => gain(grade)).sort((a, b) => b - a);
  const best = discounted(ideal);
  return best > 0 ? discounted(gains) / best : 0;
}

const discounted = (gains: readonly number[]) =>
  gains.reduce((sum, one, place) => sum + one / Math.log2(place + 2), 0);
