// Secrets that Vitae must be able to read again (what it signs in or signs with elsewhere), sealed where they lie in a column of text:
// a tenant's by the tenant's key; what belongs to a person, who may be of several tenants, by the installation's.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PresentingTx, TenantTx } from '../store.ts';
import { keyAway } from './master-keys.ts';
import { damaged, type SealingKey } from './sealed-stream.ts';

/** What a sealed one begins with: then the key's id, a colon, and nonce, secret and tag in base64url. */
export const SEALED_SECRET = 'sealed:1:';
/** What was stored without a key and would be taken for sealed, or for this, begins with it. */
const PLAIN = 'plain:1:';
const ID = 36;

export const isSealedSecret = (kept: string): boolean => kept.startsWith(SEALED_SECRET);

/**
 * The text to keep in place of a tenant's secret, in the transaction that keeps it. `context` says what it is of (table and id of
 * the row): it opens as nothing else, in no other tenant's row either. Where no key is set, as on one machine by default, the secret
 * is kept as it is.
 *
 * To have `vitae admin keys rotate` seal what was kept before a key was set, name the column in `secret-columns.ts`.
 * ```ts
 * const kept = await sealSecret(tx, 'whsec_…', `webhook_endpoints ${id}`);
 * const secret = await openSecret(tx, row.secret, `webhook_endpoints ${id}`);
 * ```
 */
export async function sealSecret(tx: TenantTx, secret: string, context: string): Promise<string> {
  if (!tx.vault) return asPlain(secret);
  return seal(secret, await tx.vault.keyForSealing(tx), boundTo(tx.tenantId, context));
}

/**
 * The secret again, whether it was sealed or not. Rejects with `encryption_key_away` where its key can't be had just now, with
 * `stored_damaged` where it was changed or is another's.
 */
export async function openSecret(tx: TenantTx, kept: string, context: string): Promise<string> {
  if (!isSealedSecret(kept)) return plainOf(kept);
  if (!tx.vault) throw keyAway();
  return open(kept, await tx.vault.keyForOpening(tx, keyIdOf(kept)), boundTo(tx.tenantId, context));
}

/** As `sealSecret`, by the installation's key: for what belongs to no one tenant. */
export async function sealPersonsSecret(tx: PresentingTx, secret: string, context: string): Promise<string> {
  if (!tx.vault) return asPlain(secret);
  return seal(secret, await tx.vault.installationKeyForSealing(tx), boundTo('installation', context));
}

/** As `openSecret`, of what `sealPersonsSecret` has sealed. */
export async function openPersonsSecret(tx: PresentingTx, kept: string, context: string): Promise<string> {
  if (!isSealedSecret(kept)) return plainOf(kept);
  if (!tx.vault) throw keyAway();
  const key = await tx.vault.installationKeyForOpening(tx, keyIdOf(kept));
  return open(kept, key, boundTo('installation', context));
}

const boundTo = (owner: string, context: string): string => `secret\n${owner}\n${context}`;

const asPlain = (secret: string): string =>
  isSealedSecret(secret) || secret.startsWith(PLAIN) ? PLAIN + secret : secret;
/** What was kept without a key. */
export const plainOf = (kept: string): string => (kept.startsWith(PLAIN) ? kept.slice(PLAIN.length) : kept);

function keyIdOf(kept: string): string {
  const id = kept.slice(SEALED_SECRET.length, SEALED_SECRET.length + ID);
  if (!/^[0-9a-f-]{36}$/.test(id)) throw damaged();
  return id;
}

function seal(secret: string, { id, key }: SealingKey, bound: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(`${bound}\n${id}`));
  const bytes = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${SEALED_SECRET}${id}:${bytes.toString('base64url')}`;
}

function open(kept: string, key: Buffer, bound: string): string {
  const bytes = Buffer.from(kept.slice(SEALED_SECRET.length + ID + 1), 'base64url');
  if (bytes.length < 28) throw damaged();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(`${bound}\n${keyIdOf(kept)}`));
    decipher.setAuthTag(bytes.subarray(-16));
    return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw damaged();
  }
}
