// Receipts of erasures: an erasure is done once its originals are gone and what it says is signed.
import {
  erasureStatementSchema,
  type ErasureReceipt,
  type ReceiptPage,
  type ReceiptQuery,
} from '@vitae/contracts';
import type { ErasureFacts } from './erasures.ts';
import { Prisma } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { TenantTx } from './store.ts';

/** An erasure whose originals are still to be removed. */
export interface OpenErasure {
  readonly erasedAt: Date;
  readonly facts: ErasureFacts;
  /** SHA-256 digests. */
  readonly files: readonly string[];
}

interface Signed {
  readonly id: string;
  readonly createdAt: Date;
  readonly statement: string;
  readonly signature: string;
  readonly keyId: string;
}

const toReceipt = ({ id, statement, signature, keyId }: Signed): ErasureReceipt => ({
  id,
  statement: erasureStatementSchema.parse(JSON.parse(statement)),
  signed: statement,
  signature,
  algorithm: 'Ed25519',
  keyId,
});

const signedRows = (where: Prisma.Sql) => Prisma.sql`
  SELECT id, erased_at AS "createdAt", statement, signature, key_id AS "keyId" FROM erasures WHERE ${where} AND statement IS NOT NULL`;

/** The erasure under which a candidate went, if they did. */
export async function erasureOf(
  { tenantId, db }: TenantTx,
  candidateId: string,
): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT erasure_id AS id FROM erased_candidates WHERE tenant_id = ${tenantId}::uuid AND id = ${candidateId}::uuid`;
  return row?.id;
}

/** An erasure that is not done; undefined where it is, or where there is none. */
export async function getOpen({ tenantId, db }: TenantTx, id: string): Promise<OpenErasure | undefined> {
  const [row] = await db.$queryRaw<OpenErasure[]>`
    SELECT erased_at AS "erasedAt", facts, files FROM erasures
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND statement IS NULL`;
  return row;
}

/** Ends an erasure, unless another process has; which originals it was about is known no more. */
export async function close(
  { tenantId, db }: TenantTx,
  id: string,
  { statement, signature, keyId }: { statement: string; signature: string; keyId: string },
): Promise<void> {
  await db.$executeRaw`
    UPDATE erasures SET statement = ${statement}, signature = ${signature}, key_id = ${keyId}, files = '{}'
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND statement IS NULL`;
}

/** The receipt of an erasure that is done. */
export async function get({ tenantId, db }: TenantTx, id: string): Promise<ErasureReceipt | undefined> {
  const [row] = await db.$queryRaw<Signed[]>(
    signedRows(Prisma.sql`tenant_id = ${tenantId}::uuid AND id = ${id}::uuid`),
  );
  return row && toReceipt(row);
}

/** The tenant's receipts, newest first. Undefined if the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  { limit, cursor }: ReceiptQuery,
): Promise<ReceiptPage | undefined> {
  const asked = { list: 'receipts' };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const rows = await db.$queryRaw<Signed[]>`
    ${signedRows(Prisma.sql`tenant_id = ${tenantId}::uuid`)}
    ${after ? Prisma.sql`AND (erased_at, id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY erased_at DESC, id DESC LIMIT ${limit + 1}`;
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map(toReceipt), next };
}
