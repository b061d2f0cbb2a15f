// Lists of people in the order of their e-mails, of which a tenant has each once: the last of a page is where the next begins.

export interface ByEmail {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The e-mail that the page before ended with, '' for the first; undefined where the cursor is none of ours. */
export function emailOfCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return '';
  const email = Buffer.from(cursor, 'base64url').toString('utf8');
  return email.includes('@') && !email.includes('\0') ? email : undefined;
}

/** The page's rows of those that were asked for, which were one more than `limit`, and the cursor of the next page if there is one. */
export function cutAfterEmail<Row extends { readonly email: string }>(rows: readonly Row[], limit: number) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? Buffer.from(last.email).toString('base64url') : null;
  return { page, next };
}
