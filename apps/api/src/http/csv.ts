// Tables as CSV (RFC 4180), in a form that no spreadsheet runs as a formula.
import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null;

/** A head and rows as CSV, with CRLF at each line’s end. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([[...head], ...rows.map((row) => row.map((cell) => (cell === null ? '' : cell)))], {
    escape_formulas: true,
    record_delimiter: 'windows',
    // It quotes that pair alone by itself.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
