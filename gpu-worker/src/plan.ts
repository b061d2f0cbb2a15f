// What a model needs of a GPU: weights, the memory of running sequences, how many run side by side, resumes an hour.

export interface ModelShape {
  readonly title: string;
  /** Hugging Face's name. */
  readonly repository: string;
  /** Billions. */
  readonly parameters: number;
  readonly layers: number;
  /** Heads that keys and values are kept of (grouped-query attention). */
  readonly kvHeads: number;
  readonly headSize: number;
}

export interface GpuShape {
  readonly title: string;
  readonly gigabytes: number;
  /** Memory bandwidth in GB/s: decoding is bound by it. */
  readonly bandwidth: number;
}

/** From the models' config.json. */
export const models: Record<string, ModelShape> = {
  'zephyr-7b-beta': {
    title: 'Zephyr 7B beta',
    repository: 'HuggingFaceH4/zephyr-7b-beta',
    parameters: 7.24,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
  },
  'mistral-7b-instruct': {
    title: 'Mistral 7B Instruct',
    repository: 'mistralai/Mistral-7B-Instruct-v0.3',
    parameters: 7.25,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
  },
  'llama-3.1-8b-instruct': {
    title: 'Llama 3.1 8B Instruct',
    repository: 'meta-llama/Llama-3.1-8B-Instruct',
    parameters: 8.03,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
  },
  'qwen2.5-7b-instruct': {
    title: 'Qwen 2.5 7B Instruct',
    repository: 'Qwen/Qwen2.5-7B-Instruct',
    parameters: 7.62,
    layers: 28,
    kvHeads: 4,
    headSize: 128,
  },
};

/** From the makers' data sheets. */
export const gpus: Record<string, GpuShape> = {
  T4: { title: 'NVIDIA T4', gigabytes: 16, bandwidth: 320 },
  A10G: { title: 'NVIDIA A10G', gigabytes: 24, bandwidth: 600 },
  L4: { title: 'NVIDIA L4', gigabytes: 24, bandwidth: 300 },
  L40S: { title: 'NVIDIA L40S', gigabytes: 48, bandwidth: 864 },
  'A100-40': { title: 'NVIDIA A100 40 GB', gigabytes: 40, bandwidth: 1_555 },
  'A100-80': { title: 'NVIDIA A100 80 GB', gigabytes: 80, bandwidth: 2_039 },
  H100: { title: 'NVIDIA H100 SXM', gigabytes: 80, bandwidth: 3_350 },
};

export interface Workload {
  /** Bits a weight. */
  readonly bits: 4 | 8 | 16;
  /** Tokens of a sequence at most. */
  readonly context: number;
  /** Tokens of answers a resume (`npm run bench:llm`). */
  readonly answerTokens: number;
  /** Tokens of prompts a resume. */
  readonly promptTokens: number;
  readonly callsPerResume: number;
}

export interface Plan {
  readonly weightsGigabytes: number;
  readonly kvKibibytesPerToken: number;
  readonly kvGigabytesPerSequence: number;
  readonly fits: boolean;
  readonly sequences: number;
  readonly tokensPerSecond: number;
  readonly resumesPerHour: number;
  readonly flags: readonly string[];
}

/** Share of a GPU's memory that vLLM is given. */
const USABLE = 0.9;
/** More sequences than this side by side gain nothing: compute is the limit then. */
const MOST_SEQUENCES = 64;
/** Share of the bandwidth that decoding reaches in practice. */
const EFFICIENCY = 0.6;
/** A prompt token costs so much less than an answer's: prompts are read many tokens at a time. */
const PROMPT_DISCOUNT = 0.05;

/**
 * Memory of the weights: M = P × 4 B ÷ (32 ÷ Q) × 1.2 (P parameters in billions, Q bits a weight; the 1.2 is for what the
 * engine needs besides, not for the KV cache). KV cache a token: 2 × layers × KV heads × head size × 2 bytes. Decoding
 * reads all weights once a step for all sequences: steps a second = bandwidth × efficiency ÷ weights.
 */
export function plan(model: ModelShape, gpu: GpuShape, work: Workload): Plan {
  const weights = ((model.parameters * 4) / (32 / work.bits)) * 1.2;
  const kvBytes = 2 * model.layers * model.kvHeads * model.headSize * 2;
  const perSequence = (kvBytes * work.context) / 1e9;
  const room = gpu.gigabytes * USABLE - weights;
  const sequences = Math.max(0, Math.min(MOST_SEQUENCES, Math.floor(room / perSequence)));
  const stepsPerSecond = (gpu.bandwidth * EFFICIENCY) / (weights / 1.2);
  const tokensPerSecond = stepsPerSecond * sequences;
  const costPerResume = work.answerTokens + work.promptTokens * PROMPT_DISCOUNT;
  return {
    weightsGigabytes: weights,
    kvKibibytesPerToken: kvBytes / 1024,
    kvGigabytesPerSequence: perSequence,
    fits: sequences > 0,
    sequences,
    tokensPerSecond,
    resumesPerHour: sequences ? Math.floor((tokensPerSecond / costPerResume) * 3600) : 0,
    flags: [
      `--model ${model.repository}`,
      `--max-model-len ${work.context}`,
      '--disable-sliding-window',
      `--gpu-memory-utilization ${USABLE}`,
      `--max-num-seqs ${Math.max(1, sequences)}`,
      '--enable-prefix-caching',
      ...(work.bits === 8 ? ['--quantization fp8'] : work.bits === 4 ? ['--quantization awq'] : []),
    ],
  };
}
