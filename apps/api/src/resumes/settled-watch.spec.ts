import { createLogger } from '@vitae/runtime';
import { SettledWatch, type LookForOpen } from './settled-watch.ts';

const logger = createLogger('test', 'silent');
const LONG_MS = 60_000;
const nobodyLeft = new AbortController().signal;
const namesOf = (count: number) => Array.from({ length: count }, (_, n) => `resume-${n}`);

/** Finds the resumes open for so many looks. */
function openFor(looks: number): { look: LookForOpen; asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  const look: LookForOpen = (ids) => Promise.resolve(new Set(asked.push(ids) > looks ? [] : ids));
  return { look, asked };
}

it.each([1, 300])('asks once for all that are waited for, each time: %i clients', async (count) => {
  const { look, asked } = openFor(2);
  const watch = new SettledWatch(look, logger);
  const ids = namesOf(count);
  // Two clients may wait for the same.
  await Promise.all([...ids, ids[0] ?? ''].map((id) => watch.wait(id, LONG_MS, nobodyLeft)));
  expect(asked).toEqual([ids, ids, ids]);
  expect(watch.waiting).toBe(0);
});

it('ends the wait of a client that leaves, and asks for nothing that nobody waits for', async () => {
  const { look, asked } = openFor(Infinity);
  const watch = new SettledWatch(look, logger);
  const leaves = new AbortController();
  const wait = watch.wait('resume', LONG_MS, leaves.signal);
  leaves.abort();
  await wait;
  expect([watch.waiting, asked.length]).toEqual([0, 0]);
});

it('ends when the time is over', async () => {
  const watch = new SettledWatch(openFor(Infinity).look, logger);
  await watch.wait('resume', 20, nobodyLeft);
  await watch.wait('resume', 0, nobodyLeft);
  expect(watch.waiting).toBe(0);
});

it('ends all waits when the process ends, and begins no more', async () => {
  const watch = new SettledWatch(openFor(Infinity).look, logger);
  const waits = namesOf(3).map((id) => watch.wait(id, LONG_MS, nobodyLeft));
  watch.close();
  await Promise.all(waits);
  await watch.wait('late', LONG_MS, nobodyLeft);
  expect(watch.waiting).toBe(0);
});

it('looks again after a look that failed', async () => {
  let looks = 0;
  const watch = new SettledWatch(
    () => (++looks < 3 ? Promise.reject(new Error('away')) : Promise.resolve(new Set())),
    logger,
  );
  await watch.wait('resume', LONG_MS, nobodyLeft);
  expect(looks).toBe(3);
});

it('answers those beyond its bound at once', async () => {
  const watch = new SettledWatch(openFor(Infinity).look, logger);
  const waits = namesOf(2_000).map((id) => watch.wait(id, LONG_MS, nobodyLeft));
  await watch.wait('one too many', LONG_MS, nobodyLeft);
  expect(watch.waiting).toBe(2_000);
  watch.close();
  await Promise.all(waits);
});
