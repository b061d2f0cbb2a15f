// All rows that are held of a person, as they are: what is handed out to them. Pieces of it are read one after the other, so that nobody
// has to hold it all at once.
import { Prisma } from './generated/client.ts';
import { listPersonalTables, tableOf, type PersonalTable, type Subject } from './personal-tables.ts';
import type { TenantTx } from './store.ts';

/** Handed out by themselves, and readable. */
const APART: readonly string[] = ['profiles'];
/** What opens something is nobody's information about a person. */
const SECRETS = ['token_hash', 'fingerprint', 'claim'];

/** A piece of what is held: the rows of a table about one resume, or those about the candidates. */
export interface HeldPiece {
  readonly table: string;
  /** Its rows, each as JSON. */
  read(tx: TenantTx): Promise<string[]>;
}

/** The pieces of all tables that name a resume or a candidate, in the order of the tables. */
export async function listHeldPieces(tx: TenantTx, subject: Subject): Promise<HeldPiece[]> {
  const tables = await listPersonalTables(tx);
  return tables
    .filter(({ name }) => !APART.includes(name))
    .flatMap((table) => [
      ...(table.byResume ? subject.resumeIds.map((id) => ofResume(table, id)) : []),
      ...(table.byCandidate ? [ofCandidates(table, subject)] : []),
    ]);
}

const ofResume = (table: PersonalTable, resumeId: string): HeldPiece => ({
  table: table.name,
  read: (tx) => rowsWhere(tx, table, Prisma.sql`resume_id = ${resumeId}::uuid`),
});

/** Those that no resume of theirs has named already. */
const ofCandidates = (table: PersonalTable, { candidateIds, resumeIds }: Subject): HeldPiece => ({
  table: table.name,
  read: (tx) =>
    rowsWhere(
      tx,
      table,
      Prisma.sql`candidate_id = ANY(${[...candidateIds]}::uuid[])
        ${table.byResume ? Prisma.sql`AND (resume_id IS NULL OR NOT resume_id = ANY(${[...resumeIds]}::uuid[]))` : Prisma.empty}`,
    ),
});

async function rowsWhere(
  { tenantId, db }: TenantTx,
  table: PersonalTable,
  where: Prisma.Sql,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ row: string }[]>`
    SELECT (to_jsonb(t) - ${SECRETS}::text[])::text AS row FROM ${tableOf(table)} t WHERE t.tenant_id = ${tenantId}::uuid AND ${where}`;
  return rows.map(({ row }) => row);
}

/** The rows of the candidates themselves. */
export async function listCandidateRows(
  { tenantId, db }: TenantTx,
  { candidateIds }: Subject,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ row: string }[]>`
    SELECT to_jsonb(c)::text AS row FROM candidates c WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...candidateIds]}::uuid[]) ORDER BY id`;
  return rows.map(({ row }) => row);
}
