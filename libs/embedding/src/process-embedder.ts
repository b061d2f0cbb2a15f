// An encoder in a process of its own: it takes no time of the event loop of whoever asks, and when it hangs, crashes or takes too
// much memory, only that process is lost. It is started by the first text, and again after it was lost.
import { EmbeddingError, type Embedder } from './embedder.ts';
import { EncoderChild, type EncoderFacts, type EncoderProgram } from './encoder-child.ts';
import { splitVectors } from './vectors.ts';

/** Texts of one task: a short query waits for one such task of each list that was there before it. */
const TASK_TEXTS = 16;
/** While so many texts wait, no more are taken. */
const MOST_WAITING = 4_096;
/** A task that its process was lost at is tried once more: the loss may have had nothing to do with it. */
const TRIES = 2;
/** After a process that could not be started none is tried for a while, each time longer. */
const FIRST_REST_MS = 1_000;
const LONGEST_REST_MS = 30_000;

interface Task {
  readonly texts: readonly string[];
  readonly resolve: (vectors: readonly Float32Array[]) => void;
  readonly reject: (error: unknown) => void;
  tries: number;
}

export class ProcessEmbedder implements Embedder {
  readonly model: string;
  readonly dimensions: number;
  readonly #program: EncoderProgram;
  readonly #now: () => number;
  /** The tasks of each caller: their first ones take turns, so that no long list holds up a short one. */
  readonly #callers: Task[][] = [];
  #child: EncoderChild | undefined;
  #waitingTexts = 0;
  #isWorking = false;
  #isClosed = false;
  #rest = { milliseconds: 0, until: 0, error: undefined as unknown };

  constructor(
    program: EncoderProgram,
    { model, dimensions }: EncoderFacts,
    /** Milliseconds of a clock that only goes forward. */
    now: () => number = () => performance.now(),
  ) {
    this.#program = program;
    this.model = model;
    this.dimensions = dimensions;
    this.#now = now;
  }

  /** Starts the process at once, to learn from it what it has loaded. Rejects with EmbeddingError. */
  static async start(program: EncoderProgram): Promise<ProcessEmbedder> {
    const child = new EncoderChild(program);
    const embedder = new ProcessEmbedder(program, await child.ready);
    embedder.#child = child;
    return embedder;
  }

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.#isClosed) throw new EmbeddingError('unavailable', 'the encoder is closed');
    if (this.#waitingTexts >= MOST_WAITING)
      throw new EmbeddingError('busy', `${this.#waitingTexts} texts wait for the encoder already`);
    const tasks: Task[] = [];
    const answers: Promise<readonly Float32Array[]>[] = [];
    for (let at = 0; at < texts.length; at += TASK_TEXTS)
      answers.push(
        new Promise((resolve, reject) =>
          tasks.push({ texts: texts.slice(at, at + TASK_TEXTS), resolve, reject, tries: 0 }),
        ),
      );
    if (!tasks.length) return [];
    this.#callers.push(tasks);
    this.#waitingTexts += texts.length;
    void this.#work();
    try {
      return (await Promise.all(answers)).flat();
    } finally {
      this.#waitingTexts -= texts.length;
    }
  }

  close(): Promise<void> {
    this.#isClosed = true;
    this.#child?.end();
    return Promise.resolve();
  }

  /** Task after task, a caller's turn after another's, as long as there are any. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let tasks = this.#callers.shift(); tasks; tasks = this.#callers.shift()) {
      const task = tasks.shift();
      // What is left of a list that can't be answered whole is of use to nobody.
      if (task && (await this.#do(task))) this.#callers.push(tasks);
    }
    this.#isWorking = false;
  }

  /** Whether it was answered. */
  async #do(task: Task): Promise<boolean> {
    try {
      const child = await this.#running();
      task.tries++;
      task.resolve(splitVectors(await child.ask({ texts: task.texts }), task.texts.length, this.dimensions));
      return true;
    } catch (error) {
      const isLost = error instanceof EmbeddingError && error.reason === 'unavailable';
      if (isLost && task.tries > 0 && task.tries < TRIES && !this.#isClosed) return this.#do(task);
      task.reject(error);
      return false;
    }
  }

  async #running(): Promise<EncoderChild> {
    if (this.#isClosed) throw new EmbeddingError('unavailable', 'the encoder is closed');
    if (this.#child?.isAlive) return this.#child;
    if (this.#now() < this.#rest.until) throw this.#rest.error;
    const child = new EncoderChild(this.#program);
    this.#child = child;
    try {
      const { model, dimensions } = await child.ready;
      if (model !== this.model || dimensions !== this.dimensions)
        throw new EmbeddingError(
          'unsound',
          `the encoder is now another: ${model}, ${dimensions} numbers a text`,
        );
      this.#rest = { milliseconds: 0, until: 0, error: undefined };
      return child;
    } catch (error) {
      child.end();
      const milliseconds = Math.min(LONGEST_REST_MS, 2 * this.#rest.milliseconds || FIRST_REST_MS);
      this.#rest = { milliseconds, until: this.#now() + milliseconds, error };
      throw error;
    }
  }
}
