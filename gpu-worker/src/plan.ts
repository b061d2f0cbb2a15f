// What a model needs of a GPU: weights, the memory of running sequences, how many run side by side, resumes an hour.

export interface ModelShape {
  readonly title: string;
  /** Hugging Face's name, and that of its weights at 4 bits (AWQ). */
  readonly repository: string;
  readonly awqRepository: string;
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
  /** Memory bandwidth in GB/s: what few sequences side by side are bound by. */
  readonly bandwidth: number;
  /** Dense 16-bit tensor TFLOPS with 32-bit sums: what prompts, and many sequences side by side, are bound by. */
  readonly teraflops: number;
}

/** From the models' config.json. */
export const models: Record<string, ModelShape> = {
  'zephyr-7b-beta': {
    title: 'Zephyr 7B beta',
    repository: 'HuggingFaceH4/zephyr-7b-beta',
    awqRepository: 'TheBloke/zephyr-7B-beta-AWQ',
    parameters: 7.24,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
  },
  'mistral-7b-instruct': {
    title: 'Mistral 7B Instruct',
    repository: 'mistralai/Mistral-7B-Instruct-v0.3',
    awqRepository: 'solidrust/Mistral-7B-Instruct-v0.3-AWQ',
    parameters: 7.25,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
  },
  'llama-3.1-8b-instruct': {
    title: 'Llama 3.1 8B Instruct',
    repository: 'meta-llama/Llama-3.1-8B-Instruct',
    awqRepository: 'hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4',
    parameters: 8.03,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
  },
  'qwen2.5-7b-instruct': {
    title: 'Qwen 2.5 7B Instruct',
    repository: 'Qwen/Qwen2.5-7B-Instruct',
    awqRepository: 'Qwen/Qwen2.5-7B-Instruct-AWQ',
    parameters: 7.62,
    layers: 28,
    kvHeads: 4,
    headSize: 128,
  },
};

/** From the makers' data sheets; what is given “with sparsity” there is halved. */
export const gpus: Record<string, GpuShape> = {
  T4: { title: 'NVIDIA T4', gigabytes: 16, bandwidth: 320, teraflops: 65 },
  'RTX-3090': { title: 'NVIDIA GeForce RTX 3090', gigabytes: 24, bandwidth: 936, teraflops: 71 },
  'RTX-4090': { title: 'NVIDIA GeForce RTX 4090', gigabytes: 24, bandwidth: 1_008, teraflops: 165 },
  A10: { title: 'NVIDIA A10', gigabytes: 24, bandwidth: 600, teraflops: 125 },
  A10G: { title: 'NVIDIA A10G', gigabytes: 24, bandwidth: 600, teraflops: 70 },
  L4: { title: 'NVIDIA L4', gigabytes: 24, bandwidth: 300, teraflops: 121 },
  L40S: { title: 'NVIDIA L40S', gigabytes: 48, bandwidth: 864, teraflops: 362 },
  'A100-40': { title: 'NVIDIA A100 40 GB', gigabytes: 40, bandwidth: 1_555, teraflops: 312 },
  'A100-80': { title: 'NVIDIA A100 80 GB', gigabytes: 80, bandwidth: 2_039, teraflops: 312 },
  H100: { title: 'NVIDIA H100 SXM', gigabytes: 80, bandwidth: 3_350, teraflops: 989 },
  H200: { title: 'NVIDIA H200 SXM', gigabytes: 141, bandwidth: 4_800, teraflops: 989 },
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
  /** What one step of all sequences takes, in milliseconds, were memory alone the limit, and were compute. */
  readonly step: { readonly memoryMilliseconds: number; readonly computeMilliseconds: number };
  /** Answer tokens a second while nothing but answers is written. */
  readonly tokensPerSecond: number;
  /** GPU seconds that a resume takes: reading its prompts, and its share of the steps that write its answers. */
  readonly secondsPerResume: { readonly prompts: number; readonly answers: number };
  readonly resumesPerHour: number;
  /** What `vllm serve` is given: the model, and flags as a shell takes them. */
  readonly flags: readonly string[];
}

