// npm run bench:indexing [-- --files 60]
// What it costs a resume to be made ready for search: each file is sent to the API twice, on an embedded database (or DATABASE_URL's),
// once with and once without the stage `embed`, in turns, and the medians of the times from upload to profile are compared.
import { createEmbedder, type Embedder } from '@vitae/embedding';
import { stages } from '@vitae/pipeline';
import { loadSettings } from '@vitae/runtime';
import { readdirSync } from 'node:fs';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { BENCHMARK, benchmarkFile } from '../support/files.ts';
import { startService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

/** Of the time from upload to profile. */
const LIMIT_PERCENT = 30;

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const embed = stages.find(({ name }) => name === 'embed');
if (!embed) throw new Error('there is no stage to measure');
const run = embed.run;
const nothing = () => Promise.resolve({});

const encoder = await createEmbedder(loadSettings().embedding);
/** The same person stands in several files: no text may be known from an earlier one. */
let count = 0;
const embedder: Embedder = {
  model: encoder.model,
  dimensions: encoder.dimensions,
  embed: (texts) => encoder.embed(texts.map((text) => `${text} ${++count}`)),
  close: () => encoder.close(),
};
const service = await startService({}, { embedder });
const http = service.app.getHttpServer() as App;

async function send(file: string, kind: 'with' | 'without'): Promise<number> {
  Object.assign(embed ?? {}, { run: kind === 'with' ? run : nothing });
  const { apiKey } = await addTenant(service.store, `tenant-${++count}`);
  const started = performance.now();
  await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${apiKey}`)
    .set('prefer', 'wait=60')
    .attach('file', benchmarkFile(file), file)
    .expect(200);
  return performance.now() - started;
}

try {
  const files = readdirSync(`${BENCHMARK}files`)
    .filter((file) => /\.(?:pdf|docx)$/.test(file) && !file.includes('scan'))
    .slice(0, option('--files', 60));
  const times = { with: [] as number[], without: [] as number[] };
  // The first ones start readers and load the encoder.
  for (const file of files.slice(0, 3))
    for (const kind of ['with', 'without'] as const) await send(file, kind);
  for (const [at, file] of files.slice(3).entries())
    for (const kind of at % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const))
      times[kind].push(await send(file, kind));
  const [without, all] = [median(times.without), median(times.with)];
  const percent = (100 * (all - without)) / without;
  process.stdout.write(
    `${times.with.length} files, upload to profile, p50: ${without.toFixed(0)} ms without, ${all.toFixed(0)} ms with search: ${percent.toFixed(0)} % more (limit ${LIMIT_PERCENT} %)\n`,
  );
  process.exitCode = percent > LIMIT_PERCENT ? 1 : 0;
} finally {
  await service.stop();
  await embedder.close();
}
