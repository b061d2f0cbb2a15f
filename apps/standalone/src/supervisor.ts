// Starts child processes, waits until they are ready, starts them again when they die, ends them in order.
import { childEnvironment, type Environment, type Logger } from '@vitae/runtime';
import { fork, type ChildProcess } from 'node:child_process';
import { z } from 'zod';

const readySchema = z.object({ kind: z.literal('ready'), url: z.string().optional() });
export type Ready = z.infer<typeof readySchema>;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A process that lived so long starts again at once. */
const HEALTHY_MS = 60_000;

export class Supervisor {
  readonly #environment: Environment;
  readonly #logger: Logger;
  readonly #children = new Map<string, ChildProcess>();
  readonly #waits = new Set<{ timer: NodeJS.Timeout; end: () => void }>();
  #stopping = false;

  constructor(environment: Environment, logger: Logger) {
    this.#environment = environment;
    this.#logger = logger;
  }

  /** Runs a program and keeps it running; resolves when it is ready, with undefined if it ends before it ever was. */
  run(name: string, program: string): Promise<Ready | undefined> {
    return new Promise((resolve) => {
      void this.#keep(name, program, resolve);
    });
  }

  /** Asks all children to end and waits for them. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const { timer, end } of this.#waits) {
      clearTimeout(timer);
      end();
    }
    await Promise.all([...this.#children.values()].map((child) => ended(child)));
  }

  async #keep(name: string, program: string, onReady: (ready: Ready | undefined) => void): Promise<void> {
    let wait = FIRST_WAIT_MS;
    let wasReady = false;
    while (!this.#stopping) {
      const started = Date.now();
      const child = fork(program, [], { env: childEnvironment(this.#environment) });
      this.#children.set(name, child);
      child.on('message', (message) => {
        const ready = readySchema.safeParse(message);
        if (!ready.success) return;
        wasReady = true;
        onReady(ready.data);
      });
      const status = await new Promise<string>((resolve) => {
        child.once('exit', (code, signal) => resolve(signal ?? String(code)));
        child.once('error', () => resolve('error'));
      });
      this.#children.delete(name);
      if (this.#stopping) return;
      if (!wasReady) return onReady(undefined);
      wait = Date.now() - started > HEALTHY_MS ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
      this.#logger.error(
        { process: name, status, milliseconds: wait },
        'a process ended; it is started again',
      );
      await this.#pause(wait);
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const entry = { end: resolve, timer: setTimeout(resolve, milliseconds) };
      this.#waits.add(entry);
    });
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // Ctrl-C reaches the children of a terminal by itself; a second signal does not harm.
    child.kill('SIGTERM');
  });
}
