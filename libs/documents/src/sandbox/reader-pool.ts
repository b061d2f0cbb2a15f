// Readers that may be killed: a pool of warm child processes, one file each at a time. Limits on time and memory are
// enforced from outside; a file that overruns them costs its own reader and nothing else.
import { defaultReadingLimits, type ReadingLimits } from '@vitae/contracts';
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadResult } from '../read-file.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

export interface ReaderPoolOptions {
  /** Readers side by side. */
  readonly size: number;
  readonly limits?: ReadingLimits;
  /** A reader is replaced after so many files, so that what a parser leaks does not add up. */
  readonly filesPerReader?: number;
}

const FILES_PER_READER = 200;
const MEMORY_CHECK_MS = 100;
/** V8's heap is kept below the limit of the whole process, which also holds buffers and WebAssembly. */
const HEAP_SHARE = 0.75;

interface Waiting {
  bytes: Uint8Array;
  resolve: (result: ReadResult) => void;
}

export class ReaderPool {
  readonly #limits: ReadingLimits;
  readonly #size: number;
  readonly #filesPerReader: number;
  readonly #idle: Reader[] = [];
  readonly #all = new Set<Reader>();
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(options: ReaderPoolOptions) {
    this.#size = options.size;
    this.#limits = options.limits ?? defaultReadingLimits;
    this.#filesPerReader = options.filesPerReader ?? FILES_PER_READER;
  }

  /** Reads one file. Never rejects: whatever goes wrong in a reader is a reason (`reading_timed_out`, `reader_crashed`, …). */
  read(bytes: Uint8Array): Promise<ReadResult> {
    if (this.#closed) return Promise.resolve({ ok: false, reason: 'reader_crashed' });
    if (bytes.length > this.#limits.maxBytes) return Promise.resolve({ ok: false, reason: 'file_too_large' });
    return new Promise((resolve) => {
      this.#waiting.push({ bytes, resolve });
      this.#next();
    });
  }

  /** Ends all readers; files that they are reading come back as `reader_crashed`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve({ ok: false, reason: 'reader_crashed' });
    await Promise.all([...this.#all].map((reader) => reader.end()));
  }

  #next(): void {
    const reader = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#startReader() : undefined);
    const job = reader && this.#waiting.shift();
    if (!reader) return;
    if (!job) {
      this.#idle.push(reader);
      return;
    }
    void reader.read(job.bytes).then((result) => {
      job.resolve(result);
      if (reader.alive && reader.files < this.#filesPerReader && !this.#closed) this.#idle.push(reader);
      else void reader.end();
      if (this.#waiting.length) this.#next();
    });
  }

  #startReader(): Reader {
    const reader = new Reader(this.#limits);
    this.#all.add(reader);
    reader.onExit(() => {
      this.#all.delete(reader);
      const at = this.#idle.indexOf(reader);
      if (at >= 0) this.#idle.splice(at, 1);
      if (this.#waiting.length && !this.#closed) this.#next();
    });
    return reader;
  }
}

class Reader {
  files = 0;
  alive = true;
  readonly #child: ChildProcess;
  readonly #limits: ReadingLimits;
  readonly #ready: Promise<void>;
  readonly #exited: Promise<void>;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
    // The same file in source form (tests) and as built.
    const extension = extname(fileURLToPath(import.meta.url));
    const program = fileURLToPath(new URL(`./reader-process${extension}`, import.meta.url));
    const heap = Math.floor(limits.maxMemoryMegabytes * HEAP_SHARE);
    this.#child = fork(program, [], {
      // Read-only: no writing, no processes, no native code. The network is not covered by Node 24's permissions.
      execArgv: [
        '--permission',
        '--allow-fs-read=*',
        `--max-old-space-size=${heap}`,
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

  async read(bytes: Uint8Array): Promise<ReadResult> {
    await this.#ready;
    this.files++;
    return new Promise((resolve) => {
      const finish = (result: ReadResult) => {
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
      const onMessage = (reply: ReadReply) => {
        if (reply.kind === 'result') finish(reply.result);
      };
      // V8 aborts by SIGABRT (or SIGILL/SIGTRAP in some builds) when its heap is full.
      const onExit = (_code: number | null, signal: string | null) =>
        finish({
          ok: false,
          reason: signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'reading_out_of_memory' : 'reader_crashed',
        });
      const timer = setTimeout(() => kill('reading_timed_out'), this.#limits.maxMilliseconds);
      const watch = setInterval(() => {
        if (residentMegabytes(this.#child.pid) > this.#limits.maxMemoryMegabytes)
          kill('reading_out_of_memory');
      }, MEMORY_CHECK_MS);
      this.#child.on('message', onMessage);
      this.#child.once('exit', onExit);
      if (!this.alive) return finish({ ok: false, reason: 'reader_crashed' });
      const request: ReadRequest = { bytes, limits: this.#limits };
      this.#child.send(request, (error) => error && finish({ ok: false, reason: 'reader_crashed' }));
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
