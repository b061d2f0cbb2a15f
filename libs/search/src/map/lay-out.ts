// Places on a plane, so that whoever is near in many dimensions is near there: UMAP (McInnes, Healy & Melville 2018). Few have no
// neighbourhoods to keep: they stand along the two directions in which they differ most (principal components).
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
/** The nearer to 1 the ratio of the two largest, the more. */
const POWER_STEPS = 200;

/** Of directions of length one. The same for the same directions and numbers of chance. */
export function layOut(directions: Vectors, random: () => number): Place[] {
  const places =
    directions.count > NEIGHBOURS ? byNeighbours(directions, random) : byComponents(directions, random);
  return intoSquare(places);
}

function byNeighbours(directions: Vectors, random: () => number): Place[] {
  const umap = new UMAP({ nNeighbors: NEIGHBOURS, minDist: LEAST_DISTANCE, random });
  const { indices, distances } = nearestNeighbours(directions, NEIGHBOURS);
  umap.setPrecomputedKNN(indices, distances);
  // Where the neighbours are known it looks at how many there are, and at nothing else of them.
  const placed = umap.fit(Array.from({ length: directions.count }, () => []));
  return placed.map(([x = 0, y = 0]) => ({ x, y }));
}

function byComponents({ count, dimensions, numbers }: Vectors, random: () => number): Place[] {
  const products = Array.from({ length: count }, (_, one) =>
    Float64Array.from({ length: count }, (__, other) => {
      let sum = 0;
      for (let k = 0; k < dimensions; k++)
        sum += numbers[one * dimensions + k]! * numbers[other * dimensions + k]!;
      return sum;
    }),
  );
  const x = component(products, [], random);
  const y = component(products, [x], random);
  return Array.from(x, (value, at) => ({ x: value, y: y[at] ?? 0 }));
}

/** By power iteration: the direction, times the root of how much lies along it, that is at right angles to those before. */
function component(
  products: readonly Float64Array[],
  before: readonly Float64Array[],
  random: () => number,
): Float64Array {
  let vector = Float64Array.from(products, () => random() - 0.5);
  let strength = 0;
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = Float64Array.from(products, (row) => product(row, vector));
    for (const other of before) {
      const share = product(next, other) / (product(other, other) || 1);
      next.forEach((value, at) => (next[at] = value - share * (other[at] ?? 0)));
    }
    strength = Math.hypot(...next);
    if (strength < 1e-9) return new Float64Array(products.length);
    vector = next.map((value) => value / strength);
  }
  return vector.map((value) => value * Math.sqrt(strength));
}

const product = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Into the square from 0 to 1, in the middle of it; both ways by the same measure. */
function intoSquare(places: readonly Place[]): Place[] {
  const [left, right] = rangeOf(places.map(({ x }) => x));
  const [top, bottom] = rangeOf(places.map(({ y }) => y));
  const width = Math.max(right - left, bottom - top) || 1;
  const into = (value: number, least: number, most: number) =>
    round(0.5 + (value - (least + most) / 2) / width);
  return places.map(({ x, y }) => ({ x: into(x, left, right), y: into(y, top, bottom) }));
}

function rangeOf(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}

/** A map of 10,000 dots across is drawn by nobody. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;
