// Moves a tenant from one encoder to another while it is searched by the first: adds jobs for the resumes that lack vectors of this
// worker's encoder, some at a time, and has the tenant searched by them once all are there. Then those of others can be dropped.
import { BEFORE_ALL, countJobs, enqueue, enqueueOnce, type JobHandler } from '@vitae/jobs';
import { listOtherShelves, tenantEncoders, type TenantTx } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

/** Resumes that jobs are added for in one transaction; none while so many of the tenant's wait already. */
const PAGE = 100;
const MOST_WAITING = 200;
/** Until it is looked again how far they are. */
const PAUSE_SECONDS = 1;
/** Resumes that lose the vectors of others in one transaction. */
const DROPPED = 20;

/** A turn at the move: goes on after a resume, and adds the next turn, until all are done. */
export function reembed({
  store,
  embedder,
}: Pick<PipelineDependencies, 'store' | 'embedder'>): JobHandler<'reembed'> {
  return {
    run: ({ tenantId, payload, settle }) =>
      store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        if (embedder) await goOn(tx, embedder.model, payload.after);
      }),
    // Whoever runs Vitae may say so again; meanwhile the sweep adds jobs as well.
    giveUp: () => Promise.resolve(),
  };
}

async function goOn(tx: TenantTx, model: string, after: string): Promise<void> {
  await tenantEncoders.beginMove(tx, model);
  const job = 'index-resume';
  const waiting = await countJobs(tx, job, MOST_WAITING);
  if (waiting < MOST_WAITING) {
    const some = await tenantEncoders.listUnembedded(tx, { model, after, job, most: PAGE });
    for (const resumeId of some) await enqueue(tx, job, { resumeId });
    const last = some.at(-1);
    // What can't be made is left to the sweep, which ends the move as well.
    if (last === undefined && ((await tenantEncoders.turn(tx, model)) || waiting === 0)) return;
    after = last ?? after;
  }
  await enqueueOnce(tx, 'reembed', { after }, PAUSE_SECONDS);
}

/**
 * Removes the vectors that other encoders than the tenant's made of resumes which have all of its own, and shelves of theirs. Nothing
 * is done unless the tenant is searched by the encoder that was named, at rest, and this worker has the same.
 */
export function dropVectors({
  store,
  embedder,
  shelver,
}: Pick<PipelineDependencies, 'store' | 'embedder' | 'shelver'>): JobHandler<'drop-vectors'> {
  return {
    async run({ tenantId, payload: { keep: model } }) {
      const move = await store.withTenant(tenantId, tenantEncoders.moveOf);
      if (embedder?.model !== model || move?.model !== model || move.movingTo !== null) return;
      for (let after: string | undefined = BEFORE_ALL; after !== undefined;)
        after = await store.withTenant(tenantId, (tx) =>
          tenantEncoders.dropOthers(tx, { model, after: after ?? BEFORE_ALL, most: DROPPED }),
        );
      const others = await store.withTenant(tenantId, (tx) => listOtherShelves(tx, model));
      for (const other of others) await shelver?.remove(tenantId, other);
    },
    giveUp: () => Promise.resolve(),
  };
}
