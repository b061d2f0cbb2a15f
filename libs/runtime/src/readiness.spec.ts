import type { DependencyState } from '@vitae/contracts';
import { createLogger } from './logger.ts';
import { Readiness, type Dependencies } from './readiness.ts';

let now: number;
beforeEach(() => (now = 0));

const readiness = (dependencies: Dependencies, logger = createLogger('test', 'silent')) =>
  new Readiness(dependencies, logger, () => now);
const is = (state: DependencyState) => ({ look: () => state });

it('is ready when all is well, and names the state of each', async () => {
  expect(await readiness({ database: is('ok'), storage: is('ok') }).report()).toEqual({
    status: 'ready',
    dependencies: { database: 'ok', storage: 'ok' },
  });
});

it('is unavailable without what it needs, and degraded without what it does not need itself', async () => {
  const carrier = { ...is('full'), optional: true };
  expect((await readiness({ database: is('ok'), carrier }).report()).status).toBe('degraded');
  expect(await readiness({ database: is('read_only'), carrier }).report()).toEqual({
    status: 'unavailable',
    dependencies: { database: 'read_only', carrier: 'full' },
  });
});

it('takes a question that fails for one that nobody answers', async () => {
  const look = () => Promise.reject(new Error('gone'));
  expect((await readiness({ database: { look } }).report()).dependencies).toEqual({ database: 'away' });
});

it('answers whatever hangs, and does not ask that again before it has answered', async () => {
  let answer: (state: DependencyState) => void = () => undefined;
  let asked = 0;
  const look = () => {
    asked++;
    return new Promise<DependencyState>((resolve) => (answer = resolve));
  };
  const one = readiness({ storage: { look }, database: is('ok') });
  for (let i = 0; i < 2; i++) {
    expect(await one.report()).toEqual({
      status: 'unavailable',
      dependencies: { storage: 'silent', database: 'ok' },
    });
    now += 1_001;
  }
  expect(asked).toBe(1);
  answer('ok');
  await Promise.resolve();
  const report = one.report();
  await new Promise(setImmediate);
  answer('ok');
  expect((await report).status).toBe('ready');
});

it('asks once in a second, however many want to know', async () => {
  let asked = 0;
  const look = () => {
    asked++;
    return 'ok' as const;
  };
  const one = readiness({ database: { look } });
  await Promise.all(Array.from({ length: 50 }, () => one.report()));
  await one.report();
  expect(asked).toBe(1);
  now = 1_001;
  await one.report();
  expect(asked).toBe(2);
});

it('is draining from the moment that it is told, whatever it knew or was about to find out', async () => {
  const one = readiness({ database: is('ok') });
  const asked = one.report();
  one.drain();
  expect((await asked).status).toBe('draining');
  expect(await one.report()).toEqual({ status: 'draining', dependencies: {} });
});

it('logs what changes, once', async () => {
  const lines: unknown[] = [];
  const logger = { ...createLogger('test', 'silent'), error: (said: unknown) => void lines.push(said) };
  const info = (said: unknown) => void lines.push(said);
  let state: DependencyState = 'ok';
  const one = readiness({ storage: { look: () => state } }, { ...logger, info });
  for (const next of ['ok', 'away', 'away', 'ok'] as const) {
    state = next;
    await one.report();
    now += 1_001;
  }
  expect(lines).toEqual([
    { dependency: 'storage', state: 'away' },
    { dependency: 'storage', state: 'ok' },
  ]);
});
