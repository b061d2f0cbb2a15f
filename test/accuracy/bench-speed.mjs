// npm run bench:speed [-- --dir DIR] [--files N]
// The whole command line on N PDFs with text (the folder's, repeated; default 1,000) against what pdf.js alone takes to give
// their text content in as many processes, one after the other in this run; files a second of both, and where our time
// goes. Then the classic tier by itself, on documents of two pages that are already read, on one core.
import { defaultReadingLimits } from '@vitae/contracts';
import { readFile } from '@vitae/documents/read-file';
import { extractClassic, mergeExtractions } from '@vitae/extraction';
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from './yardstick.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '../../apps/cli/dist/main.js');
const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const dir = path.resolve(option('--dir', path.join(here, 'benchmark/dev')));
const count = Number(option('--files', 1_000));
/** OpenResume on these files (benchmark/baselines.md): 2.4 s for 53 files in one process. */
const PEER_FILES_A_SECOND = 53 / 2.4;

const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
const pdfs = manifest.filter((m) => m.format === 'pdf').map((m) => path.join(dir, m.file));

/** pdf.js alone, the files dealt out to as many processes as there are cores. */
const alone = (files, processes) =>
  Promise.all(
    Array.from(
      { length: processes },
      (_, i) =>
        new Promise((resolve, reject) => {
          const child = fork(path.join(here, 'text-content.mjs'), [], { stdio: 'inherit' });
          child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('text-content failed'))));
          child.send(files.filter((_file, j) => j % processes === i));
        }),
    ),
  );

function ours(files, out) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [cli, 'parse', '--format', 'json-resume', '--timing', '--out', out, ...files],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('exit', () =>
      resolve(said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))),
    );
  });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function classicAlone() {
  const documents = [];
  for (const file of pdfs) {
    const reading = await readFile(readFileSync(file), defaultReadingLimits);
    if (reading.ok && reading.document.pages.length === 2) documents.push(reading.document);
  }
  const times = [];
  for (let round = 0; round < 6; round++)
    for (const document of documents) {
      const { took } = await timed(() => {
        const extraction = extractClassic(document, { asOf: '2026-11' });
        return mergeExtractions(extraction, document, { month: '2026-11', reason: 'received' });
      });
      // The first two rounds warm up.
      if (round > 1) times.push(took);
    }
  return { documents: documents.length, milliseconds: median(times) };
}

const scratch = mkdtempSync(path.join(tmpdir(), 'vitae-speed-'));
try {
  mkdirSync(path.join(scratch, 'in'));
  const files = Array.from({ length: count }, (_, i) => {
    const link = path.join(scratch, 'in', `${i}.pdf`);
    symlinkSync(pdfs[i % pdfs.length], link);
    return link;
  });
  const processes = availableParallelism();
  const pdfjs = await timed(() => alone(files, processes));
  const vitae = await timed(() => ours(files, path.join(scratch, 'out')));
  const a = (took) => `${(count / (took / 1000)).toFixed(1)} files a second`;
  console.log(`${count} PDFs with text, ${processes} processes`);
  console.log(`pdf.js alone   ${(pdfjs.took / 1000).toFixed(1)} s   ${a(pdfjs.took)}`);
  console.log(
    `vitae parse    ${(vitae.took / 1000).toFixed(1)} s   ${a(vitae.took)}   ${(vitae.took / pdfjs.took).toFixed(2)} × pdf.js alone`,
  );
  console.log(
    `               ${(count / (vitae.took / 1000) / PEER_FILES_A_SECOND).toFixed(2)} × OpenResume's files a second (its figure, one process)`,
  );
  for (const stage of ['read', 'classic', 'merge'])
    console.log(
      `  ${stage.padEnd(8)} p50 ${median(vitae.result.map((r) => r.milliseconds[stage])).toFixed(1)} ms a file`,
    );
  const classic = await classicAlone();
  console.log(
    `classic tier alone: p50 ${classic.milliseconds.toFixed(1)} ms for two pages (${classic.documents} documents, one core)`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
