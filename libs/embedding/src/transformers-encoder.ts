// Any sentence model that transformers.js runs: of a folder, or from huggingface.co. In 32-bit floats on one thread and one text at a
// time, so that a text's vector does not depend on what else is asked.
import { env, pipeline, type FeatureExtractionPipeline } from '@huggingface/transformers';
import type { EmbeddingEngine } from '@vitae/runtime';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { Encoder } from './encoder.ts';

export type TransformersSpec = EmbeddingEngine & { readonly kind: 'transformers' };

/** Of the model's files those that its vectors depend on. */
const FILES = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model.onnx',
  'onnx/model.onnx_data',
];
/** What must be there. */
const NEEDED = ['config.json', 'tokenizer.json', 'onnx/model.onnx'];

export class TransformersEncoder implements Encoder {
  readonly model: string;
  readonly dimensions: number;
  readonly #extract: FeatureExtractionPipeline;
  readonly #pooling: TransformersSpec['pooling'];

  private constructor(
    extract: FeatureExtractionPipeline,
    model: string,
    dimensions: number,
    pooling: TransformersSpec['pooling'],
  ) {
    this.#extract = extract;
    this.model = model;
    this.dimensions = dimensions;
    this.#pooling = pooling;
  }

  /** Loads the model, and before that downloads it if it is neither a folder nor in the cache. Rejects with a sentence. */
  static async load(spec: TransformersSpec): Promise<TransformersEncoder> {
    const { model, isFolder, pooling, hubUrl, cacheFolder } = spec;
    const missing = isFolder && NEEDED.find((name) => !existsSync(path.join(model, name)));
    if (missing) throw new Error(`the folder ${model} has no ${missing}`);
    env.allowRemoteModels = !isFolder;
    env.allowLocalModels = isFolder;
    env.remoteHost = hubUrl;
    env.cacheDir = cacheFolder;
    const extract = await pipeline('feature-extraction', model, {
      device: 'cpu',
      dtype: 'fp32',
      session_options: { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' },
    });
    limitTokens(extract);
    const first = await extract('x', { pooling, normalize: true });
    const name = isFolder ? await nameOf(model) : model;
    return new TransformersEncoder(
      extract,
      pooling === 'mean' ? name : `${name}/${pooling}`,
      first.dims.at(-1) ?? 0,
      pooling,
    );
  }

  async encode(text: string): Promise<Float32Array> {
    const { data } = await this.#extract(text, { pooling: this.#pooling, normalize: true });
    return Float32Array.from(data, Number);
  }
}

/** Some tokenizers don't know how much their model can read, and would let it fail on more. */
function limitTokens({ tokenizer, model }: FeatureExtractionPipeline): void {
  const most: unknown = Reflect.get(model.config, 'max_position_embeddings');
  if (typeof most === 'number' && most < tokenizer.model_max_length)
    Object.defineProperty(tokenizer, 'model_max_length', { value: most });
}

/** Two folders of the same name may hold different models, so the name is that of the content, too. */
async function nameOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of FILES.filter((file) => existsSync(path.join(folder, file))))
    for await (const part of createReadStream(path.join(folder, name))) hash.update(part as Buffer);
  return `${path.basename(folder).replace(/\s+/g, '-')}@${hash.digest('hex').slice(0, 12)}`;
}
