// A shelf of its own, with an index, for a tenant that has many vectors: made and filled while others read and write. Vectors of
// others are never under the same index: the database would take it and filter them out afterwards.
import { Client } from 'pg';
import { Prisma } from './generated/client.ts';
import type { Store, TenantTx } from './store.ts';

/** So many vectors are compared one by one in some 15 ms. */
export const MOST_SHARED = 30_000;

export type ShelfState = 'planned' | 'moving' | 'moved';

export interface Shelf {
  readonly shelf: number;
  readonly dimensions: number;
  readonly state: ShelfState;
}

/** The shelf that the tenant has for a model's vectors. */
export async function shelfOf({ tenantId, db }: TenantTx, model: string): Promise<Shelf | undefined> {
  const [row] = await db.$queryRaw<Shelf[]>`
    SELECT shelf, dimensions, state FROM vector_shelves WHERE tenant_id = ${tenantId}::uuid AND model = ${model}`;
  return row;
}

/** Who writes vectors holds this with others; who changes where they are written to holds it alone. */
export const shelfLock = (tenantId: string, model: string) =>
  Prisma.sql`hashtextextended(${shelfKey(tenantId, model)}, 0)`;
const shelfKey = (tenantId: string, model: string) => `${tenantId}:vectors:${model}`;

/** The models other than this one that the tenant has a shelf for. */
export async function listOtherShelves({ tenantId, db }: TenantTx, model: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ model: string }[]>`
    SELECT model FROM vector_shelves WHERE tenant_id = ${tenantId}::uuid AND model <> ${model} ORDER BY model`;
  return rows.map(({ model }) => model);
}

/** The models whose vectors of the tenant are too many for the shared shelf. */
export async function listCrowded({ tenantId, db }: TenantTx, most = MOST_SHARED): Promise<string[]> {
  const rows = await db.$queryRaw<{ model: string }[]>`
    SELECT model FROM passage_vectors WHERE tenant_id = ${tenantId}::uuid AND shelf = 0
    GROUP BY model HAVING count(*) > ${most} ORDER BY model`;
  return rows.map(({ model }) => model);
}

/** Resumes whose vectors are moved in one transaction: each goes into the index, which takes milliseconds, and a resume may have 120. */
const BATCH = 5;
/** So long a new shelf may keep others waiting. */
const LOCK_TIMEOUT = '1s';

/** Makes and removes shelves as the owner of the tables, and fills them as the tenant. */
export class VectorShelver {
  readonly #url: string;
  readonly #store: Store;

  constructor(databaseUrl: string, store: Store) {
    this.#url = databaseUrl;
    this.#store = store;
  }

  /**
   * Gives a tenant a shelf for a model's vectors, and moves them there. Begun again, it goes on where it was. False if there are no
   * vectors.
   */
  async move(tenantId: string, model: string): Promise<boolean> {
    const shelf = await this.#store.withTenant(tenantId, (tx) => plan(tx, model));
    if (!shelf) return false;
    if (shelf.state === 'planned') await this.#make(shelf);
    await this.#store.withTenant(tenantId, (tx) => turn(tx, model));
    for (let isDone = false; !isDone;)
      isDone = await this.#store.withTenant(tenantId, async (tx) => {
        const moved = await moveSome(tx, model, shelf.shelf);
        return moved === 0 && (await finish(tx, model));
      });
    return true;
  }

  /** Removes the tenant's shelf for a model, if it is empty; what is still written goes to the shared one. False if it isn't. */
  async remove(tenantId: string, model: string): Promise<boolean> {
    const shelf = await this.#store.withTenant(tenantId, (tx) => shelfOf(tx, model));
    if (!shelf) return true;
    return this.#asOwner(shelf, async (client, name) => {
      // The tenant's row goes and its part with it, or neither: as the tenant within the owner's transaction.
      await client.query(
        `SELECT set_config('app.tenant_id', $1, true), set_config('role', 'vitae_app', true)`,
        [tenantId],
      );
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        shelfKey(tenantId, model),
      ]);
      const { rowCount } = await client.query(
        `DELETE FROM vector_shelves WHERE tenant_id = $1 AND model = $2 AND shelf = $3
         AND NOT EXISTS (SELECT FROM passage_vectors WHERE tenant_id = $1 AND shelf = $3)`,
        [tenantId, model, shelf.shelf],
      );
      await client.query('RESET ROLE');
      if (rowCount) await client.query(`DROP TABLE IF EXISTS ${name}`);
      return rowCount === 1;
    });
  }

  /** The part and its index, empty as they are, in one transaction; the parent and what it refers to are locked for a moment. */
  #make(shelf: Shelf): Promise<void> {
    return this.#asOwner(shelf, async (client, name) => {
      const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
        name,
      ]);
      if (!rows[0]?.there)
        await client.query(`
          CREATE TABLE ${name} (LIKE passage_vectors_0 INCLUDING STORAGE, CHECK (shelf = ${shelf.shelf}));
          ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
          ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
          CREATE INDEX ${name}_nearest ON ${name} USING hnsw ((embedding::vector(${shelf.dimensions})) vector_cosine_ops);
          ALTER TABLE passage_vectors ATTACH PARTITION ${name} FOR VALUES IN (${shelf.shelf})`);
    });
  }

  /** A transaction of the owner about a shelf's part, whose name it is given; one after the other. */
  async #asOwner<T>({ shelf }: Shelf, work: (client: Client, name: string) => Promise<T>): Promise<T> {
    const name = `passage_vectors_${shelf}`;
    const client = new Client({ connectionString: this.#url });
    // A connection that is lost says so to its query.
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query(
        `BEGIN; SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'; SET LOCAL client_min_messages = warning`,
      );
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
      const done = await work(client, name);
      await client.query('COMMIT');
      return done;
    } finally {
      await client.end();
    }
  }
}

