// What another process uses, as Linux tells it: asked from outside, so that a process that hangs is measured too.
import { readFileSync } from 'node:fs';

export interface ProcessUse {
  /** Time on processors since it began, of all its threads, in milliseconds; undefined where the system doesn't tell. */
  cpuMilliseconds(pid: number | undefined): number | undefined;
  /** Memory it holds, in MiB; undefined where the system doesn't tell. */
  residentMegabytes(pid: number | undefined): number | undefined;
}

/** The kernel counts in hundredths of a second on every machine that Node runs on. */
const TICK_MS = 10;
const PAGE_BYTES = 4096;

export const linuxProcessUse: ProcessUse = {
  cpuMilliseconds(pid) {
    // The second field is the program's name, which may hold blanks and brackets; utime and stime are the 14th and 15th.
    const fields = procFile(pid, 'stat')?.split(') ').at(-1)?.split(' ');
    return fields && (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  },
  residentMegabytes(pid) {
    const pages = procFile(pid, 'statm')?.split(' ')[1];
    return pages === undefined ? undefined : (Number(pages) * PAGE_BYTES) / 1024 / 1024;
  },
};

function procFile(pid: number | undefined, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // It has ended, or this is not Linux.
    return undefined;
  }
}
