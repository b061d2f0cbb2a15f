// What a way of fitting is worth on rows that it hasn't seen, told from the training rows alone.

/**
 * Parts rows into folds so that rows of one group (a subject, a template) are never in two: a row's fold is its group's, and
 * each group goes, the largest first, to the fold that has the fewest rows.
 */
export function foldsByGroup(groups: readonly string[], folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const emptiest = filled.indexOf(Math.min(...filled));
    foldOf.set(group, emptiest);
    filled[emptiest] = (filled[emptiest] as number) + size;
  }
  return groups.map((group) => foldOf.get(group) as number);
}

/** Each row's answer by a model that was fitted to the other folds. */
export function crossValidated<R, A>(
  rows: readonly R[],
  folds: readonly number[],
  fit: (rows: readonly R[]) => (row: R) => A,
): A[] {
  const answers = new Array<A>(rows.length);
  for (const fold of new Set(folds)) {
    const answer = fit(rows.filter((_, i) => folds[i] !== fold));
    rows.forEach((row, i) => {
      if (folds[i] === fold) answers[i] = answer(row);
    });
  }
  return answers;
}

/** The mean over the classes of F1, the harmonic mean of precision and recall. A class that is neither there nor answered is left out. */
export function macroF1<C>(truth: readonly C[], answers: readonly C[], classes: readonly C[]): number {
  const scores = classes.flatMap((one) => {
    const both = truth.filter((label, i) => label === one && answers[i] === one).length;
    const either = truth.filter((label) => label === one).length + answers.filter((a) => a === one).length;
    return either ? [(2 * both) / either] : [];
  });
  return scores.length ? scores.reduce((a, b) => a + b, 0) / scores.length : 0;
}

/** The share of answers that are true. */
export const accuracy = <C>(truth: readonly C[], answers: readonly C[]): number =>
  truth.filter((label, i) => label === answers[i]).length / Math.max(1, truth.length);
