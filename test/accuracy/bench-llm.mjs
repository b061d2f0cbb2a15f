// npm run bench:llm [-- --dir DIR] [--json]
// The language model's tier without a model: a server that answers from the gold in our answer format (the oracle: what the
// format can carry), and one that invents and points beside the mark (the liar: what gets through). Both through the whole
// tier and the merge, by the OpenAI-compatible engine. With tokens of prompts and answers, as Mistral counts them.
import { toJsonResume } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { extractClassic, mergeExtractions } from '@vitae/extraction';
import { countMistralTokens, OpenAiEngine, readWithModel } from '@vitae/inference';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startModelServer } from '../support/model-server.mjs';
import { liar, oracle } from '../support/oracle.mjs';
import { report } from './benchmark/score.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const dir = path.resolve(
  args.includes('--dir') ? args[args.indexOf('--dir') + 1] : path.join(here, 'benchmark/dev'),
);
const AS_OF = { month: '2026-11', reason: 'received' };
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function readAll() {
  const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
  const readers = new ReaderPool({ size: availableParallelism() });
  const read = await Promise.all(
    manifest.map(async ({ file, base }) => {
      const reading = await readers.read(readFileSync(path.join(dir, file)));
      const gold = JSON.parse(readFileSync(path.join(dir, 'gold', `${base}.json`), 'utf8'));
      return reading.ok
        ? [
            {
              base,
              gold,
              document: reading.document,
              classic: extractClassic(reading.document, { asOf: AS_OF.month }),
            },
          ]
        : [];
    }),
  );
  await readers.close();
  return read.flat();
}

/** Counts what a script is asked and says, and answers with it. */
async function through(resumes, scriptOf) {
  let script;
  const tokens = { prompt: 0, answer: 0 };
  const server = await startModelServer(({ section, lines, user, system }) => {
    const answer = script[section](lines);
    tokens.prompt += countMistralTokens(system) + countMistralTokens(user);
    tokens.answer += countMistralTokens(JSON.stringify(answer));
    return answer;
  });
  const model = new OpenAiEngine({ baseUrl: server.baseUrl, model: 'scripted', timeoutMilliseconds: 30_000 });
  const out = [];
  for (const resume of resumes) {
    script = scriptOf(resume.gold);
    Object.assign(tokens, { prompt: 0, answer: 0 });
    const reading = await readWithModel(resume.document, {
      model,
      countTokens: countMistralTokens,
      asOf: AS_OF.month,
    });
    const profile = mergeExtractions(resume.classic, resume.document, AS_OF, reading.extraction);
    out.push({ ...resume, reading, profile, tokens: { ...tokens } });
  }
  await server.close();
  return out;
}

function scored(resumes, profileOf) {
  const pred = mkdtempSync(path.join(tmpdir(), 'vitae-llm-'));
  mkdirSync(pred, { recursive: true });
  for (const resume of resumes)
    writeFileSync(path.join(pred, `${resume.base}.json`), JSON.stringify(toJsonResume(profileOf(resume))));
  const result = report(path.join(dir, 'gold'), pred);
  rmSync(pred, { recursive: true });
  return {
    macroF1: result.macroF1,
    hallucinated: result.invented,
    fields: Object.fromEntries(Object.entries(result.fields).map(([f, x]) => [f, x.f1])),
  };
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

const resumes = await readAll();
const perfect = await through(resumes, oracle);
const lying = await through(resumes, liar);
const result = {
  files: resumes.length,
  classic: scored(resumes, (r) => mergeExtractions(r.classic, r.document, AS_OF)),
  oracle: scored(perfect, (r) => r.profile),
  oracleAlone: scored(perfect, (r) => mergeExtractions(r.reading.extraction, r.document, AS_OF)),
  liar: scored(lying, (r) => r.profile),
  dropped: {
    oracle: perfect.reduce((n, r) => n + r.reading.extraction.dropped, 0),
    liar: lying.reduce((n, r) => n + r.reading.extraction.dropped, 0),
  },
  tokens: {
    prompt: median(perfect.map((r) => r.tokens.prompt)),
    answer: median(perfect.map((r) => r.tokens.answer)),
    promptToDocument: median(perfect.map((r) => r.tokens.prompt / documentTokens(r))),
    answerToPlain: median(perfect.map((r) => r.tokens.answer / plainTokens(r))),
    calls: median(perfect.map((r) => r.reading.calls)),
  },
};
if (args.includes('--json')) console.log(JSON.stringify(result));
else {
  const figure = (x) => x.toFixed(3).replace(/^0/, '');
  const { tokens } = result;
  console.log(`${result.files} files                        macro F1   hallucinated   dropped`);
  for (const [name, { macroF1, hallucinated }, dropped] of [
    ['classic tier', result.classic, ''],
    ['oracle, merged', result.oracle, result.dropped.oracle],
    ['oracle, its answers alone', result.oracleAlone, ''],
    ['liar, merged', result.liar, result.dropped.liar],
  ])
    console.log(
      `${name.padEnd(32)}${figure(macroF1).padEnd(11)}${String(hallucinated).padEnd(15)}${dropped}`,
    );
  console.log(
    `\ntokens a resume (median): prompts ${tokens.prompt} in ${tokens.calls} calls, ${tokens.promptToDocument.toFixed(2)} × the document's; answers ${tokens.answer}, ${(100 * tokens.answerToPlain).toFixed(0)} % of the same content as JSON Resume`,
  );
  if (args.includes('--fields'))
    for (const [f, f1] of Object.entries(result.oracleAlone.fields))
      console.log(f.padEnd(20), figure(f1), figure(result.oracle.fields[f]), figure(result.liar.fields[f]));
}
