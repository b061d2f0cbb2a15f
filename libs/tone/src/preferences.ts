// What things are preferred for, learnt from pairs of which one was preferred (Bradley & Terry 1952): logistic regression over the
// differences of their features, without a bias.
import { logisticLoss, type Vector } from './logistic-regression.ts';
import { minimise } from './minimise.ts';

/**
 * A weight for each feature, none below 0. `differences`: of each pair, the features of the preferred one less the other's. The
 * ridge draws the weights to `centre`, which is what was believed before: few pairs change little.
 */
export function fitPreferences(differences: readonly Vector[], ridge: number, centre: Vector): number[] {
  let free = Array.from(centre, (_, i) => i);
  for (;;) {
    const columns = free;
    const weights = fitFree(
      differences.map((row) => columns.map((i) => row[i] ?? 0)),
      ridge,
      columns.map((i) => centre[i] ?? 0),
    );
    free = columns.filter((_, at) => (weights[at] ?? 0) >= 0);
    // What would be preferred for its lack has no say, and the others are fitted again without it.
    if (free.length === columns.length)
      return Array.from(centre, (_, i) => (columns.includes(i) ? (weights[columns.indexOf(i)] ?? 0) : 0));
  }
}

/** Each pair is told from both sides, by which the bias is 0; hence twice the ridge. */
function fitFree(differences: readonly (readonly number[])[], ridge: number, centre: readonly number[]) {
  const rows = [...differences, ...differences.map((row) => row.map((x) => -x))];
  const labels = rows.map((_, r) => r < differences.length);
  return minimise(logisticLoss(rows, labels, 2 * ridge, centre), Float64Array.of(...centre, 0));
}
