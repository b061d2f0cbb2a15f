// Takes a mail apart and accepts what it brings, each file as a resume of its own. May run twice, also at once: the same file of the same
// message makes one resume.
import { againAfter, type MailOutcome, SYSTEM } from '@vitae/contracts';
import type { SplitMail } from '@vitae/documents';
import { acceptResume } from '@vitae/intake';
import { enqueue, type JobHandler } from '@vitae/jobs';
import { AppError, codeOf } from '@vitae/runtime';
import { audit, incomingMails, removeUnusedFile, tenantSettings, type TenantTx } from '@vitae/store';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PipelineDependencies } from '../stage.ts';

type Dependencies = Pick<PipelineDependencies, 'store' | 'files' | 'readers' | 'mailer' | 'now'>;

/** What the letter is called that is a resume itself. */
const LETTER_NAME = 'mail.eml';

export function openMail(dependencies: Dependencies): JobHandler<'open-mail'> {
  const { store, files, readers } = dependencies;
  return {
    async run({ tenantId, payload: { mailId } }) {
      const mail = await store.withTenant(tenantId, (tx) => incomingMails.get(tx, mailId));
      if (!mail || mail.outcome) return;
      const bytes = await files.get(tenantId, mail.sha256);
      if (!bytes) throw new AppError('unavailable');
      const split = await readers.splitMail(bytes, tenantId);
      if (!split.ok && split.reason === 'unavailable') throw new AppError('unavailable');
      // What can't be taken apart is kept as a whole: as a resume it says why, and somebody may look at it.
      const opened = split.ok ? split : asLetter(mail.sender);
      const outcome = await acceptAll(dependencies, tenantId, opened, bytes, mail.sha256);
      await store.withTenant(tenantId, async (tx) => {
        if (!(await incomingMails.setOutcome(tx, mailId, outcome))) return;
        const { resumes, known, refused, leftOut } = outcome;
        const detail = { mail: mailId, resumes, known, refused: refused.length, leftOut };
        await endMail(tx, dependencies, { mailId, sha256: mail.sha256 }, !opened.isAutomatic);
        await audit.record(tx, { actor: SYSTEM, action: 'mail.opened', detail }, dependencies.now());
      });
    },
    // Nothing can be done with it: its row goes, and the file with it.
    giveUp: async (tx, { mailId }) => {
      const mail = await incomingMails.get(tx, mailId);
      await incomingMails.remove(tx, mailId);
      if (mail) await removeUnusedFile(tx, files, mail.sha256);
    },
  };
}

/** The mail's file goes, unless a resume has it; its row goes with the receipt, or at once where there is none to send. */
async function endMail(
  tx: TenantTx,
  { files, mailer }: Dependencies,
  { mailId, sha256 }: { mailId: string; sha256: string },
  wantsAnswer: boolean,
): Promise<void> {
  const { mailReceipts } = await tenantSettings.getSettings(tx);
  const answers = mailer !== undefined && mailReceipts && wantsAnswer;
  if (answers) await enqueue(tx, 'mail-receipt', { mailId });
  else await incomingMails.remove(tx, mailId);
  if (!answers) await removeUnusedFile(tx, files, sha256);
}

const asLetter = (sender: string): SplitMail => ({
  ok: true,
  messageId: undefined,
  subject: '',
  from: sender,
  isAutomatic: true,
  files: [],
  refused: [],
  leftOut: 0,
  isLetter: true,
});

async function acceptAll(
  dependencies: Dependencies,
  tenantId: string,
  mail: SplitMail,
  whole: Uint8Array,
  wholeSha256: string,
): Promise<MailOutcome> {
  const { messageId, subject, from } = mail;
  // Without an id of its own a message is known by what it is.
  const messageHash = createHash('sha256')
    .update(messageId ?? wholeSha256)
    .digest('hex');
  const metadata = {
    ...(from && { mailFrom: from }),
    ...(subject && { mailSubject: subject }),
  };
  const outcome = { resumes: 0, known: 0, refused: [...mail.refused] as { name: string; problem: string }[] };
  const brought = mail.isLetter ? [{ name: LETTER_NAME, bytes: whole }] : mail.files;
  for (const { name, bytes } of brought) {
    const file = await dependencies.files.receive(Readable.from([bytes]), bytes.length);
    try {
      const { replayed } = await acceptResume(dependencies, {
        tenantId,
        file,
        fileName: name || 'resume',
        source: 'mail',
        sentBy: SYSTEM,
        metadata,
        mailed: { messageHash, part: mail.isLetter ? 'letter' : file.sha256 },
      });
      outcome[replayed ? 'known' : 'resumes']++;
    } catch (error) {
      const problem = codeOf(error);
      if (againAfter(problem) !== 'same') throw error;
      outcome.refused.push({ name, problem });
    } finally {
      await file.discard();
    }
  }
  return { ...outcome, leftOut: mail.leftOut, subject, messageId: messageId ?? null };
}
