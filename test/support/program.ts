// Vitae as a user starts it: the built program in a process of its own, on a folder and a port of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@vitae/store/embedded';
import { fileURLToPath } from 'node:url';
import { emptyDatabase } from './database.ts';

const STANDALONE = fileURLToPath(new URL('../../apps/standalone/dist/main.js', import.meta.url));
const READY_WITHIN_MS = 180_000;

export interface Program {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has written to its standard output so far. */
  said(): string;
  /** Kills the program and all it started, at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end and waits; returns its exit status. */
  stop(): Promise<number | null>;
}

/** `onLog` gets what all its processes log; else that is this process's. */
export async function startProgram(
  dataDir: string,
  env: NodeJS.ProcessEnv = {},
  onLog?: (text: string) => void,
): Promise<Program> {
  // A group of its own, so that `kill` reaches API, worker and readers too.
  const child = spawn(process.execPath, [STANDALONE], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ENCRYPTION: 'off',
      ...process.env,
      VITAE_DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...env,
    },
  });
  child.stderr.on('data', (piece: Buffer) => (onLog ? onLog(piece.toString()) : process.stderr.write(piece)));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready in time: ${output}`)), READY_WITHIN_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /Vitae is ready: (\S+)/.exec(output)?.[1];
      if (ready) {
        clearTimeout(timer);
        resolve(ready);
      }
    });
    void exited.then((code) => reject(new Error(`ended with ${code} before it was ready: ${output}`)));
  });
  return {
    url,
    process: child,
    said: () => output,
    async kill() {
      process.kill(-(child.pid as number), 'SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** Has the program make its database and end, and fills it. */
export async function filledFirst(
  dataDir: string,
  env: NodeJS.ProcessEnv,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<void> {
  await (await startProgram(dataDir, env)).stop();
  if (env['DATABASE_URL']) return fill(env['DATABASE_URL']);
  const embedded = await startEmbeddedPostgres(join(dataDir, 'postgres'));
  try {
    await fill(embedded.url);
  } finally {
    await embedded.stop();
  }
}

/** The settings for a database of the program's own: the embedded one, or a fresh one on the server of test:services. */
export async function ownDatabase(): Promise<{ env: NodeJS.ProcessEnv; drop(): Promise<void> }> {
  if (!process.env['DATABASE_URL']) return { env: {}, drop: () => Promise.resolve() };
  const database = await emptyDatabase();
  return { env: { DATABASE_URL: database.url }, drop: () => database.drop() };
}

export async function firstRun(
  dataDir: string,
): Promise<{ email: string; password: string; apiKey: string }> {
  return JSON.parse(await readFile(join(dataDir, 'first-run.json'), 'utf8')) as {
    email: string;
    password: string;
    apiKey: string;
  };
}
