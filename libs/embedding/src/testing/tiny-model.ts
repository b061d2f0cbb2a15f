// Writes a sentence model that is small enough for a test and does all that a large one does: a tokenizer, an ONNX graph in which each
// token sees the others, vectors. Its weights are random, from a seed: it understands nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GraphBuilder } from '../onnx-writer.ts';

export const TINY_DIMENSIONS = 8;
/** Tokens that it can read. */
export const TINY_LENGTH = 32;

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789.,-'];
const VOCABULARY = [...SPECIAL, ...LETTERS, ...LETTERS.map((letter) => `##${letter}`)];

/** Fills the folder; `seed` makes another model. */
export function writeTinyModel(folder: string, seed = 1): void {
  mkdirSync(path.join(folder, 'onnx'), { recursive: true });
  const write = (name: string, content: object) =>
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  write('config.json', {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: TINY_DIMENSIONS,
    max_position_embeddings: TINY_LENGTH,
    vocab_size: VOCABULARY.length,
  });
  write('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', model_max_length: 1e30 });
  write('tokenizer.json', {
    version: '1.0',
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: Object.fromEntries(
        ['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [SPECIAL.indexOf(id)], tokens: [id] }]),
      ),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(VOCABULARY.map((token, id) => [token, id])),
    },
  });
  writeFileSync(path.join(folder, 'onnx/model.onnx'), tinyGraph(seed));
}

/** What each token is and where it stands, and the mean of all beside it; so the places give it a limit, as in a large model. */
function tinyGraph(seed: number): Uint8Array {
  const random = numbersFrom(seed);
  const table = (rows: number) => Float32Array.from({ length: rows * TINY_DIMENSIONS }, random);
  const graph = new GraphBuilder();
  const size = [TINY_DIMENSIONS];
  const tokens = graph.node('Gather', [
    graph.constant(table(VOCABULARY.length), [VOCABULARY.length, ...size]),
    'input_ids',
  ]);
  const axis = graph.constant(BigInt64Array.of(1n), [1]);
  const one = graph.constant(BigInt64Array.of(1n), [1]);
  const count = graph.node('CumSum', ['attention_mask', graph.constant(BigInt64Array.of(1n), [])]);
  const places = graph.node('Gather', [
    graph.constant(table(TINY_LENGTH), [TINY_LENGTH, ...size]),
    graph.node('Sub', [count, one]),
  ]);
  const placed = graph.node('Add', [tokens, places]);
  const all = graph.node('ReduceSum', [placed, axis], { keepdims: 1 });
  const seen = graph.node('Tanh', [graph.node('Add', [placed, all])]);
  const shape = ['batch', 'tokens'];
  return graph.model(
    'tiny',
    [
      { name: 'input_ids', type: 'int64', shape },
      { name: 'attention_mask', type: 'int64', shape },
    ],
    [{ from: seen, name: 'last_hidden_state', type: 'float32', shape: [...shape, TINY_DIMENSIONS] }],
  );
}

/** Mulberry32: numbers from -1 to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
