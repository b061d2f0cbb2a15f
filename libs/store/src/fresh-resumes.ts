// Resumes that are read already when they come in, of people of whom nothing is known yet: many in a few statements. Who knows of nothing
// is found out here, too, under the locks of all who could know: those that the ways of single resumes take, in their order.
import { storableValue } from '@vitae/contracts';
import { lockMerges, type CandidateFacts } from './candidates.ts';
import type { TenantTx } from './store.ts';

/** By what resumes and people are known again. */
export interface Names {
  readonly externalIds: readonly string[];
  /** Digests. */
  readonly files: readonly string[];
  /** Addresses and numbers, as `candidate_keys` has them. */
  readonly contacts: readonly string[];
}

export interface FreshResume {
  readonly id: string;
  readonly candidateId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly source: 'import';
  readonly bytes: number;
  readonly sha256: string;
  readonly externalId: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
  readonly documentDate: string | undefined;
  readonly pages: number;
  readonly littleFound: boolean;
  readonly facts: CandidateFacts;
  readonly keys: readonly string[];
}

/** Keeps others from adding anything by these names until the transaction ends. Whoever locks them later, one by one, has them already. */
export async function lock(tx: TenantTx, { externalIds, files, contacts }: Names): Promise<void> {
  const { tenantId, db } = tx;
  const lockAll = (names: readonly string[]) => db.$queryRaw`
    SELECT count(pg_advisory_xact_lock(hashtextextended(name, 0))::text)::int FROM unnest(${[...names]}::text[]) AS l (name)`;
  await lockAll([
    ...sorted(externalIds).map((id) => `${tenantId}:external:${id}`),
    ...sorted(files).map((sha256) => `${tenantId}:${sha256}`),
  ]);
  await lockMerges(tx, 'read');
  const keys = sorted([...contacts, ...externalIds.map((id) => `external:${id}`)]);
  await lockAll(keys.map((key) => `${tenantId}:candidate:${key}`));
}

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

export interface KnownNames {
  readonly externalIds: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  /** Somebody is just being erased: each resume is to be looked at by itself. */
  readonly isErasing: boolean;
}

/** Which of these the tenant has already. */
export async function knownAmong(
  { tenantId, db }: TenantTx,
  { externalIds, files, contacts }: Names,
): Promise<KnownNames> {
  const rows = await db.$queryRaw<{ kind: string; name: string }[]>`
    SELECT 'external' AS kind, given.name FROM unnest(${[...externalIds]}::text[]) AS given (name)
      WHERE EXISTS (SELECT FROM resumes WHERE tenant_id = ${tenantId}::uuid AND external_id = given.name)
    UNION ALL SELECT 'file', given.name FROM unnest(${[...files]}::text[]) AS given (name)
      WHERE EXISTS (SELECT FROM resumes WHERE tenant_id = ${tenantId}::uuid AND sha256 = given.name)
    UNION ALL SELECT 'contact', given.name FROM unnest(${[...contacts]}::text[]) AS given (name)
      WHERE EXISTS (SELECT FROM candidate_keys WHERE tenant_id = ${tenantId}::uuid AND key = given.name)
    UNION ALL SELECT 'erasing', '' WHERE EXISTS (SELECT FROM erased_keys WHERE tenant_id = ${tenantId}::uuid AND erased_at >= now())`;
  const of = (kind: string) => new Set(rows.flatMap((row) => (row.kind === kind ? [row.name] : [])));
  return {
    externalIds: of('external'),
    files: of('file'),
    contacts: of('contact'),
    isErasing: rows.some(({ kind }) => kind === 'erasing'),
  };
}

/** Adds them with their people, read and told whose they are. The names of all of them are locked, and known to nobody. */
export async function add(
  { tenantId, db }: TenantTx,
  resumes: readonly FreshResume[],
  completedAt: Date,
): Promise<void> {
  // A millisecond after each other: lists keep the order in which they came.
  const rows = resumes.map(({ keys: _, facts, ...rest }, n) => ({ ...rest, ...facts, n }));
  const given = JSON.stringify(storableValue(rows));
  await db.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT *, now() + n * interval '1 millisecond' AS at FROM jsonb_to_recordset(${given}::jsonb)
        AS r (id uuid, "candidateId" uuid, "fileName" text, "mediaType" text, source text, bytes int, sha256 text, "externalId" text, metadata jsonb,
          "documentDate" date, pages int, "littleFound" boolean, name text, headline text, email text, n int)
    ), people AS (
      INSERT INTO candidates (tenant_id, id, name, headline, email, created_at)
      SELECT ${tenantId}::uuid, "candidateId", name, headline, email, at FROM given
    )
    INSERT INTO resumes (tenant_id, id, status, file_name, media_type, source, bytes, sha256, external_id, metadata, document_date, candidate_id,
      pages, little_found, created_at, completed_at)
    SELECT ${tenantId}::uuid, id, 'parsed', "fileName", "mediaType", source, bytes, sha256, "externalId", metadata, "documentDate", "candidateId",
      pages, "littleFound", at, ${completedAt} FROM given`;
  await db.candidateKey.createMany({
    data: resumes.flatMap(({ id, candidateId, keys }) =>
      keys.map((key) => ({ tenantId, resumeId: id, candidateId, key })),
    ),
  });
}
