// How good an order of people is, given how relevant each is: nDCG@10 (Järvelin & Kekäläinen 2002, gains 2^grade − 1) and recall@50.

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

/** 0 to 1. `all`: the grades of everybody. */
export function ndcgAt10(ranked: readonly number[], all: readonly number[]): number {
  const ideal = discounted(all.toSorted((a, b) => b - a));
  return ideal > 0 ? discounted(ranked) / ideal : 0;
}

/** The share of those of grade 2 and more (at most 50 of them) among the first fifty. */
export function recallAt50(ranked: readonly number[], all: readonly number[]): number {
  const isRelevant = (grade: number) => grade >= 2;
  const there = Math.min(50, all.filter(isRelevant).length);
  return there > 0 ? ranked.slice(0, 50).filter(isRelevant).length / there : 0;
}
