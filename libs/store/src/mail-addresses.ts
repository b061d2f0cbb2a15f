// A tenant's address for resumes. What stands before its @ is a secret of 100 random bits: it is found by its hash, and kept sealed.
import { randomBytes } from 'node:crypto';
import { hashSecret } from './access.ts';
import { mailAddressContext } from './encryption/secret-columns.ts';
import { openSecret, sealSecret } from './encryption/secrets.ts';
import type { Store, TenantTx } from './store.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const SECRET_LETTERS = 20;

export interface KeptMailAddress {
  readonly localPart: string;
  readonly madeAt: Date;
}

/** Undefined where the tenant has none. Rejects with `encryption_key_away` where it can't be opened just now. */
export async function get(tx: TenantTx): Promise<KeptMailAddress | undefined> {
  const row = await tx.db.mailAddress.findUnique({ where: { tenantId: tx.tenantId } });
  if (!row) return undefined;
  return { localPart: await openSecret(tx, row.localPart, mailAddressContext), madeAt: row.madeAt };
}

/** Makes one, in place of the one before, which takes no mail from then on. */
export async function make(tx: TenantTx, now: Date): Promise<KeptMailAddress> {
  const { tenantId, db } = tx;
  const { slug } = await db.tenant.findUniqueOrThrow({ where: { id: tenantId } });
  const secret = [...randomBytes(SECRET_LETTERS)].map((byte) => LETTERS.charAt(byte % 32)).join('');
  const localPart = `${slug}-${secret}`;
  const data = {
    localHash: hashSecret(localPart),
    localPart: await sealSecret(tx, localPart, mailAddressContext),
    madeAt: now,
  };
  await db.mailAddress.upsert({ where: { tenantId }, create: { tenantId, ...data }, update: data });
  return { localPart, madeAt: now };
}

/** False where there was none. */
export async function remove({ tenantId, db }: TenantTx): Promise<boolean> {
  return (await db.mailAddress.deleteMany({ where: { tenantId } })).count > 0;
}

/** The tenant of an address, by what stands before its @. */
export async function findTenant(store: Store, localPart: string): Promise<string | undefined> {
  const localHash = hashSecret(localPart.toLowerCase());
  const row = await store.presenting(localHash, ({ db }) =>
    db.mailAddress.findUnique({ where: { localHash }, select: { tenantId: true } }),
  );
  return row?.tenantId;
}
