// Lists of people in the order of their e-mails, of which a tenant has each once: the last of a page is where the next begins.
import { z } from 'zod';
import { packCursor, readPlace, type AskedList } from './cursor.ts';

export interface ByEmail {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const placeSchema = z.tuple([
  z
    .string()
    .includes('@')
    .regex(/^[^\0]*$/),
]);

/** The e-mail that the page before ended with, '' for the first; undefined where the cursor is none of this list's. */
export const emailOfCursor = (cursor: string | undefined, asked: AskedList): string | undefined =>
  cursor === undefined ? '' : readPlace(cursor, asked, placeSchema)?.[0];

/** The page's rows of those that were asked for, which were one more than `limit`, and the cursor of the next page if there is one. */
export function cutAfterEmail<Row extends { readonly email: string }>(
  rows: readonly Row[],
  limit: number,
  asked: AskedList,
) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? packCursor(asked, [last.email]) : null;
  return { page, next };
}
