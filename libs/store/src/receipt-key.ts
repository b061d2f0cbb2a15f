// The key that receipts of erasures are signed with: one an installation, made when it is first needed and kept in the database,
// where tenants' transactions can't read it; sealed by the installation's key, where a master key is set.
import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { isSealedSecret, openPersonsSecret, plainOf, sealPersonsSecret } from './encryption/secrets.ts';
import type { Store } from './store.ts';

type Stores = Pick<Store, 'asRelay' | 'presenting' | 'vault'>;

const CONTEXT = 'receipt_keys private_key';

interface ReceiptKeyRow {
  readonly id: string;
  /** As it lies there. */
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
export async function publicKey(store: Stores): Promise<PublicReceiptKey> {
  const { id, publicKey: pem } = await keyOf(store);
  return { id, publicKey: pem };
}

/** Signs a text; `signature` is in base64. Rejects with `encryption_key_away` where the key can't be opened just now. */
export async function signText(store: Stores, text: string): Promise<{ keyId: string; signature: string }> {
  const { id, privateKey } = await keyOf(store);
  const opened = await store.presenting('', (tx) => openPersonsSecret(tx, privateKey, CONTEXT));
  return {
    keyId: id,
    signature: sign(null, Buffer.from(text), createPrivateKey(opened)).toString('base64'),
  };
}

/** Seals the key where it lies as it is, from before a master key was set; how many that were. Two at once do no harm. */
export async function sealPlain(store: Stores): Promise<number> {
  const there = store.vault && (await read(store));
  if (!there || isSealedSecret(there.privateKey)) return 0;
  const sealed = await sealedIn(store, plainOf(there.privateKey));
  return store.asRelay(
    ({ db }) => db.$executeRaw`
      UPDATE receipt_keys SET private_key = ${sealed} WHERE private_key = ${there.privateKey}`,
  );
}

const sealedIn = (store: Stores, privateKey: string): Promise<string> =>
  store.presenting('', (tx) => sealPersonsSecret(tx, privateKey, CONTEXT));

const read = (store: Stores): Promise<ReceiptKeyRow | undefined> =>
  store.asRelay(
    async ({ db }) =>
      (
        await db.$queryRaw<ReceiptKeyRow[]>`
          SELECT id, private_key AS "privateKey", public_key AS "publicKey" FROM receipt_keys`
      )[0],
  );

/** Of several processes that make one at once, all get the same. */
async function keyOf(store: Stores): Promise<ReceiptKeyRow> {
  const there = await read(store);
  if (there) return there;
  const made = generateKeyPairSync('ed25519');
  const der = made.publicKey.export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(der).digest('hex').slice(0, 16);
  const privateKey = await sealedIn(
    store,
    made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const spki = made.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  await store.asRelay(
    ({ db }) => db.$executeRaw`
      INSERT INTO receipt_keys (id, private_key, public_key) VALUES (${id}, ${privateKey}, ${spki}) ON CONFLICT DO NOTHING`,
  );
  const kept = await read(store);
  if (!kept) throw new Error('the key of receipts could not be kept');
  return kept;
}
