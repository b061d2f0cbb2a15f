// What texts become vectors by. A library of its own, apart from the language models: the API asks for one short query at a time,
// and may reach nothing that reads resumes.

export interface Embedder {
  /** Names the space, for instance `use-lite-1`: vectors of different models are never compared. */
  readonly model: string;
  readonly dimensions: number;
  /**
   * One vector a text, in order, of length 1; the longest texts are read at their beginning only. A blank text has no direction:
   * its vector is all zeros, and nothing is near to it. Rejects with EmbeddingError.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/**
 * `unavailable`: it is down or was lost on these texts; later it may answer. `busy`: too much waits already. `unsound`: what it
 * answers can't be used, or it refuses what it is told by its settings; it will not mend itself.
 */
export type EmbeddingFailure = 'unavailable' | 'busy' | 'unsound';

/** Why there are no vectors. The message is for whoever runs the program, and never holds a text. */
export class EmbeddingError extends Error {
  readonly reason: EmbeddingFailure;

  constructor(reason: EmbeddingFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
