// What comes from an engine as vectors, made sure of.
import { EmbeddingError } from './embedder.ts';

/** From a length of 1 by so much at most, where a vector is taken as it is. */
const ROUNDING = 1e-5;

/** Cuts what lies one after another into vectors of length 1. Throws EmbeddingError for what isn't `count` vectors with a direction. */
export function splitVectors(flat: Float32Array, count: number, dimensions: number): readonly Float32Array[] {
  if (flat.length !== count * dimensions)
    throw new EmbeddingError(
      'unsound',
      `${flat.length} numbers came for ${count} texts of ${dimensions} each`,
    );
  return Array.from({ length: count }, (_, index) =>
    unitVector(flat.subarray(index * dimensions, (index + 1) * dimensions), dimensions),
  );
}

/** A vector of its own at length 1. Throws EmbeddingError for one of another size, without a direction or with a number that is none. */
export function unitVector(numbers: ArrayLike<number>, dimensions: number): Float32Array {
  if (numbers.length !== dimensions)
    throw new EmbeddingError('unsound', `a vector has ${numbers.length} numbers instead of ${dimensions}`);
  const vector = Float32Array.from(numbers);
  const length = Math.hypot(...vector);
  if (!(length > 0) || length === Infinity)
    throw new EmbeddingError(
      'unsound',
      'a vector has no direction: it is all zeros, or holds what is no number',
    );
  if (Math.abs(length - 1) > ROUNDING)
    for (const [index, value] of vector.entries()) vector[index] = value / length;
  return vector;
}
