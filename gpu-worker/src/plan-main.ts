// npm run gpu:plan -- --model zephyr-7b-beta --gpu L4 [--bits 4|8|16] [--context 4096]; without --gpu all GPUs are listed.
import { parseArgs } from 'node:util';
import { gpus, models, plan, type Workload } from './plan.ts';

/** Medians of `npm run bench:llm` on the development files. */
const MEASURED = { answerTokens: 142, promptTokens: 755, callsPerResume: 3 };

const USAGE = `Usage: npm run gpu:plan -- [--model NAME] [--gpu NAME] [--bits 4|8|16] [--context TOKENS]

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
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { model: name, gpu: wanted, bits: quantised, context: tokens, help } = options();
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

for (const key of chosen) {
  const gpu = gpus[key];
  if (!gpu) continue;
  const p = plan(model, gpu, work);
  process.stdout.write(
    `${model.title}, ${bits} bits, on ${gpu.title} (${gpu.gigabytes} GB, ${gpu.bandwidth} GB/s)
  weights         ${p.weightsGigabytes.toFixed(1)} GB   (${model.parameters} × 4 ÷ (32 ÷ ${bits}) × 1.2)
  KV cache        ${p.kvKibibytesPerToken} KiB a token, ${p.kvGigabytesPerSequence.toFixed(2)} GB a sequence of ${context} tokens
  side by side    ${p.fits ? `${p.sequences} sequences` : 'none: it does not fit'}
`,
  );
  if (p.fits)
    process.stdout.write(
      `  estimate        ${Math.round(p.tokensPerSecond)} answer tokens a second, ${p.resumesPerHour} resumes an hour
                  (${work.answerTokens} answer and ${work.promptTokens} prompt tokens a resume in ${work.callsPerResume} calls, bench:llm; 60 % of the bandwidth; an estimate, not a measurement)
  vLLM            vllm serve ${p.flags.join(' ')}
  worker          LLM_CONCURRENCY=${Math.max(1, Math.floor(p.sequences / work.callsPerResume))}
`,
    );
  process.stdout.write('\n');
}
