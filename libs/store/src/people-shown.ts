// What a list tells of people beside their names: from the rows that search has, and from their newest resume.
import { resumeStatusSchema, type Candidate, type Cefr } from '@vitae/contracts';
import type { TenantTx } from './store.ts';

export type ShownFacts = Pick<
  Candidate,
  'place' | 'position' | 'monthsOfExperience' | 'skills' | 'languages' | 'newestResume'
>;

const SHOWN_SKILLS = 5;
const LEVELS: readonly Cefr[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];

interface Row {
  readonly personId: string;
  readonly monthsOfExperience: number | null;
  readonly place: string | null;
  readonly position: { title: string | null; organisation: string | null } | null;
  readonly skills: { skill: string; name: string; months: number | null }[];
  readonly languages: { language: string; name: string; level: number | null }[];
}

/** By people; `newest` is the newest resume of each. Whoever has no rows (yet) is told of by their newest resume alone. */
export async function factsOf(
  { tenantId, db }: TenantTx,
  newest: ReadonlyMap<string, string>,
): Promise<Map<string, ShownFacts>> {
  const ids = [...newest.keys()];
  if (!ids.length) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.candidate_id AS "personId", r.months_of_experience AS "monthsOfExperience",
      (SELECT x.name FROM indexed_places x WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id AND x.position IS NULL ORDER BY x.ordinal LIMIT 1) AS place,
      (SELECT jsonb_build_object('title', x.title, 'organisation', x.organisation) FROM indexed_positions x
        WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id ORDER BY x.is_current DESC, x.ordinal LIMIT 1) AS position,
      (SELECT coalesce(jsonb_agg(s), '[]') FROM (SELECT x.skill, x.name, x.months FROM indexed_skills x
        WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id ORDER BY x.months DESC NULLS LAST, x.ordinal LIMIT ${SHOWN_SKILLS}) s) AS skills,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('language', x.language, 'name', x.name, 'level', x.level) ORDER BY x.ordinal), '[]') FROM indexed_languages x
        WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id) AS languages
    FROM indexed_resumes r WHERE r.tenant_id = ${tenantId}::uuid AND r.candidate_id = ANY(${ids}::uuid[]) AND r.decides`;
  const resumes = await db.$queryRaw<
    { id: string; status: string; confidence: number | null; doubtful: number | null }[]
  >`
    SELECT r.id, r.status, p.confidence::float8 AS confidence, coalesce(p.to_check, p.doubtful) AS doubtful FROM resumes r
    LEFT JOIN profiles p ON p.tenant_id = r.tenant_id AND p.resume_id = r.id
    WHERE r.tenant_id = ${tenantId}::uuid AND r.id = ANY(${[...newest.values()]}::uuid[])`;
  const indexed = new Map(rows.map((row) => [row.personId, row]));
  const sent = new Map(resumes.map((row) => [row.id, row]));
  return new Map(
    [...newest].map(([personId, resumeId]) => {
      const row = indexed.get(personId);
      const resume = sent.get(resumeId);
      return [
        personId,
        {
          place: row?.place ?? null,
          position: row?.position ?? null,
          monthsOfExperience: row?.monthsOfExperience ?? null,
          skills: row?.skills ?? [],
          languages: (row?.languages ?? []).map(({ level, ...one }) => ({
            ...one,
            level: level === null ? null : (LEVELS[level - 1] ?? null),
          })),
          newestResume: resume
            ? {
                ...resume,
                status: resumeStatusSchema.parse(resume.status),
                // A percent is as much as anybody can tell.
                confidence: resume.confidence === null ? null : Math.round(resume.confidence * 100) / 100,
              }
            : null,
        },
      ];
    }),
  );
}
