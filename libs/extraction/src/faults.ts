// A mistake in the rules of one field must not cost the others: each field is read behind a guard, and what went wrong is
// told with the extraction, which has no log of its own.
import type { Fault } from '@vitae/contracts';

export class Faults {
  readonly list: Fault[] = [];

  /** What `read` makes; where it throws, `otherwise`, and the fault is noted under the field's name. */
  read<T>(field: string, read: () => T, otherwise: NoInfer<T>): T {
    try {
      return read();
    } catch (error) {
      this.note(field, error);
      return otherwise;
    }
  }

  /** Notes what a field's rules threw. */
  note(field: string, error: unknown): void {
    this.list.push({ field, ...describe(error) });
  }
}

/** A place in our code: file, line and column without the folders above. */
const PLACE = /(?<![\w.-])([\w.-]+\.[jt]s:\d+:\d+)\)?$/;

/** Kind and place of an error. Never its message, which may quote the resume. */
function describe(error: unknown): Omit<Fault, 'field'> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const at = PLACE.exec(frames[0] ?? '')?.[1];
  return { error: error.constructor.name, ...(at && { at }) };
}
