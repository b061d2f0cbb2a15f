// A thread that draws one PDF and ends (`draw-in-thread.ts`).
import { parentPort, workerData } from 'node:worker_threads';
import { drawSummary } from '../summary/draw-summary.ts';
import type { ToDraw } from './draw-in-thread.ts';
import { drawPages } from './draw-pages.ts';

const given: ToDraw = workerData;
parentPort?.postMessage(await ('pages' in given ? drawPages(given) : drawSummary(given)));
