import { Registry } from 'prom-client';
import { JobFigures } from './job-figures.ts';
import type { Relay } from './relay.ts';

it('counts problems by job, code and what comes of them', async () => {
  const registry = new Registry();
  const { observe } = new JobFigures(registry);
  observe('process-resume', 'storage_unavailable', true);
  observe('process-resume', 'storage_unavailable', true);
  observe('read-scan', 'damaged_file', false);
  const text = await registry.metrics();
  expect(text).toContain(
    'vitae_jobs_failed_total{job="process-resume",code="storage_unavailable",then="again"} 2',
  );
  expect(text).toContain('vitae_jobs_failed_total{job="read-scan",code="damaged_file",then="given up"} 1');
});

it('shows the age of the last hand-out once there was one', async () => {
  const registry = new Registry();
  const progress: { movedAt: number; roundFailed: boolean; handedOutAt?: number } = {
    movedAt: performance.now() - 5_000,
    roundFailed: false,
  };
  new JobFigures(registry).watch({ relay: { progress } as unknown as Relay });
  const before = await registry.metrics();
  expect(before).toMatch(/^vitae_relay_moved_seconds [5-9]/m);
  expect(before).not.toMatch(/^vitae_relay_handed_out_seconds /m);
  progress.handedOutAt = performance.now() - 7_000;
  expect(await registry.metrics()).toMatch(/^vitae_relay_handed_out_seconds [7-9]/m);
});
