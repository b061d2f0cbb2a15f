// Links to people's own pages. The token is shown once, to whoever makes the link; its hash is kept.
import type { CandidateLink } from '@vitae/contracts';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Store, TenantTx } from './store.ts';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** What a token opens. */
export interface OpenedLink {
  readonly tenantId: string;
  readonly candidateId: string;
}

/** Makes a link to a candidate's page; undefined where there is no such candidate. */
export async function make(
  { tenantId, db }: TenantTx,
  candidateId: string,
  now: Date,
  expiresAt: Date,
): Promise<{ id: string; token: string } | undefined> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  const made = await db.$executeRaw`
    INSERT INTO candidate_links (tenant_id, id, candidate_id, token_hash, made_at, expires_at)
    SELECT tenant_id, ${id}::uuid, id, ${hashOf(token)}, ${now}, ${expiresAt} FROM candidates
    WHERE tenant_id = ${tenantId}::uuid AND id = ${candidateId}::uuid FOR KEY SHARE`;
  return made ? { id, token } : undefined;
}

/** Links of these candidates that still open something, the newest first. */
export async function list(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
  now: Date,
): Promise<CandidateLink[]> {
  const rows = await db.candidateLink.findMany({
    where: { tenantId, candidateId: { in: [...candidateIds] }, expiresAt: { gt: now } },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, madeAt, expiresAt }) => ({
    id,
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Ends a link at once; false where these candidates have none of that id. */
export async function revoke(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
  id: string,
): Promise<boolean> {
  const { count } = await db.candidateLink.deleteMany({
    where: { tenantId, id, candidateId: { in: [...candidateIds] } },
  });
  return count > 0;
}

/** Whose page a token opens; undefined where it was never given out, has run out, or was revoked. */
export async function open(
  store: Pick<Store, 'presenting'>,
  token: string,
  now: Date,
): Promise<OpenedLink | undefined> {
  const tokenHash = hashOf(token);
  const row = await store.presenting(tokenHash, ({ db }) =>
    db.candidateLink.findUnique({ where: { tokenHash } }),
  );
  return row && row.expiresAt > now ? { tenantId: row.tenantId, candidateId: row.candidateId } : undefined;
}
