// How much memory each program has once its garbage is collected, by /proc and by its own metrics, and whether it still
// grows. What V8 puts off collecting looks like growth for hours.
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Program } from './cluster.ts';

/** In megabytes. `readers` are the processes that a worker reads files in. */
export interface Memory {
  readonly resident: number;
  readonly proportional: number;
  readonly heap: number;
  readonly external: number;
  readonly readers: number;
}

const MB = 1024 * 1024;

export async function memoryOf(program: Program): Promise<Memory> {
  const { pid } = program;
  await collectGarbage(program);
  const [own, metrics, children] = await Promise.all([rollupOf(pid), metricsOf(program), childrenOf(pid)]);
  const readers = await Promise.all(children.map(rollupOf));
  return {
    resident: own.resident,
    proportional: own.proportional,
    heap: metrics('nodejs_heap_size_used_bytes') / MB,
    external: metrics('nodejs_external_memory_bytes') / MB,
    readers: readers.reduce((sum, { proportional }) => sum + proportional, 0),
  };
}

const targetsSchema = z.tuple([z.object({ webSocketDebuggerUrl: z.string() })]);
const INSPECTOR_TRIES = 50;
const PAUSE_MS = 100;

/** Has a program collect its garbage, by its debugger, which listens once it is asked to. */
async function collectGarbage({ pid, inspectorPort }: Program): Promise<void> {
  process.kill(pid, 'SIGUSR1');
  const url = await debuggerOf(inspectorPort);
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const answered = once(socket, 'message');
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  await answered;
  socket.close();
}

async function debuggerOf(port: number): Promise<string> {
  for (let times = 1; ; times++) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
      return targetsSchema.parse(await answer.json())[0].webSocketDebuggerUrl;
    } catch (error) {
      if (times === INSPECTOR_TRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Growth in a unit a step, by least squares. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let above = 0;
  let below = 0;
  values.forEach((value, n) => {
    above += (n - middle) * (value - mean);
    below += (n - middle) ** 2;
  });
  return below ? above / below : 0;
}

async function rollupOf(pid: number): Promise<Pick<Memory, 'resident' | 'proportional'>> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { resident: kilobytes('Rss') / 1024, proportional: kilobytes('Pss') / 1024 };
}

async function metricsOf({ url }: Program): Promise<(name: string) => number> {
  const text = await fetch(`${url}/metrics`).then((answer) => answer.text());
  return (name) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? NaN);
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
    }),
  );
  return pids.flatMap((pid, n) => (parents[n] === parent ? [Number(pid)] : []));
}
