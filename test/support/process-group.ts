// The processes of a group: what a program that was killed alone has left behind.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Those that still run, as `PID STATE PROGRAM`; ones that have ended and that nobody has asked for their status (zombies) do not. */
export function runningIn(group: number): string[] {
  // Elsewhere than on Linux only the system's own answer is there.
  if (!existsSync('/proc/self/stat')) return isThere(group) ? [`group ${group}`] : [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const { state, pgrp } = statOf(pid) ?? {};
      return pgrp === group && state !== 'Z' && state !== 'X' ? [`${pid} ${state} ${programOf(pid)}`] : [];
    });
}

/** Kills what is left of a group, if anything is. */
export function killGroup(group: number): void {
  if (isThere(group)) process.kill(-group, 'SIGKILL');
}

function isThere(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** See proc_pid_stat(5): the name stands in brackets and may hold anything. Undefined for a process that has gone meanwhile. */
function statOf(pid: string): { state: string; pgrp: number } | undefined {
  const text = fileOf(pid, 'stat');
  const [state = '', , pgrp] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return text ? { state, pgrp: Number(pgrp) } : undefined;
}

const programOf = (pid: string) =>
  fileOf(pid, 'cmdline')
    .split('\0')
    .find((word) => word.includes('.js')) ?? '';

function fileOf(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
