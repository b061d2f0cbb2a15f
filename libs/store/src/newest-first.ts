// Lists whose newest come first, page by page: where a page begins is told by a row's time and id, packed into an opaque cursor.
import { z } from 'zod';

export interface Listed {
  readonly createdAt: Date;
  readonly id: string;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** The row that the page before ended with; undefined if the cursor is none of ours. */
export function readCursor(cursor: string): Listed | undefined {
  try {
    const [createdAt, id] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { createdAt: new Date(createdAt), id };
  } catch {
    return undefined;
  }
}

/** The page's rows of those that were asked for, which were one more than `limit`, and the cursor of the next page if there is one. */
export function cutPage<Row extends Listed>(
  rows: readonly Row[],
  limit: number,
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last
      ? Buffer.from(JSON.stringify([last.createdAt.toISOString(), last.id])).toString('base64url')
      : null;
  return { page, next };
}
