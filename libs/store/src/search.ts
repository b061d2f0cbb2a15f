// Finding people: by skills, words and meaning, each with a measure; and what is told of those that were found. Who comes first is
// decided elsewhere (libs/search).
import { Prisma } from './generated/client.ts';
import { nearestByIndex, shelvesOf, textOf } from './passage-vectors.ts';
import { fitting, type SearchConditions } from './search-conditions.ts';
import type { TenantTx } from './store.ts';
import { shelfOf } from './vector-shelves.ts';

/** The languages of a tenant's texts: by their stems words are looked for. Null stands for texts of none. */
export async function languagesOf({ tenantId, db }: TenantTx): Promise<(string | null)[]> {
  const rows = await db.$queryRaw<{ language: string | null }[]>`
    SELECT DISTINCT language FROM indexed_resumes WHERE tenant_id = ${tenantId}::uuid AND decides ORDER BY language`;
  return rows.map(({ language }) => language);
}

/** Of those who fit. */
export class Finder {
  readonly #tx: TenantTx;
  readonly #languages: readonly (string | null)[];
  readonly #fitting: Prisma.Sql;

  /** `languages`: `languagesOf` the tenant. */
  constructor(tx: TenantTx, conditions: SearchConditions, languages: readonly (string | null)[]) {
    this.#tx = tx;
    this.#languages = languages;
    this.#fitting = fitting(tx.tenantId, conditions, languages);
  }

