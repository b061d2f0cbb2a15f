// Lists whose newest come first, page by page: where a page begins is told by a row's time and id.
import { z } from 'zod';
import { packCursor, readPlace, type AskedList } from './cursor.ts';

export interface Listed {
  readonly createdAt: Date;
  readonly id: string;
}

const placeSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** The row that the page before ended with; undefined if the cursor is none of this list's. */
export function readCursor(cursor: string, asked: AskedList): Listed | undefined {
  const place = readPlace(cursor, asked, placeSchema);
  return place && { createdAt: new Date(place[0]), id: place[1] };
}

/** The page's rows of those that were asked for, which were one more than `limit`, and the cursor of the next page if there is one. */
export function cutPage<Row extends Listed>(
  rows: readonly Row[],
  limit: number,
  asked: AskedList,
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last ? packCursor(asked, [last.createdAt.toISOString(), last.id]) : null;
  return { page, next };
}
