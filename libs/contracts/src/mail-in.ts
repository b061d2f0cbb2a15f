// Resumes by mail: the tenant's address, and what came of a mail.
import { z } from 'zod';

export const mailAddressSchema = z
  .object({
    address: z.string().describe('Whoever knows it may send resumes to the tenant'),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'MailAddress' });
export type MailAddress = z.infer<typeof mailAddressSchema>;

/** An address, or all of a domain: `@agency.example`. In lower case. */
export const mailSenderSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]{0,64}@[^\s@]{1,190}$/, 'must be an address, or “@” and a domain');

/** Whether an envelope's sender is one of those who may send; an empty list: everybody. */
export function mayMail(sender: string, allowed: readonly string[]): boolean {
  const address = sender.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@'));
  return allowed.length === 0 || allowed.includes(address) || allowed.includes(domain);
}

/** A file of a mail that made no resume, and the code of the problem. */
export const refusedFileSchema = z.object({ name: z.string(), problem: z.string() });

export const mailOutcomeSchema = z.object({
  resumes: z.number().int(),
  /** Files that came with the same message before. */
  known: z.number().int(),
  refused: z.array(refusedFileSchema),
  /** Files beyond as many as a mail may bring. */
  leftOut: z.number().int(),
  subject: z.string(),
  messageId: z.string().nullable(),
});
export type MailOutcome = z.infer<typeof mailOutcomeSchema>;