/** Share of a GPU's memory that vLLM is given. */
const USABLE = 0.9;
/** More sequences than this side by side are not planned: waiting for each grows, and little is gained. */
const MOST_SEQUENCES = 64;
/** Share of the bandwidth that decoding reaches in practice: .59 to .61 with 512 tokens a sequence on an H100 (measure/card.py). */
const OF_BANDWIDTH = 0.6;
/** Share of the tensor cores' peak that prompts reach in practice: .45 for one of 384 tokens, .55 for several, on an H100 (measure/card.py). */
const OF_PEAK = 0.45;
/**
 * 4-bit weights are unpacked to 16 bits before they are multiplied: they are read faster, and computed with no faster. Of the
 * 4-fold that their size promises about 3.3 is seen where memory is the limit (AWQ with Marlin's kernels).
 */
const UNPACKING = { 16: 1, 8: 1, 4: 3.3 / 4 } as const;

/** Memory of the weights in GB: M = P × 4 B ÷ (32 ÷ Q) × 1.2; P in billions, Q bits a weight, 1.2 for what the engine needs besides, not for the KV cache. */
export const weightsOf = (parameters: number, bits: number): number => ((parameters * 4) / (32 / bits)) * 1.2;

/** Blanks in answers are paid for as tokens; vLLM leaves them out only where a backend is named. */
const NO_BLANKS = '{"backend":"xgrammar","disable_any_whitespace":true}';

/** What the formula is usually shown by: 31.2, 15.6 and 16.8 GB. */
export const EXAMPLES = [
  { parameters: 13, bits: 16 },
  { parameters: 13, bits: 8 },
  { parameters: 7, bits: 16 },
] as const;

/**
 * KV cache a token: 2 × layers × KV heads × head size × 2 bytes. A step writes one token of every sequence: it reads all
 * weights and the sequences' KV caches once (a roof by bandwidth), and takes 2 × P operations a token (a roof by compute, 14.5 GFLOP
 * for Zephyr); the slower one counts. Prompts take the same operations a token and are never bound by memory.
 * That nothing of them comes from the prefix cache is assumed.
 */
export function plan(model: ModelShape, gpu: GpuShape, work: Workload): Plan {
  const weights = weightsOf(model.parameters, work.bits);
  const kvBytes = 2 * model.layers * model.kvHeads * model.headSize * 2;
  const perSequence = (kvBytes * work.context) / 1e9;
  const room = gpu.gigabytes * USABLE - weights;
  const sequences = Math.max(0, Math.min(MOST_SEQUENCES, Math.floor(room / perSequence)));

  const perCall = (work.promptTokens + work.answerTokens / 2) / work.callsPerResume;
  const readGigabytes = weights / 1.2 / UNPACKING[work.bits] + (sequences * kvBytes * perCall) / 1e9;
  const memory = readGigabytes / (gpu.bandwidth * OF_BANDWIDTH);
  const perToken = (2 * model.parameters * 1e9) / (gpu.teraflops * 1e12 * OF_PEAK);
  const compute = sequences * perToken;
  const step = Math.max(memory, compute);
  const prompts = work.promptTokens * perToken;
  const answers = sequences ? (work.answerTokens * step) / sequences : 0;
  return {
    weightsGigabytes: weights,
    kvKibibytesPerToken: kvBytes / 1024,
    kvGigabytesPerSequence: perSequence,
    fits: sequences > 0,
    sequences,
    step: { memoryMilliseconds: memory * 1000, computeMilliseconds: compute * 1000 },
    tokensPerSecond: sequences / step,
    secondsPerResume: { prompts, answers },
    resumesPerHour: sequences ? Math.floor(3600 / (prompts + answers)) : 0,
    flags: [
      work.bits === 4 ? model.awqRepository : model.repository,
      `--max-model-len ${work.context}`,
      '--disable-sliding-window',
      `--gpu-memory-utilization ${USABLE}`,
      `--max-num-seqs ${Math.max(1, sequences)}`,
      '--enable-prefix-caching',
      `--structured-outputs-config '${NO_BLANKS}'`,
      ...(work.bits === 8 ? ['--quantization fp8'] : work.bits === 4 ? ['--quantization awq_marlin'] : []),
    ],
  };
}
