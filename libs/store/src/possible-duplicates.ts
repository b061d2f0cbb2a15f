// Which people have something in common by which the same person is found again.
import type { TenantTx } from './store.ts';

/** An agency's address may be on thousands: more than so many say no more. */
const MOST_DUPLICATES = 20;

export interface SharedKey {
  readonly id: string;
  readonly other: string;
  /** `email:…`, `phone:+…` or `past:…`. */
  readonly key: string;
}

/**
 * For each of these people the others who have a key of theirs; at most twenty by each key. `kinds` of keys: how a person is reached,
 * or also what they did where.
 */
export async function listShared(
  { db }: TenantTx,
  personIds: readonly string[],
  kinds: 'contact' | 'all',
): Promise<SharedKey[]> {
  if (!personIds.length) return [];
  return db.$queryRaw<SharedKey[]>`
    SELECT DISTINCT mine.person AS id, theirs.person AS other, mine.key
    FROM (
      SELECT DISTINCT coalesce(c.person_id, c.id) AS person, k.key
      FROM candidates c JOIN candidate_keys k ON k.tenant_id = c.tenant_id AND k.candidate_id = c.id
      WHERE (c.id = ANY(${[...personIds]}::uuid[]) AND c.person_id IS NULL OR c.person_id = ANY(${[...personIds]}::uuid[]))
        AND (${kinds === 'all'} OR NOT k.key LIKE 'past:%')
    ) mine
    CROSS JOIN LATERAL (
      SELECT coalesce(c.person_id, c.id) AS person
      FROM candidate_keys k JOIN candidates c ON c.tenant_id = k.tenant_id AND c.id = k.candidate_id
      WHERE k.key = mine.key AND coalesce(c.person_id, c.id) <> mine.person
      ORDER BY k.candidate_id LIMIT ${MOST_DUPLICATES}
    ) theirs
    ORDER BY id, other, key`;
}

/** Where and when somebody was, as a resume says; dates are partial (`2019`, `2019-03`), `present` for an end that is none yet. */
export interface Stay {
  readonly where: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface History {
  readonly personId: string;
  readonly names: readonly { name: string; scanned: boolean }[];
  readonly stays: readonly Stay[];
}

/** The names and histories that the resumes of these people give. */
export async function listHistories({ db }: TenantTx, personIds: readonly string[]): Promise<History[]> {
  if (!personIds.length) return [];
  const rows = await db.$queryRaw<
    { personId: string; name: string | null; scanned: boolean; stays: Stay[] }[]
  >`
    SELECT coalesce(c.person_id, c.id) AS "personId", p.profile->'basics'->'name'->>'value' AS name,
      coalesce(p.profile->'quality' @> '[{"code":"ocr_used"}]', false) AS scanned,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('where', e->place->>'value', 'start', e->'start'->>'value', 'end', e->'end'->>'value')), '[]')
        FROM (VALUES ('positions', 'organisation'), ('qualifications', 'institution')) list (entries, place),
          jsonb_array_elements(p.profile->list.entries) e WHERE e->place->>'value' IS NOT NULL) AS stays
    FROM candidates c JOIN resumes r ON r.tenant_id = c.tenant_id AND r.candidate_id = c.id
      JOIN profiles p ON p.tenant_id = r.tenant_id AND p.resume_id = r.id
    WHERE (c.id = ANY(${[...personIds]}::uuid[]) AND c.person_id IS NULL OR c.person_id = ANY(${[...personIds]}::uuid[]))
    ORDER BY r.created_at, r.id`;
  return [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, readings]) => ({
    personId,
    names: readings.flatMap(({ name, scanned }) => (name === null ? [] : [{ name, scanned }])),
    stays: readings.flatMap(({ stays }) => stays),
  }));
}
