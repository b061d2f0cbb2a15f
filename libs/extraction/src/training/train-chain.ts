// Learns a chain's weights from labelled sequences: the likelihood of the right labels is climbed one sequence at a time by
// AdaGrad (Duchi, Hazan, Singer 2011), weights decay (L2), and of each unit some features are left out by chance, so that
// no one of them carries all. The same sequences, options and seed give the same weights.
import { seededRandom } from '@vitae/contracts';
import { latticeOf, type Chain, type Observed } from '../decode/chain.ts';
import { sumPaths } from '../decode/lattice.ts';

export interface Labelled {
  readonly observed: Observed;
  readonly labels: readonly string[];
}

export interface TrainingOptions {
  readonly seed?: number;
  readonly rounds?: number;
  /** AdaGrad's first step. */
  readonly rate?: number;
  /** L2: how strongly a weight is drawn to 0 whenever its feature is seen. */
  readonly decay?: number;
  /** The share of features left out of a unit by chance. */
  readonly dropout?: number;
  /** The family of a feature. Of each sequence whole families are left out by chance, so that each of them can carry alone. */
  readonly familyOf?: (feature: string) => string;
  /** The share of families left out of a sequence by chance. */
  readonly familyDropout?: number;
  /** Features seen at fewer units are not learned. */
  readonly leastSeen?: number;
  readonly onRound?: (round: number, loss: number) => void;
}

export function trainChain(
  sequences: Iterable<Labelled>,
  {
    seed = 1,
    rounds = 15,
    rate = 0.15,
    decay = 1e-5,
    dropout = 0.1,
    familyOf = () => '',
    familyDropout = 0,
    leastSeen = 5,
    onRound,
  }: TrainingOptions = {},
): Chain {
  const { labels, features, learned } = numbered(sequences, leastSeen);
  const width = labels.length;
  const weights = new Float32Array(features.size * width);
  const steps = unseenSteps(learned, width);
  const families = [...features.keys()].map(familyOf);
  const familyNames = [...new Set(families)];
  const grown = new Float32Array(weights.length).fill(1e-6);
  const grownSteps = new Float32Array(steps.length).fill(1e-6);
  // The mean of the weights over the second half of the rounds: steadier than the last.
  const sum = new Float64Array(weights.length);
  const sumSteps = new Float64Array(steps.length);
  let summed = 0;
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(learned, random);
    let loss = 0;
    for (const { numbers, right } of learned) {
      if (right.length === 0) continue;
      const left = new Set(familyNames.filter(() => random() < familyDropout));
      const kept = numbers.map((unit) =>
        unit.filter((feature) => random() >= dropout && !left.has(families[feature] as string)),
      );
      loss += climb({ labels, weights, steps }, { grown, grownSteps }, kept, right, { rate, decay });
    }
    onRound?.(round, loss / learned.length);
    if (round >= rounds / 2) {
      summed++;
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
      for (let i = 0; i < sumSteps.length; i++) sumSteps[i] = (sumSteps[i] as number) + (steps[i] as number);
    }
  }
  return {
    labels,
    features,
    weights: Float32Array.from(sum, (value) => value / summed),
    steps: Float32Array.from(sumSteps, (value) => value / summed),
  };
}

/** How far below all others a step stands that no sequence takes. */
const NEVER = -12;

/** Steps to begin with: those that no sequence takes are ruled out, and stay so, since nothing ever raises them. */
function unseenSteps(learned: Numbered['learned'], width: number): Float32Array {
  const steps = new Float32Array((width + 1) * width).fill(NEVER);
  for (const { right } of learned)
    right.forEach((label, unit) => {
      steps[(unit === 0 ? width : (right[unit - 1] as number)) * width + label] = 0;
    });
  return steps;
}

/** One step up for one sequence; returns minus the logarithm of how likely its right labels were. */
function climb(
  chain: Pick<Chain, 'labels' | 'weights' | 'steps'>,
  { grown, grownSteps }: { grown: Float32Array; grownSteps: Float32Array },
  numbers: readonly Int32Array[],
  right: readonly number[],
  { rate, decay }: { rate: number; decay: number },
): number {
  const width = chain.labels.length;
  const lattice = latticeOf(chain, numbers);
  const expected = new Float64Array(chain.steps.length);
  const { likely, total } = sumPaths(lattice, expected);
  let score = 0;
  right.forEach((label, unit) => {
    const before = unit === 0 ? width : (right[unit - 1] as number);
    const step = before * width + label;
    score += (lattice.scores[unit * width + label] as number) + (chain.steps[step] as number);
    expected[step] = (expected[step] as number) - 1;
    likely[unit * width + label] = (likely[unit * width + label] as number) - 1;
  });
  const move = (values: Float32Array, squares: Float32Array, at: number, gradient: number) => {
    if (gradient < 1e-5 && gradient > -1e-5) return;
    const pulled = gradient + decay * (values[at] as number);
    const square = (squares[at] as number) + pulled * pulled;
    squares[at] = square;
    values[at] = (values[at] as number) - (rate * pulled) / Math.sqrt(square);
  };
  numbers.forEach((features, unit) => {
    for (const feature of features)
      for (let label = 0; label < width; label++)
        move(chain.weights, grown, feature * width + label, likely[unit * width + label] as number);
  });
  for (let step = 0; step < expected.length; step++)
    move(chain.steps, grownSteps, step, expected[step] as number);
  return total - score;
}

interface Numbered {
  readonly labels: readonly string[];
  readonly features: ReadonlyMap<string, number>;
  /** A list of features and a label for each unit, by their numbers. */
  readonly learned: { numbers: readonly Int32Array[]; right: readonly number[] }[];
}

/** Sequences by the numbers of their labels and features. One at a time: the names of all features would fill the memory. */
function numbered(sequences: Iterable<Labelled>, leastSeen: number): Numbered {
  const known = new Map<string, number>();
  const counts: number[] = [];
  const all = Array.from(sequences, ({ observed, labels }) => ({
    labels,
    numbers: observed.map((groups) =>
      Int32Array.from(groups.flat(), (name) => {
        const number = known.get(name) ?? known.size;
        known.set(name, number);
        counts[number] = (counts[number] ?? 0) + 1;
        return number;
      }),
    ),
  }));
  const often = [...known]
    .filter(([, number]) => (counts[number] as number) >= leastSeen)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const renumbered = new Map(often.map(([, before], after) => [before, after]));
  const labels = [...new Set(all.flatMap((one) => one.labels))].sort();
  const labelNumbers = new Map(labels.map((label, i) => [label, i]));
  return {
    labels,
    features: new Map(often.map(([name], i) => [name, i])),
    learned: all.map((one) => ({
      numbers: one.numbers.map((unit) =>
        unit.map((number) => renumbered.get(number) ?? -1).filter((number) => number >= 0),
      ),
      right: one.labels.map((label) => labelNumbers.get(label) as number),
    })),
  };
}

/** Fisher and Yates, in place. */
function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
