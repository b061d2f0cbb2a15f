// Children of one program, started when they are needed, ended when they idle or age, replaced when they die. Shared fairly:
// whoever has the least running is next, and no single owner's requests hold all of them.
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  KillableChild,
  UNAVAILABLE,
  type ChildEvents,
  type ChildFailure,
  type ChildProgram,
} from './killable-child.ts';

interface Waiting<Request, Reply> {
  readonly request: Request;
  readonly owner: string;
  readonly resolve: (reply: Reply | ChildFailure) => void;
  /** Runs work in the asynchronous context of whoever asked. */
  readonly within: ReturnType<typeof AsyncLocalStorage.snapshot>;
}

/** The context of this program itself: a child belongs to no request. */
const ofNobody = AsyncLocalStorage.snapshot();

export interface ChildPoolOptions {
  /** Children side by side; one more for an owner that has none at work while the others hold all. */
  readonly size: number;
  /** A child is replaced after so many requests, so that what a parser leaks does not add up. */
  readonly requestsPerChild: number;
  /** A child that had nothing to do for so long is ended: what it holds is of use to nobody. */
  readonly idleMilliseconds: number;
  /**
   * Whether a child that is at work gets its next request already. It never waits for this process then; but a request may
   * wait for a slow one before it while another child has nothing to do.
   */
  readonly ahead?: boolean;
  readonly events?: ChildEvents;
}

/** For an owner that has nothing running. */
const SPARE = 1;
/** After a child that could not start the next one is tried later and later. */
const FIRST_REST_MS = 1_000;
const LONGEST_REST_MS = 30_000;

export class ChildPool<Request, Reply> {
  readonly #program: ChildProgram;
  readonly #options: ChildPoolOptions;
  readonly #children = new Set<KillableChild<Request, Reply>>();
  readonly #waiting: Waiting<Request, Reply>[] = [];
  /** Requests with children, by owner. */
  readonly #running = new Map<string, number>();
  readonly #idle = new Map<KillableChild<Request, Reply>, NodeJS.Timeout>();
  #rest: { milliseconds: number; timer: NodeJS.Timeout | undefined } | undefined;
  #closed = false;

  constructor(program: ChildProgram, options: ChildPoolOptions) {
    this.#program = program;
    this.#options = options;
  }

  /** Whether the last child that was started came to be ready: what is wrong otherwise is wrong with the machine. */
  get canStart(): boolean {
    return this.#rest === undefined;
  }

  /** Children that live. */
  get children(): number {
    return this.#children.size;
  }

  /** Starts as many children as there may be. */
  warmUp(): void {
    while (this.#children.size < this.#options.size) this.#start();
  }

  /**
   * Never rejects. A pool that is closed, closes meanwhile or has no child and can't start one answers `unavailable`: not the
   * request's fault.
   */
  ask(request: Request, owner = ''): Promise<Reply | ChildFailure> {
    if (this.#closed) return Promise.resolve(UNAVAILABLE);
    return new Promise((resolve) => {
      this.#waiting.push({ request, owner, resolve, within: AsyncLocalStorage.snapshot() });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#rest?.timer);
    this.#refuseAll();
    await Promise.all([...this.#children].map((child) => child.end()));
  }

  #next(): void {
    while (this.#waiting.length && !this.#closed) {
      const job = this.#firstInFairness();
      const child = this.#childFor(job.owner);
      if (!child) break;
      this.#waiting.splice(this.#waiting.indexOf(job), 1);
      this.#running.set(job.owner, this.#runningOf(job.owner) + 1);
      clearTimeout(this.#idle.get(child));
      void job.within(() => child.ask(job.request)).then((reply) => this.#finish(child, job, reply));
    }
    if (this.#rest?.timer && !this.#children.size) this.#refuseAll();
  }

  /** The first in line of those whose owners have the least running. */
  #firstInFairness(): Waiting<Request, Reply> {
    return this.#waiting.reduce((first, job) =>
      this.#runningOf(job.owner) < this.#runningOf(first.owner) ? job : first,
    );
  }

  #runningOf(owner: string): number {
    return this.#running.get(owner) ?? 0;
  }

  /** One that has nothing to do, or a new one, or one that has room for its next request. */
  #childFor(owner: string): KillableChild<Request, Reply> | undefined {
    const { size, ahead } = this.#options;
    const limit = size + (this.#runningOf(owner) ? 0 : SPARE);
    const atWork = [...this.#children].filter((child) => child.pending > 0);
    if (atWork.length < limit) {
      const free = [...this.#children].find((child) => !child.pending && this.#isUsable(child));
      if (free) return free;
      if (this.#children.size < limit && !this.#rest?.timer) return this.#start();
    }
    return ahead ? atWork.find((child) => child.pending === 1 && this.#isUsable(child)) : undefined;
  }

  #isUsable(child: KillableChild<Request, Reply>): boolean {
    return child.alive && child.requests < this.#options.requestsPerChild;
  }

  #finish(
    child: KillableChild<Request, Reply>,
    job: Waiting<Request, Reply>,
    reply: Reply | ChildFailure,
  ): void {
    const running = this.#runningOf(job.owner) - 1;
    if (running) this.#running.set(job.owner, running);
    else this.#running.delete(job.owner);
    if (this.#closed) job.resolve(UNAVAILABLE);
    else if (reply === UNAVAILABLE) this.#waiting.unshift(job);
    else job.resolve(reply);
    if (!child.pending) this.#letIdle(child);
    this.#next();
  }

  #letIdle(child: KillableChild<Request, Reply>): void {
    if (!this.#isUsable(child)) return void child.end();
    const timer = setTimeout(() => void child.end(), this.#options.idleMilliseconds);
    this.#idle.set(child, timer.unref());
  }

  #start(): KillableChild<Request, Reply> {
    const { events } = this.#options;
    const ofChild: ChildEvents = {
      ...events,
      ready: () => {
        this.#rest = undefined;
        if (!child.pending) this.#letIdle(child);
        events?.ready?.();
      },
      startFailed: (status, said) => {
        this.#takeRest();
        events?.startFailed?.(status, said);
      },
    };
    const child = ofNobody(() => new KillableChild<Request, Reply>(this.#program, ofChild));
    this.#children.add(child);
    child.onExit(() => {
      this.#children.delete(child);
      clearTimeout(this.#idle.get(child));
      this.#idle.delete(child);
      this.#next();
    });
    return child;
  }

  /** No child is started for a while; then one is, asked for or not, to find out whether it can be again. */
  #takeRest(): void {
    if (this.#closed || this.#rest?.timer) return;
    const milliseconds = this.#rest ? Math.min(this.#rest.milliseconds * 2, LONGEST_REST_MS) : FIRST_REST_MS;
    const timer = setTimeout(() => {
      this.#rest = { milliseconds, timer: undefined };
      this.#start();
    }, milliseconds);
    this.#rest = { milliseconds, timer: timer.unref() };
  }

  #refuseAll(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve(UNAVAILABLE);
  }
}
