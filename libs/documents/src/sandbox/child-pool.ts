// Warm children of one program, one request each at a time; started when they are needed, replaced when they die or age.
import { KillableChild, type ChildFailure, type ChildProgram } from './killable-child.ts';

interface Waiting<Request, Reply> {
  request: Request;
  resolve: (reply: Reply | ChildFailure) => void;
}

const closed: ChildFailure = { ok: false, reason: 'unavailable' };

export class ChildPool<Request, Reply> {
  readonly #program: ChildProgram;
  readonly #size: number;
  readonly #requestsPerChild: number;
  readonly #idle: KillableChild<Request, Reply>[] = [];
  readonly #all = new Set<KillableChild<Request, Reply>>();
  readonly #waiting: Waiting<Request, Reply>[] = [];
  #closed = false;

  /** A child is replaced after `requestsPerChild` requests, so that what a parser leaks does not add up. */
  constructor(program: ChildProgram, size: number, requestsPerChild: number) {
    this.#program = program;
    this.#size = size;
    this.#requestsPerChild = requestsPerChild;
  }

  /** Starts as many children as there may be. */
  warmUp(): void {
    while (this.#all.size < this.#size) this.#idle.push(this.#start());
  }

  /** Never rejects. A pool that is closed, or closes meanwhile, answers `unavailable`: not the request's fault. */
  ask(request: Request): Promise<Reply | ChildFailure> {
    if (this.#closed) return Promise.resolve(closed);
    return new Promise((resolve) => {
      this.#waiting.push({ request, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve(closed);
    await Promise.all([...this.#all].map((child) => child.end()));
  }

  #next(): void {
    const child = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#start() : undefined);
    const job = child && this.#waiting.shift();
    if (!child) return;
    if (!job) {
      this.#idle.push(child);
      return;
    }
    void child.ask(job.request).then((reply) => {
      job.resolve(this.#closed ? closed : reply);
      if (child.alive && child.requests < this.#requestsPerChild && !this.#closed) this.#idle.push(child);
      else void child.end();
      if (this.#waiting.length) this.#next();
    });
  }

  #start(): KillableChild<Request, Reply> {
    const child = new KillableChild<Request, Reply>(this.#program);
    this.#all.add(child);
    child.onExit(() => {
      this.#all.delete(child);
      const at = this.#idle.indexOf(child);
      if (at >= 0) this.#idle.splice(at, 1);
      if (this.#waiting.length && !this.#closed) this.#next();
    });
    return child;
  }
}
