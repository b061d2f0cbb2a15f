// Tables as CSV (RFC 4180), in a form that no spreadsheet runs as a formula.
import { stringify, type Options } from 'csv-stringify/sync';

const OPTIONS: Options = {
  escape_formulas: true,
  record_delimiter: 'windows',
  // It quotes that pair alone by itself.
  quoted_match: /[\r\n]/,
  cast: { boolean: String },
};

export type Cell = string | number | boolean | null;

/** Rows as CSV, to be set below a head. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (cell === null ? '' : cell))),
    OPTIONS,
  );

/** A head and rows as CSV, with CRLF at each line’s end. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  csvRows([[...head], ...rows]);
