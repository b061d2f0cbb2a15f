// Draws a map in a thread of its own, which takes seconds of a processor and nothing of the event loop that keeps jobs and answers how
// its process is.
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DrawnPoint } from './draw-map.ts';
import type { Vectors } from './vectors.ts';

/** 5,000 vectors of 512 numbers take some 350. */
const MOST_MEMORY_MB = 1_024;

/** Of a process's maps one is drawn at a time: each takes a processor, and memory. */
let last: Promise<unknown> = Promise.resolve();

/** The vectors go to the thread: they are not here any more. Rejects where the thread is lost. */
export function drawInThread(vectors: Vectors): Promise<readonly DrawnPoint[]> {
  const drawn = last.then(() => draw(vectors));
  last = drawn.catch(() => undefined);
  return drawn;
}

function draw(vectors: Vectors): Promise<readonly DrawnPoint[]> {
  const extension = extname(fileURLToPath(import.meta.url));
  const thread = new Worker(new URL(`map-thread${extension}`, import.meta.url), {
    workerData: vectors,
    transferList: [vectors.numbers.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    thread.once('message', (points: readonly DrawnPoint[]) => resolve(points));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that draws a map ended with ${code}`)));
  });
}
