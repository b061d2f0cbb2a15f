// The rows of errors.csv, to be mended in the page and sent again as a table.
import { readTable, writeTable, type Dialect } from './csv.ts';

/** Columns behind the file's own: line, column, reason, explanation. */
const OWN = 4;

export interface BadRow {
  readonly line: string;
  /** Where in the row the fault is; −1: in the row as a whole. */
  readonly badCell: number;
  readonly reason: string;
  readonly cells: readonly string[];
}
export interface BadTable {
  readonly columns: readonly string[];
  readonly rows: readonly BadRow[];
}

export function readBadRows(text: string, dialect: Dialect): BadTable {
  const [header = [], ...lines] = readTable(text, dialect);
  const columns = header.slice(0, -OWN);
  const rows = lines.map((all) => {
    const [line = '', column = '', reason = ''] = all.slice(-OWN);
    let cells = all.slice(0, -OWN);
    // A row that could not be told apart stands whole in its first cell: with its cells told apart it is easier to mend.
    if (columns.length > 1 && cells.slice(1).every((cell) => cell === ''))
      cells = readTable(cells[0] ?? '', dialect, 1)[0] ?? cells;
    // What is more than there are columns, is kept in the last one, in sight.
    const rest = cells.slice(columns.length - 1);
    const fitted = columns.map((_, at) =>
      at < columns.length - 1 ? (cells[at] ?? '') : rest.join(dialect.delimiter),
    );
    return { line, badCell: columns.indexOf(column), reason, cells: fitted };
  });
  return { columns, rows };
}

export const writeMended = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  dialect: Dialect,
): string => '\ufeff' + writeTable([columns, ...rows], dialect);