/** Decides about the shelf's number; undefined if the tenant has no vector by the model. */
async function plan(tx: TenantTx, model: string): Promise<Shelf | undefined> {
  const { tenantId, db } = tx;
  await db.$executeRaw`
    INSERT INTO vector_shelves (tenant_id, model, dimensions)
    SELECT tenant_id, model, vector_dims(embedding) FROM passage_vectors
    WHERE tenant_id = ${tenantId}::uuid AND model = ${model} AND shelf = 0 LIMIT 1
    ON CONFLICT DO NOTHING`;
  return shelfOf(tx, model);
}

/** From here on vectors are written to the new shelf: nobody who took the old one is still writing. */
async function turn({ tenantId, db }: TenantTx, model: string): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(${shelfLock(tenantId, model)})::text`;
  await db.$executeRaw`
    UPDATE vector_shelves SET state = 'moving' WHERE tenant_id = ${tenantId}::uuid AND model = ${model} AND state = 'planned'`;
}

/**
 * Moves the vectors of a few resumes; returns how many. Their resumes are locked first: who deletes one waits for the move, instead
 * of failing at a row that has gone to another part. Those that somebody is changing are left for the next time.
 */
async function moveSome({ tenantId, db }: TenantTx, model: string, shelf: number): Promise<number> {
  const some = await db.$queryRaw<{ id: string }[]>`
    SELECT r.resume_id AS id FROM indexed_resumes r
    WHERE r.tenant_id = ${tenantId}::uuid AND EXISTS (SELECT FROM passage_vectors v
      WHERE v.tenant_id = r.tenant_id AND v.resume_id = r.resume_id AND v.model = ${model} AND v.shelf = 0)
    ORDER BY r.resume_id LIMIT ${BATCH} FOR UPDATE`;
  return db.$executeRaw`
    UPDATE passage_vectors SET shelf = ${shelf}
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${some.map(({ id }) => id)}::uuid[]) AND model = ${model} AND shelf = 0`;
}

/** False if vectors are left behind. Nothing is, either, of a shelf that was removed meanwhile. */
async function finish({ tenantId, db }: TenantTx, model: string): Promise<boolean> {
  await db.$executeRaw`
    UPDATE vector_shelves SET state = 'moved' WHERE tenant_id = ${tenantId}::uuid AND model = ${model}
      AND NOT EXISTS (${leftBehind(tenantId, model)})`;
  const [row] = await db.$queryRaw<{ left: boolean }[]>`
    SELECT EXISTS (${leftBehind(tenantId, model)}) AND EXISTS (
      SELECT FROM vector_shelves WHERE tenant_id = ${tenantId}::uuid AND model = ${model}) AS left`;
  return !row?.left;
}

const leftBehind = (tenantId: string, model: string) =>
  Prisma.sql`SELECT FROM passage_vectors v WHERE v.tenant_id = ${tenantId}::uuid AND v.model = ${model} AND v.shelf = 0`;
