// npm run bench:read [-- --dir DIR] [--json] [--speed]
// How well files are read, against the reference text of a benchmark folder: the share of its words that are there
// (order-free), and the share of its neighbouring words (inside a line) that are neighbours in ours: reading order.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '../../apps/cli/dist/main.js');
const args = process.argv.slice(2);
const at = args.indexOf('--dir');
const dir = path.resolve(at >= 0 ? args[at + 1] : path.join(here, 'benchmark/dev'));

const words = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** A bag that gives each thing as often as it holds it. */
class Bag {
  #counts = new Map();
  constructor(items) {
    for (const item of items) this.#counts.set(item, (this.#counts.get(item) ?? 0) + 1);
  }
  take(item) {
    const left = this.#counts.get(item) ?? 0;
    if (left) this.#counts.set(item, left - 1);
    return left > 0;
  }
}

const pairs = (list) => list.slice(1).map((word, i) => `${list[i]} ${word}`);

function compare(reference, ours) {
  const read = words(ours);
  const [bag, neighbours] = [new Bag(read), new Bag(pairs(read))];
  const count = { words: 0, wordsFound: 0, pairs: 0, pairsFound: 0 };
  for (const line of reference.split('\n').map(words)) {
    for (const word of line) {
      count.words++;
      if (bag.take(word)) count.wordsFound++;
    }
    for (const pair of pairs(line)) {
      count.pairs++;
      if (neighbours.take(pair)) count.pairsFound++;
    }
  }
  return count;
}

const readManifest = () => JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));

if (args.includes('--speed')) {
  const { measureSpeed } = await import('./bench-read-speed.mjs');
  const speed = await measureSpeed(dir, readManifest());
  console.log(
    args.includes('--json')
      ? JSON.stringify(speed)
      : `${speed.files} PDFs with text, ${speed.rounds} rounds: ${speed.ratio.toFixed(2)} × the time of pdf.js alone, ` +
          `p50 ${speed.millisecondsPerPage.toFixed(1)} ms a page, ${speed.readerMegabytes?.toFixed(0) ?? '?'} MB at most in a reader process`,
  );
  process.exit();
}

const out = mkdtempSync(path.join(tmpdir(), 'vitae-read-'));
try {
  const manifest = readManifest();
  const files = manifest.map((m) => path.join(dir, m.file));
  await new Promise((resolve) =>
    spawn(process.execPath, [cli, 'parse', '--format', 'text', '--out', out, ...files], {
      stdio: ['ignore', 'inherit', 'inherit'],
    }).on('exit', resolve),
  );
  const groups = new Map();
  const add = (name, count) => {
    const group = groups.get(name) ?? { files: 0, words: 0, wordsFound: 0, pairs: 0, pairsFound: 0 };
    group.files++;
    for (const key of Object.keys(count)) group[key] += count[key];
    groups.set(name, group);
  };
  for (const m of manifest) {
    const file = path.join(out, `${m.base}.txt`);
    const count = compare(
      readFileSync(path.join(dir, 'text', `${m.base}.txt`), 'utf8'),
      existsSync(file) ? readFileSync(file, 'utf8') : '',
    );
    for (const name of ['all', `format ${m.format}`, ...m.tags.map((tag) => `tag ${tag}`)]) add(name, count);
  }
  const rows = [...groups].sort().map(([name, g]) => ({
    name,
    files: g.files,
    words: g.wordsFound / g.words,
    order: g.pairsFound / g.pairs,
  }));
  if (args.includes('--json')) console.log(JSON.stringify(rows));
  else {
    console.log('\ngroup                 files  words   order');
    for (const r of rows)
      console.log(
        `${r.name.padEnd(22)}${String(r.files).padEnd(7)}${r.words.toFixed(3).padEnd(8)}${r.order.toFixed(3)}`,
      );
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
