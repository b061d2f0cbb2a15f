// npm run bench:read -- --speed [--dir DIR]
// Reading a PDF with text against what pdf.js alone takes to give its text content: one process, the same files, turn by
// turn, so that the ratio holds on a noisy machine. Also milliseconds a page of ours, and the most memory that a reader
// process takes over all files of the folder (Linux).
import { defaultReadingLimits } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { readFile } from '@vitae/documents/read-file';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textContent, timed } from './yardstick.mjs';

const ROUNDS = 5;

/** The high-water mark of one reader's resident memory over all files, as the kernel counts it. */
async function readerMemory(files) {
  if (process.platform !== 'linux') return undefined;
  const readers = new ReaderPool({ size: 1, ocr: false });
  for (const file of files) await readers.read(readFileSync(file));
  const [child] = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
  const status = readFileSync(`/proc/${child}/status`, 'utf8');
  await readers.close();
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) / 1024;
}

export async function measureSpeed(dir, manifest) {
  const files = manifest.filter((m) => m.format === 'pdf').map((m) => readFileSync(path.join(dir, m.file)));
  const totals = { alone: 0, ours: 0 };
  const perPage = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const bytes of files) {
      const alone = await timed(() => textContent(bytes));
      const ours = await timed(() => readFile(bytes, defaultReadingLimits));
      // The first round warms both up.
      if (round === 0) continue;
      totals.alone += alone.took;
      totals.ours += ours.took;
      perPage.push(ours.took / alone.result);
    }
  }
  perPage.sort((a, b) => a - b);
  return {
    files: files.length,
    rounds: ROUNDS,
    ratio: totals.ours / totals.alone,
    millisecondsPerPage: perPage[Math.floor(perPage.length / 2)],
    readerMegabytes: await readerMemory(manifest.map((m) => path.join(dir, m.file))),
  };
}
