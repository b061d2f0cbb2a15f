// npm run encoder:build [-- FILE]: writes the built-in encoder's graph, weights and all, as an ONNX file: to look at, or to run
// elsewhere. Vitae itself needs no such file: an encoder's process puts the same bytes together when it starts,
// rather than have 28 MB lie on the disk a second time.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { useLiteGraph } from './graph.ts';
import { Weights } from './weights.ts';

const file = path.resolve(process.argv[2] ?? 'use-lite.onnx');
const graph = useLiteGraph(Weights.read());
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, graph);
const hash = createHash('sha256').update(graph).digest('hex');
process.stdout.write(`${file}: ${graph.length} bytes, SHA-256 ${hash}\n`);
