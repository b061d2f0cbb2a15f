// npm run tone:train
// Fits the models of the tone of the writing to libs/tone/data/train.txt, with the vectors of the encoder that the settings name
// (EMBEDDING_MODEL), and writes them where `libs/tone` reads them. How strongly weights are held back is chosen by
// cross-validation, in folds that share no subject. The held-out sentences are not looked at: `npm run bench:tone` reports on them.
import { createEmbedder } from '@vitae/embedding';
import { loadSettings } from '@vitae/runtime';
import {
  accuracy,
  classify,
  crossValidated,
  featuresOf,
  fitBinary,
  fitClasses,
  foldsByGroup,
  macroF1,
  probabilityOf,
  rounded,
} from '@vitae/tone';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicalScore } from './lexical-tone.mjs';
import { sentencesOf } from './tone-sentences.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../libs/tone/src/data/tone-model.data.ts');
/** Raised when sentences or features change. */
const VERSION = 'tone-1';
const TONES = ['positive', 'neutral', 'negative'];
const RIDGES = [3, 10, 30, 100, 300];
const FOLDS = 10;

/** The ways to look at a sentence that are compared; the product looks at the second. */
const VIEWS = {
  'its vector': ({ vector }) => vector,
  'vector and wording': ({ features }) => features,
  'and wink-nlp’s score': ({ features, text }) => Float64Array.from([...features, lexicalScore(text)]),
};
const CHOSEN = 'vector and wording';

const fitTone = (rows, view, ridge) =>
  fitClasses(
    rows.map(view),
    rows.map(({ tone }) => tone),
    TONES,
    ridge,
  );
const fitYes = (rows, isYes, view, ridge) => fitBinary(rows.map(view), rows.map(isYes), ridge);

/** What each task is scored by on rows that a fit has not seen. */
const TASKS = {
  'tone (macro F1)': {
    rows: (all) => all,
    score(rows, folds, view, ridge) {
      const answers = crossValidated(rows, folds, (seen) => {
        const model = fitTone(seen, view, ridge);
        return (row) => classify(model, view(row)).answer;
      });
      return macroF1(
        rows.map(({ tone }) => tone),
        answers,
        TONES,
      );
    },
  },
  'achievement or duty (accuracy)': yesTask(({ kind }) => kind === 'achievement'),
  'measured result (accuracy)': yesTask(({ measured }) => measured),
};

function yesTask(isYes) {
  return {
    rows: (all) => all.filter(({ kind }) => kind),
    isYes,
    score(rows, folds, view, ridge) {
      const answers = crossValidated(rows, folds, (seen) => {
        const model = fitYes(seen, isYes, view, ridge);
        return (row) => probabilityOf(model, view(row)) > 0.5;
      });
      return accuracy(rows.map(isYes), answers);
    },
  };
}

/** The ridge that is best for the chosen view. Prints all that were tried. */
function bestRidge(name, all) {
  const { rows: rowsOf, score } = TASKS[name];
  const rows = rowsOf(all);
  const folds = foldsByGroup(
    rows.map(({ subject }) => subject),
    FOLDS,
  );
  console.log(`\n${name}, ${rows.length} sentences, ${FOLDS} folds by subject`);
  console.log(`${'ridge'.padEnd(24)}${RIDGES.map((ridge) => String(ridge).padStart(8)).join('')}`);
  let best;
  for (const [view, look] of Object.entries(VIEWS)) {
    const scores = RIDGES.map((ridge) => score(rows, folds, look, ridge));
    console.log(`${view.padEnd(24)}${scores.map((s) => s.toFixed(3).padStart(8)).join('')}`);
    if (view === CHOSEN) best = RIDGES[scores.indexOf(Math.max(...scores))];
  }
  return best;
}

const embedder = await createEmbedder(loadSettings(process.env).embedding);
const sentences = sentencesOf('train.txt');
const vectors = await embedder.embed(sentences.map(({ text }) => text));
const { model: encoder, dimensions } = embedder;
await embedder.close();
const all = sentences.map((sentence, i) => ({
  ...sentence,
  vector: vectors[i],
  features: featuresOf(sentence.text, vectors[i]),
}));
const [tone, achievement, measured] = Object.keys(TASKS);
const view = VIEWS[CHOSEN];
const yes = (name) => {
  const { rows, isYes } = TASKS[name];
  return fitYes(rows(all), isYes, view, bestRidge(name, all));
};
const model = rounded({
  name: `${VERSION}/${encoder}`,
  encoder,
  dimensions,
  tone: fitTone(all, view, bestRidge(tone, all)),
  achievement: yes(achievement),
  measured: yes(measured),
});
writeFileSync(
  target,
  `// The models of the tone of the writing. Made by test/accuracy/train-tone.mjs (npm run tone:train); do not edit.
import type { ToneModel } from '../tone-model.ts';

export const TONE_MODEL: ToneModel = ${JSON.stringify(model)};
`,
);
console.log(`\nwrote ${path.relative(process.cwd(), target)}: ${model.name}`);
