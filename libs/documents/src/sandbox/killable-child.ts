// A child process that answers one request after another and may be killed for any of them: limits on time and memory are
// enforced from outside.
import { AsyncLocalStorage } from 'node:async_hooks';
import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProblemCode } from '@vitae/contracts';
import { linuxProcessUse, type ProcessUse } from './process-use.ts';
import type { ReaderFault } from './reader-fault.ts';

export interface ChildProgram {
  /** File name beside this one, without extension: `.ts` in tests, `.js` as built. */
  readonly name: string;
  /** Node's permissions besides reading files. The network, which Node 24's permissions don't cover, the child gives up itself (`no-network.ts`). */
  readonly permissions: readonly string[];
  /** Time on processors that one request may take. A machine that has no time for the child costs no file its reading. */
  readonly maxCpuMilliseconds: number;
  /** The same on the clock, generously: for a child that waits for something that never comes. */
  readonly maxWallMilliseconds: number;
  readonly maxMemoryMegabytes: number;
}

/** What a child says: that it is ready, and then one answer a request, with what was thrown where something was. */
export type ChildMessage<Reply> = { kind: 'ready' } | { kind: 'reply'; reply: Reply; fault?: ReaderFault };

export type ChildFailure = { ok: false; reason: ProblemCode };

/** Not the request's fault. */
export const UNAVAILABLE: ChildFailure = { ok: false, reason: 'unavailable' };

/** What happens to children and is nobody's answer: for logs, metrics and whoever starts the next one. */
export interface ChildEvents {
  readonly ready?: () => void;
  /** It ended before it ever was ready: the machine's fault. `said` is what it printed until then. */
  readonly startFailed?: (status: string, said: string) => void;
  /** It was killed for a request, or crashed on it. */
  readonly lost?: (reason: ProblemCode) => void;
  readonly fault?: (fault: ReaderFault) => void;
}

const CHECK_MS = 100;
/** Half a second's work, on a machine that is busy with a hundred other things. */
const STARTS_WITHIN_MS = 60_000;
const MOST_SAID = 2_000;
/** V8's heap is kept below the limit of the whole process, which also holds buffers and WebAssembly. */
const HEAP_SHARE = 0.5;
/** Up to here V8 collects young garbage only: with a small heap it would else clean up all of it many times a file, a quarter of the time. */
const RELAXED_SHARE = 1 / 3;
/** Room for what lives no longer than a page: with V8's own 1 MB to begin with, much of it is taken for old and stays. */
const YOUNG_SHARE = 1 / 24;

/** Runs work in the asynchronous context (the ids that a log line carries) of whoever asked. */
type Within = ReturnType<typeof AsyncLocalStorage.snapshot>;

interface Asked<Reply> {
  readonly resolve: (result: Reply | ChildFailure) => void;
  readonly within: Within;
}

export class KillableChild<Request, Reply> {
  /** How many requests it was given. */
  requests = 0;
  alive = true;
  readonly #child: ChildProcess;
  readonly #program: ChildProgram;
  readonly #events: ChildEvents;
  readonly #use: ProcessUse;
  readonly #ready: Promise<void>;
  readonly #exited: Promise<void>;
  /** Who waits for an answer, in the order of asking: the first one's request is being worked on. */
  readonly #asked: Asked<Reply>[] = [];
  #watch: { timer: NodeJS.Timeout; checks: NodeJS.Timeout } | undefined;
  #overran: ProblemCode | undefined;
  #wasReady = false;
  #isEnding = false;
  #isGone = false;
  #said = '';

