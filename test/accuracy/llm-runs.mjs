// What measurements of the language model's tier share: files with their classic reading, the tier with a script in a model's
// place, and scores, alone, merged and with a perfect arbiter between the tiers.
import { toJsonResume } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { extractClassic, mergeExtractions } from '@vitae/extraction';
import { countMistralTokens, OpenAiEngine, readWithModel } from '@vitae/inference';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { LISTS, listing } from '../support/listing-answers.mjs';
import { startModelServer } from '../support/model-server.mjs';
import { FIELDS, scoreResume, ungrounded } from './benchmark/score.mjs';
import { Random } from './mutations.mjs';
import { strangeResumes } from './strange/strange-resumes.mjs';

/** Where the worked example begins in the constant part of a prompt, which servers keep. */
const EXAMPLE = '\nExample:';

export const AS_OF = { month: '2026-11', reason: 'received' };

/** The files of a folder of the benchmark's shape, every `nth` of them. */
export function filesOf(dir, nth = 1) {
  return JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'))
    .filter((_about, i) => i % nth === 0)
    .map(({ file, base, person, format }) => ({
      base,
      person,
      format,
      bytes: readFileSync(path.join(dir, file)),
      gold: JSON.parse(readFileSync(path.join(dir, 'gold', `${base}.json`), 'utf8')),
      text: readFileSync(path.join(dir, 'text', `${base}.txt`), 'utf8'),
    }));
}

/** Reads files by the classic tier; those that can't be read are left out. */
export async function readAll(files) {
  const readers = new ReaderPool({ size: availableParallelism() });
  const read = await Promise.all(
    files.map(async ({ bytes, ...file }) => {
      const reading = await readers.read(bytes);
      if (!reading.ok) return [];
      const { document } = reading;
      const classic = extractClassic(document, { asOf: AS_OF.month });
      return [{ ...file, document, classic, counts: { classic: countsOf(file, document, classic) } }];
    }),
  );
  await readers.close();
  return read.flat();
}

/** Generated files of a fold that the classic tier reads worse than `below`. */
export async function strangeSet({ fold, count, below = 1 }) {
  const read = await readAll(strangeResumes({ fold, count }));
  return read.filter(({ counts }) => macroF1([counts.classic]) < below);
}

const exportOf = (document, classic, llm) => toJsonResume(mergeExtractions(classic, document, AS_OF, llm));
const countsOf = ({ gold }, ...reading) => scoreResume(gold, exportOf(...reading));

/**
 * Each resume with the reading of a model that answers by a script, `scriptOf(resume, i)`, through the whole tier and over the
 * wire, and with what became of it: scores, values that the file doesn't hold, tokens.
 */
export async function through(resumes, scriptOf) {
  let script;
  const tokens = { prompt: 0, example: 0, answer: 0 };
  const server = await startModelServer(({ section, lines, user, system }) => {
    const answer = script[section](lines, system);
    tokens.prompt += countMistralTokens(system) + countMistralTokens(user);
    tokens.example += countMistralTokens(system.slice(system.indexOf(EXAMPLE)));
    tokens.answer += countMistralTokens(JSON.stringify(answer));
    return answer;
  });
  const model = new OpenAiEngine({ baseUrl: server.baseUrl, model: 'scripted', timeoutMilliseconds: 30_000 });
  const out = [];
  for (const [i, resume] of resumes.entries()) {
    script = scriptOf(resume, i);
    Object.assign(tokens, { prompt: 0, example: 0, answer: 0 });
    const { document, classic } = resume;
    const options = { model, countTokens: countMistralTokens, asOf: AS_OF.month };
    const reading = await readWithModel(document, options);
    const merged = exportOf(document, classic, reading.extraction);
    const alone = countsOf(resume, document, reading.extraction);
    out.push({
      ...resume,
      reading,
      tokens: { ...tokens },
      invented: ungrounded(merged, resume.text, resume.format === 'scan').length,
      counts: {
        classic: resume.counts.classic,
        alone,
        merged: scoreResume(resume.gold, merged),
        arbiter: betterOf(resume.counts.classic, alone),
      },
    });
  }
  await server.close();
  return out;
}

/** What a perfect arbiter would make of two tiers' readings of a file: each field as the one has it that is nearer the truth. */
const betterOf = (a, b) =>
  Object.fromEntries(
    FIELDS.map((field) => {
      const worth = ({ tp, fp, fn }) => tp - (fp + fn) / 2;
      return [field, worth(b[field]) > worth(a[field]) ? b[field] : a[field]];
    }),
  );

/** Values that were lost, by reason. */
export function lossesOf(runs) {
  const sum = {};
  for (const { reading } of runs)
    for (const [reason, count] of Object.entries(reading.extraction.losses ?? {}))
      sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}

/** F1 of each field that any of the files has. */
export function f1ByField(list) {
  const f1 = {};
  for (const field of FIELDS) {
    const sum = { tp: 0, fp: 0, fn: 0 };
    for (const counts of list) for (const key in sum) sum[key] += counts[field][key];
    const { tp, fp, fn } = sum;
    if (tp + fn) f1[field] = (2 * tp) / (2 * tp + fp + fn);
  }
  return f1;
}

export const macroF1 = (list) => mean(Object.values(f1ByField(list)));
export const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / (numbers.length || 1);

/** How much of a perfect arbiter's gain over the classic tier the merge reaches. */
export function gain(runs) {
  const of = (reading) => macroF1(runs.map(({ counts }) => counts[reading]));
  const [classic, alone, merged, arbiter] = ['classic', 'alone', 'merged', 'arbiter'].map(of);
  return { classic, alone, merged, arbiter, share: (merged - classic) / (arbiter - classic || 1) };
}

/** The fields in which entries of a list are counted, where they have others than its name. */
const COUNTED_AS = {
  positions: ['organisation', 'title', 'work start', 'work end', 'highlights'],
  education: ['institution', 'degree', 'education year'],
};

/**
 * What a model costs that answers rightly but lists anything under one list, each in turn: wrong values in that list, and right
 * ones that are lost anywhere, against the same answers without it (`perfect`).
 */
export async function listers(resumes, perfect) {
  const sum = (runs, key, fields = FIELDS) =>
    runs.reduce((n, { counts }) => n + fields.reduce((m, field) => m + counts.merged[field][key], 0), 0);
  const table = {};
  for (const list of Object.keys(LISTS)) {
    const runs = await through(resumes, ({ gold }, i) => listing(gold, list, new Random(31 * (i + 1))));
    const fields = COUNTED_AS[list] ?? [list];
    table[list] = {
      ...gain(runs),
      wrong: sum(runs, 'fp', fields) - sum(perfect, 'fp', fields),
      lost: sum(perfect, 'tp') - sum(runs, 'tp'),
      right: sum(perfect, 'tp'),
    };
  }
  return table;
}
