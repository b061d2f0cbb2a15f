import { EXAMPLES, gpus, models, plan, weightsOf, type GpuShape, type ModelShape } from './plan.ts';

const zephyr = models['zephyr-7b-beta'] as ModelShape;
const work = { context: 4096, answerTokens: 150, promptTokens: 750, callsPerResume: 3 };
const planned = (gpu: string, bits: 4 | 8 | 16) => plan(zephyr, gpus[gpu] as GpuShape, { ...work, bits });

it('gives the memory of weights as the formula’s own examples do', () =>
  expect(EXAMPLES.map(({ parameters, bits }) => Number(weightsOf(parameters, bits).toFixed(1)))).toEqual([
    31.2, 15.6, 16.8,
  ]));

it.each([
  [16, 17.4],
  [8, 8.7],
  [4, 4.3],
] as const)('weights of Zephyr at %d bits', (bits, gigabytes) => {
  const { weightsGigabytes, kvKibibytesPerToken } = planned('H100', bits);
  expect(weightsGigabytes).toBeCloseTo(gigabytes, 1);
  expect(kvKibibytesPerToken).toBe(128);
});

it('knows what does not fit', () =>
  expect(planned('T4', 16)).toMatchObject({ fits: false, resumesPerHour: 0 }));

it('fits more of what is smaller', () => {
  const [four, eight, sixteen] = ([4, 8, 16] as const).map((bits) => planned('L4', bits).sequences);
  expect(four).toBeGreaterThan(eight ?? NaN);
  expect(eight).toBeGreaterThan(sixteen ?? NaN);
});

it('counts 14.5 GFLOP a token, in prompts as in answers', () => {
  const { secondsPerResume, step, sequences } = planned('A100-80', 16);
  const operations = 312e12 * 0.45;
  expect(secondsPerResume.prompts * operations).toBeCloseTo(750 * 14.48e9, -9);
  expect((step.computeMilliseconds / 1000) * operations).toBeCloseTo(sequences * 14.48e9, -9);
});

it('never writes more than compute allows, however fast the memory is', () => {
  const l4 = gpus['L4'] as GpuShape;
  const work4 = { ...work, bits: 4 as const };
  const { tokensPerSecond } = plan(zephyr, { ...l4, bandwidth: 1e6 }, work4);
  expect(tokensPerSecond).toBeCloseTo((121e12 * 0.45) / 14.48e9, 0);
});

it('does not promise of 4 bits what their size promises', () => {
  const cost = (bits: 4 | 16) => {
    const { step } = plan(zephyr, gpus['H200'] as GpuShape, { ...work, bits, context: 512 });
    return step.memoryMilliseconds;
  };
  expect(cost(16) / cost(4)).toBeLessThan(3.3);
});

it('names the weights that vLLM is to load at 4 bits', () =>
  expect(planned('L4', 4).flags).toEqual(
    expect.arrayContaining(['TheBloke/zephyr-7B-beta-AWQ', '--quantization awq_marlin']),
  ));
