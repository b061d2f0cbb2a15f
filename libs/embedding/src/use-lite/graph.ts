// Universal Sentence Encoder Lite as an ONNX graph of some sixty plain nodes, for one text at a time: two layers of a transformer that
// normalise first, 4 heads, 256 numbers a piece of word before the first layer and 512 after it; the mean over all pieces, through one
// more layer, is the sentence. TensorFlow's graph, which the weights come with, takes 317 nodes for it.
import { GraphBuilder } from '../onnx-writer.ts';
import { USE_LITE } from './use-lite.ts';
import type { Weights } from './weights.ts';

/** Pieces of a text that are read; what comes after is cut off, as by the original. */
export const MOST_PIECES = 128;
const DIMENSIONS = USE_LITE.dimensions;
const PIECES_KNOWN = 8_002;
const EMBEDDED = 256;
const HEADS = 4;
const FED_FORWARD = 1_536;
/** Query, key and value. */
const QKV = 3;
const NORM_EPSILON = 1e-6;
const LENGTH_EPSILON = 1e-12;

type Layer = 'Layer_0' | 'Layer_1';

/** What TensorFlow folded while it exported, what it kept as it was, and what it computes in the stack itself. */
const FOLDED = 'module_apply_default/Encoder_en/KonaTransformer/Encode/';
const STACK = `${FOLDED}TransformerStack/`;
const KEPT = 'module/Encoder_en/';
const ENCODE = `${KEPT}KonaTransformer/Encode/`;
const PARTS = 'ConcatPartitions/concat';

/** The model's bytes, always the same: `ids` (int64, one a piece) → `sentence` (512 floats, a vector of length 1). */
export function useLiteGraph(weights: Weights): Uint8Array {
  return new UseLite(weights).build();
}

