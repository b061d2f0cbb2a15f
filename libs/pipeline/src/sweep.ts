// What no row knows of is removed from time to time: keys and sessions that have run out, files that broke off while they came
// in, and originals whose resume is gone. What is missing, the original of a resume that is there, is told; what facets count is made of
// resumes that an older version indexed; jobs are added for what search lacks of resumes, and for maps that are out of date; a move to
// another encoder ends for which that was all. Any number of processes may do it at once.
import { IMPORT_KEPT_DAYS } from '@vitae/contracts';
import { enqueue, enqueueOnce } from '@vitae/jobs';
import { INDEX_VERSION, mapIsDue, MOST_ON_MAP } from '@vitae/search';
import {
  access,
  erasures,
  expiry,
  imports,
  listCrowded,
  maps,
  removeUnusedFile,
  results,
  resumes,
  searchAlerts,
  searchIndex,
  tenantEncoders,
  tenantSettings,
  uploads,
  type FileStore,
  type Store,
  type TenantTx,
} from '@vitae/store';

export interface SweepDependencies {
  readonly store: Pick<Store, 'asRelay' | 'withTenant'>;
  readonly files: FileStore;
  readonly now: () => Date;
  /** The encoder's, whose vectors every resume should have. */
  readonly model?: string;
  /** Whether tenants with many vectors get shelves of their own. */
  readonly shelves?: boolean;
  /** Is told of resumes whose original is not there. */
  readonly onMissing?: (missing: { tenantId: string; resumeIds: readonly string[] }) => void;
}

export interface Swept {
  readonly rows: number;
  readonly parts: number;
  readonly originals: number;
  /** Not removed: originals that are missing. */
  readonly missing: number;
  /** Resumes that search lacks something of, and for which jobs were added. */
  readonly unindexed: number;
  /** Tenants whose maps are out of date, and for which jobs were added. */
  readonly maps: number;
}

/** What is younger may belong to a request that is under way, or come from a machine whose clock is wrong. */
const GRACE_MS = 24 * 60 * 60 * 1000;
/** Since the last piece of a file came in. Node ends a request after five minutes, and what follows on it takes seconds. */
const PART_GRACE_MS = 60 * 60 * 1000;
/** Of a tenant so many are indexed in an hour at most beside what comes in. */
const MOST_UNINDEXED = 2_000;
/** So many of them in one transaction. */
const UNINDEXED_PAGE = 200;
/** So many profiles are looked through in one. */
const RECOUNT_PAGE = 200;
/** Of so many resumes of a tenant what facets count is made in an hour: a second or so. */
const MOST_FILLED = 5_000;
/** So many digests are asked for at once. */
const PAGE = 5_000;
const DAY_MS = 86_400_000;

/** Sweeps once; returns how much was removed, and what is missing. */
export async function sweep(dependencies: SweepDependencies): Promise<Swept> {
  const { store, files, now } = dependencies;
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);
  const before = ago(GRACE_MS);
  const rows = await store.asRelay(expiry.removeExpired);
  const parts = await files.removeParts(ago(PART_GRACE_MS));
  let originals = 0;
  let missing = 0;
  let unindexed = 0;
  let outOfDate = 0;
  for (const tenantId of await files.listTenants()) {
    // A tenant that the database does not know may be another database's: nothing of it is touched.
    const tidied = await store.withTenant(tenantId, (tx) => tidyTenant(tx, now()));
    if (!tidied) continue;
    for await (const { sha256, of } of differences(dependencies, tenantId)) {
      if (of === 'file') originals += (await removeIfUnused(dependencies, tenantId, sha256, before)) ? 1 : 0;
      else missing += (await tellIfMissing(dependencies, tenantId, sha256)) ? 1 : 0;
    }
    unindexed += await enqueueUnindexed(dependencies, tenantId);
    if (tidied.hasUncounted) await recount(dependencies, tenantId);
    outOfDate += (await enqueueMaps(dependencies, tenantId)) ? 1 : 0;
    const { model } = dependencies;
    if (model !== undefined) await store.withTenant(tenantId, (tx) => tenantEncoders.turn(tx, model));
    if (dependencies.shelves)
      await store.withTenant(tenantId, async (tx) => {
        for (const model of await listCrowded(tx)) await enqueue(tx, 'shelve-vectors', { model });
      });
  }
  return { rows, parts, originals, missing, unindexed, maps: outOfDate };
}

