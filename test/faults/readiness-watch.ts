// Asks every program's /ready all the time, as a balancer and an orchestrator do, and remembers what it was told.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Program } from './cluster.ts';
import type { Look } from './verdict.ts';

const EACH_MS = 400;
const PATIENCE_MS = 5_000;
/** What a balancer goes by: the status. */
const TAKES_WORK: readonly Look['said'][] = ['ready', 'degraded'];
const bodySchema = z.object({ status: z.enum(['ready', 'degraded']) });

export class ReadinessWatch {
  readonly #programs: readonly Program[];
  readonly #latest = new Map<Program, Look['said']>();
  readonly #stopping = new AbortController();
  readonly #loops: Promise<void>[];
  #looks: Look[] = [];

  constructor(programs: readonly Program[]) {
    this.#programs = programs;
    this.#loops = programs.map((program) => this.#watch(program));
  }

  /** What was seen since this was last asked. */
  takeLooks(): Look[] {
    return this.#looks.splice(0);
  }

  /** The APIs that a balancer would send to: those that are ready, or all that are there if none is. */
  usable(): Program[] {
    const there = this.#programs.filter(({ kind, isAway }) => kind === 'api' && !isAway);
    const ready = there.filter((program) => TAKES_WORK.includes(this.#latest.get(program)));
    return ready.length ? ready : there;
  }

  /** Whether a program said that it is ready when it was last asked. */
  isReady(program: Program): boolean {
    return this.#latest.get(program) === 'ready';
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#loops);
  }

  async #watch(program: Program): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const wasAway = program.isAway;
      const begun = performance.now();
      const said = await ask(`${program.url}/ready`);
      this.#latest.set(program, said);
      const isAway = wasAway || program.isAway;
      this.#looks.push({ program: program.name, begun, ended: performance.now(), said, isAway });
      await sleep(EACH_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }
}

async function ask(url: string): Promise<Look['said']> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const body = bodySchema.safeParse(await answer.json());
    if (answer.status === 503) return 'unavailable';
    return body.data?.status;
  } catch {
    return undefined;
  }
}