class UseLite {
  readonly #weights: Weights;
  readonly #graph = new GraphBuilder();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  build(): Uint8Array {
    const table = this.#tensor('module/Embeddings_en', [PIECES_KNOWN, EMBEDDED]);
    const pieces = this.#node('Gather', [table, 'ids'], { axis: 0 });
    // Not a slip: the original adds what it looked up to itself and the time.
    const input = this.#node('Add', [pieces, this.#node('Add', [pieces, this.#timing()])]);
    const widened = this.#dense(
      input,
      this.#tensor(`${FOLDED}Layer_0/TransformerLayer/dense/kernel/${PARTS}`, [EMBEDDED, DIMENSIONS]),
      this.#tensor(`${FOLDED}Layer_0/TransformerLayer/dense/bias/${PARTS}`, [DIMENSIONS]),
    );
    const first = this.#attended('Layer_0', input, widened, EMBEDDED);
    const read = this.#node('Add', [this.#narrowed(this.#fed(first, 'Layer_0'), 'Layer_0'), first]);
    const second = this.#attended('Layer_1', read, read, DIMENSIONS);
    // The mean of what a matrix makes of all pieces is what it makes of their mean: a sixth of the work less.
    const narrowed = this.#narrowed(this.#mean(this.#fed(second, 'Layer_1')), 'Layer_1');
    const sentence = this.#sentence(this.#node('Add', [narrowed, this.#mean(second)]));
    return this.#graph.model(
      'use-lite',
      [{ name: 'ids', type: 'int64', shape: ['pieces'] }],
      [{ from: sentence, name: 'sentence', type: 'float32', shape: [DIMENSIONS] }],
    );
  }

  /** The first half of a layer; `kept` is what goes past its attention. */
  #attended(layer: Layer, x: string, kept: string, size: number): string {
    const at = `${layer}/TransformerLayer/`;
    return this.#node('Add', [this.#attention(this.#norm(x, at, size), at, size), kept]);
  }

  #attention(x: string, layer: string, size: number): string {
    const at = `${layer}MultiheadAttention/`;
    const all = this.#dense(
      x,
      this.#tensor(`${ENCODE}${at}qkv_transform_single/kernel/part_0`, [size, QKV * size]),
      this.#tensor(`${FOLDED}${at}qkv_transform_single/bias/${PARTS}`, [QKV * size]),
    );
    const [query = '', key = '', value = ''] = this.#graph.nodes(
      'Split',
      [all, this.#ints(size, size, size)],
      QKV,
      {
        axis: 1,
      },
    );
    const scaled = this.#node('Mul', [
      this.#heads(query, size, [1, 0, 2]),
      this.#scalar((size / HEADS) ** -0.5),
    ]);
    const likeness = this.#node('MatMul', [scaled, this.#heads(key, size, [1, 2, 0])]);
    const weighed = this.#node('MatMul', [
      this.#node('Softmax', [likeness], { axis: -1 }),
      this.#heads(value, size, [1, 0, 2]),
    ]);
    const joined = this.#node('Reshape', [
      this.#node('Transpose', [weighed], { perm: [1, 0, 2] }),
      this.#ints(0, size),
    ]);
    return this.#dense(
      joined,
      this.#tensor(`${ENCODE}${at}output_transform_single/kernel/part_0`, [size, DIMENSIONS]),
      this.#tensor(`${FOLDED}${at}output_transform_single/bias/${PARTS}`, [DIMENSIONS]),
    );
  }

  /** The second half, up to where it is widest. */
  #fed(attended: string, layer: Layer): string {
    const ffn = `${layer}/TransformerLayer/FFN/`;
    const wide = this.#dense(
      this.#norm(attended, ffn, DIMENSIONS),
      this.#tensor(`${STACK}${ffn}conv1/Tensordot/Reshape_1`, [DIMENSIONS, FED_FORWARD]),
      this.#tensor(`${FOLDED}${ffn}conv1/bias/${PARTS}`, [FED_FORWARD]),
    );
    return this.#node('Relu', [wide]);
  }

  #narrowed(wide: string, layer: Layer): string {
    const ffn = `${layer}/TransformerLayer/FFN/`;
    return this.#dense(
      wide,
      this.#tensor(`${STACK}${ffn}conv2/Tensordot/Reshape_1`, [FED_FORWARD, DIMENSIONS]),
      this.#tensor(`${FOLDED}${ffn}conv2/bias/${PARTS}`, [DIMENSIONS]),
    );
  }

  #norm(x: string, of: string, size: number): string {
    const norm = `${FOLDED}${of}layer_prepostprocess/layer_norm/`;
    const scale = this.#tensor(`${norm}layer_norm_scale/${PARTS}`, [size]);
    const bias = this.#tensor(`${norm}layer_norm_bias/${PARTS}`, [size]);
    return this.#node('LayerNormalization', [x, scale, bias], { axis: -1, epsilon: { float: NORM_EPSILON } });
  }

  #mean(x: string): string {
    return this.#node('ReduceMean', [x], { axes: [0], keepdims: 1 });
  }

  /** The mean of all pieces through the last matrix, at length 1. */
  #sentence(mean: string): string {
    const sentence = this.#node('Tanh', [
      this.#dense(
        mean,
        this.#tensor(`${KEPT}hidden_layers/tanh_layer_0/weights`, [DIMENSIONS, DIMENSIONS]),
        this.#tensor(`${KEPT}hidden_layers/tanh_layer_0/bias`, [DIMENSIONS]),
      ),
    ]);
    const squares = this.#node('ReduceSum', [this.#node('Mul', [sentence, sentence]), this.#ints(1)], {
      keepdims: 1,
    });
    const length = this.#node('Sqrt', [this.#node('Max', [squares, this.#scalar(LENGTH_EPSILON)])]);
    return this.#node('Reshape', [this.#node('Div', [sentence, length]), this.#ints(DIMENSIONS)]);
  }

  /** Where each piece stands, as sines and cosines of 128 wave lengths: the first rows of a table. */
  #timing(): string {
    const speeds = this.#weights.get(`${STACK}Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`, [
      EMBEDDED / 2,
    ]);
    const table = new Float32Array(MOST_PIECES * EMBEDDED);
    for (let place = 0; place < MOST_PIECES; place++)
      for (const [index, speed] of speeds.entries()) {
        const angle = Math.fround(place * speed);
        table[place * EMBEDDED + index] = Math.sin(angle);
        table[place * EMBEDDED + EMBEDDED / 2 + index] = Math.cos(angle);
      }
    const whole = this.#graph.constant(table, [MOST_PIECES, EMBEDDED]);
    return this.#node('Slice', [whole, this.#ints(0), this.#node('Shape', ['ids']), this.#ints(0)]);
  }

  #heads(x: string, size: number, perm: readonly number[]): string {
    return this.#node('Transpose', [this.#node('Reshape', [x, this.#ints(0, HEADS, size / HEADS)])], {
      perm,
    });
  }

  #dense(x: string, kernel: string, bias: string): string {
    return this.#node('Gemm', [x, kernel, bias]);
  }

  #node(...node: Parameters<GraphBuilder['node']>): string {
    return this.#graph.node(...node);
  }

  #tensor(name: string, shape: readonly number[]): string {
    return this.#graph.constant(this.#weights.get(name, shape), shape);
  }

  #ints(...values: readonly number[]): string {
    return this.#graph.constant(BigInt64Array.from(values, BigInt), [values.length]);
  }

  #scalar(value: number): string {
    return this.#graph.constant(Float32Array.of(value), []);
  }
}
