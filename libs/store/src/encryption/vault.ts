// The tenants' own keys and the installation's, each wrapped by the master key: made on first use, unwrapped when needed and kept in memory for a while.
// Without a tenant's key nothing of theirs can be read any more, wherever a copy lies.
import { randomBytes, randomUUID } from 'node:crypto';
import type { OperatorTx, PresentingTx, TenantTx } from '../store.ts';
import { keyAway, type MasterKeys } from './master-keys.ts';
import { isSealed, openJson, sealJson } from './sealed-json.ts';
import type { SealingKey } from './sealed-stream.ts';

/** So long an unwrapped key is kept: a shredded one is gone from every process then. */
const KEPT_MS = 60_000;
const MOST_KEPT = 10_000;

const ofTenant = (tenantId: string, id: string): string => `tenant ${tenantId} key ${id}`;
const ofInstallation = (id: string): string => `installation key ${id}`;

interface KeyRow {
  readonly id: string;
  readonly wrapped: Uint8Array;
  readonly masterKey: string;
}

export class Vault {
  readonly #masters: MasterKeys;
  readonly #clock: () => number;
  readonly #opened = new Map<string, { readonly key: Buffer; readonly until: number }>();

  constructor(masters: MasterKeys, clock: () => number = () => performance.now()) {
    this.#masters = masters;
    this.#clock = clock;
  }

  /** The key that the tenant's data is sealed with; made in this transaction where there is none. */
  async keyForSealing(tx: TenantTx): Promise<SealingKey> {
    const found = (await newestKey(tx)) ?? (await this.#makeKey(tx));
    return { id: found.id, key: await this.#open(found, ofTenant(tx.tenantId, found.id)) };
  }

  /** Rejects with `encryption_key_away` where the tenant's key was destroyed or the master key can't be had. */
  async keyForOpening(tx: TenantTx, id: string): Promise<Buffer> {
    const row = await tx.db.tenantDataKey.findUnique({
      where: { tenantId_id: { tenantId: tx.tenantId, id } },
    });
    if (!row) throw keyAway();
    return this.#open(row, ofTenant(tx.tenantId, id));
  }

  /** The key that is nobody's alone, for what belongs to people; made in this transaction where there is none. */
  async installationKeyForSealing({ db }: PresentingTx): Promise<SealingKey> {
    const newest = () => db.installationKey.findFirst({ where: { active: true } });
    const found = (await newest()) ?? (await this.#makeInstallationKey(db, newest));
    return { id: found.id, key: await this.#open(found, ofInstallation(found.id)) };
  }

  /** Rejects with `encryption_key_away` where there is no such key or the master key can't be had. */
  async installationKeyForOpening({ db }: PresentingTx, id: string): Promise<Buffer> {
    const row = await db.installationKey.findUnique({ where: { id } });
    if (!row) throw keyAway();
    return this.#open(row, ofInstallation(id));
  }

  async seal(tx: TenantTx, value: unknown, context: string): Promise<unknown> {
    return sealJson(value, await this.keyForSealing(tx), `${tx.tenantId}\n${context}`);
  }

  /** Several at once: the key is asked for once. */
  async sealAll(
    tx: TenantTx,
    values: readonly { readonly value: unknown; readonly context: string }[],
  ): Promise<unknown[]> {
    const key = await this.keyForSealing(tx);
    return values.map(({ value, context }) => sealJson(value, key, `${tx.tenantId}\n${context}`));
  }

  /** The value, opened if it is sealed. */
  async open(tx: TenantTx, value: unknown, context: string): Promise<unknown> {
    if (!isSealed(value)) return value;
    return openJson(value, await this.keyForOpening(tx, value.key), `${tx.tenantId}\n${context}`);
  }

  /** Wraps the tenant's keys with the master key of now; how many were due. Two at once do no harm, nor one that breaks off. */
  async rewrap({ tenantId, db }: TenantTx): Promise<number> {
    const masterKey = { not: await this.#masters.currentId() };
    let rewrapped = 0;
    for (const row of await db.tenantDataKey.findMany({ where: { tenantId, masterKey } })) {
      const data = await this.#wrapAnew(row, ofTenant(tenantId, row.id));
      // Only what is still as it was read: another may have been first.
      const where = { tenantId, id: row.id, masterKey: row.masterKey };
      rewrapped += (await db.tenantDataKey.updateMany({ where, data })).count;
    }
    return rewrapped;
  }

  /** The same of the installation's. */
  async rewrapInstallation({ db }: OperatorTx): Promise<number> {
    const masterKey = { not: await this.#masters.currentId() };
    let rewrapped = 0;
    for (const row of await db.installationKey.findMany({ where: { masterKey } })) {
      const data = await this.#wrapAnew(row, ofInstallation(row.id));
      const where = { id: row.id, masterKey: row.masterKey };
      rewrapped += (await db.installationKey.updateMany({ where, data })).count;
    }
    return rewrapped;
  }

  async #wrapAnew({ wrapped, masterKey }: KeyRow, context: string) {
    const key = await this.#masters.unwrap({ wrapped: Buffer.from(wrapped), masterKey }, context);
    const made = await this.#masters.wrap(key, context);
    return { wrapped: Uint8Array.from(made.wrapped), masterKey: made.masterKey };
  }

  async #makeKey(tx: TenantTx): Promise<KeyRow> {
    const id = randomUUID();
    const { wrapped, masterKey } = await this.#masters.wrap(randomBytes(32), ofTenant(tx.tenantId, id));
    // Of two at the same time the second waits here for the first, and takes its key.
    await tx.db.$executeRaw`
      INSERT INTO tenant_data_keys (tenant_id, id, wrapped, master_key)
      VALUES (${tx.tenantId}::uuid, ${id}::uuid, ${Uint8Array.from(wrapped)}, ${masterKey}) ON CONFLICT DO NOTHING`;
    const made = await newestKey(tx);
    if (!made) throw keyAway();
    return made;
  }

  async #makeInstallationKey(db: PresentingTx['db'], newest: () => Promise<KeyRow | null>): Promise<KeyRow> {
    const id = randomUUID();
    const { wrapped, masterKey } = await this.#masters.wrap(randomBytes(32), ofInstallation(id));
    await db.$executeRaw`
      INSERT INTO installation_keys (id, wrapped, master_key)
      VALUES (${id}::uuid, ${Uint8Array.from(wrapped)}, ${masterKey}) ON CONFLICT DO NOTHING`;
    const made = await newest();
    if (!made) throw keyAway();
    return made;
  }

  async #open({ id, wrapped, masterKey }: KeyRow, context: string): Promise<Buffer> {
    const now = this.#clock();
    const known = this.#opened.get(id);
    if (known && known.until > now) return known.key;
    const key = await this.#masters.unwrap({ wrapped: Buffer.from(wrapped), masterKey }, context);
    if (this.#opened.size >= MOST_KEPT) this.#opened.clear();
    this.#opened.set(id, { key, until: now + KEPT_MS });
    return key;
  }
}

const newestKey = ({ tenantId, db }: TenantTx): Promise<KeyRow | null> =>
  db.tenantDataKey.findFirst({ where: { tenantId, active: true } });

/** Destroys the tenant's keys: what was sealed with them can't be read any more, in copies and backups neither. */
export async function shred({ tenantId, db }: TenantTx): Promise<number> {
  return (await db.tenantDataKey.deleteMany({ where: { tenantId } })).count;
}