  /** Resumes with some of these skills, the greatest sum of weights first. */
  async bySkills(weights: ReadonlyMap<string, number>, limit: number): Promise<string[]> {
    if (!weights.size) return [];
    const rows = await this.#tx.db.$queryRaw<{ id: string }[]>`
      SELECT r.resume_id AS id
      FROM unnest(${[...weights.keys()]}::text[], ${[...weights.values()]}::float8[]) AS asked (skill, weight)
      JOIN indexed_skills s ON s.tenant_id = ${this.#tx.tenantId}::uuid AND s.skill = asked.skill
      JOIN indexed_resumes r ON r.tenant_id = s.tenant_id AND r.resume_id = s.resume_id
      WHERE ${this.#fitting}
      GROUP BY r.resume_id, r.candidate_id
      ORDER BY round(sum(asked.weight * (1 + least(coalesce(s.months, 0), 72) / 144.0))::numeric, 6) DESC, r.candidate_id
      LIMIT ${limit}`;
    return rows.map(({ id }) => id);
  }

  /**
   * Resumes by the words of a text, with their BM25 (Robertson & Zaragoza 2009; k1 1.2): a word says the more, the fewer of the tenant's
   * resumes have it, in whichever language they are written and by whichever stem. Their length has no say (b 0): what must not weigh is cut from the text, and would else weigh by its absence. Of a
   * long text the rarest words are taken.
   */
  async byWords(text: string, limit: number): Promise<Map<string, number>> {
    const { tenantId, db } = this.#tx;
    const rows = await db.$queryRaw<{ id: string; score: number }[]>`
      WITH asked AS MATERIALIZED (
        SELECT DISTINCT said.word, stem FROM unnest(tsvector_to_array(to_tsvector('vitae_simple', ${text}))) AS said (word),
          unnest(${this.#languages}::text[]) AS l, unnest(tsvector_to_array(to_tsvector(search_configuration(l), said.word))) AS stem
      ), size AS (
        SELECT count(*)::float8 AS resumes FROM indexed_resumes WHERE tenant_id = ${tenantId}::uuid AND decides
      ), rarest AS MATERIALIZED (
        SELECT word, ln(1 + greatest(0, size.resumes - known + 0.5) / (known + 0.5)) AS rarity
        FROM (SELECT asked.word, count(*) AS known FROM asked
              JOIN indexed_words w ON w.tenant_id = ${tenantId}::uuid AND w.word = asked.stem GROUP BY asked.word) counted, size
        ORDER BY known, word LIMIT ${MOST_WORDS}
      ), found AS (
        SELECT w.resume_id, rarest.rarity, sum(w.frequency) AS frequency
        FROM rarest JOIN asked USING (word) JOIN indexed_words w ON w.tenant_id = ${tenantId}::uuid AND w.word = asked.stem
        GROUP BY w.resume_id, rarest.word, rarest.rarity
      )
      SELECT r.resume_id AS id, round(sum(found.rarity * found.frequency * 2.2 / (found.frequency + 1.2))::numeric, 6)::float8 AS score
      FROM found JOIN indexed_resumes r ON r.tenant_id = ${tenantId}::uuid AND r.resume_id = found.resume_id
      WHERE ${this.#fitting}
      GROUP BY r.resume_id, r.candidate_id
      ORDER BY score DESC, r.candidate_id
      LIMIT ${limit}`;
    return new Map(rows.map(({ id, score }) => [id, score]));
  }

  /**
   * Resumes by the passage of theirs that is nearest to a vector of this model, with its cosine. Of a tenant whose vectors have an index,
   * those among the nearest thousand; unless too few of them fit, and all are compared.
   */
  async byMeaning(model: string, vector: Float32Array, limit: number): Promise<Map<string, number>> {
    const own = await shelfOf(this.#tx, model);
    const near = await nearestByIndex(this.#tx, own, vector);
    if (near) {
      const ids = near.map(({ resumeId }) => resumeId);
      const distances = near.map(({ distance }) => distance);
      const found = await this.#nearest(
        Prisma.sql`unnest(${ids}::uuid[], ${distances}::float8[]) v (resume_id, distance)`,
        limit,
      );
      if (found.size === limit) return found;
    }
    return this.#nearest(
      Prisma.sql`(SELECT resume_id, embedding <=> ${textOf(vector)}::vector AS distance FROM passage_vectors
        WHERE tenant_id = ${this.#tx.tenantId}::uuid AND model = ${model} AND shelf IN (${shelvesOf(own)})) v`,
      limit,
    );
  }

  async #nearest(passages: Prisma.Sql, limit: number): Promise<Map<string, number>> {
    const rows = await this.#tx.db.$queryRaw<{ id: string; score: number }[]>`
      SELECT r.resume_id AS id, round((1 - min(v.distance))::numeric, 6)::float8 AS score
      FROM ${passages} JOIN indexed_resumes r ON r.tenant_id = ${this.#tx.tenantId}::uuid AND r.resume_id = v.resume_id
      WHERE ${this.#fitting}
      GROUP BY r.resume_id, r.candidate_id
      ORDER BY score DESC, r.candidate_id
      LIMIT ${limit}`;
    return new Map(rows.map(({ id, score }) => [id, score]));
  }

  /** The newest. */
  async newest(limit: number): Promise<string[]> {
    const rows = await this.#tx.db.$queryRaw<{ id: string }[]>`
      SELECT r.resume_id AS id FROM indexed_resumes r WHERE ${this.#fitting}
      ORDER BY r.added_at DESC, r.candidate_id LIMIT ${limit}`;
    return rows.map(({ id }) => id);
  }
}

/** Words of a text that resumes are looked for by: more say no more, and cost. */
const MOST_WORDS = 32;

export interface FoundPerson {
  readonly candidateId: string;
  readonly resumeId: string;
  readonly monthsOfExperience: number | null;
  readonly educationLevel: number | null;
  readonly skills: readonly {
    readonly ordinal: number;
    readonly skill: string;
    readonly name: string;
    readonly months: number | null;
    readonly lastUsed: number | null;
  }[];
  readonly positions: readonly {
    readonly ordinal: number;
    readonly title: string | null;
    readonly organisation: string | null;
  }[];
  readonly languages: readonly {
    readonly ordinal: number;
    readonly language: string;
    readonly name: string;
    readonly level: number | null;
  }[];
}

/** What is told of people: those of these skills that they have, positions, languages. In no order. */
export async function peopleOf(
  { tenantId, db }: TenantTx,
  resumeIds: readonly string[],
  skills: readonly string[],
): Promise<FoundPerson[]> {
  if (!resumeIds.length) return [];
  const mine = Prisma.sql`x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id`;
  return db.$queryRaw<FoundPerson[]>`
    SELECT r.candidate_id AS "candidateId", r.resume_id AS "resumeId", r.months_of_experience AS "monthsOfExperience",
      r.education_level AS "educationLevel",
      coalesce((SELECT jsonb_agg(jsonb_build_object('ordinal', x.ordinal, 'skill', x.skill, 'name', x.name, 'months', x.months,
        'lastUsed', x.last_used) ORDER BY x.ordinal) FROM indexed_skills x WHERE ${mine} AND x.skill = ANY(${skills})), '[]') AS skills,
      coalesce((SELECT jsonb_agg(jsonb_build_object('ordinal', x.ordinal, 'title', x.title, 'organisation', x.organisation)
        ORDER BY x.ordinal) FROM indexed_positions x WHERE ${mine}), '[]') AS positions,
      coalesce((SELECT jsonb_agg(jsonb_build_object('ordinal', x.ordinal, 'language', x.language, 'name', x.name, 'level', x.level)
        ORDER BY x.ordinal) FROM indexed_languages x WHERE ${mine}), '[]') AS languages
    FROM indexed_resumes r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.resume_id = ANY(${resumeIds}::uuid[])`;
}

/** All skills of the resume that decides about a candidate, and their titles: who else is like them? Undefined if there is none. */
export async function exampleOf(
  { tenantId, db }: TenantTx,
  candidateId: string,
): Promise<
  { skills: { skill: string; name: string; months: number | null }[]; titles: string[] } | undefined
> {
  const [row] = await db.$queryRaw<
    { skills: { skill: string; name: string; months: number | null }[]; titles: string[] }[]
  >`
    SELECT
      coalesce((SELECT jsonb_agg(jsonb_build_object('skill', x.skill, 'name', x.name, 'months', x.months) ORDER BY x.months DESC NULLS LAST, x.ordinal)
        FROM indexed_skills x WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id), '[]') AS skills,
      coalesce((SELECT jsonb_agg(x.title ORDER BY x.ordinal) FROM indexed_positions x
        WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id AND x.title IS NOT NULL), '[]') AS titles
    FROM indexed_resumes r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.candidate_id = ${candidateId}::uuid AND r.decides`;
  return row;
}
