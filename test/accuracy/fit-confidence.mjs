// npm run confidence:fit
// Measures, on the development files and the set of our own, how often each field is right at each confidence that its
// rules give, and writes the scale that `libs/extraction/src/confidence` puts them on. Then how well it holds for people
// that it was not fitted to: fitted on one half of them, the calibration error on the other.
import { toJsonResume } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { mergeExtractions, onScale, readByRules } from '@vitae/extraction';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIELDS } from './benchmark/score.mjs';
import { judged, reliability } from './reliability.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../libs/extraction/src/data/calibration.data.ts');
/** The rules' number counts as much as this many values that were looked at: few values move it little. */
const PRIOR_WEIGHT = 8;
/** Nothing is certain. */
const HIGHEST = 0.99;
const AS_OF = { month: '2026-11', reason: 'received' };

async function allValues() {
  const readers = new ReaderPool({ size: availableParallelism() });
  const values = [];
  for (const dir of ['benchmark/dev', 'own'].map((name) => path.join(here, name))) {
    const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
    await Promise.all(
      manifest.map(async ({ file, base, person }) => {
        const reading = await readers.read(readFileSync(path.join(dir, file)));
        if (!reading.ok) return;
        const extraction = readByRules(reading.document, { asOf: AS_OF.month });
        const profile = mergeExtractions(extraction, reading.document, AS_OF);
        const gold = JSON.parse(readFileSync(path.join(dir, 'gold', `${base}.json`), 'utf8'));
        for (const value of judged(gold, profile, toJsonResume(profile))) values.push({ ...value, person });
      }),
    );
  }
  await readers.close();
  return values;
}

/** Knots of one field: each confidence that its rules give, rounded to .05, and the smoothed share that is right; never falling. */
function knotsOf(values) {
  const bins = Map.groupBy(values, (v) => Math.round(v.confidence * 20) / 20);
  const knots = [...bins]
    .sort(([a], [b]) => a - b)
    .map(([raw, bin]) => {
      const right = bin.filter((v) => v.right).length;
      return {
        raw,
        weight: bin.length + PRIOR_WEIGHT,
        share: (right + raw * PRIOR_WEIGHT) / (bin.length + PRIOR_WEIGHT),
      };
    });
  // Pool adjacent violators (Ayer et al. 1955): the surer the rule, the surer the field.
  const pools = [];
  for (const knot of knots) {
    pools.push({ ...knot, raws: [knot.raw] });
    while (pools.length > 1 && pools.at(-2).share > pools.at(-1).share) {
      const [b, a] = [pools.pop(), pools.pop()];
      const weight = a.weight + b.weight;
      pools.push({
        weight,
        share: (a.share * a.weight + b.share * b.weight) / weight,
        raws: [...a.raws, ...b.raws],
      });
    }
  }
  const round = (x) => Math.round(Math.min(HIGHEST, x) * 1000) / 1000;
  return pools.flatMap(({ raws, share }) => raws.map((raw) => [raw, round(share)]));
}

const fit = (values) =>
  Object.fromEntries(
    FIELDS.map((field) => [field, knotsOf(values.filter((v) => v.field === field))]).filter(
      ([, knots]) => knots.length,
    ),
  );

const values = await allValues();
const people = [...new Set(values.map((v) => v.person))].sort();
const half = (odd) => values.filter((v) => people.indexOf(v.person) % 2 === odd);
for (const [fitted, held] of [
  [0, 1],
  [1, 0],
]) {
  const scale = fit(half(fitted));
  const moved = half(held).map((v) => ({
    ...v,
    confidence: onScale(scale[v.field] ?? [], v.confidence),
  }));
  console.log(
    `calibration error on held-out people: ${reliability(half(held)).error.toFixed(3)} by the rules, ${reliability(moved).error.toFixed(3)} on the scale (${moved.length} values)`,
  );
}
const rows = Object.entries(fit(values)).map(
  ([field, knots]) => `  ${JSON.stringify(field)}: ${JSON.stringify(knots)},`,
);
writeFileSync(
  target,
  `// For each field of the benchmark: [confidence of the rule, share that is right]. Measured on test/accuracy.\n// Made by test/accuracy/fit-confidence.mjs (npm run confidence:fit); do not edit.\nexport const CALIBRATION = {\n${rows.join('\n')}\n} as const;\n`,
);