  constructor(program: ChildProgram, events: ChildEvents = {}, use: ProcessUse = linuxProcessUse) {
    this.#program = program;
    this.#events = events;
    this.#use = use;
    this.#child = start(program);
    const slowStart = setTimeout(() => this.#child.kill('SIGKILL'), STARTS_WITHIN_MS);
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // What is printed later may hold resume text: it goes nowhere.
      if (!this.#wasReady) this.#said = (this.#said + text).slice(0, MOST_SAID);
    });
    this.#exited = new Promise((resolve) => {
      const exited = (status: string, signal?: NodeJS.Signals | null) => {
        clearTimeout(slowStart);
        this.#giveUp(status, signal);
        resolve();
      };
      // Unlike `exit` it comes after the last word that was printed.
      this.#child.once('close', (code, signal) => exited(signal ?? String(code), signal));
      // A program that can't be started never exits.
      this.#child.on('error', (error) => this.#child.pid === undefined && exited(String(error)));
    });
    this.#ready = new Promise((resolve) => {
      this.#child.on('message', (message: ChildMessage<Reply>) => {
        if (message.kind === 'ready') {
          clearTimeout(slowStart);
          this.#wasReady = true;
          this.#said = '';
          events.ready?.();
          resolve();
        }
        // What comes from one that is being killed comes too late.
        else if (this.alive) {
          const { fault } = message;
          if (fault) this.#tell(() => events.fault?.(fault));
          this.#finish(message.reply);
        }
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
    this.#isEnding = true;
    this.alive = false;
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
      const asked = { resolve, within: AsyncLocalStorage.snapshot() };
      this.#asked.push(asked);
      void this.#ready.then(() => {
        if (!this.alive) return;
        if (this.#asked[0] === asked) this.#begin();
        this.#child.send(request as object, (error) => error && this.#child.kill('SIGKILL'));
      });
    });
  }

  #begin(): void {
    const { maxCpuMilliseconds, maxWallMilliseconds, maxMemoryMegabytes } = this.#program;
    const kill = (reason: ProblemCode) => {
      this.alive = false;
      this.#overran ??= reason;
      this.#child.kill('SIGKILL');
    };
    const spent = () => this.#use.cpuMilliseconds(this.#child.pid);
    const before = spent();
    this.#watch = {
      // Where the system doesn't tell what a process spends, the clock is all there is.
      timer:
        before === undefined
          ? setTimeout(() => kill('reading_timed_out'), maxCpuMilliseconds)
          : setTimeout(() => kill('reader_crashed'), maxWallMilliseconds),
      checks: setInterval(() => {
        if ((spent() ?? 0) - (before ?? 0) > maxCpuMilliseconds) kill('reading_timed_out');
        // Elsewhere than on Linux V8's own limit is the only one.
        if ((this.#use.residentMegabytes(this.#child.pid) ?? 0) > maxMemoryMegabytes)
          kill('reading_out_of_memory');
      }, CHECK_MS),
    };
  }

  #finish(result: Reply | ChildFailure): void {
    clearTimeout(this.#watch?.timer);
    clearInterval(this.#watch?.checks);
    this.#asked.shift()?.resolve(result);
    if (this.#asked.length && this.alive) this.#begin();
  }

  /** What happens to a child happens to the request that it is at: without this it would be said of the one that started it. */
  #tell(event: () => void): void {
    this.#asked[0]?.within(event);
  }

  #giveUp(status: string, signal: NodeJS.Signals | null | undefined): void {
    this.alive = false;
    if (this.#isGone) return;
    this.#isGone = true;
    if (!this.#wasReady) {
      if (!this.#isEnding) this.#events.startFailed?.(status, this.#said);
    } else if (this.#asked.length && !this.#isEnding) {
      // V8 aborts by SIGABRT (or SIGILL/SIGTRAP in some builds) when its heap is full.
      const heapIsFull = signal === 'SIGABRT' || signal === 'SIGTRAP';
      const reason = this.#overran ?? (heapIsFull ? 'reading_out_of_memory' : 'reader_crashed');
      this.#tell(() => this.#events.lost?.(reason));
      this.#finish({ ok: false, reason });
    }
    while (this.#asked.length) this.#finish(UNAVAILABLE);
  }
}

function start({ name, permissions, maxMemoryMegabytes }: ChildProgram): ChildProcess {
  const extension = extname(fileURLToPath(import.meta.url));
  const share = (part: number) => Math.floor(maxMemoryMegabytes * part);
  return fork(fileURLToPath(new URL(`./${name}${extension}`, import.meta.url)), [], {
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      ...permissions,
      `--max-old-space-size=${share(HEAP_SHARE)}`,
      `--initial-old-space-size=${share(RELAXED_SHARE)}`,
      `--min-semi-space-size=${share(YOUNG_SHARE)}`,
      `--max-semi-space-size=${share(YOUNG_SHARE)}`,
      ...(extension === '.ts' ? ['--conditions=@vitae/source'] : []),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
