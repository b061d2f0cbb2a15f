// Places on a plane, so that whoever is near in many dimensions is near there: UMAP (McInnes, Healy & Melville 2018), begun from the
// two directions in which they differ most (principal components). That keeps what lies far apart where it belongs, and a map that
// is drawn anew after a few changes alike (Kobak & Linderman 2021). Few have no neighbourhoods to keep: they stay where they begin.
import { UMAP } from 'umap-js';
import { nearestNeighbours } from './nearest-neighbours.ts';
import type { Vectors } from './vectors.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** UMAP's own default: fewer make islands of friends, more make one continent. */
const NEIGHBOURS = 15;
/** How close points may come to each other, where the whole map is some 10 to 20 wide. */
const LEAST_DISTANCE = 0.1;
/** What UMAP begins with lies within 10 of the middle, and no two points on each other. */
const BEGINNING = 10;
const APART = 0.001;
const POWER_STEPS = 60;

/** Of directions of length one. The same for the same directions and numbers of chance. */
export function layOut(directions: Vectors, random: () => number): Place[] {
  const begun = intoSquare(alongComponents(directions, random));
  return (directions.count > NEIGHBOURS ? intoSquare(byNeighbours(directions, begun, random)) : begun).map(
    ({ x, y }) => ({ x: rounded(x), y: rounded(y) }),
  );
}

function byNeighbours(directions: Vectors, begun: readonly Place[], random: () => number): Place[] {
  const umap = new UMAP({ nNeighbors: NEIGHBOURS, minDist: LEAST_DISTANCE, random });
  const { indices, distances } = nearestNeighbours(directions, NEIGHBOURS);
  umap.setPrecomputedKNN(indices, distances);
  // Where the neighbours are known it looks at how many there are, and at nothing else of them.
  const epochs = umap.initializeFit(Array.from({ length: directions.count }, () => []));
  // It begins anywhere; these are the places that it will move.
  umap.getEmbedding().forEach((place, at) => {
    const { x, y } = begun[at] ?? { x: 0, y: 0 };
    place[0] = (2 * x - 1) * BEGINNING + APART * (random() - 0.5);
    place[1] = (2 * y - 1) * BEGINNING + APART * (random() - 0.5);
  });
  for (let epoch = 0; epoch < epochs; epoch++) umap.step();
  return umap.getEmbedding().map(([x = 0, y = 0]) => ({ x, y }));
}

function alongComponents(directions: Vectors, random: () => number): Place[] {
  const first = component(directions, undefined, random);
  const second = component(directions, first, random);
  const [x, y] = [sharesOf(directions, first), sharesOf(directions, second)];
  return Array.from(x, (value, at) => ({ x: value, y: y[at] ?? 0 }));
}

/**
 * The direction along which they lie farthest from each other, at right angles to one that is known, by power iteration. Of its two
 * senses the one nearer to where it began, which is the same for all maps of so many dimensions.
 */
function component(directions: Vectors, known: Float64Array | undefined, random: () => number): Float64Array {
  const { dimensions, numbers } = directions;
  let vector = Float64Array.from({ length: dimensions }, () => random() - 0.5);
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = new Float64Array(dimensions);
    sharesOf(directions, vector).forEach((share, at) => {
      for (let k = 0; k < dimensions; k++) next[k]! += share * numbers[at * dimensions + k]!;
    });
    if (known) {
      const along = product(next, known);
      next.forEach((value, k) => (next[k] = value - along * (known[k] ?? 0)));
    }
    const length = Math.hypot(...next);
    // Nothing lies along any other direction.
    if (length < 1e-9) return new Float64Array(dimensions);
    vector = next.map((value) => value / length);
  }
  return vector;
}

/** How far each lies along a direction. */
const sharesOf = ({ count, dimensions, numbers }: Vectors, direction: Float64Array): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += numbers[at * dimensions + k]! * direction[k]!;
    return sum;
  });

const product = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Into the square from 0 to 1, in the middle of it; both ways by the same measure. */
function intoSquare(places: readonly Place[]): Place[] {
  const [left, right] = rangeOf(places.map(({ x }) => x));
  const [top, bottom] = rangeOf(places.map(({ y }) => y));
  const width = Math.max(right - left, bottom - top) || 1;
  const into = (value: number, least: number, most: number) => 0.5 + (value - (least + most) / 2) / width;
  return places.map(({ x, y }) => ({ x: into(x, left, right), y: into(y, top, bottom) }));
}

function rangeOf(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}

/** A map of 10,000 dots across is drawn by nobody. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
