// Maps of a tenant's candidates and of their skills: what they are drawn from, and what was drawn. How that is done is decided
// elsewhere (libs/search).
import { Prisma } from './generated/client.ts';
import { shelvesOf, vectorOf } from './passage-vectors.ts';
import type { TenantTx } from './store.ts';
import { shelfOf } from './vector-shelves.ts';

/** A candidate, and the resume that decides. */
export interface PersonOfMap {
  readonly candidateId: string;
  readonly resumeId: string;
}

interface Placed {
  /** 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly cluster: number;
}

export interface SkillCount {
  /** The taxonomy's id, or a tenant's own. */
  readonly skill: string;
  readonly name: string;
  readonly candidates: number;
}

export type CandidatePoint = PersonOfMap & Placed;
export type SkillPoint = SkillCount & Placed;

export interface DrawnMap<P extends Placed> {
  readonly points: readonly P[];
  /** How many it has no room for. */
  readonly leftOut: number;
  /** By the clusters' numbers. */
  readonly labels: readonly (string | null)[];
}

export interface MadeMap {
  /** The model of the vectors, and the version of the code. */
  readonly model: string;
  readonly version: number;
  readonly madeAt: Date;
}

export interface StoredMap<P extends Placed> extends DrawnMap<P> {
  readonly madeAt: Date;
}

/** What a map would show now, beside the one that was drawn. */
export interface MapState {
  /** Who would be on it. */
  readonly people: number;
  /** The one that is there: how many were on it, and how many of those would be on it again by the same resume. */
  readonly map?: MadeMap & { readonly drawn: number; readonly same: number };
}

/** Of whom a model has vectors, the most recently added first. */
const peopleOf = (tenantId: string, model: string) => Prisma.sql`
  FROM indexed_resumes r
  WHERE r.tenant_id = ${tenantId}::uuid AND r.decides AND r.candidate_id IS NOT NULL AND r.embedded_by @> ARRAY[${model}]
    AND EXISTS (SELECT FROM passages p WHERE p.tenant_id = r.tenant_id AND p.resume_id = r.resume_id)`;
const newest = (most: number) => Prisma.sql`ORDER BY r.added_at DESC, r.resume_id DESC LIMIT ${most}`;

/**
 * Of which model's vectors a map is drawn: the one that has made those of most people, so that nobody is off the map while a tenant is
 * moved to another encoder; the usual one if that is all the same. Undefined where there is nobody.
 */
export async function modelOf(
  { tenantId, db }: TenantTx,
  usual: string | undefined,
): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ model: string }[]>`
    SELECT e.model FROM indexed_resumes r, unnest(r.embedded_by) e (model)
    WHERE r.tenant_id = ${tenantId}::uuid AND r.decides AND r.candidate_id IS NOT NULL
    GROUP BY e.model ORDER BY count(*) DESC, e.model = ${usual ?? ''} DESC, e.model LIMIT 1`;
  return row?.model;
}

/** Whom a map shows, so many at most, and how many there are. */
export async function choosePeople(
  { tenantId, db }: TenantTx,
  model: string,
  most: number,
): Promise<{ people: PersonOfMap[]; total: number }> {
  const rows = await db.$queryRaw<(PersonOfMap & { total: number })[]>`
    SELECT r.candidate_id AS "candidateId", r.resume_id AS "resumeId", count(*) OVER ()::int AS total ${peopleOf(tenantId, model)} ${newest(most)}`;
  return {
    people: rows.map(({ candidateId, resumeId }) => ({ candidateId, resumeId })),
    total: rows[0]?.total ?? 0,
  };
}

