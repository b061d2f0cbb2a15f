// A child process that answers one request after another and may be killed for any of them: limits on time and memory are
// enforced from outside.
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProblemCode } from '@vitae/contracts';

export interface ChildProgram {
  /** File name beside this one, without extension: `.ts` in tests, `.js` as built. */
  readonly name: string;
  /** Node's permissions besides reading files. The network, which Node 24's permissions don't cover, the child gives up itself (`no-network.ts`). */
  readonly permissions: readonly string[];
  readonly maxMilliseconds: number;
  readonly maxMemoryMegabytes: number;
}

/** What a child says: that it is ready, and then one answer a request. */
export type ChildMessage<Reply> = { kind: 'ready' } | { kind: 'reply'; reply: Reply };

export type ChildFailure = { ok: false; reason: ProblemCode };

/** Not the request's fault. */
export const UNAVAILABLE: ChildFailure = { ok: false, reason: 'unavailable' };

const MEMORY_CHECK_MS = 100;
/** V8's heap is kept below the limit of the whole process, which also holds buffers and WebAssembly. */
const HEAP_SHARE = 0.5;
/** Up to here V8 collects young garbage only: with a small heap it would else clean up all of it many times a file, a quarter of the time. */
const RELAXED_SHARE = 1 / 3;
/** Room for what lives no longer than a page: with V8's own 1 MB to begin with, much of it is taken for old and stays. */
const YOUNG_SHARE = 1 / 24;

export class KillableChild<Request, Reply> {
  /** How many requests it was given. */
  requests = 0;
  alive = true;
  readonly #child: ChildProcess;
  readonly #program: ChildProgram;
  readonly #ready: Promise<void>;
  readonly #exited: Promise<void>;
  /** Who waits for an answer, in the order of asking: the first one's request is being worked on. */
  readonly #asked: ((result: Reply | ChildFailure) => void)[] = [];
  #watch: { timer: NodeJS.Timeout; memory: NodeJS.Timeout } | undefined;
  #overran: ProblemCode | undefined;

  constructor(program: ChildProgram) {
    this.#program = program;
    const extension = extname(fileURLToPath(import.meta.url));
    const share = (part: number) => Math.floor(program.maxMemoryMegabytes * part);
    this.#child = fork(fileURLToPath(new URL(`./${program.name}${extension}`, import.meta.url)), [], {
      execArgv: [
        '--permission',
        '--allow-fs-read=*',
        ...program.permissions,
        `--max-old-space-size=${share(HEAP_SHARE)}`,
        `--initial-old-space-size=${share(RELAXED_SHARE)}`,
        `--min-semi-space-size=${share(YOUNG_SHARE)}`,
        `--max-semi-space-size=${share(YOUNG_SHARE)}`,
        ...(extension === '.ts' ? ['--conditions=@vitae/source'] : []),
      ],
      env: {},
      serialization: 'advanced',
      // What a parser prints may hold resume text: it goes nowhere.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#exited = new Promise((resolve) => {
      const exited = (signal: NodeJS.Signals | null) => {
        this.#giveUp(signal);
        resolve();
      };
      this.#child.once('exit', (_code, signal) => exited(signal));
      // A program that can't be started never exits.
      this.#child.on('error', () => this.#child.pid === undefined && exited(null));
    });
    this.#ready = new Promise((resolve) => {
      this.#child.on('message', (message: ChildMessage<Reply>) => {
        if (message.kind === 'ready') resolve();
        // What comes from one that is being killed comes too late.
        else if (this.alive) this.#finish(message.reply);
      });
      void this.#exited.then(resolve);
    });
  }

  /** Requests that wait for an answer, the one that is being worked on among them. */
  get pending(): number {
    return this.#asked.length;
  }

  onExit(then: () => void): void {
    void this.#exited.then(then);
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  /**
   * Never rejects: a child that overruns a limit or crashes is a failure with its reason. A request that it had not begun
   * with by then is answered `unavailable`: another child may be asked.
   */
  ask(request: Request): Promise<Reply | ChildFailure> {
    this.requests++;
    return new Promise((resolve) => {
      this.#asked.push(resolve);
      void this.#ready.then(() => {
        if (!this.alive) return;
        if (this.#asked[0] === resolve) this.#begin();
        this.#child.send(request as object, (error) => error && this.#child.kill('SIGKILL'));
      });
    });
  }

  #begin(): void {
    const { maxMilliseconds, maxMemoryMegabytes } = this.#program;
    const kill = (reason: ProblemCode) => {
      this.alive = false;
      this.#overran ??= reason;
      this.#child.kill('SIGKILL');
    };
    this.#watch = {
      timer: setTimeout(() => kill('reading_timed_out'), maxMilliseconds),
      memory: setInterval(() => {
        if (residentMegabytes(this.#child.pid) > maxMemoryMegabytes) kill('reading_out_of_memory');
      }, MEMORY_CHECK_MS),
    };
  }

  #finish(result: Reply | ChildFailure): void {
    clearTimeout(this.#watch?.timer);
    clearInterval(this.#watch?.memory);
    this.#asked.shift()?.(result);
    if (this.#asked.length && this.alive) this.#begin();
  }

  #giveUp(signal: NodeJS.Signals | null): void {
    this.alive = false;
    // V8 aborts by SIGABRT (or SIGILL/SIGTRAP in some builds) when its heap is full.
    const heapIsFull = signal === 'SIGABRT' || signal === 'SIGTRAP';
    this.#finish({
      ok: false,
      reason: this.#overran ?? (heapIsFull ? 'reading_out_of_memory' : 'reader_crashed'),
    });
    while (this.#asked.length) this.#finish(UNAVAILABLE);
  }
}

/** Resident memory of a process on Linux; 0 elsewhere, where V8's own limit is the only one. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 1024 / 1024;
  } catch {
    return 0;
  }
}
