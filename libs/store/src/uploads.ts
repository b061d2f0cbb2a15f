// Files that come in piece by piece: what is announced, how much of it is there, and the digests of the pieces, which are kept as originals
// are. Each piece is put behind the one before or not at all: of two that send the same one is too late.
import { UPLOAD_LIMITS, type Upload } from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import type { Upload as UploadRow } from './generated/client.ts';
import { lockFile } from './resumes.ts';
import type { TenantTx } from './store.ts';

const toUpload = (row: UploadRow): Upload => ({
  id: row.id,
  fileName: row.fileName,
  bytes: Number(row.bytes),
  received: Number(row.received),
  importId: row.importId,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
});

const expiryFrom = (now: Date) => new Date(now.getTime() + UPLOAD_LIMITS.keptHours * 3_600_000);

/** Announces a file; undefined where the tenant has as much on its way as it may have. */
export async function begin(
  { tenantId, db }: TenantTx,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: number },
  now: Date,
): Promise<Upload | undefined> {
  // Of two at the edge one is too much.
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:uploads`}, 0))::text`;
  const [open] = await db.$queryRaw<{ count: number; bytes: number }[]>`
    SELECT count(*)::int AS count, coalesce(sum(bytes), 0)::float8 AS bytes FROM uploads
    WHERE tenant_id = ${tenantId}::uuid AND import_id IS NULL AND expires_at > ${now}`;
  if (!open || open.count >= UPLOAD_LIMITS.open || open.bytes + bytes > UPLOAD_LIMITS.bytesAnnounced)
    return undefined;
  const row = await db.upload.create({
    data: { tenantId, id: randomUUID(), fileName, bytes, createdAt: now, expiresAt: expiryFrom(now) },
  });
  return toUpload(row);
}

/** Undefined where there is none, or it has run out. */
export async function get({ tenantId, db }: TenantTx, id: string, now: Date): Promise<Upload | undefined> {
  const row = await db.upload.findFirst({ where: { tenantId, id, expiresAt: { gt: now } } });
  return row ? toUpload(row) : undefined;
}

export interface Piece {
  readonly bytes: number;
  readonly sha256: string;
}

/** Puts a piece behind the others, if the upload goes on there; undefined where it does not. */
export async function addPiece(
  tx: TenantTx,
  id: string,
  at: number,
  { bytes, sha256 }: Piece,
  now: Date,
): Promise<Upload | undefined> {
  const { tenantId, db } = tx;
  await lockFile(tx, sha256);
  const moved = await db.$executeRaw`
    UPDATE uploads SET received = received + ${bytes}::bigint, expires_at = ${expiryFrom(now)}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND received = ${at}::bigint AND received + ${bytes}::bigint <= bytes
      AND import_id IS NULL AND expires_at > ${now}`;
  if (!moved) return undefined;
  await db.uploadPiece.create({ data: { tenantId, uploadId: id, at, bytes, sha256 } });
  return get(tx, id, now);
}

export const countPieces = ({ tenantId, db }: TenantTx, uploadId: string): Promise<number> =>
  db.uploadPiece.count({ where: { tenantId, uploadId } });

/** The digests of the pieces, in their order. */
export async function piecesOf({ tenantId, db }: TenantTx, uploadId: string): Promise<string[]> {
  const rows = await db.uploadPiece.findMany({
    where: { tenantId, uploadId },
    orderBy: { at: 'asc' },
    select: { sha256: true },
  });
  return rows.map(({ sha256 }) => sha256);
}

/** Notes what was made of an upload, and lets go of its pieces; returns their digests. Undefined where something was made of it before. */
export async function use(
  { tenantId, db }: TenantTx,
  id: string,
  importId: string,
): Promise<string[] | undefined> {
  const used = await db.$executeRaw`
    UPDATE uploads SET import_id = ${importId}::uuid WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND import_id IS NULL`;
  if (!used) return undefined;
  const pieces = await db.$queryRaw<{ sha256: string }[]>`
    DELETE FROM upload_pieces WHERE tenant_id = ${tenantId}::uuid AND upload_id = ${id}::uuid RETURNING sha256`;
  return pieces.map(({ sha256 }) => sha256);
}

/** Forgets an upload; returns the digests of its pieces, undefined where there is none. */
export async function remove(tx: TenantTx, id: string): Promise<string[] | undefined> {
  const { tenantId, db } = tx;
  // Whoever adds a piece has done so, or finds it gone.
  const [there] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM uploads WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  if (!there) return undefined;
  const digests = await piecesOf(tx, id);
  await db.upload.deleteMany({ where: { tenantId, id } });
  return digests;
}

/** Forgets those that have run out; returns the digests of their pieces. */
export async function removeExpired(tx: TenantTx, now: Date): Promise<string[]> {
  const { tenantId, db } = tx;
  const rows = await db.upload.findMany({
    where: { tenantId, expiresAt: { lte: now } },
    select: { id: true },
    take: MOST_REMOVED,
  });
  const digests: string[] = [];
  for (const { id } of rows) digests.push(...((await remove(tx, id)) ?? []));
  return digests;
}
/** The rest goes with the next sweep. */
const MOST_REMOVED = 100;