/** How the map of candidates stands to what is there now. */
export async function stateOf({ tenantId, db }: TenantTx, model: string, most: number): Promise<MapState> {
  const [row] = await db.$queryRaw<
    { people: number; same: number; drawn: number | null; model: string; version: number; madeAt: Date }[]
  >`
    WITH people AS MATERIALIZED (SELECT r.candidate_id, r.resume_id ${peopleOf(tenantId, model)} ${newest(most)}),
    counted AS (
      SELECT count(*)::int AS people, count(p.resume_id)::int AS same FROM people
      LEFT JOIN map_candidates p ON p.tenant_id = ${tenantId}::uuid AND p.candidate_id = people.candidate_id AND p.resume_id = people.resume_id
    )
    SELECT counted.people, counted.same, m.drawn, m.model, m.version, m.made_at AS "madeAt"
    FROM counted LEFT JOIN maps m ON m.tenant_id = ${tenantId}::uuid AND m.kind = 'candidates'`;
  if (!row) return { people: 0 };
  const { people, drawn, ...map } = row;
  return { people, ...(drawn !== null && { map: { ...map, drawn } }) };
}

/** The mean of the vectors of each resume's passages. */
export async function meanVectors(
  tx: TenantTx,
  model: string,
  resumeIds: readonly string[],
): Promise<Map<string, Float32Array>> {
  const own = await shelfOf(tx, model);
  const rows = await tx.db.$queryRaw<{ resumeId: string; mean: string }[]>`
    SELECT v.resume_id AS "resumeId", avg(v.embedding)::text AS mean FROM passage_vectors v
    WHERE v.tenant_id = ${tx.tenantId}::uuid AND v.resume_id = ANY(${resumeIds}::uuid[]) AND v.model = ${model} AND v.shelf IN (${shelvesOf(own)})
    GROUP BY v.resume_id`;
  return new Map(rows.map(({ resumeId, mean }) => [resumeId, vectorOf(mean)]));
}

/** The latest titles count: what somebody was long ago names nobody's neighbours. */
const LATEST_POSITIONS = 3;

export interface NamingTerm {
  readonly resumeId: string;
  readonly kind: 'title' | 'skill';
  readonly key: string;
  readonly name: string;
}

/** Titles and skills of resumes, which clusters are named by. */
export const listTerms = ({ tenantId, db }: TenantTx, resumeIds: readonly string[]): Promise<NamingTerm[]> =>
  db.$queryRaw<NamingTerm[]>`
    SELECT resume_id AS "resumeId", 'title' AS kind, title_key AS key, title AS name FROM indexed_positions
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${resumeIds}::uuid[]) AND title_key IS NOT NULL AND ordinal < ${LATEST_POSITIONS}
    UNION ALL SELECT resume_id, 'skill', skill, name FROM indexed_skills
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${resumeIds}::uuid[])`;

/** How many candidates have each skill that the taxonomy or the tenant knows, the commonest first. */
export const countSkills = ({ tenantId, db }: TenantTx): Promise<SkillCount[]> =>
  db.$queryRaw<SkillCount[]>`
    SELECT s.skill, min(s.name) AS name, count(DISTINCT s.resume_id)::int AS candidates
    FROM indexed_skills s JOIN indexed_resumes r USING (tenant_id, resume_id)
    WHERE s.tenant_id = ${tenantId}::uuid AND r.decides AND NOT starts_with(s.skill, 'name:')
    GROUP BY s.skill ORDER BY candidates DESC, s.skill`;

/** Puts a map in the place of the one that was there. Who was deleted meanwhile is not on it. */
export async function putCandidates(
  tx: TenantTx,
  made: MadeMap,
  drawn: DrawnMap<CandidatePoint>,
): Promise<void> {
  const { tenantId, db } = tx;
  await putMap(tx, 'candidates', made, drawn);
  await db.$executeRaw`DELETE FROM map_candidates WHERE tenant_id = ${tenantId}::uuid`;
  await db.$executeRaw`
    INSERT INTO map_candidates (tenant_id, candidate_id, resume_id, x, y, cluster)
    SELECT r.tenant_id, c.id, r.id, p.x, p.y, p.cluster
    FROM jsonb_to_recordset(${JSON.stringify(drawn.points)}::jsonb) AS p ("candidateId" uuid, "resumeId" uuid, x real, y real, cluster smallint)
    JOIN resumes r ON r.tenant_id = ${tenantId}::uuid AND r.id = p."resumeId" JOIN candidates c ON c.tenant_id = r.tenant_id AND c.id = p."candidateId"
    FOR KEY SHARE OF r, c`;
}

