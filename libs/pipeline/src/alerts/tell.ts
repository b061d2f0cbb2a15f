// Tells of people whom a saved search has found: by an event, and by mail how many they are.
import { enqueue } from '@vitae/jobs';
import { events, type AlertingSearch, type TenantTx } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

export type TellDependencies = Pick<PipelineDependencies, 'store' | 'now' | 'mailer'>;

/** Ids that one event names; the number of all is told beside them. */
const MOST_NAMED = 100;

export async function tellOf(
  tx: TenantTx,
  { mailer }: Pick<TellDependencies, 'mailer'>,
  search: AlertingSearch,
  candidateIds: readonly string[],
  at: Date,
): Promise<void> {
  if (!candidateIds.length) return;
  if (search.byWebhook)
    await events.publish(tx, {
      type: 'search.matched',
      data: {
        searchId: search.id,
        candidateIds: candidateIds.slice(0, MOST_NAMED),
        count: candidateIds.length,
      },
      at,
    });
  if (search.byMail && search.email !== null && mailer)
    await enqueue(tx, 'mail-search-match', { searchId: search.id, count: String(candidateIds.length) });
}
