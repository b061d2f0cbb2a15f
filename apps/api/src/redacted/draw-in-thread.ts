// Draws PDFs in a thread of its own, which takes nothing of the event loop that answers requests: one at a time, no longer than it
// may, and none of a document that is no resume any more.
import { AppError } from '@vitae/runtime';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SummaryToDraw } from '../summary/summary-content.ts';
import type { PagesToDraw } from './placed-text.ts';

/** The pages of a resume, or its summary, which is never long. */
export type ToDraw = PagesToDraw | SummaryToDraw;

export interface DrawingLimits {
  readonly pages: number;
  readonly characters: number;
  readonly milliseconds: number;
  /** Drawings that wait for their turn. */
  readonly waiting: number;
}

/** A page of a resume holds some 3,000 characters; 100 pages of them are drawn in some two seconds. */
export const drawingLimits: DrawingLimits = {
  pages: 200,
  characters: 1_000_000,
  milliseconds: 20_000,
  waiting: 16,
};
const MOST_MEMORY_MB = 512;

export class Drawing {
  readonly #limits: DrawingLimits;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(limits: DrawingLimits = drawingLimits) {
    this.#limits = limits;
  }

  async draw(given: ToDraw): Promise<Uint8Array> {
    if ('pages' in given && isTooMuch(given, this.#limits)) throw new AppError('too_much_to_draw');
    if (this.#waiting >= this.#limits.waiting) throw new AppError('unavailable', { retryAfterSeconds: 5 });
    this.#waiting++;
    const drawn = this.#last.then(() => drawOne(given, this.#limits.milliseconds));
    this.#last = drawn.catch(() => undefined);
    try {
      return await drawn;
    } finally {
      this.#waiting--;
    }
  }
}

function isTooMuch({ pages }: PagesToDraw, limits: DrawingLimits): boolean {
  let characters = 0;
  for (const { words, lines } of pages)
    for (const { text } of [...words, ...lines]) characters += text.length;
  return pages.length > limits.pages || characters > limits.characters;
}

function drawOne(given: ToDraw, milliseconds: number): Promise<Uint8Array> {
  const extension = extname(fileURLToPath(import.meta.url));
  const thread = new Worker(new URL(`pages-thread${extension}`, import.meta.url), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new AppError('too_much_to_draw', { detail: 'It took longer than it may.' }));
      void thread.terminate();
    }, milliseconds);
    thread.once('message', (file: Uint8Array) => resolve(file));
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the thread that draws pages ended with ${code}`));
    });
  });
}