export async function putSkills(tx: TenantTx, made: MadeMap, drawn: DrawnMap<SkillPoint>): Promise<void> {
  const { tenantId, db } = tx;
  await putMap(tx, 'skills', made, drawn);
  await db.$executeRaw`DELETE FROM map_skills WHERE tenant_id = ${tenantId}::uuid`;
  await db.$executeRaw`
    INSERT INTO map_skills (tenant_id, skill, name, candidates, x, y, cluster)
    SELECT ${tenantId}::uuid, p.* FROM jsonb_to_recordset(${JSON.stringify(drawn.points)}::jsonb)
      AS p (skill text, name text, candidates int, x real, y real, cluster smallint)`;
}

type Kind = 'candidates' | 'skills';

/** The row of the map is taken first: two that put one do it one after the other. */
const putMap = (
  { tenantId, db }: TenantTx,
  kind: Kind,
  { model, version, madeAt }: MadeMap,
  { points, leftOut, labels }: DrawnMap<Placed>,
) => db.$executeRaw`
    INSERT INTO maps (tenant_id, kind, model, version, made_at, drawn, left_out, labels)
    VALUES (${tenantId}::uuid, ${kind}, ${model}, ${version}::smallint, ${madeAt}, ${points.length}::int, ${leftOut}::int, ${JSON.stringify(labels)}::jsonb)
    ON CONFLICT (tenant_id, kind) DO UPDATE SET model = excluded.model, version = excluded.version, made_at = excluded.made_at,
      drawn = excluded.drawn, left_out = excluded.left_out, labels = excluded.labels`;

export interface ShownCandidate extends Placed {
  readonly candidateId: string;
  readonly name: string | null;
  readonly headline: string | null;
}

/** The map that was drawn last, with those who are still people of their own; undefined where there is none. */
/** `blind`: with the headlines that say nothing of whose they are, and without names. */
export async function getCandidates(
  tx: TenantTx,
  blind: boolean,
): Promise<StoredMap<ShownCandidate> | undefined> {
  const map = await getMap(tx, 'candidates');
  if (!map) return undefined;
  const shown = blind
    ? Prisma.sql`NULL AS name, (SELECT i.blind_headline FROM indexed_resumes i WHERE i.tenant_id = p.tenant_id AND i.resume_id = p.resume_id) AS headline`
    : Prisma.sql`c.name, c.headline`;
  // Each by its key, however many candidates the tenant has: `OFFSET 0` keeps the planner from reading all of them.
  const points = await tx.db.$queryRaw<ShownCandidate[]>`
    SELECT p.candidate_id AS "candidateId", ${shown}, p.x, p.y, p.cluster
    FROM map_candidates p CROSS JOIN LATERAL (
      SELECT name, headline FROM candidates WHERE id = p.candidate_id AND person_id IS NULL OFFSET 0
    ) c WHERE p.tenant_id = ${tx.tenantId}::uuid ORDER BY p.candidate_id`;
  return { ...map, points };
}

export async function getSkills(tx: TenantTx): Promise<StoredMap<SkillPoint> | undefined> {
  const map = await getMap(tx, 'skills');
  if (!map) return undefined;
  const points = await tx.db.$queryRaw<SkillPoint[]>`
    SELECT skill, name, candidates, x, y, cluster FROM map_skills
    WHERE tenant_id = ${tx.tenantId}::uuid ORDER BY skill`;
  return { ...map, points };
}

async function getMap(
  { tenantId, db }: TenantTx,
  kind: Kind,
): Promise<Omit<StoredMap<Placed>, 'points'> | undefined> {
  const [row] = await db.$queryRaw<{ madeAt: Date; leftOut: number; labels: (string | null)[] }[]>`
    SELECT made_at AS "madeAt", left_out AS "leftOut", labels FROM maps WHERE tenant_id = ${tenantId}::uuid AND kind = ${kind}`;
  return row;
}
