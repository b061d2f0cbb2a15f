// An encoder without weights: texts are near each other that share words. It counts what it is asked, and fails when it is told to.
import { EmbeddingError, type Embedder } from '@vitae/embedding';
import { createHash } from 'node:crypto';

export class WordEmbedder implements Embedder {
  readonly model: string;
  readonly dimensions = 32;
  /** The texts that it was asked for. */
  readonly asked: string[] = [];
  /** What it fails with. */
  failure: Error | undefined;
  answersTooFew = false;

  constructor(model = 'words') {
    this.model = model;
  }

  embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.failure) return Promise.reject(this.failure);
    this.asked.push(...texts);
    return Promise.resolve(texts.slice(this.answersTooFew ? 1 : 0).map((text) => this.#vector(text)));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #vector(text: string): Float32Array {
    const vector = new Float32Array(this.dimensions);
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const [at = 0, sign = 0] = createHash('sha256').update(`${this.model} ${word}`).digest();
      vector[at % this.dimensions]! += sign % 2 ? 1 : -1;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((x) => x / length);
  }
}

export const encoderIsAway = () => new EmbeddingError('unavailable', 'the encoder is away');