/** What a tenant's rows need from time to time; undefined where there is no such tenant. */
async function tidyTenant(tx: TenantTx, now: Date): Promise<{ hasUncounted: boolean } | undefined> {
  if (!(await access.tenantExists(tx))) return undefined;
  const before = new Date(now.getTime() - IMPORT_KEPT_DAYS * DAY_MS);
  for (const sha256 of await imports.releaseFiles(tx, before)) await enqueue(tx, 'delete-file', { sha256 });
  for (const sha256 of await uploads.removeExpired(tx, now)) await enqueue(tx, 'delete-file', { sha256 });
  await erasures.forgetKeys(tx);
  await searchIndex.fillFacets(tx, MOST_FILLED);
  const { retentionDays } = await tenantSettings.getSettings(tx);
  if (retentionDays !== null) await enqueueOnce(tx, 'run-retention', {});
  if (await searchAlerts.isBehind(tx)) await enqueueOnce(tx, 'match-searches', {});
  return { hasUncounted: (await results.recountToCheck(tx, RECOUNT_PAGE)) === RECOUNT_PAGE };
}

/** The rest of what asks to be checked, where nobody has counted it: in profiles of older versions. */
async function recount({ store }: SweepDependencies, tenantId: string): Promise<void> {
  const page = () => store.withTenant(tenantId, (tx) => results.recountToCheck(tx, RECOUNT_PAGE));
  while ((await page()) === RECOUNT_PAGE);
}

async function enqueueUnindexed({ store, model }: SweepDependencies, tenantId: string): Promise<number> {
  const job = 'index-resume';
  const behind = { version: INDEX_VERSION, model, job, most: UNINDEXED_PAGE };
  let added = 0;
  for (let page = UNINDEXED_PAGE; page === UNINDEXED_PAGE && added < MOST_UNINDEXED; added += page)
    page = await store.withTenant(tenantId, async (tx) => {
      const resumeIds = await searchIndex.listBehind(tx, behind);
      for (const resumeId of resumeIds) await enqueue(tx, job, { resumeId });
      return resumeIds.length;
    });
  return added;
}

function enqueueMaps({ store, model, now }: SweepDependencies, tenantId: string): Promise<boolean> {
  return store.withTenant(tenantId, async (tx) => {
    const by = (await maps.modelOf(tx, model)) ?? model;
    if (by === undefined) return false;
    const state = await maps.stateOf(tx, by, MOST_ON_MAP.candidates);
    return mapIsDue(state, by, now()) && enqueueOnce(tx, 'draw-maps', {});
  });
}

/** A digest that only files have, or only rows. */
interface Difference {
  readonly sha256: string;
  readonly of: 'file' | 'row';
}

/** Goes through files and rows side by side, both in the order of their digests. What is changing meanwhile may seem to differ. */
async function* differences(
  { store, files }: SweepDependencies,
  tenantId: string,
): AsyncGenerator<Difference> {
  const stored = files.listDigests(tenantId)[Symbol.asyncIterator]();
  const known = knownDigests(store, tenantId);
  let file = await stored.next();
  let row = await known.next();
  while (!file.done || !row.done) {
    if (!file.done && !row.done && file.value === row.value) {
      file = await stored.next();
      row = await known.next();
    } else if (!file.done && (row.done || file.value < row.value)) {
      yield { sha256: file.value, of: 'file' };
      file = await stored.next();
    } else if (!row.done) {
      yield { sha256: row.value, of: 'row' };
      row = await known.next();
    }
  }
}

async function* knownDigests(
  store: SweepDependencies['store'],
  tenantId: string,
): AsyncGenerator<string, undefined> {
  let after = '';
  for (;;) {
    const page = await store.withTenant(tenantId, (tx) => resumes.listDigests(tx, after, PAGE));
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return undefined;
    after = last;
  }
}

async function removeIfUnused(
  { store, files }: SweepDependencies,
  tenantId: string,
  sha256: string,
  before: Date,
): Promise<boolean> {
  if (!(await files.isOlder(tenantId, sha256, before))) return false;
  return store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256));
}

/** A file stands before its row and goes after it: where it is not there and its row is still there afterwards, it is lost. */
async function tellIfMissing(
  { store, files, onMissing }: SweepDependencies,
  tenantId: string,
  sha256: string,
): Promise<boolean> {
  if (await files.has(tenantId, sha256)) return false;
  const resumeIds = await store.withTenant(tenantId, (tx) => resumes.listOfFile(tx, sha256));
  if (!resumeIds.length) return false;
  onMissing?.({ tenantId, resumeIds });
  return true;
}
