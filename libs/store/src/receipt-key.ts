// The key that receipts of erasures are signed with: one an installation, made when it is first needed and kept in the database,
// where tenants' transactions can't read it.
import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { Store } from './store.ts';

interface ReceiptKeyRow {
  readonly id: string;
  readonly privateKey: string;
  readonly publicKey: string;
}

export interface PublicReceiptKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the public key (SPKI, DER). */
  readonly id: string;
  /** PEM (SPKI). */
  readonly publicKey: string;
}

/** The public half. */
export async function publicKey(store: Pick<Store, 'asRelay'>): Promise<PublicReceiptKey> {
  const { id, publicKey: pem } = await keyOf(store);
  return { id, publicKey: pem };
}

/** Signs a text; `signature` is in base64. */
export async function signText(
  store: Pick<Store, 'asRelay'>,
  text: string,
): Promise<{ keyId: string; signature: string }> {
  const { id, privateKey } = await keyOf(store);
  return {
    keyId: id,
    signature: sign(null, Buffer.from(text), createPrivateKey(privateKey)).toString('base64'),
  };
}

/** Of several processes that make one at once, all get the same. */
function keyOf(store: Pick<Store, 'asRelay'>): Promise<ReceiptKeyRow> {
  return store.asRelay(async ({ db }) => {
    const read = async () =>
      (
        await db.$queryRaw<ReceiptKeyRow[]>`
          SELECT id, private_key AS "privateKey", public_key AS "publicKey" FROM receipt_keys`
      )[0];
    const there = await read();
    if (there) return there;
    const made = generateKeyPairSync('ed25519');
    const der = made.publicKey.export({ type: 'spki', format: 'der' });
    const id = createHash('sha256').update(der).digest('hex').slice(0, 16);
    const privateKey = made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const spki = made.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await db.$executeRaw`
      INSERT INTO receipt_keys (id, private_key, public_key) VALUES (${id}, ${privateKey}, ${spki}) ON CONFLICT DO NOTHING`;
    const kept = await read();
    if (!kept) throw new Error('the key of receipts could not be kept');
    return kept;
  });
}
