// Mails that have come in and are not done with, and which message a resume's file came with.
import { mailOutcomeSchema, type MailOutcome } from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { lockFile } from './resumes.ts';
import type { TenantTx } from './store.ts';

export interface NewMail {
  readonly sha256: string;
  readonly bytes: number;
  /** Of the envelope. */
  readonly sender: string;
}

export interface IncomingMail extends NewMail {
  readonly receivedAt: Date;
  /** Undefined until it was opened. */
  readonly outcome: MailOutcome | undefined;
}

/** Notes a mail whose file is kept; returns its id. */
export async function add(tx: TenantTx, mail: NewMail, now: Date): Promise<string> {
  const id = randomUUID();
  await lockFile(tx, mail.sha256);
  await tx.db.incomingMail.create({ data: { tenantId: tx.tenantId, id, ...mail, receivedAt: now } });
  return id;
}

export const count = ({ tenantId, db }: TenantTx): Promise<number> =>
  db.incomingMail.count({ where: { tenantId } });

export async function get({ tenantId, db }: TenantTx, id: string): Promise<IncomingMail | undefined> {
  const row = await db.incomingMail.findUnique({ where: { tenantId_id: { tenantId, id } } });
  if (!row) return undefined;
  const { sha256, bytes, sender, receivedAt, outcome } = row;
  return {
    sha256,
    bytes,
    sender,
    receivedAt,
    outcome: outcome === null ? undefined : mailOutcomeSchema.parse(outcome),
  };
}

/** Keeps what came of it; false where another did. */
export async function setOutcome(
  { tenantId, db }: TenantTx,
  id: string,
  outcome: MailOutcome,
): Promise<boolean> {
  const kept = await db.$executeRaw`
    UPDATE incoming_mails SET outcome = ${JSON.stringify(outcome)}::jsonb
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND outcome IS NULL`;
  return kept > 0;
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<void> {
  await db.incomingMail.deleteMany({ where: { tenantId, id } });
}

/** The resume that a message's file made before; until the transaction ends nobody else makes one of the same file. */
export async function findMailed(
  tx: TenantTx,
  { messageHash, part }: { readonly messageHash: string; readonly part: string },
): Promise<string | undefined> {
  const { tenantId, db } = tx;
  await lockFile(tx, `${messageHash}:${part}`);
  const where = { tenantId_messageHash_part: { tenantId, messageHash, part } };
  return (await db.mailedFile.findUnique({ where }))?.resumeId;
}

export async function noteMailed(
  { tenantId, db }: TenantTx,
  mailed: { readonly messageHash: string; readonly part: string; readonly resumeId: string },
): Promise<void> {
  await db.mailedFile.create({ data: { tenantId, ...mailed } });
}
