// A thread that draws one map and ends (`draw-in-thread.ts`).
import { parentPort, workerData } from 'node:worker_threads';
import { drawMap } from './draw-map.ts';
import type { Vectors } from './vectors.ts';

const vectors: Vectors = workerData;
parentPort?.postMessage(drawMap(vectors));
