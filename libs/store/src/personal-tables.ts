// Which tables hold something of people: all that name a resume or a candidate. Read from the database's own catalogue, so that a
// table that comes later is neither forgotten when a person is erased nor when what is held of them is handed out.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** Of whom something is kept. */
export interface Subject {
  readonly candidateIds: readonly string[];
  readonly resumeIds: readonly string[];
}

export interface PersonalTable {
  readonly name: string;
  readonly byResume: boolean;
  readonly byCandidate: boolean;
}

/** All of them but `resumes` and `candidates` themselves, by name. */
export async function listPersonalTables({ db }: TenantTx): Promise<PersonalTable[]> {
  const rows = await db.$queryRaw<PersonalTable[]>`
    SELECT c.relname::text AS name, bool_or(a.attname = 'resume_id') AS "byResume", bool_or(a.attname = 'candidate_id') AS "byCandidate"
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relname NOT IN ('resumes', 'candidates') AND has_table_privilege(c.oid, 'SELECT')
    GROUP BY c.oid, c.relname
    HAVING bool_or(a.attname = 'tenant_id') AND bool_or(a.attname IN ('resume_id', 'candidate_id'))
    ORDER BY c.relname`;
  return rows;
}

/** A table's name as SQL; names come from the catalogue alone. */
export const tableOf = ({ name }: PersonalTable): Prisma.Sql => Prisma.raw(`"${name.replaceAll('"', '""')}"`);

/** Which of a table's rows are a subject's. */
export function rowsOf(
  tenantId: string,
  table: PersonalTable,
  { candidateIds, resumeIds }: Subject,
): Prisma.Sql {
  const ways = [
    ...(table.byResume ? [Prisma.sql`resume_id = ANY(${[...resumeIds]}::uuid[])`] : []),
    ...(table.byCandidate ? [Prisma.sql`candidate_id = ANY(${[...candidateIds]}::uuid[])`] : []),
  ];
  return Prisma.sql`tenant_id = ${tenantId}::uuid AND (${Prisma.join(ways, ' OR ')})`;
}
