// Runs what a page of docs/ says, command by command, in one shell, as whoever reads it would.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Written after each block, so that a failure says which it was. */
const DONE = '--- block';

/** The page's blocks of shell commands. */
export async function commandsOf(page: string): Promise<string[]> {
  const text = await readFile(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8');
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
}

export interface PageRun {
  readonly status: number | null;
  readonly output: string;
  /** The block that failed. */
  readonly stoppedIn: string | undefined;
}

/** Runs blocks one after the other until one fails. */
export function runCommands(
  blocks: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<PageRun> {
  const script = ['set -euo pipefail', ...blocks.map((block, at) => `${block}\necho "${DONE} ${at}"`)].join(
    '\n',
  );
  const child = spawn('bash', ['-c', script], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (status) =>
      resolve({
        status,
        output,
        stoppedIn: status === 0 ? undefined : blocks[output.split(DONE).length - 1],
      }),
    ),
  );
}
