// The list of people: a page in some order, how many there are, and what they have in common.
import type { CandidateFacets, CandidateSort } from '@vitae/contracts';
import { z } from 'zod';
import { packCursor, readPlace, type AskedList } from './cursor.ts';
import { Prisma } from './generated/client.ts';
import { decidedSo, ofPeople, type PeopleFilter } from './people-filter.ts';
import { facetsOfPeople, type FacetCount } from './search-shown.ts';
import type { TenantTx } from './store.ts';

export interface PeopleOrder {
  readonly sort: CandidateSort;
  readonly order: 'asc' | 'desc';
}

/** Where a page ends: a text, a time, or months; null where it is not told. */
type Key = string | number | null;
interface Row {
  readonly id: string;
  readonly key: Key;
}

const placeSchema = z.tuple([z.union([z.string(), z.number(), z.null()]), z.uuid()]);

/** The list as its cursors know it. */
export const askedOf = (filter: PeopleFilter, { sort, order }: PeopleOrder): AskedList => ({
  list: 'people',
  ...filter,
  sort,
  order,
});

function readCursor(cursor: string, asked: AskedList, sort: CandidateSort): Row | undefined {
  const [key, id] = readPlace(cursor, asked, placeSchema) ?? [];
  return key !== undefined && id !== undefined && isKeyOf(sort, key) ? { id, key } : undefined;
}

function isKeyOf(sort: CandidateSort, key: Key): boolean {
  if (sort === 'experience') return key === null || Number.isInteger(key);
  if (sort === 'name') return typeof key === 'string';
  return z.iso.datetime().safeParse(key).success;
}

const COLUMN = {
  added: Prisma.sql`c.created_at`,
  updated: Prisma.sql`c.updated_at`,
  name: Prisma.sql`c.name_key`,
};

/** Words as they are stored, of what somebody looks for. */
export async function wordsOf({ db }: TenantTx, text: string | undefined): Promise<string[]> {
  if (text === undefined) return [];
  const [row] = await db.$queryRaw<{ words: string[] }[]>`SELECT words_of(${text}) AS words`;
  return (row?.words ?? []).slice(0, MOST_WORDS);
}
const MOST_WORDS = 8;
/** So many decisions make an outcome a common one. */
const COMMON = 2_000;

/** Who fits, asked for in the way that suits how common it is. */
async function whoIs(tx: TenantTx, filter: PeopleFilter): Promise<Prisma.Sql> {
  const { tenantId, db } = tx;
  const { outcome, text } = filter;
  const [decisions] = outcome
    ? await db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM (SELECT FROM ${decidedSo(tenantId, outcome)} LIMIT ${COMMON}) decided`
    : [];
  const isOutcomeCommon = decisions?.n === COMMON;
  return ofPeople(tenantId, filter, { words: await wordsOf(tx, text), isOutcomeCommon });
}

/** A page of ids of people who fit. Undefined if the cursor is none of ours, or of another filter or order. */
export async function page(
  tx: TenantTx,
  filter: PeopleFilter,
  wanted: PeopleOrder & { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ ids: string[]; next: string | null } | undefined> {
  const { limit, cursor, sort, order } = wanted;
  const asked = askedOf(filter, wanted);
  const after = cursor === undefined ? undefined : readCursor(cursor, asked, sort);
  if (cursor !== undefined && !after) return undefined;
  const who = await whoIs(tx, filter);
  const rows =
    sort === 'experience'
      ? await byExperience(tx, who, order, limit + 1, after)
      : await byColumn(tx, who, { sort, order }, limit + 1, after);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? packCursor(asked, [last.key, last.id]) : null;
  return { ids: shown.map(({ id }) => id), next };
}

const way = (order: 'asc' | 'desc') => Prisma.raw(order === 'asc' ? 'ASC' : 'DESC');
const beyond = (order: 'asc' | 'desc') => Prisma.raw(order === 'asc' ? '>' : '<');

async function byColumn(
  { db }: TenantTx,
  who: Prisma.Sql,
  { sort, order }: { sort: keyof typeof COLUMN; order: 'asc' | 'desc' },
  limit: number,
  after: Row | undefined,
): Promise<Row[]> {
  const column = COLUMN[sort];
  const key = sort === 'name' ? Prisma.sql`${after?.key}` : Prisma.sql`${new Date(after?.key ?? 0)}`;
  const from = after
    ? Prisma.sql`AND (${column}, c.id) ${beyond(order)} (${key}, ${after.id}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string; key: string | Date }[]>`
    SELECT c.id, ${column} AS key FROM candidates c WHERE ${who} ${from}
    ORDER BY ${column} ${way(order)}, c.id ${way(order)} LIMIT ${limit}`;
  return rows.map(({ id, key: at }) => ({ id, key: at instanceof Date ? at.toISOString() : at }));
}

