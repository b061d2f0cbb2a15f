// How much memory each program has, by /proc and by its own metrics, and whether it still grows.
import { readdir, readFile } from 'node:fs/promises';
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
