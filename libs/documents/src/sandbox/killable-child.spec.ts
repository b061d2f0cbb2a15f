import { defaultReadingLimits } from '@vitae/contracts';
import { readFile } from 'node:fs/promises';
import { KillableChild, type ChildProgram } from './killable-child.ts';
import type { ReadReply, ReadRequest } from './messages.ts';
import { linuxProcessUse, type ProcessUse } from './process-use.ts';

/** Half a second or more of work for any HTML parser. */
const slow: ReadRequest = {
  bytes: new TextEncoder().encode(`<html><body>${'<p><b><i>word</i></b></p>'.repeat(60_000)}</body></html>`),
  limits: defaultReadingLimits,
};
const idle: ProcessUse = { ...linuxProcessUse, cpuMilliseconds: () => 0 };

const generous: ChildProgram = {
  name: 'reader-process',
  permissions: [],
  maxCpuMilliseconds: 60_000,
  maxWallMilliseconds: 60_000,
  maxMemoryMegabytes: 768,
};

async function ask(limits: Partial<ChildProgram>, use?: ProcessUse): Promise<string> {
  const child = new KillableChild<ReadRequest, ReadReply>({ ...generous, ...limits }, {}, use);
  const reply = await child.ask(slow);
  await child.end();
  return reply.ok ? 'ok' : reply.reason;
}

it('counts the time that a file spends on processors', async () => {
  expect(await ask({ maxCpuMilliseconds: 200 })).toBe('reading_timed_out');
});

it('fails no file for a machine that has no time for it', async () => {
  expect(await ask({ maxCpuMilliseconds: 1 }, idle)).toBe('ok');
});

it('ends a child that stands still, and doesn’t call it the file’s fault', async () => {
  expect(await ask({ maxWallMilliseconds: 200 }, idle)).toBe('reader_crashed');
});

it('measures a process as the process measures itself', () => {
  let sum = 0;
  for (let i = 0; i < 2e6; i++) sum += Math.sqrt(i);
  expect(sum).toBeGreaterThan(0);
  const { user, system } = process.cpuUsage();
  const measured = linuxProcessUse.cpuMilliseconds(process.pid) ?? NaN;
  expect(Math.abs(measured - (user + system) / 1000)).toBeLessThan(50);
  expect(linuxProcessUse.residentMegabytes(process.pid)).toBeGreaterThan(10);
  expect(linuxProcessUse.cpuMilliseconds(undefined)).toBeUndefined();
});

it('finishes its file when a terminal or a service manager tells all processes to end', async () => {
  const before = new Set(await childPids());
  let ready: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (ready = resolve));
  const child = new KillableChild<ReadRequest, ReadReply>(generous, { ready });
  await begun;
  const asked = child.ask(slow);
  for (const pid of (await childPids()).filter((pid) => !before.has(pid)))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(pid, signal);
  expect((await asked).ok).toBe(true);
  await child.end();
});

/** The processes that this one has started (Linux). */
async function childPids(): Promise<number[]> {
  const text = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  return text.split(' ').filter(Boolean).map(Number);
}
