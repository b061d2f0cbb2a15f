// Sends the mail by which a password is set anew. Its link's token is made here, so that it lies in no list of jobs.
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { accounts, invitations } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

export function mailPasswordReset({
  store,
  mailer,
  now,
}: Pick<PipelineDependencies, 'store' | 'mailer' | 'now'>): JobHandler<'mail-password-reset'> {
  return {
    async run({ tenantId, payload: { resetId } }) {
      if (!mailer) throw new AppError('mail_unavailable');
      const token = invitations.newLinkToken();
      const prepared = await store.withTenant(tenantId, (tx) =>
        accounts.prepareResetMail(tx, resetId, token, now()),
      );
      // It came too late, or was used.
      if (!prepared) return;
      const { email, tenantName } = prepared;
      // Whoever asked is not told whether there is such an address, nor that it takes no mail.
      await mailer.send({
        to: email,
        subject: 'Set a new password on Vitae',
        text: textOf(tenantName, `${mailer.publicUrl}/new-password#${token}`),
      });
    },
    giveUp: (tx, { resetId }) => accounts.dropReset(tx, resetId),
  };
}

const textOf = (tenantName: string, link: string) => `Hello,

somebody, we think you, asked for a new password of your account at ${tenantName} on Vitae.

Set it here:
${link}

The link is good once, for an hour. If it was not you, leave this mail alone: your password stays as it is.
`;
