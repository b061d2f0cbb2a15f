// npm run bench:llm [-- --dir DIR] [--every N] [--brief] [--dialects] [--listers] [--fields] [--json]
// The language model's tier without a model: a server that answers from the gold in our answer format (the oracle: what the
// format can carry), one that is wrong in some of its places (what the merge makes of a model as they are), one that lists
// anything under one list, and one that invents and points beside the mark (the liar: what gets through). All through the whole tier and the merge, by the
// OpenAI-compatible engine, on a folder's files and on generated ones that the rules don't know (`strange/`). With tokens of
// prompts and answers, as Mistral counts them. `--every 5` takes every fifth file, `--brief` the oracle and the liar alone.
// `--dialects` gives the oracle's answers as small models write them instead, each clumsiness by itself and all at once,
// `--listers` looks only at models that list anything.
import { countMistralTokens } from '@vitae/inference';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { corrupted } from '../support/corrupted-answers.mjs';
import { liar, oracle } from '../support/oracle.mjs';
import { dialects, sloppy } from '../support/sloppy-answers.mjs';
import {
  f1ByField,
  filesOf,
  gain,
  listers,
  lossesOf,
  macroF1,
  mean,
  readAll,
  strangeSet,
  through,
} from './llm-runs.mjs';
import { Random } from './mutations.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const dir = path.resolve(option('--dir') ?? path.join(here, 'benchmark/dev'));
const nth = Number(option('--every') ?? 1);
const brief = args.includes('--brief');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Shares of places that are wrong, and the draws of which ones. */
const RATES = [0.1, 0.2, 0.3, 0.5];
const SEEDS = [1, 2, 3];
/** Generated files are looked at where the classic tier is worse than this: fold 1, which no number was fitted on. */
const STRANGE = { fold: 1, count: Math.ceil(120 / nth), below: 0.7 };

const scored = (runs, reading) => ({
  macroF1: macroF1(runs.map(({ counts }) => counts[reading])),
  hallucinated: runs.reduce((n, { invented }) => n + invented, 0),
  dropped: runs.reduce((n, { reading: { extraction } }) => n + extraction.dropped, 0),
  losses: lossesOf(runs),
  fields: f1ByField(runs.map(({ counts }) => counts[reading])),
});

/** Gains by the share of places that are wrong, each the mean of three draws. */
async function curveOf(resumes, perfect) {
  const curve = [{ rate: 0, ...gain(perfect) }];
  for (const rate of RATES) {
    const draws = [];
    for (const seed of SEEDS) {
      const scriptOf = ({ gold }, i) => corrupted(gold, rate, new Random(seed * 1_000_003 + i));
      draws.push(gain(await through(resumes, scriptOf)));
    }
    curve.push({
      rate,
      ...Object.fromEntries(Object.keys(draws[0]).map((key) => [key, mean(draws.map((draw) => draw[key]))])),
    });
  }
  return curve;
}

/** What is still read of right answers in each of some dialects. */
async function dialectsOf(resumes, names) {
  const table = {};
  for (const name of names) {
    const runs = await through(resumes, ({ gold }, i) => sloppy(gold, name, new Random(i + 1)));
    const [alone, merged] = [scored(runs, 'alone'), scored(runs, 'merged')];
    table[name] = { ...merged, alone: alone.macroF1, fields: undefined };
  }
  return table;
}

const pick = (from, keys) => Object.fromEntries(keys.map((key) => [key, from?.[key]]));
const ASKED_OF_PERSON = ['name', 'label', 'summary', 'location'];
const ASKED = [
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'awards',
  'projects',
  'publications',
];

/** The same content as JSON Resume: what a model would write that had to write it all. Emails, phones and links are not asked for. */
const plainTokens = ({ gold }) =>
  countMistralTokens(JSON.stringify({ basics: pick(gold.basics, ASKED_OF_PERSON), ...pick(gold, ASKED) }));
const documentTokens = ({ document }) =>
  countMistralTokens(document.lines.map((line) => line.text).join('\n'));

