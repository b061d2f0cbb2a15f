// A thread that draws the pages of one resume and ends (`draw-in-thread.ts`).
import { parentPort, workerData } from 'node:worker_threads';
import { drawPages } from './draw-pages.ts';
import type { PagesToDraw } from './placed-text.ts';

const pages: PagesToDraw = workerData;
parentPort?.postMessage(await drawPages(pages));
