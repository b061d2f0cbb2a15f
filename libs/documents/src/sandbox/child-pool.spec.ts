import { defaultReadingLimits } from '@vitae/contracts';
import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildPool, type ChildPoolOptions } from './child-pool.ts';
import type { ChildProgram } from './killable-child.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

const program: ChildProgram = {
  name: 'reader-process',
  permissions: [],
  maxCpuMilliseconds: 30_000,
  maxWallMilliseconds: 60_000,
  maxMemoryMegabytes: 512,
};
const request: ReadRequest = { bytes: new TextEncoder().encode('Anna Muster'), limits: defaultReadingLimits };

const pools: ChildPool<ReadRequest, ReadReply>[] = [];
const pool = (of: ChildProgram, options: Partial<ChildPoolOptions> = {}) => {
  const made = new ChildPool<ReadRequest, ReadReply>(of, {
    size: 1,
    requestsPerChild: 100,
    idleMilliseconds: 60_000,
    ...options,
  });
  pools.push(made);
  return made;
};
afterEach(() => Promise.all(pools.splice(0).map((p) => p.close())));

it('blames no request for a child that can’t start, and says why it could not', async () => {
  const failures: string[] = [];
  const broken = pool(
    { ...program, name: 'no-such-program' },
    {
      size: 2,
      events: { startFailed: (status, said) => failures.push(`${status} ${said}`) },
    },
  );
  expect(broken.canStart).toBe(true);
  const replies = await Promise.all([broken.ask(request), broken.ask(request), broken.ask(request)]);
  expect(replies).toEqual(replies.map(() => ({ ok: false, reason: 'unavailable' })));
  expect(broken.canStart).toBe(false);
  expect(failures[0]).toMatch(/^1 .*no-such-program/s);
  // It rests for a while instead of starting one child after another.
  const tried = failures.length;
  expect(await broken.ask(request)).toEqual({ ok: false, reason: 'unavailable' });
  expect(failures).toHaveLength(tried);
});

it('is well again as soon as a child comes to be ready', async () => {
  // The program is looked up at each start.
  const changing = { ...program, name: 'no-such-program' };
  const machine = pool(changing);
  expect(await machine.ask(request)).toEqual({ ok: false, reason: 'unavailable' });
  changing.name = 'reader-process';
  // It tries by itself, asked or not.
  while (!machine.canStart) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await machine.ask(request)).toMatchObject({ ok: true });
});

it('ends a child that has nothing to do, and starts another when it is asked again', async () => {
  const idle = pool(program, { idleMilliseconds: 0 });
  expect(await idle.ask(request)).toMatchObject({ ok: true });
  while (idle.children) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await idle.ask(request)).toMatchObject({ ok: true });
});

it('tells what happens to a child in the context of the request that it is at', async () => {
  const asker = new AsyncLocalStorage<string>();
  const lostBy: (string | undefined)[] = [];
  const changing = { ...program };
  const shared = pool(changing, { events: { lost: () => lostBy.push(asker.getStore()) } });
  const ask = (who: string, asked = request) => asker.run(who, () => shared.ask(asked));
  // The first one starts the child, and its end lets the second one in.
  const elements = '<p><b><i>word</i></b></p>'.repeat(500_000);
  const hostile = { ...request, bytes: new TextEncoder().encode(`<html><body>${elements}</body></html>`) };
  changing.maxCpuMilliseconds = 2_000;
  const [first, second] = await Promise.all([ask('first'), ask('second', hostile)]);
  expect([first.ok, second.ok]).toEqual([true, false]);
  expect(lostBy).toEqual(['second']);
});
