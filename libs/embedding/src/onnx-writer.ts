// Writes an ONNX model: just as much of protocol buffers and of ONNX (opset 17, onnx.ai/onnx/repo-docs/IR.html) as our graph is made
// of. The same graph gives the same bytes.

/** Numbers of the fields in onnx.proto. */
const MODEL = { irVersion: 1, producer: 2, graph: 7, opset: 8 } as const;
const OPSET = { version: 2 } as const;
const GRAPH = { node: 1, name: 2, initializer: 5, input: 11, output: 12 } as const;
const NODE = { input: 1, output: 2, type: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, int: 3, ints: 8, type: 20 } as const;
const ATTRIBUTE_TYPE = { float: 1, int: 2, ints: 7 } as const;
const TENSOR = { dimension: 1, type: 2, name: 8, raw: 9 } as const;
const VALUE = { name: 1, type: 2 } as const;
const TENSOR_TYPE = { tensor: 1, element: 1, shape: 2 } as const;
const SHAPE = { dimension: 1, size: 1, symbol: 2 } as const;
const ELEMENT = { float32: 1, int64: 7 } as const;

const IR_VERSION = 8;
const OPSET_VERSION = 17;

/** A size, or the name of one that differs from run to run. */
type Size = number | string;

export interface GraphValue {
  readonly name: string;
  readonly type: keyof typeof ELEMENT;
  readonly shape: readonly Size[];
}

/** Whole numbers are ints here, so floats are marked. */
export type Attribute = number | readonly number[] | { readonly float: number };

/** A graph that is built node by node; each call names the tensor that it makes. */
export class GraphBuilder {
  readonly #parts: Uint8Array[] = [];
  #made = 0;

  /** A constant tensor. */
  constant(data: Float32Array | BigInt64Array, shape: readonly number[]): string {
    const name = this.#nextName();
    this.#parts.push(
      ...message(GRAPH.initializer, [
        ...shape.flatMap((size) => int(TENSOR.dimension, size)),
        ...int(TENSOR.type, data instanceof Float32Array ? ELEMENT.float32 : ELEMENT.int64),
        ...text(TENSOR.name, name),
        ...bytes(TENSOR.raw, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
      ]),
    );
    return name;
  }

  node(
    type: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    return this.nodes(type, inputs, 1, attributes)[0] ?? '';
  }

  /** A node of several outputs. */
  nodes(
    type: string,
    inputs: readonly string[],
    count: number,
    attributes: Readonly<Record<string, Attribute>> = {},
  ): readonly string[] {
    const outputs = Array.from({ length: count }, () => this.#nextName());
    this.#write(type, inputs, outputs, attributes);
    return outputs;
  }

  /** The whole model; `results` names what each output is to be called. */
  model(
    name: string,
    inputs: readonly GraphValue[],
    results: readonly (GraphValue & { from: string })[],
  ): Uint8Array {
    for (const result of results) this.#write('Identity', [result.from], [result.name], {});
    const graph = [
      ...this.#parts,
      ...text(GRAPH.name, name),
      ...inputs.flatMap((value) => message(GRAPH.input, valueInfo(value))),
      ...results.flatMap((value) => message(GRAPH.output, valueInfo(value))),
    ];
    return Buffer.concat([
      ...int(MODEL.irVersion, IR_VERSION),
      ...text(MODEL.producer, 'vitae'),
      ...message(MODEL.graph, graph),
      ...message(MODEL.opset, int(OPSET.version, OPSET_VERSION)),
    ]);
  }

  #nextName(): string {
    return `t${this.#made++}`;
  }

  #write(
    type: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>>,
  ): void {
    this.#parts.push(
      ...message(GRAPH.node, [
        ...inputs.flatMap((input) => text(NODE.input, input)),
        ...outputs.flatMap((output) => text(NODE.output, output)),
        ...text(NODE.type, type),
        ...Object.entries(attributes).flatMap(([name, value]) =>
          message(NODE.attribute, attribute(name, value)),
        ),
      ]),
    );
  }
}

function attribute(name: string, value: Attribute): Uint8Array[] {
  const named = text(ATTRIBUTE.name, name);
  if (typeof value === 'number')
    return [...named, ...int(ATTRIBUTE.int, value), ...int(ATTRIBUTE.type, ATTRIBUTE_TYPE.int)];
  if ('float' in value) {
    const float = Buffer.alloc(4);
    float.writeFloatLE(value.float);
    return [...named, tag(ATTRIBUTE.float, 5), float, ...int(ATTRIBUTE.type, ATTRIBUTE_TYPE.float)];
  }
  return [
    ...named,
    ...value.flatMap((item) => int(ATTRIBUTE.ints, item)),
    ...int(ATTRIBUTE.type, ATTRIBUTE_TYPE.ints),
  ];
}

function valueInfo({ name, type, shape }: GraphValue): Uint8Array[] {
  const dimensions = shape.flatMap((size) =>
    message(SHAPE.dimension, typeof size === 'number' ? int(SHAPE.size, size) : text(SHAPE.symbol, size)),
  );
  const tensor = [...int(TENSOR_TYPE.element, ELEMENT[type]), ...message(TENSOR_TYPE.shape, dimensions)];
  return [...text(VALUE.name, name), ...message(VALUE.type, message(TENSOR_TYPE.tensor, tensor))];
}

/** Least significant bits first, seven a byte; negative numbers as 64 bits. */
function varint(value: number): Uint8Array {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Uint8Array.from(out);
}

const tag = (field: number, wire: 0 | 2 | 5): Uint8Array => varint(field * 8 + wire);
const int = (field: number, value: number): Uint8Array[] => [tag(field, 0), varint(value)];
const bytes = (field: number, data: Uint8Array): Uint8Array[] => [tag(field, 2), varint(data.length), data];
const text = (field: number, value: string): Uint8Array[] => bytes(field, Buffer.from(value));
/** Its parts stay apart: weights are copied once, at the end. */
function message(field: number, parts: readonly Uint8Array[]): Uint8Array[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return [tag(field, 2), varint(length), ...parts];
}
