// npm run gpu:plan -- --model zephyr-7b-beta --gpu L4 [--bits 4|8|16] [--context 4096] [--explain]; without
// --gpu all GPUs are listed.
import { parseArgs } from 'node:util';
import { EXAMPLES, gpus, models, plan, weightsOf, type Plan, type Workload } from './plan.ts';

/** Medians of `npm run bench:llm` on the development files. */
const MEASURED = { answerTokens: 180, promptTokens: 1151, callsPerResume: 3 };

const USAGE = `Usage: npm run gpu:plan -- [--model NAME] [--gpu NAME] [--bits 4|8|16] [--context TOKENS] [--explain]

  models: ${Object.keys(models).join(', ')}
  GPUs:   ${Object.keys(gpus).join(', ')}
`;

function fail(why: string): never {
  process.stderr.write(`gpu:plan: ${why}\n\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        model: { type: 'string', default: 'zephyr-7b-beta' },
        gpu: { type: 'string' },
        bits: { type: 'string', default: '16' },
        context: { type: 'string', default: '4096' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { model: name, gpu: wanted, bits: quantised, context: tokens, explain, help } = options();
if (help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const model = models[name] ?? fail(`there is no model “${name}”`);
const chosen =
  wanted === undefined ? Object.keys(gpus) : [gpus[wanted] ? wanted : fail(`there is no GPU “${wanted}”`)];
const bits = ([4, 8, 16] as const).find((b) => String(b) === quantised) ?? fail('--bits is 4, 8 or 16');
const context = Number(tokens);
if (!Number.isInteger(context) || context < 512 || context > 131_072)
  fail('--context is a number of tokens from 512');
const work: Workload = { bits, context, ...MEASURED };

const milliseconds = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;

/** How the figures come about, with the plan's own numbers. */
const explanation = ({
  step,
  secondsPerResume: { prompts, answers },
  sequences,
}: Plan) => `  a step          ${step.memoryMilliseconds.toFixed(1)} ms by bandwidth, ${step.computeMilliseconds.toFixed(1)} ms by compute for ${sequences} tokens: the longer one counts
  a resume        ${milliseconds(prompts)} for its prompts and ${milliseconds(answers)} for its share of the steps
`;

if (explain) {
  process.stdout.write('Memory of the weights: M = P × 4 B ÷ (32 ÷ Q) × 1.2\n');
  for (const { parameters, bits } of EXAMPLES)
    process.stdout.write(
      `  ${parameters} billion parameters at ${bits} bits: ${weightsOf(parameters, bits).toFixed(1)} GB\n`,
    );
  process.stdout.write('\n');
}
for (const key of chosen) {
  const gpu = gpus[key];
  if (!gpu) continue;
  const p = plan(model, gpu, work);
  process.stdout.write(
    `${model.title}, ${bits} bits, on ${gpu.title} (${gpu.gigabytes} GB, ${gpu.bandwidth} GB/s, ${gpu.teraflops} TFLOPS)
  weights         ${p.weightsGigabytes.toFixed(1)} GB   (${model.parameters} × 4 ÷ (32 ÷ ${bits}) × 1.2)
  KV cache        ${p.kvKibibytesPerToken} KiB a token, ${p.kvGigabytesPerSequence.toFixed(2)} GB a sequence of ${context} tokens
  side by side    ${p.fits ? `${p.sequences} sequences` : 'none: it does not fit'}
`,
  );
  if (p.fits)
    process.stdout.write(
      `${explain ? explanation(p) : ''}  estimate        ${Math.round(p.tokensPerSecond)} answer tokens a second, ${p.resumesPerHour} resumes an hour
                  (${work.answerTokens} answer and ${work.promptTokens} prompt tokens a resume in ${work.callsPerResume} calls, bench:llm; 60 % of the bandwidth, 45 % of the peak;
                  an estimate, not a measurement)
  vLLM            vllm serve ${p.flags.join(' ')}
  worker          LLM_CONCURRENCY=${Math.max(1, Math.floor(p.sequences / work.callsPerResume))}
`,
    );
  process.stdout.write('\n');
}
