// What the HTTP API says about resumes and itself: one schema for the server, the OpenAPI page and the web client.
import { z } from 'zod';
import { forbiddenNamePath } from './storable-text.ts';
import { reachedQuotaSchema } from './plans.ts';

export const resumeStatusSchema = z.enum([
  'queued',
  'processing',
  'parsed',
  'partial',
  'failed',
  'quarantined',
]);
export type ResumeStatus = z.infer<typeof resumeStatusSchema>;

/** Whether nothing more will happen to a resume in this state by itself. */
export const isSettled = (status: ResumeStatus) => status !== 'queued' && status !== 'processing';

/** An id in an address; in any case, as ids are no text. */
export const resumeIdSchema = z.uuid().toLowerCase().describe('Id of the resume, in any case');

export const resumeSchema = z
  .object({
    id: z.uuid(),
    status: resumeStatusSchema,
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    source: z.enum(['upload', 'url', 'import', 'mail']),
    externalId: z.string().nullable(),
    /** Where its file was or will be fetched from, without the query; `mediaType`, `bytes` and `sha256` are empty until it is. */
    url: z.string().nullable(),
    /** 1, and one more each time that another file was sent under the same `externalId`. */
    version: z.number().int(),
    metadata: z.record(z.string(), z.string()),
    /** The document's own date, as it was given; "present" is counted to it. */
    documentDate: z.iso.date().nullable(),
    candidateId: z.uuid().nullable(),
    candidateName: z.string().nullable(),
    /** Other candidates that share an e-mail address or a telephone number with this one, under a name that does not agree; at most twenty by each. */
    possibleDuplicates: z.array(z.uuid()),
    headline: z.string().nullable(),
    pages: z.number().int().nullable(),
    /** It was read, but hardly anything was found in it: worth a look by a person. */
    littleFound: z.boolean(),
    /**
     * Why the last reading failed: a code of the problem table and its sentence. With status `partial` it says what the reading
     * lacks (`engine_away`, `model_incomplete`, `deadline_passed`). Any other code beside `parsed` or `partial` is of a later reading that failed:
     * the profile is that of the one before.
     */
    problem: z.object({ code: z.string(), title: z.string() }).nullable(),
    /** Set where the same file had been sent before by this tenant. */
    duplicateOf: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Resume' });
export type Resume = z.infer<typeof resumeSchema>;

export const resumePageSchema = z
  .object({ items: z.array(resumeSchema), next: z.string().nullable() })
  .meta({ id: 'ResumePage' });
export type ResumePage = z.infer<typeof resumePageSchema>;

/** What is not known here is refused: a filter that is left out in silence gives everything. */
export const resumeQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
  status: resumeStatusSchema.optional(),
  externalId: z.string().max(200).optional(),
});
export type ResumeQuery = z.infer<typeof resumeQuerySchema>;

export const externalIdSchema = z.string().min(1).max(200);
export const documentDateSchema = z.iso
  .date()
  .refine((date) => date >= '1900-01-01', 'must not be before 1900');
export const metadataSchema = z
  .record(z.string().max(100), z.string().max(500))
  .refine((m) => Object.keys(m).length <= 20, 'at most 20 entries');

/** Letters of base64, in lines or not, and what fills it up at its end. One class at a time: a body has tens of millions. */
const isBase64 = (text: string): boolean => !/[^A-Za-z0-9+/=\s]/.test(text) && !/=[^=\s]/.test(text);

/** An address as it may be asked: what it stands for is looked at when it is. */
export const urlSchema = z
  .string()
  .max(4_000)
  .refine((text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  }, 'must be an address that begins with https://, without a name and password')
  .meta({ format: 'uri' });

/** What `POST /v1/resumes` takes as JSON: the file itself, in base64, or where it is to be fetched. */
export const resumeJsonSchema = z
  .strictObject({
    file: z
      .strictObject({
        name: z.string().min(1).max(500).describe('The file’s name; its content says what it is'),
        content: z
          .string()
          .refine(isBase64, 'must be base64 (RFC 4648, section 4)')
          .meta({ contentEncoding: 'base64' })
          .describe('The file in base64'),
      })
      .optional(),
    url: urlSchema
      .optional()
      .describe(
        'In place of `file`: where it is to be fetched, on the public internet. A web page is read as HTML',
      ),
    externalId: externalIdSchema.optional(),
    documentDate: documentDateSchema.optional(),
    metadata: metadataSchema.optional(),
  })
  .refine(({ file, url }) => (file === undefined) !== (url === undefined), {
    path: ['file'],
    message: 'either `file` or `url` must be there',
  })
  .meta({ id: 'NewResume' });
export type ResumeJson = z.infer<typeof resumeJsonSchema>;

/** The form fields beside `file` of `POST /v1/resumes`. `metadata` is a JSON object of at most 20 short texts. */
export const resumeUploadSchema = z.object({
  externalId: externalIdSchema.optional(),
  documentDate: documentDateSchema.optional(),
  metadata: z
    .string()
    .max(10_000)
    .transform((raw, ctx) => {
      try {
        const value: unknown = JSON.parse(raw);
        if (!forbiddenNamePath(value)) return value;
        ctx.addIssue({ code: 'custom', message: 'must not have a name “__proto__”' });
        return z.NEVER;
      } catch {
        ctx.addIssue({ code: 'custom', message: 'must be a JSON object' });
        return z.NEVER;
      }
    })
    .pipe(metadataSchema)
    .optional(),
});

export const problemDocumentSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    quota: reachedQuotaSchema.optional().describe('With `quota_reached`: which one, and when it begins anew'),
  })
  .meta({ id: 'Problem' });
export type ProblemDocument = z.infer<typeof problemDocumentSchema>;
