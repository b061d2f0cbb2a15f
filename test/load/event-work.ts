// What events, webhooks and connectors ask of the database. Part of `database-work.ts`.
import { webhookEventTypes } from '@vitae/contracts';
import {
  connectorEvents,
  connectorPushes,
  connectors,
  events,
  pushFileLinks,
  webhookDeliveries,
  webhookEndpoints,
  type Store,
  type TenantTx,
} from '@vitae/store';
import type { DatabaseWork } from './database-work.ts';
import type { FilledDatabase } from './filled-database.ts';

export const eventWork = (
  store: Store,
  filled: FilledDatabase,
  work: (name: string, run: (tx: TenantTx) => Promise<unknown>) => DatabaseWork,
): DatabaseWork[] => [
  work('events: publish', async (tx) => {
    const about = { resumeId: filled.middle, data: { externalId: 'ats-4711' } };
    const data = { resumeId: filled.middle, externalId: null, source: 'upload' } as const;
    await events.publish(tx, { type: 'resume.received', data, personal: about });
    await events.placeOf(tx, filled.middle);
  }),
  work('events: read on', (tx) => events.listAfter(tx, 40n, webhookEventTypes, 100)),
  { name: 'events: watch', run: () => store.watching((tx) => events.lastOf(tx, [filled.tenantId])) },
  work('webhooks: send', async (tx) => {
    const now = new Date();
    await webhookEndpoints.targetOf(tx, filled.endpoint, now);
    const claimed = await webhookDeliveries.claim(tx, filled.endpoint, { most: 8, now, leaseMs: 1 });
    const how = { at: now, milliseconds: 1, status: 429, problem: null, answer: 'later' };
    const next = { status: 'pending', dueAt: now } as const;
    await webhookDeliveries.record(
      tx,
      claimed.map((delivery) => ({ delivery, ...how, next })),
    );
    await webhookDeliveries.tally(tx, filled.endpoint, { succeeded: false, failed: 1, now });
  }),
  work('webhooks: look', async (tx) => {
    await webhookDeliveries.list(tx, filled.endpoint, { limit: 25 });
    await webhookDeliveries.list(tx, filled.endpoint, { limit: 25, status: 'failed' });
    await webhookDeliveries.get(tx, filled.delivery);
    await webhookDeliveries.replay(tx, filled.delivery, new Date());
    await webhookEndpoints.list(tx, new Date());
  }),
  work('connectors: push', async (tx) => {
    const now = new Date();
    const claim = (await connectors.claim(tx, filled.connector, now, 1)) ?? 0;
    const due = await connectorPushes.next(tx, filled.connector, now);
    await connectors.accessOf(tx, filled.connector);
    await connectors.keep(tx, filled.connector, claim, null);
    await connectorPushes.checkpoint(tx, due?.id ?? filled.push, { done: [] }, null);
    const outcome = { problem: null, answerStatus: null, answer: null, next: { status: 'done' } } as const;
    await connectorPushes.record(tx, due?.id ?? filled.push, outcome, now);
    await connectors.noteSuccess(tx, filled.connector, now);
  }),
  work('connectors: order', async (tx) => {
    const now = new Date();
    await connectorPushes.orderForAll(tx, [filled.middle]);
    await connectorPushes.order(tx, filled.connector, filled.middle, now);
    const about = { connectorId: filled.connector, remoteId: null };
    const event = await connectorEvents.note(tx, { ...about, key: 'new' }, now);
    await connectorEvents.openOf(tx, event ?? filled.push);
    await connectorEvents.close(tx, event ?? filled.push);
  }),
  work('connectors: look', async (tx) => {
    await connectors.list(tx);
    await connectors.get(tx, filled.connector);
    await connectorPushes.list(tx, filled.connector, { limit: 25 });
    await connectorPushes.list(tx, filled.connector, { limit: 25, status: 'failed' });
    await connectorPushes.get(tx, filled.push);
    await connectorPushes.replay(tx, filled.push, new Date());
  }),
  work('connectors: hand a file out', async (tx) => {
    const token = pushFileLinks.newToken();
    await pushFileLinks.add(tx, { pushId: filled.push, sha256: 'none', token }, new Date());
    await pushFileLinks.open(tx, token, new Date());
  }),
  {
    name: 'connectors: whose file it is',
    run: () => pushFileLinks.tenantOf(store, pushFileLinks.newToken(), new Date()),
  },
  { name: 'connectors: who is told', run: () => connectors.tenantOf(store, filled.connector) },
  {
    name: 'connectors: find what is due',
    run: () => store.asRelay((tx) => connectorPushes.listDue(tx, 'webhook', 'push-to-ats', new Date())),
  },
  {
    name: 'webhooks: find what is due',
    run: () =>
      store.asRelay((tx) => webhookDeliveries.listDue(tx, 'webhook', 'deliver-webhooks', new Date())),
  },
];
