// `vitae tune`: fits the weights of a tenant's searches to its feedback, says what they are worth on searches that they were not
// fitted to, and keeps those that do better than the general ones.
import { signalNames, WEIGHTS, type AskedBy, type Signals } from '@vitae/search';
import { operator, searchFeedback, tenantSettings, tunedWeights, type Store } from '@vitae/store';
import { learnWeights, SEARCHES_NEEDED, type Learnt } from '../tune/learn-weights.ts';
import type { Outcome } from './outcome.ts';

export interface TuneCommand {
  readonly kind: 'tune';
  /** Its slug. */
  readonly tenant: string;
  /** Keep what does better, only say so, or go back to the general weights. */
  readonly mode: 'keep' | 'dry run' | 'reset';
  readonly json: boolean;
}

const KINDS = [
  { askedBy: 'skills', name: 'Searches by skills' },
  { askedBy: 'text', name: 'Searches by text' },
  { askedBy: 'job', name: 'Searches by a job or a candidate' },
] as const satisfies readonly { askedBy: AskedBy; name: string }[];

interface KindLearnt extends Learnt {
  readonly askedBy: AskedBy;
  readonly name: string;
  readonly kept: boolean;
}

export async function tune(store: Store, { tenant, mode }: TuneCommand, now: Date): Promise<Outcome> {
  const tenantId = await store.asOperator((tx) => operator.findTenant(tx, tenant));
  if (tenantId === undefined)
    return { text: `There is no tenant “${tenant}”.`, data: { problem: 'no such tenant' }, complete: false };
  if (mode === 'reset') {
    const dropped = await store.withTenant(tenantId, (tx) => tunedWeights.drop(tx));
    const text = `Dropped the weights of ${dropped} kind(s) of search: they go by the general ones again. The feedback stays.`;
    return { text, data: { dropped }, complete: true };
  }
  const { said, settings } = await store.withTenant(tenantId, async (tx) => ({
    said: await searchFeedback.list(tx),
    settings: await tenantSettings.getSettings(tx),
  }));
  const kinds = KINDS.map(({ askedBy, name }): KindLearnt => {
    const own = said.filter((one) => one.askedBy === askedBy);
    const learnt = learnWeights(own, WEIGHTS[askedBy]);
    return { askedBy, name, ...learnt, kept: mode === 'keep' && learnt.found?.isBetter === true };
  });
  await store.withTenant(tenantId, async (tx) => {
    for (const { askedBy, kept, found } of kinds)
      if (kept && found) await tunedWeights.keep(tx, askedBy, found.weights, now);
  });
  const lines = kinds.map((kind) => `${kind.name}: ${inWords(kind)}`);
  if (!settings.useFeedback)
    lines.push(
      'The tenant’s setting `useFeedback` is off: its searches go by the general weights, whatever is kept.',
    );
  return {
    text: lines.join('\n'),
    data: { useFeedback: settings.useFeedback, kinds },
    complete: kinds.some(({ found }) => found),
  };
}

function inWords({ searches, pairs, found, kept }: KindLearnt): string {
  if (!found)
    return `too little feedback. Somebody was preferred to somebody in ${searches} searches, and ${SEARCHES_NEEDED} are needed. Nothing is changed.`;
  const { order, gain, ndcg, isBetter, weights } = found;
  const figures = [
    `${searches} searches, ${pairs} pairs to learn from.`,
    `Pairs in the right order, held out: ${percent(order.general)} by the general weights, ${percent(order.own)} by the tenant’s own, a gain of ${points(gain.mean)} points (99 %: ${points(gain.low)} to ${points(gain.high)}).`,
    `nDCG ${ndcg.general.toFixed(3)} and ${ndcg.own.toFixed(3)}.`,
  ].join(' ');
  if (!isBetter)
    return `${figures} Not kept: the whole interval would have to lie above 0, so they may be no better. What was before stays.`;
  return `${figures} ${kept ? 'Kept' : 'Would be kept'}: ${weightsInWords(weights)}.`;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const points = (share: number) => `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)}`;
const weightsInWords = (weights: Signals) => signalNames.map((name) => `${name} ${weights[name]}`).join(', ');
