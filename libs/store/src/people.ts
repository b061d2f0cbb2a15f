// People: candidates as they are shown, with whoever was merged into them by hand. A merge only writes whose a candidate is: it keeps
// its id, its resumes and its keys, and so it can be undone. Whoever was set aside (`set-aside.ts`) is written so, too, but not shown.
import { keepNumbers, moveToPerson } from './impact.ts';
import { moveLabels } from './labels.ts';
import { moveNotes } from './notes.ts';
import type { TenantTx } from './store.ts';

export interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The newest first; at most a hundred. */
  readonly resumeIds: readonly string[];
  readonly merged: readonly { candidateId: string; name: string | null; mergedAt: Date }[];
}

const MOST_RESUMES = 100;

/** Whose a candidate is: themselves unless they were merged; undefined where there is no such candidate. */
export async function personOf({ db }: TenantTx, candidateId: string): Promise<string | undefined> {
  const row = await db.candidate.findUnique({
    where: { id: candidateId },
    select: { id: true, personId: true },
  });
  return row ? (row.personId ?? row.id) : undefined;
}

/** The newest resume of a person that was read; undefined where none was. */
export async function newestReadOf({ db }: TenantTx, personId: string): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM candidates c JOIN resumes r ON r.tenant_id = c.tenant_id AND r.candidate_id = c.id
    WHERE (c.id = ${personId}::uuid OR c.person_id = ${personId}::uuid)
      AND EXISTS (SELECT FROM profiles p WHERE p.resume_id = r.id)
    ORDER BY r.created_at DESC, r.id DESC LIMIT 1`;
  return row?.id;
}

/** A candidate's person with whoever was merged into them, by id; undefined where there is no such candidate. */
export async function membersOf(tx: TenantTx, candidateId: string): Promise<string[] | undefined> {
  const person = await personOf(tx, candidateId);
  if (person === undefined) return undefined;
  const rows = await tx.db.candidate.findMany({
    where: { tenantId: tx.tenantId, OR: [{ id: person }, { personId: person }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** The people with these ids, in that order; candidates that were merged into others are nobody. */
export async function listPeople({ db }: TenantTx, ids: readonly string[]): Promise<Person[]> {
  if (!ids.length) return [];
  const rows = await db.candidate.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { personId: { in: [...ids] } }] },
  });
  const sent = await db.$queryRaw<{ personId: string; resumeId: string }[]>`
    SELECT p.id AS "personId", r.id AS "resumeId"
    FROM unnest(${[...ids]}::uuid[]) p(id) CROSS JOIN LATERAL (
      SELECT r.id, r.created_at FROM candidates c JOIN resumes r ON r.tenant_id = c.tenant_id AND r.candidate_id = c.id
      WHERE c.id = p.id OR c.person_id = p.id ORDER BY r.created_at DESC, r.id DESC LIMIT ${MOST_RESUMES}
    ) r ORDER BY r.created_at DESC, r.id DESC`;
  return ids.flatMap((id) => {
    const own = rows.find((row) => row.id === id && row.personId === null);
    if (!own) return [];
    const merged = rows.filter(({ personId, emptiedBy }) => personId === id && emptiedBy === null);
    return [
      {
        id,
        name: own.name,
        headline: own.headline,
        email: own.email,
        createdAt: own.createdAt,
        updatedAt: own.updatedAt ?? own.createdAt,
        resumeIds: sent.filter(({ personId }) => personId === id).map(({ resumeId }) => resumeId),
        merged: merged
          .map((row) => ({ candidateId: row.id, name: row.name, mergedAt: row.mergedAt ?? row.createdAt }))
          .sort(
            (a, b) =>
              a.mergedAt.getTime() - b.mergedAt.getTime() || a.candidateId.localeCompare(b.candidateId),
          ),
      },
    ];
  });
}

/** What these people are called, as far as it is known. */
export async function namesOf({ db }: TenantTx, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (!ids.length) return new Map();
  const rows = await db.candidate.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Makes one person of two; `from` and `into` are people. The caller has locked merges (`candidates.lockMerges`). */
export async function merge({ db }: TenantTx, from: string, into: string, at: Date): Promise<void> {
  await db.candidate.updateMany({ where: { personId: from }, data: { personId: into } });
  await db.candidate.updateMany({
    where: { id: from },
    data: { mergedInto: into, personId: into, mergedAt: at },
  });
}

/** Takes a candidate out of the person it was merged into, with whoever had been merged into it before. */
export async function unmerge({ db }: TenantTx, candidateId: string): Promise<void> {
  await db.$executeRaw`
    WITH RECURSIVE own (id) AS (
      SELECT id FROM candidates WHERE merged_into = ${candidateId}::uuid
      UNION SELECT c.id FROM own JOIN candidates c ON c.merged_into = own.id
    ) UPDATE candidates SET person_id = ${candidateId}::uuid WHERE id IN (SELECT id FROM own)`;
  await db.candidate.updateMany({
    where: { id: candidateId },
    data: { mergedInto: null, personId: null, mergedAt: null },
  });
}

/** Whether a candidate is part of a merge: what was said by hand is kept when its resume is read again. */
export async function isMerged({ db }: TenantTx, candidateId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ merged: boolean }[]>`
    SELECT EXISTS (SELECT FROM candidates WHERE id = ${candidateId}::uuid AND merged_into IS NOT NULL)
      OR EXISTS (SELECT FROM candidates WHERE merged_into = ${candidateId}::uuid AND emptied_by IS NULL) AS merged`;
  return rows[0]?.merged ?? false;
}

/** Removes those of a person who have no resume (any more), into whom nobody was merged, and who aren't set aside beside the resume that they had. */
export async function removeEmpty(tx: TenantTx, personId: string): Promise<void> {
  const { tenantId, db } = tx;
  for (;;) {
    const empty = await db.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM candidates c WHERE (c.id = ${personId}::uuid OR c.person_id = ${personId}::uuid)
        AND NOT EXISTS (SELECT FROM resumes r WHERE r.tenant_id = c.tenant_id AND r.candidate_id = c.id)
        AND NOT EXISTS (SELECT FROM resumes r WHERE r.tenant_id = c.tenant_id AND r.id = c.emptied_by AND r.candidate_id = c.merged_into)
        AND NOT EXISTS (SELECT FROM candidates m WHERE m.merged_into = c.id)
      ORDER BY c.id FOR UPDATE`;
    const ids = empty.map(({ id }) => id);
    if (!ids.length) return;
    // The person goes last of all who are part of them.
    if (ids.includes(personId)) await keepNumbers(tx, ids);
    else {
      await moveToPerson(tx, ids, personId);
      await moveLabels(tx, ids, personId);
      await moveNotes(tx, ids, personId);
    }
    await db.$executeRaw`DELETE FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${ids}::uuid[])`;
  }
}
