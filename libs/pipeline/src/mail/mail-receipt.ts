// Tells who mailed resumes what came of it: once, to the envelope's sender, from nobody, as RFC 3834 wants answers of programs.
import { problems, type MailOutcome, type ProblemCode } from '@vitae/contracts';
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { incomingMails, removeUnusedFile, type TenantTx } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

type Dependencies = Pick<PipelineDependencies, 'store' | 'files' | 'mailer'>;

export function mailReceipt({ store, files, mailer }: Dependencies): JobHandler<'mail-receipt'> {
  const forget = async (tx: TenantTx, mailId: string): Promise<void> => {
    const mail = await incomingMails.get(tx, mailId);
    await incomingMails.remove(tx, mailId);
    if (mail) await removeUnusedFile(tx, files, mail.sha256);
  };
  return {
    async run({ tenantId, payload: { mailId } }) {
      if (!mailer) throw new AppError('mail_unavailable');
      const mail = await store.withTenant(tenantId, (tx) => incomingMails.get(tx, mailId));
      if (!mail?.outcome) return;
      const { subject, messageId } = mail.outcome;
      // Whether it is taken or not, there is no second.
      await mailer.send({
        to: mail.sender,
        subject: subject ? `Received: ${subject}` : 'Received',
        text: textOf(mail.outcome),
        answers: { messageId },
      });
      await store.withTenant(tenantId, (tx) => forget(tx, mailId));
    },
    giveUp: (tx, { mailId }) => forget(tx, mailId),
  };
}

const titleOf = (code: string): string =>
  code in problems ? problems[code as ProblemCode].title : 'It could not be read';
const filesOf = (count: number) => (count === 1 ? 'one file' : `${count} files`);

function textOf({ resumes, known, refused, leftOut }: MailOutcome): string {
  const lines = [
    resumes > 0 && `Thank you: ${filesOf(resumes)} came in and will be read.`,
    known > 0 && `We have had ${filesOf(known)} of this message before.`,
    leftOut > 0 && `${filesOf(leftOut)} too many: please send the rest in another mail.`,
    refused.length > 0 && 'These could not be taken:',
    ...refused.map(({ name, problem }) => `  ${name || 'the mail itself'}: ${titleOf(problem)}`),
  ];
  return `Hello,\n\n${lines.filter(Boolean).join('\n')}\n\nThis answer was written by a program.\n`;
}
