// Tells a tenant's admins that an endpoint of theirs was disabled. Whoever could not be told at first may be told twice.
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { members, webhookEndpoints } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

export function mailWebhookDisabled({
  store,
  mailer,
  now,
}: Pick<PipelineDependencies, 'store' | 'mailer' | 'now'>): JobHandler<'mail-webhook-disabled'> {
  return {
    async run({ tenantId, payload: { endpointId } }) {
      if (!mailer) throw new AppError('mail_unavailable');
      const { endpoint, admins } = await store.withTenant(tenantId, async (tx) => ({
        endpoint: await webhookEndpoints.get(tx, endpointId, now()),
        admins: await members.adminAddresses(tx),
      }));
      // Removed, or enabled again.
      if (endpoint?.status !== 'disabled') return;
      const text = textOf(endpoint.url, endpoint.disabledReason === 'gone', mailer.publicUrl);
      for (const to of admins) await mailer.send({ to, subject: 'A webhook endpoint was disabled', text });
    },
    giveUp: () => Promise.resolve(),
  };
}

const textOf = (url: string, isGone: boolean, publicUrl: string) => `Hello,

Vitae sends nothing to this webhook endpoint any more:
${url}

${
  isGone ? 'It answered that it is gone for good (410).' : 'All that was sent there for five days has failed.'
}

Once it is well again, enable it (PATCH ${publicUrl}/v1/webhook-endpoints/…) and have sent again what failed (POST …/replay).
`;
