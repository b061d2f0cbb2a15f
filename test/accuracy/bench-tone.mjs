// npm run bench:tone
// The models of the tone of the writing on libs/tone/data/held-out.txt, which nothing was chosen by: macro F1 beside wink-nlp's own
// reading in three classes (its thresholds fitted to the training sentences), the 95 % interval of the difference by a paired
// bootstrap, and how often lines are rightly told to be achievements or duties. Exit status 1 where it falls short of what it must hold.
import { createEmbedder } from '@vitae/embedding';
import { loadSettings } from '@vitae/runtime';
import { accuracy, featuresOf, kindOfHighlight, macroF1, TONE_MODEL, toneOfSentence } from '@vitae/tone';
import { lexicalReader } from './lexical-tone.mjs';
import { Random } from './mutations.mjs';
import { sentencesOf } from './tone-sentences.mjs';

const TONES = ['positive', 'neutral', 'negative'];
const LEAST = { sentences: 300, f1: 0.75, ahead: 0.15, kind: 0.85 };
const RESAMPLES = 5_000;
const SEED = 20_261_126;

const embedder = await createEmbedder(loadSettings(process.env).embedding);
if (embedder.model !== TONE_MODEL.encoder)
  throw new Error(
    `the model belongs to ${TONE_MODEL.encoder}, the settings name ${embedder.model}: npm run tone:train`,
  );
const held = sentencesOf('held-out.txt');
const vectors = await embedder.embed(held.map(({ text }) => text));
await embedder.close();
const lexical = lexicalReader(sentencesOf('train.txt'), TONES);
const rows = held.map((sentence, i) => {
  const features = featuresOf(sentence.text, vectors[i]);
  return {
    ...sentence,
    ours: toneOfSentence(TONE_MODEL, features).tone,
    wink: lexical.read(sentence.text),
    /** None for a line that reads negative, which counts as wrong. */
    read: kindOfHighlight(TONE_MODEL, features),
  };
});

const f1Of = (some, by, tones = TONES) =>
  macroF1(
    some.map(({ tone }) => tone),
    some.map((row) => row[by]),
    tones,
  );
const ahead = (some) => f1Of(some, 'ours') - f1Of(some, 'wink');

/** The 95 % interval of a figure over resampled rows, each row with both its answers. */
function interval(some, figure) {
  const random = new Random(SEED);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(some.map(() => some[random.below(some.length)])),
  ).sort((a, b) => a - b);
  return [0.025, 0.975].map((share) => figures[Math.floor(share * (RESAMPLES - 1))]);
}
const shown = ([low, high]) => `${low.toFixed(3)} to ${high.toFixed(3)}`;

console.log(`Tone of the writing: ${rows.length} held-out sentences, model ${TONE_MODEL.name}\n`);
console.log(`${''.padEnd(12)}${['macro F1', ...TONES].map((name) => name.padStart(10)).join('')}`);
for (const by of ['ours', 'wink'])
  console.log(
    `${by.padEnd(12)}${[f1Of(rows, by), ...TONES.map((tone) => f1Of(rows, by, [tone]))].map((f1) => f1.toFixed(3).padStart(10)).join('')}`,
  );
console.log('\nread as →');
for (const tone of TONES) {
  const own = rows.filter((row) => row.tone === tone);
  const counts = TONES.map((answer) => own.filter(({ ours }) => ours === answer).length);
  console.log(`${tone.padEnd(22)}${counts.map((count) => String(count).padStart(10)).join('')}`);
}
const [f1, lead, range] = [f1Of(rows, 'ours'), ahead(rows), interval(rows, ahead)];
console.log(`\nours 95 % ${shown(interval(rows, (some) => f1Of(some, 'ours')))}`);
console.log(`ahead of wink-nlp by ${lead.toFixed(3)}, 95 % ${shown(range)}`);

const lines = rows.filter(({ kind }) => kind);
const rightKind = (some) =>
  accuracy(
    some.map(({ kind }) => kind),
    some.map(({ read }) => read?.kind),
  );
const rightMeasure = accuracy(
  lines.map(({ measured }) => measured),
  lines.map(({ read }) => read?.measured === true),
);
const kind = rightKind(lines);
const often = Math.max(
  ...['achievement', 'duty'].map((one) => lines.filter((row) => row.kind === one).length),
);
console.log(
  `\nAchievement or duty: ${lines.length} lines, right ${kind.toFixed(3)}, 95 % ${shown(interval(lines, rightKind))}; always the same answer ${(often / lines.length).toFixed(3)}`,
);
console.log(
  `States a measured result: right ${rightMeasure.toFixed(3)}, F1 ${macroF1(
    lines.map(({ measured }) => measured),
    lines.map(({ read }) => read?.measured === true),
    [true],
  ).toFixed(3)}; never ${(lines.filter(({ measured }) => !measured).length / lines.length).toFixed(3)}`,
);

const short = [
  rows.length < LEAST.sentences && `fewer than ${LEAST.sentences} sentences`,
  f1 < LEAST.f1 && `macro F1 below ${LEAST.f1}`,
  lead < LEAST.ahead && `less than ${LEAST.ahead} ahead of wink-nlp`,
  range[0] <= 0 && 'the lead may be chance',
  kind < LEAST.kind && `achievement or duty below ${LEAST.kind}`,
].filter(Boolean);
console.log(short.length ? `\nFALLS SHORT: ${short.join('; ')}` : '\nAll that it must hold is held.');
process.exitCode = short.length ? 1 : 0;
