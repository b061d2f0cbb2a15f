// What a column of an import may be: one table from which the suggestions, the checks of cells and the page follow.
import { z } from 'zod';

export const importFieldSchema = z
  .enum([
    'externalId',
    'name',
    'givenName',
    'familyName',
    'email',
    'phone',
    'city',
    'region',
    'country',
    'location',
    'headline',
    'title',
    'organisation',
    'startDate',
    'endDate',
    'summary',
    'skills',
    'languages',
    'certifications',
    'degree',
    'institution',
    'link',
    'availability',
    'salary',
    'drivingLicence',
    'workPermit',
    'documentDate',
    'metadata',
    'resumeUrl',
    'resumeFile',
  ])
  .meta({ id: 'ImportField' });
export type ImportField = z.infer<typeof importFieldSchema>;

/** Fields of which several columns may be one: their cells are read one after the other. */
export const REPEATED_FIELDS: readonly ImportField[] = [
  'email',
  'phone',
  'skills',
  'languages',
  'certifications',
  'link',
  'summary',
  'metadata',
];

/** A column that is one of these says whom a row is of, or where their resume is. */
export const IDENTIFYING_FIELDS: readonly ImportField[] = [
  'name',
  'givenName',
  'familyName',
  'email',
  'phone',
  'resumeUrl',
  'resumeFile',
];

/** What tells whose row it is, or where their file lies, and is no part of what the row says of them. */
export const UNREAD_FIELDS: readonly ImportField[] = [
  'externalId',
  'documentDate',
  'metadata',
  'resumeUrl',
  'resumeFile',
];

/** What is wrong with a row, or kept it from coming in. */
export const importRowReasons = {
  cell_count: 'The row has more or fewer cells than the header',
  quote_not_closed: 'A quotation mark is opened and not closed, or text follows a closing one',
  row_too_long: 'The row is longer than allowed',
  cell_too_long: 'The cell is longer than allowed',
  formula_error: 'The cell shows an error of the spreadsheet, such as #N/A, and no value',
  nobody: 'The row names nobody: no name, e-mail address or telephone number',
  email_invalid: 'This is no e-mail address',
  phone_invalid: 'This is no telephone number',
  url_invalid: 'This is no address of a page',
  date_invalid: 'This is no date',
  external_id_invalid: 'The id has more than 200 characters',
  metadata_invalid: 'Kept are at most 20 texts of 500 characters',
  file_not_found: 'The archive holds no such file',
  file_refused: 'The file could not be taken',
  url_refused: 'The address may not be fetched',
  url_failed: 'What is at the address could not be fetched',
  legal_hold: 'A legal hold keeps this person as they are',
  reading_failed: 'Our program made a mistake on this row; it may well be in order',
} as const;
export type ImportRowReason = keyof typeof importRowReasons;
export const importRowReasonSchema = z
  .enum(Object.keys(importRowReasons) as [ImportRowReason, ...ImportRowReason[]])
  .meta({ id: 'ImportRowReason' });

/** How the file begins that is kept of a row: by this its format is told. */
export const IMPORT_ROW_HEAD = '{"vitaeImportRow":1,';

/** The file that is kept of a row: its cells as they were written, and what each was taken for. */
export const importRowFileSchema = z.object({
  vitaeImportRow: z.literal(1),
  cells: z
    .array(
      z.object({
        column: z.string().max(400),
        field: importFieldSchema,
        text: z.string().max(25_000),
      }),
    )
    .min(1)
    .max(300),
});
export type ImportRowFile = z.infer<typeof importRowFileSchema>;
