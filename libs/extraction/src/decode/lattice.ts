// Paths through a lattice of units and labels: the best one, and how likely each label of each unit is over all of them.
// Scores are logarithms; a path's score is the sum of its units' scores and of those of its steps from label to label.

/** Scores of `units` units over `labels` labels, and of the steps between them. */
export interface Lattice {
  readonly units: number;
  readonly labels: number;
  /** units × labels, a row a unit. */
  readonly scores: Float64Array;
  /** (labels + 1) × labels: a row a label before, the last row for the beginning. */
  readonly steps: Float32Array;
}

/** The labels of the best path (Viterbi 1967), one a unit. */
export function bestPath({ units, labels, scores, steps }: Lattice): Int32Array {
  const path = new Int32Array(units);
  if (units === 0) return path;
  const back = new Int32Array(units * labels);
  let before = new Float64Array(labels);
  let here = new Float64Array(labels);
  for (let to = 0; to < labels; to++) before[to] = at(steps, labels * labels + to) + at(scores, to);
  for (let unit = 1; unit < units; unit++) {
    for (let to = 0; to < labels; to++) {
      let best = -Infinity;
      let from = 0;
      for (let label = 0; label < labels; label++) {
        const score = at(before, label) + at(steps, label * labels + to);
        if (score > best) {
          best = score;
          from = label;
        }
      }
      here[to] = best + at(scores, unit * labels + to);
      back[unit * labels + to] = from;
    }
    [before, here] = [here, before];
  }
  let last = 0;
  for (let label = 1; label < labels; label++) if (at(before, label) > at(before, last)) last = label;
  for (let unit = units - 1; unit >= 0; unit--) {
    path[unit] = last;
    last = at(back, unit * labels + last);
  }
  return path;
}

export interface Sums {
  /** units × labels: how likely each label of each unit is, over all paths; each row sums to 1. */
  readonly likely: Float64Array;
  /** The logarithm of the sum over all paths. */
  readonly total: number;
}

/**
 * Forward and backward sums over all paths (Rabiner 1989), scaled unit by unit. How often each step is expected to be taken
 * is added to `expectedSteps`, which has the form of `steps`.
 */
export function sumPaths({ units, labels, scores, steps }: Lattice, expectedSteps?: Float64Array): Sums {
  const grown = Float64Array.from(steps, Math.exp);
  const lifted = new Float64Array(units * labels);
  let total = 0;
  for (let unit = 0; unit < units; unit++) {
    const row = unit * labels;
    let top = -Infinity;
    for (let label = 0; label < labels; label++) top = Math.max(top, at(scores, row + label));
    for (let label = 0; label < labels; label++)
      lifted[row + label] = Math.exp(at(scores, row + label) - top);
    total += top;
  }
  const forward = new Float64Array(units * labels);
  const scales = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    const row = unit * labels;
    if (unit === 0)
      for (let to = 0; to < labels; to++) forward[to] = at(grown, labels * labels + to) * at(lifted, to);
    else {
      for (let from = 0; from < labels; from++) {
        const mass = at(forward, row - labels + from);
        if (mass < 1e-12) continue;
        const base = from * labels;
        for (let to = 0; to < labels; to++)
          forward[row + to] = at(forward, row + to) + mass * at(grown, base + to);
      }
      for (let to = 0; to < labels; to++) forward[row + to] = at(forward, row + to) * at(lifted, row + to);
    }
    let sum = 0;
    for (let to = 0; to < labels; to++) sum += at(forward, row + to);
    scales[unit] = sum;
    total += Math.log(sum);
    for (let to = 0; to < labels; to++) forward[row + to] = at(forward, row + to) / sum;
  }
  const likely = new Float64Array(units * labels);
  let after = new Float64Array(labels).fill(1);
  for (let unit = units - 1; unit >= 0; unit--) {
    const row = unit * labels;
    const ahead = new Float64Array(labels);
    for (let to = 0; to < labels; to++) {
      likely[row + to] = at(forward, row + to) * at(after, to);
      ahead[to] = (at(after, to) * at(lifted, row + to)) / at(scales, unit);
    }
    const before = new Float64Array(labels);
    if (unit > 0)
      for (let from = 0; from < labels; from++) {
        const base = from * labels;
        const mass = at(forward, row - labels + from);
        let sum = 0;
        for (let to = 0; to < labels; to++) {
          const step = at(grown, base + to) * at(ahead, to);
          sum += step;
          if (expectedSteps) expectedSteps[base + to] = at(expectedSteps, base + to) + mass * step;
        }
        before[from] = sum;
      }
    else if (expectedSteps)
      for (let to = 0; to < labels; to++)
        expectedSteps[labels * labels + to] = at(expectedSteps, labels * labels + to) + at(likely, to);
    after = before;
  }
  return { likely, total };
}

/** Typed arrays are read within their bounds here: the indices come from `units` and `labels` alone. */
const at = (values: Float64Array | Float32Array | Int32Array, index: number): number =>
  values[index] as number;