const resumes = await readAll(filesOf(dir, nth));
const perfect = await through(resumes, ({ gold }) => oracle(gold));
const lying = await through(resumes, ({ gold }) => liar(gold));
const result = {
  files: resumes.length,
  classic: { macroF1: macroF1(resumes.map(({ counts }) => counts.classic)) },
  oracle: scored(perfect, 'merged'),
  oracleAlone: scored(perfect, 'alone'),
  arbiter: scored(perfect, 'arbiter'),
  liar: scored(lying, 'merged'),
  tokens: {
    prompt: median(perfect.map((r) => r.tokens.prompt)),
    answer: median(perfect.map((r) => r.tokens.answer)),
    /** Of which the worked examples, which every resume has in common. */
    example: median(perfect.map((r) => r.tokens.example)),
    promptToDocument: median(perfect.map((r) => (r.tokens.prompt - r.tokens.example) / documentTokens(r))),
    answerToPlain: median(perfect.map((r) => r.tokens.answer / plainTokens(r))),
    calls: median(perfect.map((r) => r.reading.calls)),
  },
};
if (args.includes('--dialects')) result.dialects = await dialectsOf(resumes, Object.keys(dialects));
else if (brief) result.dialects = await dialectsOf(resumes, ['mixed']);
else {
  const strange = await strangeSet(STRANGE);
  const perfectOfStrange = await through(strange, ({ gold }) => oracle(gold));
  result.listers = await listers(resumes, perfect);
  result.strange = { files: strange.length, listers: await listers(strange, perfectOfStrange) };
  if (!args.includes('--listers')) {
    result.curve = await curveOf(resumes, perfect);
    result.strange.curve = await curveOf(strange, perfectOfStrange);
  }
}

const figure = (x) => x.toFixed(3).replace(/^0/, '');

const listed = (losses) =>
  Object.entries(losses)
    .map(([reason, n]) => `${reason} ${n}`)
    .join(', ') || 'nothing';

function printCurve(title, curve) {
  console.log(`\n${title.padEnd(40)}classic   alone   merged   perfect arbitration   share of its gain`);
  for (const { rate, classic, alone, merged, arbiter, share } of curve)
    console.log(
      `${`${100 * rate} % of places wrong`.padEnd(40)}${figure(classic).padEnd(10)}${figure(alone).padEnd(8)}${figure(merged).padEnd(9)}${figure(arbiter).padEnd(22)}${figure(share)}`,
    );
}

function printListers(title, table) {
  console.log(`\n${title.padEnd(40)}alone   merged   wrong there   right ones lost`);
  for (const [list, { alone, merged, wrong, lost, right }] of Object.entries(table))
    console.log(
      `${`anything under ${list}`.padEnd(40)}${figure(alone).padEnd(8)}${figure(merged).padEnd(9)}${String(wrong).padEnd(14)}${lost} of ${right}`,
    );
}

if (args.includes('--json')) console.log(JSON.stringify(result));
else {
  const { tokens } = result;
  console.log(`${result.files} files                        macro F1   hallucinated   dropped`);
  for (const [name, { macroF1: f1, hallucinated, dropped }] of [
    ['classic tier', { ...result.classic, hallucinated: '', dropped: '' }],
    ['oracle, merged', result.oracle],
    ['oracle, its answers alone', { ...result.oracleAlone, hallucinated: '', dropped: '' }],
    ['perfect arbitration of both', { ...result.arbiter, hallucinated: '', dropped: '' }],
    ['liar, merged', result.liar],
  ])
    console.log(`${name.padEnd(32)}${figure(f1).padEnd(11)}${String(hallucinated).padEnd(15)}${dropped}`);
  console.log(
    `\ntokens a resume (median): prompts ${tokens.prompt} in ${tokens.calls} calls, ${tokens.promptToDocument.toFixed(2)} × the document's without the examples, which take ${tokens.example}; answers ${tokens.answer}, ${(100 * tokens.answerToPlain).toFixed(0)} % of the same content as JSON Resume`,
  );
  for (const [name, { losses }] of [
    ['the oracle', result.oracle],
    ['the liar', result.liar],
  ])
    console.log(`lost of ${name}: ${listed(losses)}`);
  for (const [name, { macroF1: f1, alone, hallucinated, losses }] of Object.entries(result.dialects ?? {}))
    console.log(
      `${name.padEnd(24)}merged ${figure(f1)}, alone ${figure(alone)}, hallucinated ${hallucinated}, lost: ${listed(losses)}`,
    );
  if (result.strange) {
    const generated = `${result.strange.files} generated, classic below ${figure(STRANGE.below)}`;
    printListers(`${result.files} files`, result.listers);
    printListers(generated, result.strange.listers);
    if (result.curve) {
      printCurve(`${result.files} files`, result.curve);
      printCurve(generated, result.strange.curve);
    }
  }
  if (args.includes('--fields'))
    for (const [f, f1] of Object.entries(result.oracleAlone.fields))
      console.log(f.padEnd(20), figure(f1), figure(result.oracle.fields[f]), figure(result.liar.fields[f]));
}
