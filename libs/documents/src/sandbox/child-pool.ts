// Warm children of one program, started when they are needed, replaced when they die or age.
import { KillableChild, UNAVAILABLE, type ChildFailure, type ChildProgram } from './killable-child.ts';

interface Waiting<Request, Reply> {
  readonly request: Request;
  readonly resolve: (reply: Reply | ChildFailure) => void;
}

export interface ChildPoolOptions {
  /** Children side by side. */
  readonly size: number;
  /** A child is replaced after so many requests, so that what a parser leaks does not add up. */
  readonly requestsPerChild: number;
  /**
   * Whether a child that is at work gets its next request already. It never waits for this process then; but a request may
   * wait for a slow one before it while another child has nothing to do.
   */
  readonly ahead?: boolean;
}

export class ChildPool<Request, Reply> {
  readonly #program: ChildProgram;
  readonly #size: number;
  readonly #requestsPerChild: number;
  readonly #mostPending: number;
  readonly #children = new Set<KillableChild<Request, Reply>>();
  readonly #waiting: Waiting<Request, Reply>[] = [];
  #closed = false;

  constructor(program: ChildProgram, { size, requestsPerChild, ahead = false }: ChildPoolOptions) {
    this.#program = program;
    this.#size = size;
    this.#requestsPerChild = requestsPerChild;
    this.#mostPending = ahead ? 2 : 1;
  }

  /** Starts as many children as there may be. */
  warmUp(): void {
    while (this.#children.size < this.#size) this.#start();
  }

  /** Never rejects. A pool that is closed, or closes meanwhile, answers `unavailable`: not the request's fault. */
  ask(request: Request): Promise<Reply | ChildFailure> {
    if (this.#closed) return Promise.resolve(UNAVAILABLE);
    return new Promise((resolve) => {
      this.#waiting.push({ request, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve(UNAVAILABLE);
    await Promise.all([...this.#children].map((child) => child.end()));
  }

  #next(): void {
    while (this.#waiting.length && !this.#closed) {
      const child = this.#childWithRoom();
      const job = child && this.#waiting.shift();
      if (!job) return;
      void child.ask(job.request).then((reply) => this.#finish(child, job, reply));
    }
  }

  /** One that has nothing to do, or a new one, or one that has room for its next request. */
  #childWithRoom(): KillableChild<Request, Reply> | undefined {
    const [freest] = [...this.#children]
      .filter((child) => this.#isUsable(child) && child.pending < this.#mostPending)
      .sort((a, b) => a.pending - b.pending);
    return freest?.pending !== 0 && this.#children.size < this.#size ? this.#start() : freest;
  }

  #isUsable(child: KillableChild<Request, Reply>): boolean {
    return child.alive && child.requests < this.#requestsPerChild;
  }

  #finish(
    child: KillableChild<Request, Reply>,
    job: Waiting<Request, Reply>,
    reply: Reply | ChildFailure,
  ): void {
    if (this.#closed) job.resolve(UNAVAILABLE);
    else if (reply === UNAVAILABLE) this.#waiting.unshift(job);
    else job.resolve(reply);
    if (!this.#isUsable(child) && !child.pending) void child.end();
    this.#next();
  }

  #start(): KillableChild<Request, Reply> {
    const child = new KillableChild<Request, Reply>(this.#program);
    this.#children.add(child);
    child.onExit(() => {
      this.#children.delete(child);
      this.#next();
    });
    return child;
  }
}
