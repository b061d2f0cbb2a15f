// What every engine is wrapped in: blank texts have their answer here, long ones are cut, and what was asked lately is kept by the
// hash of its text, the text itself nowhere.
import { createHash } from 'node:crypto';
import type { Embedder } from './embedder.ts';

/** Characters of a text that are read at most; encoders read fewer, by their own limits. */
const LONGEST_TEXT = 8_000;

export class CachedEmbedder implements Embedder {
  readonly model: string;
  readonly dimensions: number;
  readonly #embedder: Embedder;
  readonly #size: number;
  /** The last used last. */
  readonly #kept = new Map<string, Float32Array>();

  /** Keeps at most `size` vectors: 2,000 of 512 numbers are 4 MB. */
  constructor(embedder: Embedder, size = 2_000) {
    this.#embedder = embedder;
    this.#size = size;
    this.model = embedder.model;
    this.dimensions = embedder.dimensions;
  }

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const asked = texts.map((text) => text.slice(0, LONGEST_TEXT).toWellFormed());
    const keys = asked.map((text) => (text.trim() ? keyOf(text) : ''));
    const known = new Map<string, Float32Array>([['', new Float32Array(this.dimensions)]]);
    const missing = new Map<string, string>();
    for (const [index, key] of keys.entries()) {
      const kept = this.#kept.get(key);
      if (kept) known.set(key, kept);
      else if (key) missing.set(key, asked[index] ?? '');
    }
    const made = missing.size ? await this.#embedder.embed([...missing.values()]) : [];
    for (const [index, key] of [...missing.keys()].entries()) {
      const vector = made[index];
      if (vector) known.set(key, vector);
    }
    // Whoever changes a vector that it was given changes its own.
    const answer = keys.map((key) => Float32Array.from(known.get(key) ?? []));
    for (const [key, vector] of known) if (key) this.#keep(key, vector);
    return answer;
  }

  close(): Promise<void> {
    return this.#embedder.close();
  }

  #keep(key: string, vector: Float32Array): void {
    this.#kept.delete(key);
    this.#kept.set(key, vector);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#size) break;
      this.#kept.delete(oldest);
    }
  }
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64');
