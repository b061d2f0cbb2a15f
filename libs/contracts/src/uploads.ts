// Files that come in over several requests and go on where they broke off, by the tus protocol (1.0.0, with creation, termination and
// expiration), and are made an import of once they are whole.
import { z } from 'zod';
import { givenDialectSchema, IMPORT_LIMITS, importMappingSchema, templateName } from './imports.ts';

export const UPLOAD_LIMITS = {
  /** Of one file: the largest that an import takes. */
  bytes: IMPORT_LIMITS.archiveBytes,
  /** Announced by a tenant in all, as long as nothing was made of it. */
  bytesAnnounced: 2 * (IMPORT_LIMITS.archiveBytes + IMPORT_LIMITS.bytes),
  /** Files of a tenant that are on their way at once. */
  open: 20,
  /** Requests that one file may come in. */
  pieces: 2_000,
  /** Hours that a file is waited for since its last piece. */
  keptHours: 24,
} as const;

export const TUS_VERSION = '1.0.0';

export const uploadSchema = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    bytes: z.number().int().min(1).describe('As they were announced'),
    received: z.number().int().min(0).describe('From here it goes on'),
    importId: z.uuid().nullable().describe('What was made of it'),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().describe('So long it is waited for; each piece puts it off'),
  })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof uploadSchema>;

export const uploadIdSchema = z.uuid().toLowerCase().describe('Id of the upload, in any case');

export const uploadImportSchema = z
  .strictObject({
    archiveUploadId: z
      .uuid()
      .toLowerCase()
      .optional()
      .describe('Another upload: a ZIP of the files that rows name'),
    mapping: importMappingSchema.optional(),
    dialect: givenDialectSchema.optional(),
    template: templateName.optional().describe('The name of a saved mapping'),
    dryRun: z
      .boolean()
      .default(true)
      .describe('false: it begins once it is looked through, if the mapping leaves no doubt'),
  })
  .meta({ id: 'UploadImport' });
export type UploadImport = z.infer<typeof uploadImportSchema>;
