// Where a page of a list ends, packed into an opaque cursor together with which list that is: its name, whose it is and what it was filtered
// and ordered by. A cursor of another list would fit many a time by its form, and lead to a page from which things are missing.
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A list by its name, with all that decides what is in it and in which order; undefined is as if not said. */
export type AskedList = Readonly<{ list: string } & Record<string, unknown>>;

/** Enough to tell apart what one tenant asks: a cursor keeps no secret. */
const DIGEST_LENGTH = 10;

const digestOf = (asked: AskedList): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(asked)
          .filter(([, value]) => value !== undefined)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .digest('base64url')
    .slice(0, DIGEST_LENGTH);

export const packCursor = (asked: AskedList, place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([digestOf(asked), ...place])).toString('base64url');

const anyCursor = z.tuple([z.string()], z.unknown());

/** The place that a page of this very list ended with; undefined where the cursor is none of ours, or of another list. */
export function readPlace<T>(cursor: string, asked: AskedList, place: z.ZodType<T>): T | undefined {
  try {
    const [digest, ...rest] = anyCursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return digest === digestOf(asked) ? place.parse(rest) : undefined;
  } catch {
    return undefined;
  }
}
