// Imports of spreadsheets (CSV, XLSX) over HTTP: what is sent, how it stands, what was wrong with which row.
import { z } from 'zod';
import { forbiddenNamePath } from './storable-text.ts';
import { importFieldSchema, importRowReasonSchema } from './import-fields.ts';

/** Bytes, counts and characters. */
export const IMPORT_LIMITS = {
  bytes: 200 * 1024 * 1024,
  archiveBytes: 1024 * 1024 * 1024,
  rows: 500_000,
  columns: 200,
  cellCharacters: 20_000,
  rowCharacters: 200_000,
} as const;

/** So many days after an import has ended, or was last begun, its files are removed. */
export const IMPORT_KEPT_DAYS = 30;

export const importStatusSchema = z
  .enum(['checking', 'ready', 'running', 'paused', 'completed', 'cancelled', 'failed'])
  .meta({ id: 'ImportStatus' });
export type ImportStatus = z.infer<typeof importStatusSchema>;

/** Whether nothing more happens to an import by itself. */
export const importIsOver = (status: ImportStatus): boolean =>
  status === 'completed' || status === 'cancelled' || status === 'failed';

export const importEncodingSchema = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type ImportEncoding = z.infer<typeof importEncodingSchema>;

export const importDialectSchema = z
  .strictObject({
    encoding: importEncodingSchema,
    delimiter: z.enum([',', ';', '\t', '|']),
    quote: z.enum(['"', "'"]),
    header: z.boolean().describe('Whether the first row names the columns'),
    sheet: z
      .string()
      .max(100)
      .optional()
      .describe('Of a workbook (XLSX): the sheet that is read; the rest says how `errors.csv` is written'),
    sheets: z.array(z.string()).optional().describe('Of a workbook: the sheets that may be read'),
  })
  .meta({ id: 'ImportDialect' });
export type ImportDialect = z.infer<typeof importDialectSchema>;

/** What each column is, by its name; null for one that is left out. */
export const importMappingSchema = z
  .record(z.string().max(200), importFieldSchema.nullable())
  .refine((mapping) => Object.keys(mapping).length <= IMPORT_LIMITS.columns, 'too many columns')
  .meta({ id: 'ImportMapping' });
export type ImportMapping = z.infer<typeof importMappingSchema>;

export const importColumnSchema = z
  .object({
    name: z.string().describe('As the header has it; “Column 3” where there is none'),
    field: importFieldSchema.nullable().describe('What it is taken for; null: it is left out'),
    suggested: importFieldSchema.nullable(),
    confidence: z.number().min(0).max(1).describe('Of the suggestion'),
    by: z.enum(['name', 'content', 'both', 'nothing']).describe('What the suggestion was made by'),
  })
  .meta({ id: 'ImportColumn' });
export type ImportColumn = z.infer<typeof importColumnSchema>;

export const importRowErrorSchema = z
  .object({
    row: z.number().int().min(1).describe('Counts the rows below the header'),
    line: z
      .number()
      .int()
      .min(1)
      .describe('Line of the file that the row begins on; of a workbook the number of the row in its sheet'),
    column: z.string().nullable(),
    reason: importRowReasonSchema,
  })
  .meta({ id: 'ImportRowError' });
export type ImportRowError = z.infer<typeof importRowErrorSchema>;

const count = z.number().int().min(0);

/** What a look through the whole file found, with the mapping as it is. */
export const importCheckSchema = z
  .object({
    rows: count,
    good: count,
    bad: count,
    reasons: z.partialRecord(importRowReasonSchema, count),
    first: z.array(importRowErrorSchema).describe('The first bad rows'),
  })
  .meta({ id: 'ImportCheck' });
export type ImportCheck = z.infer<typeof importCheckSchema>;

export const importCountsSchema = z
  .object({
    done: count.describe('Rows that were gone through'),
    created: count,
    updated: count.describe('The external id was known, with other values'),
    unchanged: count.describe('The very same row had come in before'),
    bad: count,
  })
  .meta({ id: 'ImportCounts' });
export type ImportCounts = z.infer<typeof importCountsSchema>;

export const importSchema = z
  .object({
    id: z.uuid(),
    status: importStatusSchema,
    fileName: z.string(),
    bytes: z.number().int(),
    archive: z.object({ fileName: z.string(), bytes: z.number().int() }).nullable(),
    dialect: importDialectSchema.nullable().describe('Found out, or as it was given'),
    columns: z.array(importColumnSchema),
    isCertain: z.boolean().describe('It may be started with the mapping as it is'),
    check: importCheckSchema.nullable().describe('Null until the file has been looked through'),
    counts: importCountsSchema,
    problem: z
      .object({ code: z.string(), title: z.string(), detail: z.string().nullable() })
      .nullable()
      .describe('Why it failed or stopped; with `quota_reached` it may be resumed once there is room'),
    hasErrorsFile: z.boolean(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Import' });
export type Import = z.infer<typeof importSchema>;

export const importPageSchema = z
  .object({ items: z.array(importSchema), next: z.string().nullable() })
  .meta({ id: 'ImportPage' });
export type ImportPage = z.infer<typeof importPageSchema>;

export const importQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
});
export type ImportQuery = z.infer<typeof importQuerySchema>;

export const importIdSchema = z.uuid().toLowerCase().describe('Id of the import, in any case');

/** What is known of a file before it is looked at; the rest is found out. */
export const givenDialectSchema = importDialectSchema
  .omit({ sheets: true })
  .partial()
  .meta({ id: 'GivenImportDialect' });
export type GivenDialect = z.infer<typeof givenDialectSchema>;

/** A form's field that holds JSON. */
const jsonText = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .max(20_000)
    .transform((raw, ctx) => {
      try {
        const value: unknown = JSON.parse(raw);
        if (!forbiddenNamePath(value)) return value;
        ctx.addIssue({ code: 'custom', message: 'must not have a name “__proto__”' });
        return z.NEVER;
      } catch {
        ctx.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

export const templateName = z.string().trim().min(1).max(100);

/** The fields of the form beside the files. */
export const importUploadSchema = z.object({
  mapping: jsonText(importMappingSchema).optional(),
  dialect: jsonText(givenDialectSchema).optional(),
  template: templateName.optional(),
  archiveOf: importIdSchema.optional(),
  dryRun: z.enum(['true', 'false']).default('true'),
});

export const importChangeSchema = z
  .strictObject({
    mapping: importMappingSchema.optional(),
    dialect: givenDialectSchema.optional(),
    template: templateName.optional().describe('The name of a saved mapping to use'),
  })
  .refine((change) => Object.keys(change).length > 0, 'must change something')
  .refine(
    ({ mapping, template }) => mapping === undefined || template === undefined,
    'either a mapping or a template',
  )
  .meta({ id: 'ImportChange' });
export type ImportChange = z.infer<typeof importChangeSchema>;

export const importTemplateSchema = z
  .object({ id: z.uuid(), name: templateName, mapping: importMappingSchema, changedAt: z.iso.datetime() })
  .meta({ id: 'ImportTemplate' });
export type ImportTemplate = z.infer<typeof importTemplateSchema>;
export const newImportTemplateSchema = z
  .strictObject({ name: templateName, mapping: importMappingSchema })
  .meta({ id: 'NewImportTemplate' });
export type NewImportTemplate = z.infer<typeof newImportTemplateSchema>;
export const importTemplatesSchema = z
  .object({ items: z.array(importTemplateSchema) })
  .meta({ id: 'ImportTemplates' });
export const importTemplateIdSchema = z.uuid().toLowerCase().describe('Id of the template, in any case');
export const MOST_IMPORT_TEMPLATES = 100;
