// A child process that answers one request at a time and may be killed for it: limits on time and memory are enforced
// from outside.
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

const MEMORY_CHECK_MS = 100;
/** V8's heap is kept below the limit of the whole process, which also holds buffers and WebAssembly. */
const HEAP_SHARE = 0.5;
/** Up to here V8 collects young garbage only: with a small heap it would else clean up all of it many times a file, a quarter of the time. */
const RELAXED_SHARE = 1 / 3;
/** Room for what lives no longer than a page: with V8's own 1 MB to begin with, much of it is taken for old and stays. */
const YOUNG_SHARE = 1 / 24;

export class KillableChild<Request, Reply> {
  requests = 0;
  alive = true;
  readonly #child: ChildProcess;
  readonly #program: ChildProgram;
  readonly #ready: Promise<void>;
  readonly #exited: Promise<void>;

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
    this.#child.on('error', () => (this.alive = false));
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.alive = false;
        resolve();
      });
    });
    this.#ready = new Promise((resolve) => {
      this.#child.once('message', () => resolve());
      void this.#exited.then(resolve);
    });
  }

  onExit(then: () => void): void {
    void this.#exited.then(then);
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  /** Never rejects: a child that overruns a limit or crashes is a failure with its reason. */
  async ask(request: Request): Promise<Reply | ChildFailure> {
    await this.#ready;
    this.requests++;
    return new Promise((resolve) => {
      const finish = (result: Reply | ChildFailure) => {
        clearTimeout(timer);
        clearInterval(watch);
        this.#child.off('message', onMessage);
        this.#child.off('exit', onExit);
        resolve(result);
      };
      const kill = (reason: 'reading_timed_out' | 'reading_out_of_memory') => {
        this.alive = false;
        this.#child.kill('SIGKILL');
        finish({ ok: false, reason });
      };
      const onMessage = (message: ChildMessage<Reply>) => {
        if (message.kind === 'reply') finish(message.reply);
      };
      // V8 aborts by SIGABRT (or SIGILL/SIGTRAP in some builds) when its heap is full.
      const onExit = (_code: number | null, signal: string | null) =>
        finish({
          ok: false,
          reason: signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'reading_out_of_memory' : 'reader_crashed',
        });
      const timer = setTimeout(() => kill('reading_timed_out'), this.#program.maxMilliseconds);
      const watch = setInterval(() => {
        if (residentMegabytes(this.#child.pid) > this.#program.maxMemoryMegabytes)
          kill('reading_out_of_memory');
      }, MEMORY_CHECK_MS);
      this.#child.on('message', onMessage);
      this.#child.once('exit', onExit);
      if (!this.alive) return finish({ ok: false, reason: 'reader_crashed' });
      this.#child.send(
        request as object,
        (error) => error && finish({ ok: false, reason: 'reader_crashed' }),
      );
    });
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
