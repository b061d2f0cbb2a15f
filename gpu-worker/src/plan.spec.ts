import { gpus, models, plan, type GpuShape, type ModelShape } from './plan.ts';

const zephyr = models['zephyr-7b-beta'] as ModelShape;
const work = { context: 4096, answerTokens: 150, promptTokens: 750, callsPerResume: 3 };

it.each([
  [16, 17.4],
  [8, 8.7],
  [4, 4.3],
] as const)('weights of Zephyr at %d bits', (bits, gigabytes) => {
  const { weightsGigabytes, kvKibibytesPerToken } = plan(zephyr, gpus['H100'] as GpuShape, { ...work, bits });
  expect(weightsGigabytes).toBeCloseTo(gigabytes, 1);
  expect(kvKibibytesPerToken).toBe(128);
});

it('knows what does not fit', () =>
  expect(plan(zephyr, gpus['T4'] as GpuShape, { ...work, bits: 16 })).toMatchObject({
    fits: false,
    resumesPerHour: 0,
  }));

it('fits more of what is smaller', () => {
  const sequences = (bits: 4 | 8 | 16) => plan(zephyr, gpus['L4'] as GpuShape, { ...work, bits }).sequences;
  expect(sequences(4)).toBeGreaterThan(sequences(8));
  expect(sequences(8)).toBeGreaterThan(sequences(16));
});
