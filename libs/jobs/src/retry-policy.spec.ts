import { pauseBefore } from './retry-policy.ts';

const after = (returns: number, failures = 0) => ({ returns, failures });

it('never tries again what is the file’s own fault', () => {
  expect(pauseBefore('process-resume', 'encrypted_file', after(0))).toBeUndefined();
});

it('tries our own mistakes as often as the job says', () => {
  expect(pauseBefore('process-resume', 'internal_error', after(1, 1))).toBe(2_000);
  expect(pauseBefore('process-resume', 'internal_error', after(2, 2))).toBeUndefined();
});

it.each(['unavailable', 'storage_unavailable'] as const)(
  'waits with growing pauses for as long as it takes: %s',
  (code) => {
    const pauses = [0, 1, 2, 5, 6, 300].map((returns) => pauseBefore('process-resume', code, after(returns)));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  },
);

it('still tries our own mistakes after something was away for long', () => {
  expect(pauseBefore('process-resume', 'internal_error', after(200, 0))).toBe(1_000);
});

it('gives up what has killed its workers', () => {
  expect(pauseBefore('process-resume', 'worker_lost', after(0))).toBeUndefined();
});
