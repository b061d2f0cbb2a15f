// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): weights for what is seen at a unit (a cell,
// a token) and for which label follows which.
import { lazy } from '../text/normalise.ts';
import { bestPath, sumPaths, type Lattice } from './lattice.ts';

/** Names of features, as `word=school`. */
export type Features = readonly string[];

/** What is seen of each unit of a sequence, in groups. Units of which the same is seen share the group: what it tells is summed once. */
export type Observed = readonly (readonly Features[])[];

export interface Chain {
  readonly labels: readonly string[];
  /** The number of each known feature; what a chain does not know tells it nothing. */
  readonly features: ReadonlyMap<string, number>;
  /** features × labels, a row a feature. */
  readonly weights: Float32Array;
  /** (labels + 1) × labels: a row a label before, the last row for the beginning. */
  readonly steps: Float32Array;
}

export interface Decoded {
  /** The label of each unit on the best path. */
  readonly labels: readonly string[];
  /** How likely that label is over all paths, 0..1; summed over them when asked for. */
  readonly sure: () => readonly number[];
  /** How much higher the best path scores than a rival's labels, per unit, as the logarithm of how much likelier it is. */
  readonly lead: number;
}

/** The best labels of a sequence, how sure each is, and how far they lead before a rival's labels. */
export function decode(chain: Chain, observed: Observed, rival: readonly string[]): Decoded {
  const lattice = latticeOver(chain, observed);
  const path = bestPath(lattice);
  const width = chain.labels.length;
  const known = new Map(chain.labels.map((label, number) => [label, number]));
  const rivals = rival.map((label) => known.get(label) ?? (known.get('other') as number));
  const lead = scoreOf(lattice, path) - scoreOf(lattice, rivals);
  return {
    labels: Array.from(path, (label) => chain.labels[label] as string),
    sure: lazy(() => {
      const { likely } = sumPaths(lattice);
      return Array.from(path, (label, unit) => likely[unit * width + label] as number);
    }),
    lead: lead / Math.max(1, observed.length),
  };
}

const scoreOf = ({ labels, scores, steps }: Lattice, path: ArrayLike<number>): number => {
  let sum = 0;
  for (let unit = 0; unit < path.length; unit++) {
    const before = unit === 0 ? labels : (path[unit - 1] as number);
    const label = path[unit] as number;
    sum += (scores[unit * labels + label] as number) + (steps[before * labels + label] as number);
  }
  return sum;
};

/** The scores of a sequence whose features are given by their names. */
function latticeOver(
  { labels: { length: labels }, features, weights, steps }: Chain,
  observed: Observed,
): Lattice {
  const told = new Map<Features, Float64Array>();
  const sumOf = (group: Features): Float64Array => {
    const known = told.get(group);
    if (known) return known;
    const sum = new Float64Array(labels);
    for (const name of group) {
      const feature = features.get(name);
      if (feature === undefined) continue;
      for (let label = 0; label < labels; label++)
        sum[label] = (sum[label] as number) + (weights[feature * labels + label] as number);
    }
    told.set(group, sum);
    return sum;
  };
  const scores = new Float64Array(observed.length * labels);
  observed.forEach((groups, unit) => {
    for (const sum of groups.map(sumOf))
      for (let label = 0; label < labels; label++)
        scores[unit * labels + label] = (scores[unit * labels + label] as number) + (sum[label] as number);
  });
  return { units: observed.length, labels, scores, steps };
}

/** The scores of a sequence whose features are given by their numbers. */
export function latticeOf(
  { labels: { length: labels }, weights, steps }: Pick<Chain, 'labels' | 'weights' | 'steps'>,
  numbers: readonly Iterable<number>[],
): Lattice {
  const scores = new Float64Array(numbers.length * labels);
  numbers.forEach((features, unit) => {
    for (const feature of features)
      for (let label = 0; label < labels; label++)
        scores[unit * labels + label] =
          (scores[unit * labels + label] as number) + (weights[feature * labels + label] as number);
  });
  return { units: numbers.length, labels, scores, steps };
}
