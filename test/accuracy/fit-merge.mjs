// npm run merge:fit
// Measures how disagreements between the tiers end: answers of a model that is wrong in 0 to 50 % of its places, and leaves
// things out, and of one that is right but lists anything under one of the lists, on every third file of the own set and on generated files of fold 0, which the rules don't know. For each kind
// of decision and field a logistic regression over what the merge knows of a disagreement, and for each field how often the
// model's value is right. Writes both where `libs/extraction/src/merge` and `llm` read them. The development files and fold
// 1 are not looked at: `npm run bench:llm` reports on them.
import { toJsonResume } from '@vitae/contracts';
import { FEATURES, headedLines, mergeExtractions, mergeTiers } from '@vitae/extraction';
import { countMistralTokens, readWithModel } from '@vitae/inference';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { corrupted } from '../support/corrupted-answers.mjs';
import { LISTS, listing } from '../support/listing-answers.mjs';
import { linesOf } from '../support/model-server.mjs';
import { FIELDS } from './benchmark/score.mjs';
import { AS_OF, filesOf, readAll, strangeSet } from './llm-runs.mjs';
import { isRight } from './merge-truth.mjs';
import { Random } from './mutations.mjs';
import { judged } from './reliability.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const data = path.join(here, '../../libs/extraction/src/data');
const RATES = [0, 0.1, 0.2, 0.3, 0.5];
/** Things that a model leaves out, for each that it gets wrong. */
const OMITS = 0.5;
/** The strength of the pull of all weights towards 0, in decisions. */
const RIDGE = 3;
/** With fewer decisions of either outcome a field is not measured. */
const LEAST = 12;

/** How the merge calls the entries of a list. */
const DECIDED_AS = {
  ...Object.fromEntries(Object.keys(LISTS).map((list) => [list, list])),
  positions: 'position',
  education: 'qualification',
};

/** How sure a model is of a field that nothing is known of, and how many values that were looked at this counts for. */
const [GUESS, GUESS_WEIGHT] = [0.8, 8];

/** The tier's reading of a document where the model answers by a script; without a server, which many runs would wait for. */
async function readScripted(document, script) {
  const model = {
    name: 'scripted',
    answer: async ({ user, schema }) => ({
      ok: true,
      json: JSON.parse(JSON.stringify(script[schema.name](linesOf(user)))),
      use: { promptTokens: 0, answerTokens: 0 },
    }),
  };
  const { extraction } = await readWithModel(document, {
    model,
    countTokens: countMistralTokens,
    asOf: AS_OF.month,
  });
  return extraction;
}

/** The decisions of a merge with their outcomes. */
function decisionsOf({ document, classic, gold }, extraction) {
  const decisions = [];
  // Decided as it is true, so that what follows from a decision is what it should be.
  const judge = (decision) => {
    const right = isRight(gold, decision);
    if (right === undefined) return 0;
    const x = FEATURES.map((feature) => decision.features[feature] ?? 0);
    decisions.push({ kind: decision.kind, field: decision.field, x, y: Number(right) });
    return Number(right);
  };
  mergeTiers(classic.extracted, extraction.extracted, { judge, headed: headedLines(document) });
  return decisions;
}

/** All decisions of the merge with their outcomes, and all values of the model with whether they are right. */
async function allRuns(resumes) {
  const decisions = [];
  const values = [];
  for (const [i, resume] of resumes.entries()) {
    const { document, gold } = resume;
    const random = (n) => new Random(7_000_003 * (1 + i) + n);
    for (const rate of RATES) {
      const script = corrupted(gold, rate, random(100 * rate), OMITS);
      const extraction = await readScripted(document, script);
      decisions.push(...decisionsOf(resume, extraction));
      const profile = mergeExtractions(extraction, document, AS_OF);
      values.push(...judged(gold, profile, toJsonResume(profile)));
    }
    for (const [n, list] of Object.keys(LISTS).entries()) {
      const extraction = await readScripted(document, listing(gold, list, random(1_000 + n), OMITS));
      // The rest of it is right, which models are not.
      decisions.push(...decisionsOf(resume, extraction).filter(({ field }) => field === DECIDED_AS[list]));
    }
  }
  return { decisions, values };
}

const chance = (weights, x) => 1 / (1 + Math.exp(-x.reduce((n, v, i) => n + v * weights[i + 1], weights[0])));

/** Logistic regression with a ridge, by gradient steps with momentum; the bias is free. */
function fitted(rows) {
  const size = FEATURES.length + 1;
  const weights = Array(size).fill(0);
  const speed = Array(size).fill(0);
  for (let step = 0; step < 3_000; step++) {
    const slope = Array(size).fill(0);
    for (const { x, y } of rows) {
      const error = chance(weights, x) - y;
      slope[0] += error;
      for (let i = 0; i < x.length; i++) slope[i + 1] += error * x[i];
    }
    for (let i = 0; i < size; i++) {
      const pull = i ? RIDGE * weights[i] : 0;
      speed[i] = 0.95 * speed[i] - (0.4 * (slope[i] + pull)) / rows.length;
      weights[i] += speed[i];
    }
  }
  return weights.map((w) => Math.round(w * 100) / 100);
}

const enough = (rows) => [0, 1].every((y) => rows.filter((row) => row.y === y).length >= LEAST);

const resumes = [
  ...(await readAll(filesOf(path.join(here, 'own'), 3))),
  ...(await strangeSet({ fold: 0, count: 120 })),
];
const { decisions, values } = await allRuns(resumes);
const byKind = Map.groupBy(decisions, ({ kind }) => kind);
const byField = Map.groupBy(decisions, ({ kind, field }) => `${kind} ${field}`);
const rows = [['add', byKind.get('add')], ...byField]
  .filter(([, list]) => enough(list))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, list]) => {
    const weights = fitted(list);
    const right = list.filter(({ x, y }) => chance(weights, x) > 0.5 === (y === 1)).length;
    const most = Math.max(...[0, 1].map((y) => list.filter((row) => row.y === y).length));
    console.log(
      `${key.padEnd(24)}${String(list.length).padEnd(8)}decided rightly ${((100 * right) / list.length).toFixed(1)} %, always the same ${((100 * most) / list.length).toFixed(1)} %`,
    );
    return `  ${JSON.stringify(key)}: ${JSON.stringify(weights)},`;
  });
writeFileSync(
  path.join(data, 'merge-weights.data.ts'),
  `// For each kind of decision of the merge, and for each field of it: the bias, then a weight for each of the features of\n// merge/decision.ts. Made by test/accuracy/fit-merge.mjs (npm run merge:fit); do not edit.\nexport const MERGE_WEIGHTS = {\n${rows.join('\n')}\n} as const;\n`,
);
const NOT_ASKED = ['email', 'phone', 'links', 'grade'];
const shares = FIELDS.filter((field) => !NOT_ASKED.includes(field)).map((field) => {
  const list = values.filter((value) => value.field === field);
  const right = list.filter((value) => value.right).length;
  const share = (right + GUESS * GUESS_WEIGHT) / (list.length + GUESS_WEIGHT);
  return `  ${JSON.stringify(field)}: ${share.toFixed(3)},`;
});
writeFileSync(
  path.join(data, 'model-confidence.data.ts'),
  `// For each field of the benchmark: how often the language model's value is right, over answers that are wrong in 0 to 50 % of\n// their places. Made by test/accuracy/fit-merge.mjs (npm run merge:fit); do not edit.\nexport const MODEL_CONFIDENCE = {\n${shares.join('\n')}\n} as const;\n`,
);
console.log(`${decisions.length} decisions, ${values.length} values of ${resumes.length} files`);
