// Tells a tenant's admins that a connector of theirs was paused, since it is not let in any more. Whoever could not be told at first may be
// told twice.
import { declarationOf } from '@vitae/contracts';
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { connectors, members } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

export function mailConnectorPaused({
  store,
  mailer,
}: Pick<PipelineDependencies, 'store' | 'mailer'>): JobHandler<'mail-connector-paused'> {
  return {
    async run({ tenantId, payload: { connectorId } }) {
      if (!mailer) throw new AppError('mail_unavailable');
      const { connector, admins } = await store.withTenant(tenantId, async (tx) => ({
        connector: await connectors.get(tx, connectorId),
        admins: await members.adminAddresses(tx),
      }));
      // Removed, or let in again.
      if (connector?.pausedReason !== 'unauthorized') return;
      const system = declarationOf(connector.ats).title;
      const text = textOf(connector.name, system, `${mailer.publicUrl}/connectors/${connectorId}`);
      for (const to of admins)
        await mailer.send({ to, subject: `Nobody is pushed to ${system} any more`, text });
    },
    giveUp: () => Promise.resolve(),
  };
}

const textOf = (name: string, system: string, link: string) => `Hello,

${system} does not let Vitae in any more (connector “${name}”): its key was revoked, or may too little by now. Nobody is pushed there until somebody has seen to it; whoever is to be pushed waits.

Enter new credentials and go on here:
${link}
`;
