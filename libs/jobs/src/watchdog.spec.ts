import { Watchdog, type Progress } from './watchdog.ts';

const state = (more: Partial<Progress['queues'][number]> = {}) => ({
  queue: 'parse' as const,
  waiting: 3,
  free: true,
  taken: 7,
  ...more,
});
const at = (now: number, more: Partial<Progress> = {}): [number, Progress] => [
  now,
  { movedAt: now, roundFailed: false, queues: [state()], ...more },
];

it('names a worker that leaves jobs where they are though it has room', () => {
  const watchdog = new Watchdog();
  expect([0, 30_000, 60_000, 60_001].map((now) => watchdog.look(...at(now)))).toEqual([
    undefined,
    undefined,
    undefined,
    'parse',
  ]);
});

it.each<[string, Partial<Progress>]>([
  ['it takes one now and then', { queues: [state({ taken: 8 })] }],
  ['it has its hands full', { queues: [state({ free: false })] }],
  ['nothing waits', { queues: [state({ waiting: 0 })] }],
  ['the carrier or the database is away', { roundFailed: true }],
])('is content where %s', (_why, meanwhile) => {
  const watchdog = new Watchdog();
  watchdog.look(...at(0));
  expect(watchdog.look(...at(50_000, meanwhile))).toBeUndefined();
  expect(watchdog.look(...at(100_000, meanwhile))).toBeUndefined();
});

it('names a relay that comes to no end', () => {
  const watchdog = new Watchdog();
  expect(watchdog.look(...at(60_000, { movedAt: 0 }))).toBeUndefined();
  expect(watchdog.look(...at(60_001, { movedAt: 0 }))).toBe('relay');
});
