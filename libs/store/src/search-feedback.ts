// What people said of the candidates that searches found, with what each signal said of them then. It goes with the candidate.
import type { Verdict } from '@vitae/contracts';
import type { TenantTx } from './store.ts';

/** More of a tenant are not kept: the oldest go. */
export const MOST_JUDGEMENTS = 4_000;

export interface JudgedCandidate {
  readonly candidateId: string;
  readonly verdict: Verdict;
  /** 0..1 by the signal's name. */
  readonly signals: Readonly<Record<string, number>>;
}

export interface StoredJudgement extends JudgedCandidate {
  /** Tells searches apart. */
  readonly search: string;
  readonly askedBy: string;
}

/**
 * Keeps what was said of a search's candidates, each once: the later word counts, but that somebody was opened takes back neither
 * a short list nor a rejection. Candidates that are gone meanwhile are left out.
 */
export async function keep(
  { tenantId, db }: TenantTx,
  { search, askedBy, givenAt }: { search: string; askedBy: string; givenAt: Date },
  judged: readonly JudgedCandidate[],
): Promise<void> {
  const ids = judged.map(({ candidateId }) => candidateId);
  const verdicts = judged.map(({ verdict }) => verdict);
  const signals = judged.map((one) => JSON.stringify(one.signals));
  await db.$executeRaw`
    INSERT INTO search_feedback AS held (tenant_id, search, candidate_id, asked_by, verdict, signals, given_at)
    SELECT c.tenant_id, ${search}, c.id, ${askedBy}, said.verdict, said.signals::jsonb, ${givenAt}
    FROM unnest(${ids}::uuid[], ${verdicts}::text[], ${signals}::text[]) said (id, verdict, signals)
    JOIN candidates c ON c.tenant_id = ${tenantId}::uuid AND c.id = said.id
    ORDER BY c.id FOR KEY SHARE OF c
    ON CONFLICT (tenant_id, search, candidate_id) DO UPDATE
    SET verdict = excluded.verdict, signals = excluded.signals, given_at = excluded.given_at
    WHERE excluded.verdict <> 'opened' OR held.verdict = 'opened'`;
  await db.$executeRaw`
    DELETE FROM search_feedback f USING (
      SELECT search, candidate_id FROM search_feedback WHERE tenant_id = ${tenantId}::uuid
      ORDER BY given_at DESC, search, candidate_id OFFSET ${MOST_JUDGEMENTS}
    ) old
    WHERE f.tenant_id = ${tenantId}::uuid AND f.search = old.search AND f.candidate_id = old.candidate_id`;
}

/** All that is kept, by search and candidate. */
export const list = ({ tenantId, db }: TenantTx): Promise<StoredJudgement[]> =>
  db.$queryRaw<StoredJudgement[]>`
    SELECT search, asked_by AS "askedBy", candidate_id AS "candidateId", verdict, signals
    FROM search_feedback WHERE tenant_id = ${tenantId}::uuid ORDER BY search, candidate_id`;
