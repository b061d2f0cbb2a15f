// One at a time, across processes: a folder that whoever makes it holds. Its owner touches it while it lives, so that one
// that was killed, on this machine or on another that shares the folder, is told from one that takes long.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive.mjs';

const TOUCH_MS = 1_000;
const DEAD_MS = 20_000;
const ASK_MS = 100;

/** Runs `work` while nobody else holds `folder`; `onWait` is called once if somebody does. */
export async function withStepLock(folder, work, onWait = () => {}) {
  for (let waited = false; !take(folder); waited = true) {
    if (!waited) onWait();
    await sleep(ASK_MS);
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
  }
  const touch = setInterval(() => utimesSync(folder, new Date(), new Date()), TOUCH_MS);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    process.off('exit', release);
    release();
  }
}

function take(folder) {
  try {
    mkdirSync(path.dirname(folder), { recursive: true });
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

function isAbandoned(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > DEAD_MS) return true;
    const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    // Let go meanwhile, or taken and not yet signed.
    return false;
  }
}
