// `vitae reembed`: has workers move tenants from one encoder's vectors to another's, or drop those of others, and tells how far they
// are. Nothing is encoded or removed here: jobs do it, and go on whatever becomes of this program.
import { BEFORE_ALL, countJobs, enqueueOnce } from '@vitae/jobs/enqueue';
import { operator, tenantEncoders, type Store, type TenantTx } from '@vitae/store';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from './outcome.ts';

export interface ReembedCommand {
  readonly kind: 'reembed';
  /** A slug; all tenants without one. */
  readonly tenant?: string | undefined;
  readonly dropOld: boolean;
  readonly wait: boolean;
  readonly json: boolean;
}

/** How it stands with a tenant. */
interface Standing {
  /** By whose vectors it is searched; null where nothing was decided yet. */
  readonly model: string | null;
  readonly movingTo: string | null;
  readonly resumes: number;
  /** Of them those that have all vectors of the encoder that it is moved to, or was. */
  readonly embedded: number;
  /** Resumes that still have others' vectors. */
  readonly withOthers: number;
  /** Whether a job is at it. */
  readonly underWay: boolean;
}

const LOOK_MS = 1_000;

/** Runs the command; `tell` is given a line whenever something has moved while it is waited. */
export async function reembed(
  store: Store,
  { tenant, dropOld, wait }: ReembedCommand,
  tell: (line: string) => void,
): Promise<Outcome> {
  const all = await store.asOperator(operator.listTenants);
  const named = all.filter(({ slug }) => tenant === undefined || slug === tenant);
  if (!named.length)
    return {
      text: tenant === undefined ? 'There is no tenant.' : `There is no tenant “${tenant}”.`,
      data: [],
      complete: false,
    };
  const look = (id: string) => store.withTenant(id, (tx) => standingOf(tx, dropOld));
  const lineOf = dropOld ? droppingLine : movingLine;
  for (const { id } of named)
    await store.withTenant(id, (tx) => (dropOld ? beginDropping(tx) : beginMoving(tx)));
  const data: (Standing & { tenant: string })[] = [];
  for (const { id, slug } of named) {
    let standing = await look(id);
    for (let told = ''; wait && standing.underWay; standing = await look(id)) {
      const line = `${slug}: ${lineOf(standing)}`;
      if (line !== told) tell((told = line));
      await sleep(LOOK_MS);
    }
    data.push({ tenant: slug, ...standing });
  }
  const isDone = ({ model, movingTo, withOthers }: Standing) =>
    model !== null && movingTo === null && (!dropOld || withOthers === 0);
  return {
    text: data.map((standing) => `${standing.tenant}: ${lineOf(standing)}`).join('\n'),
    data,
    complete: data.every((standing) => isDone(standing) || (standing.underWay && !wait)),
  };
}

async function beginMoving(tx: TenantTx): Promise<void> {
  await enqueueOnce(tx, 'reembed', { after: BEFORE_ALL });
}

/** Only for a tenant that was moved, and is not being moved: else nobody can say whose vectors are the old ones. */
async function beginDropping(tx: TenantTx): Promise<void> {
  const move = await tenantEncoders.moveOf(tx);
  if (move?.movingTo === null) await enqueueOnce(tx, 'drop-vectors', { keep: move.model });
}

async function standingOf(tx: TenantTx, dropOld: boolean): Promise<Standing> {
  const { model, movingTo } = (await tenantEncoders.moveOf(tx)) ?? { model: null, movingTo: null };
  const wanted = movingTo ?? model;
  const jobs = await countJobs(tx, dropOld ? 'drop-vectors' : 'reembed', 1);
  return {
    model,
    movingTo,
    ...(wanted === null ? { resumes: 0, embedded: 0 } : await tenantEncoders.progressOf(tx, wanted)),
    withOthers: dropOld && wanted !== null ? await tenantEncoders.countWithOthers(tx, wanted) : 0,
    underWay: jobs > 0,
  };
}

function movingLine({ model, movingTo, resumes, embedded, underWay }: Standing): string {
  if (model === null) return 'waits for a worker.';
  if (movingTo === null)
    return underWay ? `searched by ${model}; a worker is to look what it lacks.` : `searched by ${model}.`;
  const far = `${embedded} of ${resumes} resumes have vectors of ${movingTo}; searched by ${model} until all have`;
  return underWay ? `${far}.` : `${far}. What failed is tried again within the hour.`;
}

function droppingLine({ model, movingTo, resumes, embedded, withOthers, underWay }: Standing): string {
  if (model === null) return 'left alone: vitae reembed has not moved it yet.';
  if (movingTo !== null)
    return `left alone: ${embedded} of ${resumes} resumes have vectors of ${movingTo}, to which it is being moved.`;
  if (withOthers === 0) return `has vectors of ${model} alone.`;
  const rest = `${withOthers} of ${resumes} resumes have vectors of others than ${model}`;
  return underWay ? `${rest}.` : `${rest}: they lack some of ${model}, or the workers have another encoder.`;
}
