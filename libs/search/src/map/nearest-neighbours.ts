// Who is near whom, exactly: all are compared with all. Of 5,000 vectors of 512 numbers that is some seconds of a thread, and it is the same
// each time, as umap-js's own search by trees drawn at random is only with luck.
import type { Vectors } from './vectors.ts';

export interface Neighbours {
  /** Of each its neighbours, the nearest first; it is the first itself. */
  readonly indices: number[][];
  /** 1 − cosine. */
  readonly distances: number[][];
}

/** Closer ones are the same: what is left of two equal directions of single precision. */
const NOTHING = 1e-6;

/** `directions` have length one; each gets `most` neighbours, itself among them. Equally near ones are in their order. */
export function nearestNeighbours({ count, dimensions, numbers }: Vectors, most: number): Neighbours {
  const size = Math.min(most, count) - 1;
  const nearest = Array.from({ length: count }, () => new Nearest(size));
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const distance = 1 - dot(numbers, one * dimensions, other * dimensions, dimensions);
      nearest[one]?.offer(other, distance);
      nearest[other]?.offer(one, distance);
    }
  return {
    indices: nearest.map(({ indices }, at) => [at, ...indices]),
    distances: nearest.map(({ distances }) => [
      0,
      ...Array.from(distances, (distance) => (distance < NOTHING ? 0 : distance)),
    ]),
  };
}

/** The nearest so far, in order. */
class Nearest {
  readonly indices: number[];
  readonly distances: Float64Array;

  constructor(size: number) {
    this.indices = Array.from({ length: size }, () => -1);
    this.distances = new Float64Array(size).fill(Infinity);
  }

  offer(index: number, distance: number): void {
    const { indices, distances } = this;
    let at = distances.length - 1;
    if (!(distance < (distances[at] ?? 0))) return;
    for (; at > 0 && distance < (distances[at - 1] ?? 0); at--) {
      distances[at] = distances[at - 1] ?? 0;
      indices[at] = indices[at - 1] ?? 0;
    }
    distances[at] = distance;
    indices[at] = index;
  }
}

/** Four sums side by side: none waits for the one before it. */
function dot(numbers: Float32Array, one: number, other: number, dimensions: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = 0;
  for (; k + 3 < dimensions; k += 4) {
    a += numbers[one + k]! * numbers[other + k]!;
    b += numbers[one + k + 1]! * numbers[other + k + 1]!;
    c += numbers[one + k + 2]! * numbers[other + k + 2]!;
    d += numbers[one + k + 3]! * numbers[other + k + 3]!;
  }
  for (; k < dimensions; k++) a += numbers[one + k]! * numbers[other + k]!;
  return a + b + c + d;
}
