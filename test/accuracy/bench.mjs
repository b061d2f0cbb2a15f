// npm run bench:accuracy [-- --dir DIR] [--json] [--misses FIELD] [--keep]
// Reads every file of a benchmark folder (manifest.json, files/, gold/, text/) by the command line program, as a user would,
// and prints: the tables of the benchmark's own scorer, the peer's figures beside ours, both halves of the people, how far
// confidences can be believed, and what fell against the table that the repository keeps (`--keep` writes that table).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { report, scoreResume } from './benchmark/score.mjs';
import { predict } from './predict.mjs';
import { judged, printReliability } from './reliability.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const scorer = path.join(here, 'benchmark/score.mjs');
const kept = path.join(here, 'reference.json');
const own = path.join(here, 'benchmark/dev');
const args = process.argv.slice(2);
const take = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined);
const dir = path.resolve(take('--dir') ?? own);
const keep = args.includes('--keep');

const figure = (x) => (x === undefined ? '   –' : x.toFixed(3).replace(/^0/, ' '));

/** F1 by field as the peer reached it, from the benchmark's own page; `work start / end` and `education year` by their names there. */
function peerFigures() {
  const rows = readFileSync(path.join(here, 'benchmark/baselines.md'), 'utf8').matchAll(
    /^\| ([a-z /]+) \| [^|]+ \| [^|]+ \| ([\d.]+) \|$/gm,
  );
  return Object.fromEntries([...rows].map(([, field, f1]) => [field.trim(), Number(f1)]));
}

function printPeer(predictions) {
  const peer = peerFigures();
  const texts = predictions.filter(({ about }) => about.format === 'pdf');
  if (dir !== own) return;
  const ours = f1Of(texts);
  console.log(
    `\nthe ${texts.length} PDFs with text   OpenResume   Vitae   (F1; OpenResume as measured in baselines.md)`,
  );
  for (const [field, f1] of Object.entries(peer))
    if (ours[field] !== undefined)
      console.log(`${field.padEnd(24)}${figure(f1).padEnd(13)}${figure(ours[field])}`);
}

/** F1 by field over some predictions. */
function f1Of(predictions) {
  const sums = {};
  for (const { gold, resume } of predictions)
    for (const [field, { tp, fp, fn }] of Object.entries(scoreResume(gold, resume))) {
      const sum = (sums[field] ??= { tp: 0, fp: 0, fn: 0 });
      sum.tp += tp;
      sum.fp += fp;
      sum.fn += fn;
    }
  return Object.fromEntries(
    Object.entries(sums).flatMap(([field, { tp, fp, fn }]) =>
      tp + fn ? [[field, (2 * tp) / (2 * tp + fp + fn)]] : [],
    ),
  );
}

function printHalves(predictions) {
  const people = [...new Set(predictions.map(({ about }) => about.person))].sort();
  const half = (odd) => f1Of(predictions.filter(({ about }) => people.indexOf(about.person) % 2 === odd));
  const [first, second] = [half(0), half(1)];
  const macro = (f1) => Object.values(f1).reduce((a, b) => a + b, 0) / Object.values(f1).length;
  console.log(
    `\nhalves of the people     first        second\nmacro F1                ${figure(macro(first)).padEnd(13)}${figure(macro(second))}`,
  );
}

/** Fields whose F1 fell by more than .01 against the kept table. */
function fallen(fields) {
  const reference = JSON.parse(readFileSync(kept, 'utf8'));
  return Object.entries(reference).filter(([field, f1]) => (fields[field]?.f1 ?? 0) < f1 - 0.01);
}

const out = mkdtempSync(path.join(tmpdir(), 'vitae-bench-'));
try {
  const started = performance.now();
  const predictions = await predict(dir, out);
  console.error(`${predictions.length} files in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  const pred = path.join(out, 'json-resume');
  const gold = path.join(dir, 'gold');
  const { status } = spawnSync(
    process.execPath,
    [scorer, '--gold', gold, '--pred', pred, ...args.filter((a) => a !== '--keep')],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
  if (!args.includes('--json') && !args.includes('--misses')) {
    printPeer(predictions);
    printHalves(predictions);
    printReliability(predictions.flatMap(({ gold, profile, resume }) => judged(gold, profile, resume)));
    const { fields } = report(gold, pred);
    if (keep)
      writeFileSync(
        kept,
        `${JSON.stringify(Object.fromEntries(Object.entries(fields).map(([f, { f1 }]) => [f, Math.round(f1 * 1000) / 1000])), null, 2)}\n`,
      );
    else if (dir === own)
      for (const [field, f1] of fallen(fields))
        console.log(`\nfell: ${field} from ${figure(f1)} to ${figure(fields[field]?.f1)}`);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
