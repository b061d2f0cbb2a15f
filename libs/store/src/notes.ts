// Notes about candidates. A note lies with the candidate whom it was written about; a person has those of whoever was merged into them, too.
import type { Actor, Note, NoteQuery } from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { TenantTx } from './store.ts';

interface Row {
  readonly id: string;
  readonly candidateId: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly changedAt: Date | null;
  readonly authorKind: string;
  readonly authorId: string | null;
  readonly authorName: string | null;
}

const isBy = ({ authorKind, authorId }: Pick<Row, 'authorKind' | 'authorId'>, reader: Actor): boolean =>
  authorKind === reader.kind && authorId !== null && authorId === reader.id;

const toNote = (row: Row, reader: Actor): Note => ({
  id: row.id,
  candidateId: row.candidateId,
  text: row.text,
  author: { kind: row.authorKind, id: row.authorId, name: row.authorName },
  writtenAt: row.createdAt.toISOString(),
  changedAt: row.changedAt?.toISOString() ?? null,
  isYours: isBy(row, reader),
});

async function select({ tenantId, db }: TenantTx, where: Prisma.Sql, limit: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT n.id, n.candidate_id AS "candidateId", n.text, n.written_at AS "createdAt", n.changed_at AS "changedAt",
      n.author_kind AS "authorKind", n.author_id AS "authorId", m.name AS "authorName"
    FROM candidate_notes n LEFT JOIN members m ON m.tenant_id = n.tenant_id AND m.id = n.author_id AND n.author_kind = 'member'
    WHERE n.tenant_id = ${tenantId}::uuid AND ${where} ORDER BY n.written_at DESC, n.id DESC LIMIT ${limit}`;
}

/** Notes about these candidates, the newest first, as `reader` sees them. Undefined if the cursor is none of ours. */
export async function list(
  tx: TenantTx,
  candidateIds: readonly string[],
  { limit, cursor }: NoteQuery,
  reader: Actor,
): Promise<{ items: Note[]; next: string | null } | undefined> {
  const asked = { list: 'notes', candidateIds };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const rows = await select(
    tx,
    Prisma.sql`n.candidate_id = ANY(${[...candidateIds]}::uuid[])
      ${after ? Prisma.sql`AND (n.written_at, n.id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.empty}`,
    limit + 1,
  );
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map((row) => toNote(row, reader)), next };
}

/** Undefined where there is no such candidate. */
export async function add(
  tx: TenantTx,
  candidateId: string,
  text: string,
  { by, at }: { readonly by: Actor; readonly at: Date },
): Promise<Note | undefined> {
  const { tenantId, db } = tx;
  const id = randomUUID();
  // Under a lock: whoever is erased meanwhile is gone, or waits.
  const made = await db.$executeRaw`
    INSERT INTO candidate_notes (tenant_id, id, candidate_id, text, written_at, author_kind, author_id)
    SELECT tenant_id, ${id}::uuid, id, ${text}, ${at}, ${by.kind}, ${by.id}::uuid FROM candidates
    WHERE tenant_id = ${tenantId}::uuid AND id = ${candidateId}::uuid FOR KEY SHARE`;
  return made ? find(tx, [candidateId], id, by) : undefined;
}

/** A note about one of these candidates. */
export async function find(
  tx: TenantTx,
  candidateIds: readonly string[],
  id: string,
  reader: Actor,
): Promise<Note | undefined> {
  const rows = await select(
    tx,
    Prisma.sql`n.id = ${id}::uuid AND n.candidate_id = ANY(${[...candidateIds]}::uuid[])`,
    1,
  );
  return rows[0] && toNote(rows[0], reader);
}

/** Says something else; false where the note is not (any more) one that `by` wrote. */
export async function change(
  { tenantId, db }: TenantTx,
  id: string,
  text: string,
  { by, at }: { readonly by: Actor; readonly at: Date },
): Promise<boolean> {
  if (by.id === null) return false;
  const { count } = await db.candidateNote.updateMany({
    where: { tenantId, id, authorKind: by.kind, authorId: by.id },
    data: { text, changedAt: at },
  });
  return count > 0;
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<boolean> {
  return (await db.candidateNote.deleteMany({ where: { tenantId, id } })).count > 0;
}

/** Gives the notes about candidates that are removed to the person whom they were part of, and who stays. */
export async function moveNotes(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
  personId: string,
): Promise<void> {
  await db.candidateNote.updateMany({
    where: { tenantId, candidateId: { in: [...candidateIds] } },
    data: { candidateId: personId },
  });
}
