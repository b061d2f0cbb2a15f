import type { ProblemCode } from '@vitae/contracts';

/** Ends the reading of a file from deep inside a format; `readFile` turns it into a result. */
export class UnreadableFile extends Error {
  readonly reason: ProblemCode;

  constructor(reason: ProblemCode) {
    super(reason);
    this.reason = reason;
  }
}
