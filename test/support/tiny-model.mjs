// Writes a language model that says nothing of worth and is real all the same: a GGUF file of Mistral's shape (grouped
// attention, gated feed-forward, Mistral's own 32,000 tokens and Zephyr's chat template) with random weights. The engines
// load it and answer with it as they would with Zephyr itself, in milliseconds.
//   node test/support/tiny-model.mjs FILE [SEED]
// The layout of the file: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (version 3).
import tokenizer from 'mistral-tokenizer-js';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const SHAPE = { layers: 2, width: 64, feedForward: 128, heads: 8, keyValueHeads: 2, context: 4096 };
const ALIGNMENT = 32;
const F32 = 0;
const F16 = 1;

/** As it is in `tokenizer_config.json` of HuggingFaceH4/zephyr-7b-beta. */
export const ZEPHYR_TEMPLATE =
  "{% for message in messages %}\n{% if message['role'] == 'user' %}\n{{ '<|user|>\n' + message['content'] + eos_token }}\n{% elif message['role'] == 'system' %}\n{{ '<|system|>\n' + message['content'] + eos_token }}\n{% elif message['role'] == 'assistant' %}\n{{ '<|assistant|>\n'  + message['content'] + eos_token }}\n{% endif %}\n{% if loop.last and add_generation_prompt %}\n{{ '<|assistant|>' }}\n{% endif %}\n{% endfor %}";

/** Kinds of tokens in a GGUF file. */
const kindOf = (token) =>
  token === '<unk>' ? 2 : token === '<s>' || token === '</s>' ? 3 : /^<0x[0-9A-F]{2}>$/.test(token) ? 6 : 1;