/** Those whose experience is told, then those whose is not. */
async function byExperience(
  { tenantId, db }: TenantTx,
  who: Prisma.Sql,
  order: 'asc' | 'desc',
  limit: number,
  after: Row | undefined,
): Promise<Row[]> {
  const months = Prisma.sql`r.months_of_experience`;
  const from =
    after && after.key !== null
      ? Prisma.sql`AND (${months}, r.candidate_id) ${beyond(order)} (${after.key}::int, ${after.id}::uuid)`
      : Prisma.empty;
  const told =
    after?.key === null
      ? []
      : await db.$queryRaw<Row[]>`
          SELECT c.id, ${months} AS key FROM indexed_resumes r JOIN candidates c ON c.tenant_id = r.tenant_id AND c.id = r.candidate_id
          WHERE r.tenant_id = ${tenantId}::uuid AND r.decides AND ${months} IS NOT NULL AND ${who} ${from}
          ORDER BY ${months} ${way(order)}, r.candidate_id ${way(order)} LIMIT ${limit}`;
  if (told.length >= limit) return told;
  const untold = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM candidates c WHERE ${who} ${after?.key === null ? Prisma.sql`AND c.id > ${after.id}::uuid` : Prisma.empty}
      AND NOT EXISTS (SELECT FROM indexed_resumes r WHERE r.tenant_id = c.tenant_id AND r.candidate_id = c.id AND r.decides AND ${months} IS NOT NULL)
    ORDER BY c.id LIMIT ${limit - told.length}`;
  return [...told, ...untold.map(({ id }) => ({ id, key: null }))];
}

/** How many fit, up to `most`; those are looked at by time, as a page is, so that an index can be followed until there are enough. */
export async function count(
  tx: TenantTx,
  filter: PeopleFilter,
  most: number,
): Promise<{ count: number; isExact: boolean }> {
  const who = await whoIs(tx, filter);
  const [row] = await tx.db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT FROM candidates c WHERE ${who} ORDER BY c.created_at DESC, c.id DESC LIMIT ${most + 1}) counted`;
  const n = row?.n ?? 0;
  return { count: Math.min(n, most), isExact: n <= most };
}

export interface PeopleFacets extends Pick<CandidateFacets, 'people' | 'isCapped' | 'labels'> {
  readonly counts: readonly FacetCount[];
}

/** What those who fit have in common; of many the newest `most` are counted. */
export async function facets(tx: TenantTx, filter: PeopleFilter, most: number): Promise<PeopleFacets> {
  const who = await whoIs(tx, filter);
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM candidates c WHERE ${who} ORDER BY c.created_at DESC, c.id DESC LIMIT ${most + 1}`;
  const ids = rows.slice(0, most).map(({ id }) => id);
  return {
    people: ids.length,
    isCapped: rows.length > most,
    labels: ids.length ? await labelsOf(tx, ids) : [],
    counts: await facetsOfPeople(tx, ids),
  };
}

/** Labels of these people, and of those who were merged into them: each one's are looked up by their keys. */
const labelsOf = ({ tenantId, db }: TenantTx, ids: readonly string[]) =>
  db.$queryRaw<{ value: string; label: string; count: number }[]>`
    WITH mine AS (
      SELECT i.id, x.label_id FROM unnest(${ids}::uuid[]) AS i (id) CROSS JOIN LATERAL (
        SELECT x.label_id FROM candidate_labels x WHERE x.tenant_id = ${tenantId}::uuid AND x.candidate_id = i.id OFFSET 0) x
    ), theirs AS (
      SELECT m.person_id AS id, x.label_id FROM candidates m JOIN candidate_labels x ON x.tenant_id = m.tenant_id AND x.candidate_id = m.id
      WHERE m.tenant_id = ${tenantId}::uuid AND m.person_id IS NOT NULL AND m.person_id = ANY(${ids}::uuid[])
    ), counted AS (
      SELECT label_id, count(DISTINCT id)::int AS count FROM (SELECT * FROM mine UNION ALL SELECT * FROM theirs) put GROUP BY label_id
    )
    SELECT l.id AS value, l.name AS label, counted.count FROM counted JOIN labels l ON l.tenant_id = ${tenantId}::uuid AND l.id = counted.label_id
    ORDER BY counted.count DESC, l.name_key LIMIT 50`;
