// npm run bench:unseen [-- --count 240] [--seed 7] [--misses FIELD] [--worst 20] [--json] [--dir DIR] [--out DIR]
// What Vitae reads of resumes whose layouts, names, employers, schools and sentences nothing was written or trained with: a
// fresh set is generated (and kept below ~/.cache/vitae by version and seed), read by the command line program, and scored by
// the benchmark's scorer. Not to be looked at while rules or features are chosen by hand: take another seed for that.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { report, type Report, type Totals } from '../accuracy/benchmark/score.mjs';
import { predict } from '../accuracy/predict.mjs';
import { judged, printReliability } from '../accuracy/reliability.mjs';
import { cachedSet } from './cached-set.ts';

/** A file below it is read badly, whatever the mean says. */
const BAD = 0.85;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '240' },
    seed: { type: 'string', default: 'unseen' },
    dir: { type: 'string' },
    out: { type: 'string' },
    misses: { type: 'string' },
    worst: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});

const figure = (x: number | undefined): string =>
  x === undefined ? '   –' : x.toFixed(3).replace(/^0/, ' ');

const macroOf = (fields: Readonly<Record<string, { tp: number; fp: number; fn: number }>>): number => {
  const f1 = Object.values(fields).flatMap(({ tp, fp, fn }) =>
    tp + fn ? [(2 * tp) / (2 * tp + fp + fn)] : [],
  );
  return f1.reduce((a, b) => a + b, 0) / (f1.length || 1);
};

function printFields({ fields }: Totals): void {
  console.log('field            precision recall   F1     support');
  for (const [field, { p, r, f1, tp, fn }] of Object.entries(fields))
    console.log(
      `${field.padEnd(17)}${figure(p).padEnd(10)}${figure(r).padEnd(8)}${figure(f1).padEnd(8)}${tp + fn}`,
    );
}

function printGroups(title: string, groups: readonly (readonly [string, Totals])[]): void {
  console.log(`\n${title.padEnd(28)}macro F1  hallucinated  files`);
  for (const [name, { macroF1, invented, files }] of groups)
    console.log(`${name.padEnd(28)}${figure(macroF1).padEnd(10)}${String(invented).padEnd(14)}${files}`);
}

function print(all: Report): void {
  console.log(
    `${all.files} files, ${all.missing} without a prediction\nmacro F1 ${figure(all.macroF1)}   hallucinated ${all.invented} of ${all.values} values (${(100 * all.hallucinationRate).toFixed(2)} %)`,
  );
  const files = all.rows
    .map(({ base, counts }) => [base, macroOf(counts)] as const)
    .sort(([, a], [, b]) => a - b);
  const bad = files.filter(([, f1]) => f1 < BAD).length;
  console.log(
    `files below ${figure(BAD).trim()}: ${bad} of ${all.files} (${((100 * bad) / all.files).toFixed(0)} %)\n`,
  );
  printFields(all);
  const tagged = (prefix: string) =>
    Object.entries(all.byTag)
      .filter(([tag]) => tag.startsWith(prefix))
      .map(([tag, totals]) => [tag.slice(prefix.length), totals] as const);
  printGroups('format', Object.entries(all.byFormat));
  printGroups('language', tagged('lang-'));
  printGroups('frame', tagged('frame-'));
  printGroups('entries', tagged('entries-'));
  printGroups(
    'layout family, worst first',
    Object.entries(all.byLayout).sort(([, a], [, b]) => a.macroF1 - b.macroF1),
  );
  console.log('\nworst files');
  for (const [base, f1] of files.slice(0, Number(options.worst))) console.log(`${figure(f1)}  ${base}`);
}

function printMisses(all: Report, field: string): void {
  for (const { base, counts, invented } of all.rows) {
    const count = counts[field];
    if (count && (count.fp || count.fn))
      console.log(
        `${base}\n  missed ${JSON.stringify(count.missed)}\n  extra  ${JSON.stringify(count.extra)}`,
      );
    else if (field === 'invented' && invented.length) console.log(`${base} ${JSON.stringify(invented)}`);
  }
}

const dir = options.dir
  ? path.resolve(options.dir)
  : await cachedSet({
      count: Number(options.count),
      seed: options.seed,
      vocabulary: 'test',
      layouts: 'test',
    });
const out = options.out ? path.resolve(options.out) : mkdtempSync(path.join(tmpdir(), 'vitae-unseen-'));
try {
  const predictions = await predict(dir, out);
  const all = report(path.join(dir, 'gold'), path.join(out, 'json-resume'));
  if (options.misses) printMisses(all, options.misses);
  else if (options.json) {
    const { rows, ...rest } = all;
    console.log(
      JSON.stringify({
        ...rest,
        byFile: Object.fromEntries(rows.map(({ base, counts }) => [base, macroOf(counts)])),
      }),
    );
  } else {
    print(all);
    printReliability(predictions.flatMap(({ gold, profile, resume }) => judged(gold, profile, resume)));
  }
} finally {
  if (!options.out) rmSync(out, { recursive: true, force: true });
}
