// Links by which a system fetches the file of a push: for an hour, of that file alone. The token stands in the request to the system; its
// hash is kept, so that whoever reads the database can fetch nothing. Links go with their push, and so with the resume and the person.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isSuspended } from './plans.ts';
import type { Store, TenantTx } from './store.ts';

/** As long as a system that queues what it is to fetch may take, milliseconds. */
export const GOOD_FOR_MS = 3_600_000;
/** More often no system fetches a file: whoever does found the link somewhere. */
const MOST_FETCHES = 20;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A token that nobody can guess; it opens nothing until `add` has it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** From now on the token opens the file of this digest. */
export async function add(
  { tenantId, db }: TenantTx,
  { pushId, sha256, token }: { pushId: string; sha256: string; token: string },
  now: Date,
): Promise<void> {
  await db.pushFileLink.createMany({
    data: [
      {
        tenantId,
        id: randomUUID(),
        pushId,
        sha256,
        tokenHash: hashOf(token),
        madeAt: now,
        expiresAt: new Date(now.getTime() + GOOD_FOR_MS),
      },
    ],
    // One attempt may begin its step twice.
    skipDuplicates: true,
  });
}

/** The tenant whose link it is; undefined where it was never given out, has run out, or its push is gone. */
export async function tenantOf(
  store: Pick<Store, 'presenting'>,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const tokenHash = hashOf(token);
  const row = await store.presenting(tokenHash, ({ db }) =>
    db.pushFileLink.findUnique({ where: { tokenHash }, select: { tenantId: true, expiresAt: true } }),
  );
  return row && row.expiresAt > now ? row.tenantId : undefined;
}

/** A file that is handed out, and for what. */
export interface HandedFile {
  readonly pushId: string;
  readonly resumeId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/**
 * Counts a fetch and says what may be fetched; undefined where it may not (any more): it has run out or was fetched too often, the
 * connector is paused, the resume has another file by now, or the tenant is suspended.
 */
export async function open(tx: TenantTx, token: string, now: Date): Promise<HandedFile | undefined> {
  const { tenantId, db } = tx;
  if (await isSuspended(tx)) return undefined;
  const [row] = await db.$queryRaw<HandedFile[]>`
    UPDATE push_file_links l SET fetches = l.fetches + 1
    FROM connector_pushes p
    JOIN connectors c ON c.tenant_id = p.tenant_id AND c.id = p.connector_id
    JOIN resumes r ON r.tenant_id = p.tenant_id AND r.id = p.resume_id
    WHERE l.tenant_id = ${tenantId}::uuid AND l.token_hash = ${hashOf(token)} AND l.expires_at > ${now}
      AND l.fetches < ${MOST_FETCHES} AND p.tenant_id = l.tenant_id AND p.id = l.push_id
      AND c.status = 'enabled' AND r.sha256 = l.sha256
    RETURNING p.id AS "pushId", r.id AS "resumeId", r.sha256, r.file_name AS "fileName", r.media_type AS "mediaType"`;
  return row;
}
