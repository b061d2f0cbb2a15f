// Starts child processes, waits until they are ready, starts them again with growing pauses when they die, gives up on one
// that never lives for long, ends them in order.
import { childEnvironment, type Environment, type Logger } from '@vitae/runtime';
import { fork, type ChildProcess } from 'node:child_process';
import { z } from 'zod';

const readySchema = z.object({ kind: z.literal('ready'), url: z.string().optional() });
export type Ready = z.infer<typeof readySchema>;

/**
 * Megabytes of half of V8's room for young garbage, which it fills before it cleans up: with its own 32 each process held 30 MB
 * more at rest. The classic tier took 18.5 ms of a processor a document with 4, 18.7 to 20.4 with 32, and a tenth more with 2.
 */
const YOUNG_MB = 4;
/**
 * V8 collects old garbage once the heap has grown by this share since it last did. By its own measure, which goes by the machine's
 * memory, the worker of an import held 412 MB more than at rest, of which 50 were in use; with this share 208 (8,000 rows).
 */
const GROWING_PERCENT = 60;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A process that lived so long was well: its next death is its first again. */
const HEALTHY_MS = 60_000;
/** Eight seconds of pauses where it never was ready: nothing that it needs is on its way. */
const MOST_FAILED_STARTS = 5;
/** Two minutes of pauses where it was: what it needs may come back. */
const MOST_DEATHS = 10;
/** A program says by it that another try would end the same: its settings are wrong, its port is taken. */
export const HOPELESS = 2;

export interface SupervisorOptions {
  readonly environment: Environment;
  readonly logger: Logger;
  /** Milliseconds that a child may take to end when it is told to; then it is killed. */
  readonly patienceMilliseconds: number;
  /** Called once for a program that is not started again. */
  readonly onGiveUp: (name: string, status: string) => void;
  /** Waits; for tests. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

interface Child {
  readonly name: string;
  readonly program: string;
  readonly environment: Environment;
}

export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #children = new Map<string, ChildProcess>();
  readonly #waits = new Set<{ timer: NodeJS.Timeout; end: () => void }>();
  #stopping = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  /** Runs a program and keeps it running; resolves when it is ready, with undefined if it is given up before it ever was. `environment`: settings of its own. */
  run(name: string, program: string, environment: Environment = {}): Promise<Ready | undefined> {
    return new Promise((resolve) => {
      void this.#keep({ name, program, environment }, resolve);
    });
  }

  /** Asks all children to end, waits for them, and kills those that don't. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const { timer, end } of this.#waits) {
      clearTimeout(timer);
      end();
    }
    await Promise.all([...this.#children.values()].map((child) => this.#end(child)));
  }

  async #keep(child: Child, onReady: (ready: Ready | undefined) => void): Promise<void> {
    const { logger, onGiveUp, pause = (milliseconds) => this.#pause(milliseconds) } = this.#options;
    const { name } = child;
    let wasReady = false;
    let deaths = 0;
    let { environment } = child;
    while (!this.#stopping) {
      const started = performance.now();
      const status = await this.#runOnce({ ...child, environment }, (ready) => {
        wasReady = true;
        // Whoever was told an address finds the program there again, also where it had taken any free port.
        const port = URL.parse(ready.url ?? '')?.port;
        if (port) environment = { ...environment, PORT: port };
        onReady(ready);
      });
      if (this.#stopping) return;
      deaths = performance.now() - started > HEALTHY_MS ? 1 : deaths + 1;
      const hopeless = !wasReady && status === String(HOPELESS);
      if (hopeless || deaths >= (wasReady ? MOST_DEATHS : MOST_FAILED_STARTS)) {
        logger.error({ process: name, status, deaths }, 'a process ended; it is not started again');
        onReady(undefined);
        onGiveUp(name, status);
        return;
      }
      const milliseconds = Math.min(FIRST_WAIT_MS * 2 ** (deaths - 1), LONGEST_WAIT_MS);
      logger.error({ process: name, status, deaths, milliseconds }, 'a process ended; it is started again');
      await pause(milliseconds);
    }
  }

  /** Resolves when the process has ended: with its exit status or the signal that ended it. */
  async #runOnce({ name, program, environment }: Child, onReady: (ready: Ready) => void): Promise<string> {
    const env = childEnvironment({ ...this.#options.environment, ...environment });
    const execArgv = [
      ...process.execArgv,
      `--max-semi-space-size=${YOUNG_MB}`,
      `--heap-growing-percent=${GROWING_PERCENT}`,
    ];
    const child = fork(program, [], { env, execArgv });
    this.#children.set(name, child);
    child.on('message', (message) => {
      const ready = readySchema.safeParse(message);
      if (ready.success) onReady(ready.data);
    });
    const status = await new Promise<string>((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? String(code)));
      child.once('error', () => resolve('error'));
    });
    this.#children.delete(name);
    return status;
  }

  async #end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const timer = setTimeout(() => child.kill('SIGKILL'), this.#options.patienceMilliseconds);
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      // Ctrl-C reaches the children of a terminal by itself; a second signal does not harm.
      child.kill('SIGTERM');
    });
    clearTimeout(timer);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const entry = { end: resolve, timer: setTimeout(resolve, milliseconds) };
      this.#waits.add(entry);
    });
  }
}
