// The built-in encoder: Universal Sentence Encoder Lite in 32-bit floats on one thread. English; 28 MB of weights, which come as a
// package. One text at a time, so that a text's vector does not depend on what else is asked.
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Encoder } from '../encoder.ts';
import { MOST_PIECES, useLiteGraph } from './graph.ts';
import { Tokenizer } from './tokenizer.ts';
import { USE_LITE } from './use-lite.ts';
import { readVocabulary, Weights } from './weights.ts';

export class UseLiteEncoder implements Encoder {
  readonly model = USE_LITE.model;
  readonly dimensions = USE_LITE.dimensions;
  readonly #session: InferenceSession;
  readonly #tokenizer: Tokenizer;

  private constructor(session: InferenceSession, tokenizer: Tokenizer) {
    this.#session = session;
    this.#tokenizer = tokenizer;
  }

  static async load(): Promise<UseLiteEncoder> {
    const session = await InferenceSession.create(useLiteGraph(Weights.read()), {
      executionProviders: ['cpu'],
      executionMode: 'sequential',
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
    });
    return new UseLiteEncoder(session, new Tokenizer(readVocabulary()));
  }

  /** The ids of all its pieces. */
  pieces(text: string): readonly number[] {
    return this.#tokenizer.encode(text);
  }

  async encode(text: string): Promise<Float32Array> {
    const ids = this.pieces(text).slice(0, MOST_PIECES);
    if (!ids.length) return new Float32Array(USE_LITE.dimensions);
    const tensor = new Tensor('int64', BigInt64Array.from(ids, BigInt), [ids.length]);
    const { sentence } = await this.#session.run({ ids: tensor });
    if (!(sentence?.data instanceof Float32Array)) throw new Error('the graph gave no sentence');
    return sentence.data;
  }
}
