// Sends the mail of an invitation. Its link's token is made here, so that it lies in no list of jobs: only its hash is kept.
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { invitations } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

type Prepared = NonNullable<Awaited<ReturnType<typeof invitations.prepareMail>>>;

export function mailInvitation({
  store,
  mailer,
  now,
}: Pick<PipelineDependencies, 'store' | 'mailer' | 'now'>): JobHandler<'mail-invitation'> {
  return {
    async run({ tenantId, payload: { invitationId }, settle }) {
      if (!mailer) throw new AppError('mail_unavailable');
      const token = invitations.newLinkToken();
      const prepared = await store.withTenant(tenantId, (tx) =>
        invitations.prepareMail(tx, invitationId, token, now()),
      );
      // Withdrawn, replaced or sent before.
      if (!prepared) return;
      const sent = await mailer.send(toMail(prepared, `${mailer.publicUrl}/invitation#${token}`));
      await store.withTenant(tenantId, async (tx) => {
        await invitations.tellMail(tx, invitationId, sent);
        await settle(tx);
      });
    },
    giveUp: (tx, { invitationId }) => invitations.tellMail(tx, invitationId, 'refused'),
  };
}

const toMail = ({ email, tenantName, role, expiresAt }: Prepared, link: string) => ({
  to: email,
  subject: `You are invited to ${tenantName} on Vitae`,
  text: `Hello,

${tenantName} invites you to work with them on Vitae, as ${role}.

Accept here:
${link}

The link is good once, until ${expiresAt.toUTCString()}. If you don’t know ${tenantName}, leave this mail alone: nothing happens then.
`,
});
