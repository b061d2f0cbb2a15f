// The slowest that was seen of each kind in a whole run, for the figures at its end.
import type { Notice } from './verdict.ts';

export class Worst {
  readonly #slowest = new Map<string, { milliseconds: number; where: string }>();

  /** What took so long, and during which fault. */
  took(what: string, where: string, milliseconds: number): void {
    if (milliseconds >= (this.#slowest.get(what)?.milliseconds ?? 0))
      this.#slowest.set(what, { milliseconds, where });
  }

  /** When the slowest program told the truth after each change of a fault. */
  noticed(fault: string, notices: readonly (Notice | undefined)[]): void {
    for (const notice of notices)
      if (notice) this.took('/ready true after a change', `${fault}, ${notice.program}`, notice.milliseconds);
  }

  /** Each kind in a sentence. */
  said(): string[] {
    return [...this.#slowest].map(
      ([what, { milliseconds, where }]) => `${what}: ${(milliseconds / 1000).toFixed(1)} s (${where})`,
    );
  }
}
