// One row against the mapping: what it says, by field, or what is wrong with it and where.
import {
  IDENTIFYING_FIELDS,
  IMPORT_LIMITS,
  type ImportColumn,
  type ImportField,
  type ImportRowReason,
} from '@vitae/contracts';
import { emailsIn, isDate, isEmail, isPhone, saysPresent, urlOf } from './cell-shapes.ts';
import { asWritten } from './formula-cells.ts';

export interface RowCell {
  /** The name of its column. */
  readonly column: string;
  readonly field: ImportField;
  readonly text: string;
}

export type RowReading =
  | { readonly ok: true; readonly cells: readonly RowCell[] }
  | { readonly ok: false; readonly reason: ImportRowReason; readonly column: string | null };

const MOST_METADATA = 20;
const LONGEST_METADATA = 500;
const LONGEST_ID = 200;

const bad = (reason: ImportRowReason, column: string | null = null): RowReading => ({
  ok: false,
  reason,
  column,
});

/** `faults` are the places of cells that show an error of the spreadsheet in place of a value. */
export function readRow(
  written: readonly string[],
  columns: readonly ImportColumn[],
  faults: readonly number[] = [],
): RowReading {
  if (written.length !== columns.length) return bad('cell_count');
  const cells: RowCell[] = [];
  for (const [at, { name, field }] of columns.entries()) {
    if (field !== null && faults.includes(at)) return bad('formula_error', name);
    const raw = written[at] ?? '';
    if (raw.length > IMPORT_LIMITS.cellCharacters) return bad('cell_too_long', name);
    const text = asWritten(raw.trim());
    if (field === null || text === '') continue;
    const reason = reasonOf(field, text);
    if (reason) return bad(reason, name);
    cells.push({ column: name, field, text });
  }
  const kept = cells.filter(({ field }) => field === 'metadata');
  if (kept.length > MOST_METADATA) return bad('metadata_invalid', kept[MOST_METADATA]?.column ?? null);
  return cells.some(({ field }) => IDENTIFYING_FIELDS.includes(field)) ? { ok: true, cells } : bad('nobody');
}

function reasonOf(field: ImportField, text: string): ImportRowReason | undefined {
  switch (field) {
    case 'email':
      return emailsIn(text).length && emailsIn(text).every(isEmail) ? undefined : 'email_invalid';
    case 'phone':
      return isPhone(text) ? undefined : 'phone_invalid';
    case 'link':
      return text.split(/[\s,;|]+/).every((one) => one === '' || urlOf(one)) ? undefined : 'url_invalid';
    case 'resumeUrl':
      return urlOf(text) ? undefined : 'url_invalid';
    case 'startDate':
      return isDate(text) ? undefined : 'date_invalid';
    case 'endDate':
      return isDate(text) || saysPresent(text) ? undefined : 'date_invalid';
    case 'documentDate':
      return dayOf(text) ? undefined : 'date_invalid';
    case 'externalId':
      return text.length <= LONGEST_ID ? undefined : 'external_id_invalid';
    case 'metadata':
      return text.length <= LONGEST_METADATA ? undefined : 'metadata_invalid';
    default:
      return undefined;
  }
}

/** “2024-03-01” and “01.03.2024” as an ISO day; undefined for what is none. */
export function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text);
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : written
      ? [written[3], written[2]?.padStart(2, '0'), written[1]?.padStart(2, '0')]
      : [];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && date >= '1900-01-01' && new Date(time).toISOString().startsWith(date)
    ? date
    : undefined;
}
