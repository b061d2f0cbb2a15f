// Many vectors of the same length in one piece of memory, which goes to another thread without being copied.
export interface Vectors {
  readonly count: number;
  readonly dimensions: number;
  /** One after the other. */
  readonly numbers: Float32Array<ArrayBuffer>;
}

export function joinVectors(vectors: readonly ArrayLike<number>[]): Vectors {
  const dimensions = vectors[0]?.length ?? 0;
  const numbers = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, at) => numbers.set(vector, at * dimensions));
  return { count: vectors.length, dimensions, numbers };
}

/** One of them; not a copy. */
export const vectorAt = ({ dimensions, numbers }: Vectors, at: number): Float32Array =>
  numbers.subarray(at * dimensions, (at + 1) * dimensions);

/**
 * Directions as seen from the middle of all of them, of length one: what everybody has in common tells nobody apart. One that
 * stands in the middle itself has no direction, and stays zeros.
 */
export function directionsOf({ count, dimensions, numbers }: Vectors): Vectors {
  const middle = new Float64Array(dimensions);
  numbers.forEach((value, at) => (middle[at % dimensions]! += value / count));
  const directions = numbers.map((value, at) => value - (middle[at % dimensions] ?? 0));
  for (let at = 0; at < count; at++) {
    const one = directions.subarray(at * dimensions, (at + 1) * dimensions);
    const length = Math.hypot(...one);
    if (length > 0) one.forEach((value, k) => (one[k] = value / length));
  }
  return { count, dimensions, numbers: directions };
}
