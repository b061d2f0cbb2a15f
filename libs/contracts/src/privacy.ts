// What the HTTP API says about the privacy of people: erasing them with a receipt, and what keeps them from it.
import { z } from 'zod';

export const erasureReasonSchema = z.enum(['asked', 'retention']);
export type ErasureReason = z.infer<typeof erasureReasonSchema>;

/** What a receipt says. Nothing in it is of a person: ids, counts and digests. */
export const erasureStatementSchema = z
  .object({
    version: z.literal(1),
    receiptId: z.uuid(),
    tenantId: z.uuid(),
    reason: erasureReasonSchema.describe('Asked for, or run out by the tenant’s retention'),
    /** The person, and whoever had been merged into them; none for a resume of nobody. */
    candidateIds: z.array(z.uuid()),
    resumeIds: z.array(z.uuid()),
    erasedAt: z.iso.datetime().describe('When the rows went'),
    completedAt: z.iso.datetime().describe('When the last original was gone'),
    erased: z.object({
      /** By table; those of the person themselves among them. */
      rows: z.record(z.string(), z.number().int()),
      /** Files in the storage. */
      originals: z.number().int(),
      /** Jobs that had still to be done. */
      jobs: z.number().int(),
    }),
    kept: z.array(
      z.object({
        what: z.literal('original'),
        count: z.number().int(),
        why: z.string(),
      }),
    ),
    content: z
      .object({ algorithm: z.literal('SHA-256'), salt: z.string(), digest: z.string() })
      .describe(
        'SHA-256 over the salt and the sorted SHA-256 digests of originals and profiles, a line each',
      ),
  })
  .meta({ id: 'ErasureStatement' });
export type ErasureStatement = z.infer<typeof erasureStatementSchema>;

export const erasureReceiptSchema = z
  .object({
    id: z.uuid(),
    statement: erasureStatementSchema,
    signed: z.string().describe('The exact text that is signed; it says the same as `statement`'),
    signature: z.string().describe('In base64'),
    algorithm: z.literal('Ed25519'),
    keyId: z.string(),
  })
  .meta({ id: 'ErasureReceipt' });
export type ErasureReceipt = z.infer<typeof erasureReceiptSchema>;

export const receiptPageSchema = z
  .object({ items: z.array(erasureReceiptSchema), next: z.string().nullable() })
  .meta({ id: 'ReceiptPage' });
export type ReceiptPage = z.infer<typeof receiptPageSchema>;

export const receiptQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
});
export type ReceiptQuery = z.infer<typeof receiptQuerySchema>;

export const receiptKeySchema = z
  .object({
    keyId: z.string(),
    algorithm: z.literal('Ed25519'),
    publicKey: z.string().describe('PEM (SPKI), as openssl takes it'),
  })
  .meta({ id: 'ReceiptKey' });
export type ReceiptKeyAnswer = z.infer<typeof receiptKeySchema>;

/** The body of `PUT /v1/candidates/:id/legal-hold`. */
export const legalHoldRequestSchema = z
  .strictObject({ reason: z.string().trim().min(3).max(500) })
  .meta({ id: 'LegalHoldRequest' });
export type LegalHoldRequest = z.infer<typeof legalHoldRequestSchema>;

export const legalHoldSchema = z
  .object({ candidateId: z.uuid(), reason: z.string(), setAt: z.iso.datetime() })
  .meta({ id: 'LegalHold' });
export type LegalHold = z.infer<typeof legalHoldSchema>;

export const legalHoldsSchema = z.object({ items: z.array(legalHoldSchema) }).meta({ id: 'LegalHolds' });
export type LegalHolds = z.infer<typeof legalHoldsSchema>;

/** What `/v1/privacy/retention` is asked with: other days than the settings', to see what they would do. */
export const retentionQuerySchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(36_500).optional(),
  dryRun: z.enum(['true', 'false']).optional(),
});
export type RetentionQuery = z.infer<typeof retentionQuerySchema>;

export const retentionSchema = z
  .object({
    retentionDays: z.number().int().nullable().describe('Of the settings; null: for ever'),
    days: z.number().int().describe('What was counted with'),
    before: z.iso.datetime().describe('Whose newest resume is older runs out'),
    people: z.number().int(),
    resumesOfNobody: z.number().int().describe('Resumes that were never read far enough to be anybody’s'),
    held: z.number().int().describe('People whom a legal hold keeps, run out or not'),
    oldest: z
      .array(
        z.object({ candidateId: z.uuid(), name: z.string().nullable(), newestResumeAt: z.iso.datetime() }),
      )
      .describe('Those who go first, at most a hundred'),
    begun: z.boolean().describe('Whether they are being erased now'),
  })
  .meta({ id: 'Retention' });
export type RetentionAnswer = z.infer<typeof retentionSchema>;
