// What an encoder's process is told and says.

import type { EmbeddingEngine } from '@vitae/runtime';

/** Which encoder a process is to run; given as its first argument, as JSON. */
export type EncoderSpec = Exclude<EmbeddingEngine, { readonly kind: 'server' }>;

export interface EncoderTask {
  readonly texts: readonly string[];
}

/** Vectors lie one after another. `failed`: the process can't go on, and ends; `refused`: these texts it could not read. */
export type EncoderSaying =
  | { readonly kind: 'ready'; readonly model: string; readonly dimensions: number }
  | { readonly kind: 'failed'; readonly said: string }
  | { readonly kind: 'vectors'; readonly vectors: Float32Array }
  | { readonly kind: 'refused' };