/** Closes what it opened sooner than chance would, so that answers end. */
const ENDERS = /^["\]},]+$/;

/** A float between 0 and 1 from a seed: https://github.com/cprosche/mulberry32 (public domain). */
function randomFrom(seed) {
  const { imul } = Math;
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), state | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Bytes {
  #parts = [];
  size = 0;
  bytes(buffer) {
    this.#parts.push(buffer);
    this.size += buffer.length;
  }
  #number(width, write) {
    const buffer = Buffer.alloc(width);
    write(buffer);
    this.bytes(buffer);
  }
  u32 = (value) => this.#number(4, (b) => b.writeUInt32LE(value));
  i32 = (value) => this.#number(4, (b) => b.writeInt32LE(value));
  f32 = (value) => this.#number(4, (b) => b.writeFloatLE(value));
  u64 = (value) => this.#number(8, (b) => b.writeBigUInt64LE(BigInt(value)));
  bool = (value) => this.bytes(Buffer.from([value ? 1 : 0]));
  text = (value) => {
    const buffer = Buffer.from(value);
    this.u64(buffer.length);
    this.bytes(buffer);
  };
  pad = () => this.bytes(Buffer.alloc((ALIGNMENT - (this.size % ALIGNMENT)) % ALIGNMENT));
  whole = () => Buffer.concat(this.#parts);
}

/** How each kind of fact is written: its number in the format, and how. */
const FACT = { u32: 4, i32: 5, f32: 6, bool: 7, text: 8 };
const LIST = 9;

function facts(tokens, template) {
  const head = SHAPE.width / SHAPE.heads;
  return [
    ['general.architecture', 'text', 'llama'],
    ['general.name', 'text', 'tiny-zephyr'],
    ['general.file_type', 'u32', F16],
    ['llama.context_length', 'u32', SHAPE.context],
    ['llama.embedding_length', 'u32', SHAPE.width],
    ['llama.block_count', 'u32', SHAPE.layers],
    ['llama.feed_forward_length', 'u32', SHAPE.feedForward],
    ['llama.attention.head_count', 'u32', SHAPE.heads],
    ['llama.attention.head_count_kv', 'u32', SHAPE.keyValueHeads],
    ['llama.attention.layer_norm_rms_epsilon', 'f32', 1e-5],
    ['llama.rope.dimension_count', 'u32', head],
    ['llama.rope.freq_base', 'f32', 10_000],
    ['llama.vocab_size', 'u32', tokens.length],
    ['tokenizer.ggml.model', 'text', 'llama'],
    ['tokenizer.ggml.tokens', ['text'], tokens],
    // Tokens stand in the order in which their merges were learnt.
    ['tokenizer.ggml.scores', ['f32'], tokens.map((_, id) => (id < 259 ? 0 : 259 - id))],
    ['tokenizer.ggml.token_type', ['i32'], tokens.map(kindOf)],
    ['tokenizer.ggml.bos_token_id', 'u32', 1],
    ['tokenizer.ggml.eos_token_id', 'u32', 2],
    ['tokenizer.ggml.unknown_token_id', 'u32', 0],
    ['tokenizer.ggml.add_bos_token', 'bool', true],
    ['tokenizer.ggml.add_eos_token', 'bool', false],
    ['tokenizer.chat_template', 'text', template],
  ];
}

/** Name and shape (columns, rows) of each tensor, as llama.cpp names those of Mistral. */
function tensors(vocabulary) {
  const { width, feedForward, heads, keyValueHeads, layers } = SHAPE;
  const narrow = (width / heads) * keyValueHeads;
  const layer = (i) =>
    Object.entries({
      attn_norm: [width],
      attn_q: [width, width],
      attn_k: [width, narrow],
      attn_v: [width, narrow],
      attn_output: [width, width],
      ffn_norm: [width],
      ffn_gate: [width, feedForward],
      ffn_up: [width, feedForward],
      ffn_down: [feedForward, width],
    }).map(([name, shape]) => ({ name: `blk.${i}.${name}.weight`, shape }));
  return [
    { name: 'token_embd.weight', shape: [width, vocabulary] },
    ...Array.from({ length: layers }, (_, i) => layer(i)).flat(),
    { name: 'output_norm.weight', shape: [width] },
    { name: 'output.weight', shape: [width, vocabulary] },
  ];
}

const scratch = new Float32Array(1);
const scratchBits = new Uint32Array(scratch.buffer);

/** Half precision, for numbers that are neither tiny nor huge. */
function toHalf(value) {
  scratch[0] = value;
  const bits = scratchBits[0];
  const exponent = ((bits >>> 23) & 0xff) - 112;
  return exponent <= 0 ? 0 : ((bits >>> 16) & 0x8000) | (exponent << 10) | ((bits >>> 13) & 0x3ff);
}

function weights({ name, shape: [columns, rows = 1] }, random, tokens) {
  // Norms are kept in full precision and begin as ones.
  if (name.endsWith('norm.weight')) return Buffer.from(new Float32Array(columns).fill(1).buffer);
  const scale = 2 / Math.sqrt(columns);
  const halves = new Uint16Array(columns * rows);
  for (let i = 0; i < halves.length; i++) halves[i] = toHalf((random() - 0.5) * scale);
  // The first dimension of every token is large, and the enders alone listen to it: a bias, which Mistral has no tensor for.
  if (name === 'token_embd.weight') for (let row = 0; row < rows; row++) halves[row * columns] = toHalf(2);
  if (name === 'output.weight')
    tokens.forEach((token, row) => (halves[row * columns] = toHalf(ENDERS.test(token) ? 0.12 : 0)));
  return Buffer.from(halves.buffer);
}

/** The model as the bytes of a GGUF file of about 8 MB. The same seed gives the same bytes. */
export function tinyModel(seed = 1, template = ZEPHYR_TEMPLATE) {
  const random = randomFrom(seed);
  const tokens = tokenizer.vocabById;
  const all = tensors(tokens.length).map((tensor) => ({ ...tensor, data: weights(tensor, random, tokens) }));
  const file = new Bytes();
  const entries = facts(tokens, template);
  file.bytes(Buffer.from('GGUF'));
  file.u32(3);
  file.u64(all.length);
  file.u64(entries.length);
  for (const [key, kind, value] of entries) {
    file.text(key);
    if (Array.isArray(kind)) {
      file.u32(LIST);
      file.u32(FACT[kind[0]]);
      file.u64(value.length);
      for (const item of value) file[kind[0]](item);
    } else {
      file.u32(FACT[kind]);
      file[kind](value);
    }
  }
  let offset = 0;
  for (const { name, shape, data } of all) {
    file.text(name);
    file.u32(shape.length);
    for (const extent of shape) file.u64(extent);
    file.u32(name.endsWith('norm.weight') ? F32 : F16);
    file.u64(offset);
    offset += Math.ceil(data.length / ALIGNMENT) * ALIGNMENT;
  }
  file.pad();
  for (const { data } of all) {
    file.bytes(data);
    file.pad();
  }
  return file.whole();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path, seed] = process.argv;
  if (!path) {
    console.error('usage: node test/support/tiny-model.mjs FILE [SEED]');
    process.exit(2);
  }
  await writeFile(path, tinyModel(seed ? Number(seed) : undefined));
}
