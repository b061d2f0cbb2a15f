// One encoder's process, seen from outside: it may be lost at any task, and is ended when it takes too long for one.
import { fork, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddingError } from './embedder.ts';
import type { EncoderSaying, EncoderSpec, EncoderTask } from './messages.ts';

export interface EncoderProgram {
  readonly spec: EncoderSpec;
  /** Path beside this file, without extension: `.ts` in tests, `.js` as built. */
  readonly file?: string;
  /** A folder that it may write to: what it downloads. */
  readonly writes?: string | undefined;
  readonly maxMemoryMegabytes: number;
  /** Of one task. */
  readonly timeoutMilliseconds: number;
  /** Until it is loaded. */
  readonly startMilliseconds: number;
}

/** glibc is to keep weights on large pages: a short text reads all of them, and takes a fifth less time so. Others don't mind it. */
const LARGE_PAGES = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' } as const;

export interface EncoderFacts {
  readonly model: string;
  readonly dimensions: number;
}

const MOST_SAID = 500;
/** Weights lie outside of V8's heap: it holds tokenizers, and what is said. */
const HEAP_SHARE = 0.5;

export class EncoderChild {
  readonly ready: Promise<EncoderFacts>;
  readonly #program: EncoderProgram;
  readonly #child: ChildProcess;
  #waiting: { resolve: (saying: EncoderSaying) => void; reject: (error: EmbeddingError) => void } | undefined;
  #isAlive = true;
  #said = '';

  constructor(program: EncoderProgram) {
    this.#program = program;
    this.#child = start(program);
    // A program that forgets to close it is not held by it: only by what it waits for.
    this.#child.unref();
    this.#child.channel?.unref();
    if (this.#child.stderr instanceof Socket) this.#child.stderr.unref();
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-MOST_SAID);
    });
    this.#child.on('message', (saying: EncoderSaying) => this.#waiting?.resolve(saying));
    this.#child.once('error', () => this.#lost());
    this.#child.once('close', () => this.#lost());
    this.ready = this.#answer(program.startMilliseconds).then(
      (saying) => {
        // Later it may print what it was given.
        this.#child.stderr?.removeAllListeners('data').resume();
        if (saying.kind === 'ready') return { model: saying.model, dimensions: saying.dimensions };
        this.end();
        throw new EmbeddingError(
          'unsound',
          saying.kind === 'failed' ? saying.said : 'it could not be loaded',
        );
      },
      (error: EmbeddingError) => {
        throw new EmbeddingError(
          error.reason,
          `the encoder did not start: ${this.#said.trim() || error.message}`,
        );
      },
    );
    // Whoever waits for it hears of it by itself.
    this.ready.catch(() => undefined);
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** One task at a time, after `ready`. Rejects with EmbeddingError; then the process may be gone. */
  async ask(task: EncoderTask): Promise<Float32Array> {
    const answered = this.#answer(this.#program.timeoutMilliseconds);
    if (this.#isAlive) this.#child.send(task, (error) => error && this.#lost());
    const saying = await answered;
    if (saying.kind === 'failed') {
      this.end();
      throw new EmbeddingError('unavailable', saying.said);
    }
    if (saying.kind !== 'vectors') throw new EmbeddingError('unsound', 'the encoder could not read a text');
    return saying.vectors;
  }

  end(): void {
    this.#child.kill('SIGKILL');
    this.#lost();
  }

  #answer(milliseconds: number): Promise<EncoderSaying> {
    return new Promise<EncoderSaying>((resolve, reject) => {
      if (!this.#isAlive) return reject(lost());
      const timer = setTimeout(() => this.end(), milliseconds);
      const settled =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.#waiting = undefined;
          then(value);
        };
      this.#waiting = { resolve: settled(resolve), reject: settled(reject) };
    });
  }

  #lost(): void {
    this.#isAlive = false;
    this.#waiting?.reject(lost());
  }
}

const lost = () => new EmbeddingError('unavailable', 'the encoder’s process was lost');

function start({
  spec,
  file = './encoder-process',
  writes,
  maxMemoryMegabytes,
}: EncoderProgram): ChildProcess {
  const extension = extname(fileURLToPath(import.meta.url));
  const program = fileURLToPath(new URL(`${file}${extension}`, import.meta.url));
  return fork(program, [JSON.stringify(spec), String(maxMemoryMegabytes)], {
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      '--allow-addons',
      '--disable-warning=PERM0001',
      ...(writes ? [`--allow-fs-write=${writes}`] : []),
      `--max-old-space-size=${Math.floor(maxMemoryMegabytes * HEAP_SHARE)}`,
      ...(extension === '.ts' ? ['--conditions=@vitae/source'] : []),
    ],
    env: { ...LARGE_PAGES },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
