// Can this process do its work? Each thing that it stands on is asked side by side, with a deadline, and not more often than once
// a second, however many want to know.
import type { DependencyState, ReadinessReport } from '@vitae/contracts';
import type { Logger } from './logger.ts';

export interface Dependency {
  /** How it is just now. A rejection is taken for `away`. */
  readonly look: () => Promise<DependencyState> | DependencyState;
  /** The process does its own work without it. */
  readonly optional?: boolean;
}

export type Dependencies = Readonly<Record<string, Dependency>>;

/** Whatever hangs, there is an answer after so long. */
const DEADLINE_MS = 2_000;
/** So long an answer is given again. */
const FRESH_MS = 1_000;

interface Known {
  readonly report: Promise<ReadinessReport>;
  /** When the answer was there; infinite until then. */
  at: number;
}

export class Readiness {
  readonly #dependencies: Dependencies;
  readonly #logger: Logger;
  readonly #now: () => number;
  /** Questions without an answer yet: what hangs isn't asked again and again. */
  readonly #asked = new Map<string, Promise<DependencyState>>();
  readonly #last = new Map<string, DependencyState>();
  #known: Known | undefined;
  #draining = false;

  /** `now`: milliseconds of a clock that only goes forward. Changes are logged. */
  constructor(dependencies: Dependencies, logger: Logger, now = () => performance.now()) {
    this.#dependencies = dependencies;
    this.#logger = logger;
    this.#now = now;
  }

  /** From now on nobody is to count on this process. */
  drain(): void {
    this.#draining = true;
  }

  async report(): Promise<ReadinessReport> {
    if (this.#draining) return { status: 'draining', dependencies: {} };
    if (!this.#known || this.#now() - this.#known.at > FRESH_MS) {
      const known: Known = { report: this.#look(), at: Infinity };
      this.#known = known;
      void known.report.then(() => (known.at = this.#now()));
    }
    const report = await this.#known.report;
    return this.#draining ? { status: 'draining', dependencies: {} } : report;
  }

  async #look(): Promise<ReadinessReport> {
    const entries = Object.entries(this.#dependencies);
    const states = await Promise.all(entries.map(([name, dependency]) => this.#stateOf(name, dependency)));
    const isWell = (index: number) => states[index] === 'ok';
    const needed = entries.every(([, { optional }], i) => optional || isWell(i));
    const all = entries.every((_, i) => isWell(i));
    return {
      status: !needed ? 'unavailable' : all ? 'ready' : 'degraded',
      dependencies: Object.fromEntries(entries.map(([name], i) => [name, states[i] ?? 'failing'])),
    };
  }

  async #stateOf(name: string, { look }: Dependency): Promise<DependencyState> {
    let asked = this.#asked.get(name);
    if (!asked) {
      asked = Promise.resolve()
        .then(look)
        .catch(() => 'away' as const)
        .finally(() => this.#asked.delete(name));
      this.#asked.set(name, asked);
    }
    const state = await within(asked, DEADLINE_MS);
    const before = this.#last.get(name) ?? 'ok';
    this.#last.set(name, state);
    if (state !== before) {
      const said = { dependency: name, state };
      if (state === 'ok') this.#logger.info(said, 'what this process stands on is well again');
      else this.#logger.error(said, 'what this process stands on is in trouble');
    }
    return state;
  }
}

function within(asked: Promise<DependencyState>, milliseconds: number): Promise<DependencyState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<DependencyState>((resolve) => {
    timer = setTimeout(() => resolve('silent'), milliseconds);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
