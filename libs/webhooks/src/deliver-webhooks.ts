// Sends what is due at one endpoint, some at a time, and ends after a while though more may be due: another job goes on, so that an
// endpoint with much to be told holds up no other. What was sent and not written down, since the worker died, is sent again.
import { SYSTEM } from '@vitae/contracts';
import { enqueue, type JobHandler } from '@vitae/jobs';
import type { Outbound, OutboundResult } from '@vitae/outbound';
import { AppError } from '@vitae/runtime';
import {
  audit,
  webhookDeliveries,
  webhookEndpoints,
  type AttemptOutcome,
  type ClaimedDelivery,
  type Store,
  type TenantTx,
} from '@vitae/store';
import { Batches } from './batches.ts';
import {
  askedPause,
  FAILING_FOR_MS,
  LONGEST_REST_MS,
  pauseAfter,
  verdictOf,
  type Verdict,
} from './retry-schedule.ts';
import { signedHeaders } from './signature.ts';

export interface WebhookDependencies {
  readonly store: Pick<Store, 'withTenant'>;
  readonly now: () => Date;
  /** Without it nothing is sent, and the job waits for a process that has it. */
  readonly webhooks?: Pick<Outbound, 'ask'>;
  /** 0 to 1, without 1. */
  readonly random?: () => number;
  /** Whether there is somebody to mail to admins. */
  readonly mails?: boolean;
}

/** Requests to one endpoint side by side. */
const SIDE_BY_SIDE = 8;
/** An endpoint that has failed so often in a row is asked one by one. */
const AILING_AFTER = 5;
/** Longer than an attempt takes with all that belongs to it. */
const LEASE_MS = 30_000;
/** A job ends after this, milliseconds, whatever is left. */
const SLICE_MS = 10_000;
const USER_AGENT = 'Vitae-Webhooks/1';

interface Sent {
  readonly delivery: ClaimedDelivery;
  readonly at: Date;
  readonly milliseconds: number;
  readonly result: OutboundResult;
}

export function deliverWebhooks(dependencies: WebhookDependencies): JobHandler<'deliver-webhooks'> {
  const { store, now, webhooks } = dependencies;
  return {
    async run({ tenantId, payload: { endpointId }, settle }) {
      if (!webhooks) throw new AppError('unavailable');
      const end = now().getTime() + SLICE_MS;
      let unwritten = 0;
      let wasFull = false;
      const written = new Batches<Sent>((sent) =>
        store.withTenant(tenantId, async (tx) => {
          await write(tx, dependencies, endpointId, sent);
          unwritten -= sent.length;
          // The last of them ends the job as well: a transaction less for each.
          if (!unwritten && !wasFull) await settle(tx);
        }),
      );
      do {
        const claimed = await store.withTenant(tenantId, async (tx) => {
          const target = await webhookEndpoints.targetOf(tx, endpointId, now());
          if (!target) return undefined;
          const most = target.failures >= AILING_AFTER ? 1 : SIDE_BY_SIDE;
          const due = { most, now: now(), leaseMs: LEASE_MS };
          return { target, most, deliveries: await webhookDeliveries.claim(tx, endpointId, due) };
        });
        if (!claimed) break;
        // Fewer than asked for were all there were: whatever comes meanwhile has another job.
        wasFull = claimed.deliveries.length === claimed.most;
        unwritten = claimed.deliveries.length;
        await Promise.all(
          claimed.deliveries.map(async (delivery) =>
            written.add(await send(webhooks, now, claimed.target, delivery)),
          ),
        );
      } while (wasFull && now().getTime() < end);
    },
    // What is due stays so, and has another job see to it.
    giveUp: () => Promise.resolve(),
  };
}

async function send(
  webhooks: Pick<Outbound, 'ask'>,
  now: () => Date,
  { url, secrets }: webhookEndpoints.Target,
  delivery: ClaimedDelivery,
): Promise<Sent> {
  const at = now();
  const started = performance.now();
  const body = delivery.message;
  const result = await webhooks.ask({
    url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': USER_AGENT,
      ...signedHeaders(secrets, { id: delivery.eventId, at, body }),
    },
    body,
  });
  return { delivery, at, milliseconds: Math.round(performance.now() - started), result };
}

/** Writes attempts down with what comes of them, and of their endpoint. */
async function write(
  tx: TenantTx,
  { now, random = Math.random, mails = false }: WebhookDependencies,
  endpointId: string,
  sent: readonly Sent[],
): Promise<void> {
  const judged = sent.map((one) => ({
    ...one,
    verdict: verdictOf(one.result),
    asked: askedPause(one.result, one.at),
  }));
  const time = now();
  await webhookDeliveries.record(
    tx,
    judged.map((one) => outcomeOf(one, time, random())),
  );
  const succeeded = judged.some(({ verdict }) => verdict === 'delivered');
  const failed = judged.filter(({ verdict }) => verdict !== 'delivered').length;
  const failingSince = await webhookDeliveries.tally(tx, endpointId, { succeeded, failed, now: time });
  const rest = Math.min(Math.max(...judged.map(({ asked }) => asked)), LONGEST_REST_MS);
  if (rest > 0) await webhookDeliveries.pause(tx, endpointId, new Date(time.getTime() + rest));
  const reason = judged.some(({ verdict }) => verdict === 'gone')
    ? 'gone'
    : failingSince && time.getTime() - failingSince.getTime() >= FAILING_FOR_MS
      ? 'failing'
      : undefined;
  if (!reason || !(await webhookEndpoints.disable(tx, endpointId, reason, time))) return;
  if (mails) await enqueue(tx, 'mail-webhook-disabled', { endpointId });
  const subject = { kind: 'webhook_endpoint', id: endpointId } as const;
  await audit.record(
    tx,
    { actor: SYSTEM, action: 'webhook_endpoint.disabled', subject, detail: { reason } },
    time,
  );
}

function outcomeOf(
  {
    delivery,
    at,
    milliseconds,
    result,
    verdict,
    asked,
  }: Sent & { readonly verdict: Verdict; readonly asked: number },
  now: Date,
  random: number,
): AttemptOutcome {
  const pause = verdict === 'failed' ? pauseAfter(delivery.step + 1, random, asked) : undefined;
  const next: AttemptOutcome['next'] =
    verdict === 'delivered'
      ? { status: 'delivered' }
      : pause === undefined
        ? { status: 'failed' }
        : { status: 'pending', dueAt: new Date(now.getTime() + pause) };
  return {
    delivery,
    at,
    milliseconds,
    status: result.ok ? result.status : (result.status ?? null),
    problem: result.ok ? null : result.reason,
    answer: result.ok ? textOf(result.body) : null,
    next,
  };
}

/** As text, without what the database can't hold, nor what is left of a character that was cut through. */
const textOf = (body: Buffer): string => body.toString('utf8').replaceAll(/[\0\uFFFD]/g, '');
