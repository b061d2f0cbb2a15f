// Resumes that are sent many at a time, as addresses: what is sent, and what has become of each.
import { z } from 'zod';
import {
  documentDateSchema,
  externalIdSchema,
  metadataSchema,
  resumeStatusSchema,
  urlSchema,
} from './resumes.ts';

export const MOST_IN_BATCH = 500;
/** So many of a tenant's batches may wait to be gone through. */
export const MOST_OPEN_BATCHES = 100;

/** One of a batch: the same as a resume that is sent alone by its `url`. */
export const batchItemSchema = z
  .strictObject({
    url: urlSchema.describe('Where it is to be fetched, on the public internet. A web page is read as HTML'),
    externalId: externalIdSchema.optional(),
    documentDate: documentDateSchema.optional(),
    metadata: metadataSchema.optional(),
  })
  .meta({ id: 'NewResumeBatchItem' });
export type BatchItem = z.infer<typeof batchItemSchema>;

/** What `POST /v1/resumes:batch` takes. Files themselves are sent one at a time. */
export const newResumeBatchSchema = z
  .strictObject({ items: z.array(batchItemSchema).min(1).max(MOST_IN_BATCH) })
  .meta({ id: 'NewResumeBatch' });
/** The same with items that are still to be looked at, each by itself. */
export const uncheckedBatchSchema = z.strictObject({ items: z.array(z.unknown()).min(1).max(MOST_IN_BATCH) });

export const batchItemStatusSchema = z.enum(['waiting', ...resumeStatusSchema.options]);
export type BatchItemStatus = z.infer<typeof batchItemStatusSchema>;

const count = z.number().int().min(0);
const toldErrorsSchema = z.array(z.object({ pointer: z.string(), detail: z.string() }));

/** What is kept of why an item was refused, beside the code. */
export const toldProblemSchema = z.object({
  detail: z.string().nullable(),
  errors: toldErrorsSchema,
});
export type ToldProblem = z.infer<typeof toldProblemSchema>;

export const resumeBatchItemSchema = z
  .object({
    index: count.describe('Its place among those that were sent; the first is 0'),
    resumeId: z.uuid().nullable(),
    status: batchItemStatusSchema.describe(
      '`waiting` until it is a resume, and that resume’s status then; `failed` without a resume: it was refused',
    ),
    problem: z
      .object({
        code: z.string(),
        title: z.string(),
        detail: z.string().nullable(),
        errors: toldErrorsSchema,
      })
      .nullable(),
  })
  .meta({ id: 'ResumeBatchItem' });
export type ResumeBatchItem = z.infer<typeof resumeBatchItemSchema>;

export const resumeBatchSchema = z
  .object({
    id: z.uuid(),
    total: count,
    createdAt: z.iso.datetime(),
    acceptedAt: z.iso
      .datetime()
      .nullable()
      .describe('When each of its items was a resume, or refused; null until then'),
  })
  .meta({ id: 'ResumeBatch' });
export type ResumeBatch = z.infer<typeof resumeBatchSchema>;

export const resumeBatchPageSchema = z
  .object({ items: z.array(resumeBatchSchema), next: z.string().nullable() })
  .meta({ id: 'ResumeBatchPage' });
export type ResumeBatchPage = z.infer<typeof resumeBatchPageSchema>;

export const resumeBatchStateSchema = z
  .object({
    ...resumeBatchSchema.shape,
    isSettled: z.boolean().describe('Nothing more happens to any of them by itself'),
    counts: z
      .object({
        waiting: count,
        queued: count,
        processing: count,
        parsed: count,
        partial: count,
        failed: count,
        quarantined: count,
        deleted: count.describe('Their resumes were deleted since; they are no longer among the items'),
      })
      .describe('Of all its items, by status'),
    items: z.array(resumeBatchItemSchema).describe('By index'),
    next: z.string().nullable(),
  })
  .meta({ id: 'ResumeBatchState' });
export type ResumeBatchState = z.infer<typeof resumeBatchStateSchema>;

export const resumeBatchQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MOST_IN_BATCH).default(100),
  cursor: z.string().max(200).optional(),
  status: batchItemStatusSchema.optional(),
});
export type ResumeBatchQuery = z.infer<typeof resumeBatchQuerySchema>;

export const resumeBatchesQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
});
export type ResumeBatchesQuery = z.infer<typeof resumeBatchesQuerySchema>;

export const resumeBatchIdSchema = z.uuid().toLowerCase().describe('Id of the batch, in any case');
