// What a file that is made for the tour of odd files states of itself.
import type { ProblemCode } from '@vitae/contracts';

/** A word of every file: it may be read, and never logged. */
export const MARK = 'Zwyxelt';

/** A document that holds the mark; one that may have lost it; a refusal; or whatever damage leaves, but no fault of ours. */
export type Outcome = 'read' | 'something' | ProblemCode | 'damage';

export interface OddFile {
  readonly name: string;
  readonly outcome: Outcome;
  readonly make: () => Uint8Array;
}

export const odd = (name: string, outcome: Outcome, make: () => Uint8Array | string): OddFile => ({
  name,
  outcome,
  make: () => {
    const made = make();
    return typeof made === 'string' ? Buffer.from(made) : made;
  },
});
