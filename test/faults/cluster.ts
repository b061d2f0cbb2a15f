// The programs under test, from the build: APIs and workers, each in a process of its own. Whoever ends without being
// asked is started anew, as an orchestrator does, and that is told.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

export type ProgramKind = 'api' | 'worker';

const START_AGAIN_MS = 500;

export class Program {
  readonly name: string;
  readonly kind: ProgramKind;
  readonly port: number;
  /** Where its debugger listens after SIGUSR1. */
  readonly inspectorPort: number;
  readonly #env: NodeJS.ProcessEnv;
  readonly #log: string;
  readonly #onDeath: (program: Program, how: string) => void;
  #child: ChildProcess | undefined;
  #isWanted = false;
  /** Ended by us, or not started yet: its silence is no fault. */
  #isAway = true;

  constructor(options: {
    readonly name: string;
    readonly kind: ProgramKind;
    readonly port: number;
    readonly inspectorPort: number;
    readonly env: NodeJS.ProcessEnv;
    readonly log: string;
    /** Is told when it ends and nobody asked it to. */
    readonly onDeath: (program: Program, how: string) => void;
  }) {
    ({ name: this.name, kind: this.kind, port: this.port, inspectorPort: this.inspectorPort } = options);
    this.#env = options.env;
    this.#log = options.log;
    this.#onDeath = options.onDeath;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Whether it is expected to be there. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Starts it and waits until it says that it has begun; what fails is started again. */
  async start(): Promise<void> {
    this.#isWanted = true;
    while (this.#isWanted && !(await this.#tryToStart())) await sleep(START_AGAIN_MS);
  }

  /** Kills it at once; it stays away until it is started. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to end and waits; gives its exit status. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Stops it where it stands, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#isAway = signal === 'SIGSTOP';
    this.#child?.kill(signal);
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.#isWanted = false;
    // Who is asked to end has to end what it has begun.
    this.#isAway ||= signal === 'SIGKILL';
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill(signal);
    await ended;
    this.#isAway = true;
    return child.exitCode;
  }

  async #startSoon(): Promise<void> {
    await sleep(START_AGAIN_MS);
    if (this.#isWanted) await this.start();
  }

  async #tryToStart(): Promise<boolean> {
    const main = fileURLToPath(new URL(`../../apps/${this.kind}/dist/main.js`, import.meta.url));
    const log = openSync(this.#log, 'a');
    const child = spawn(process.execPath, [`--inspect-port=${this.inspectorPort}`, main], {
      stdio: ['ignore', log, log, 'ipc'],
      env: this.#env,
    });
    closeSync(log);
    this.#child = child;
    const hasBegun = await Promise.race([
      once(child, 'message').then(() => true),
      once(child, 'exit').then(() => false),
    ]);
    if (!hasBegun) return false;
    this.#isAway = false;
    child.once('exit', (code, signal) => {
      if (!this.#isWanted || child !== this.#child) return;
      this.#onDeath(this, signal ?? String(code));
      void this.#startSoon();
    });
    return true;
  }
}

/** Makes programs, not started yet; their logs lie in `folder`. */
export async function makePrograms(
  counts: Readonly<Record<ProgramKind, number>>,
  folder: string,
  env: NodeJS.ProcessEnv,
  onDeath: (program: Program, how: string) => void,
): Promise<Program[]> {
  const names = (['api', 'worker'] as const).flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, n) => ({ kind, name: `${kind}-${n + 1}` })),
  );
  return Promise.all(
    names.map(async ({ kind, name }) => {
      const [port, inspectorPort] = [await freePort(), await freePort()];
      const own = kind === 'api' ? { PORT: String(port) } : { WORKER_PORT: String(port) };
      const log = join(folder, `${name}.log`);
      return new Program({
        name,
        kind,
        port,
        inspectorPort,
        env: { ...process.env, ...env, ...own },
        log,
        onDeath,
      });
    }),
  );
}
