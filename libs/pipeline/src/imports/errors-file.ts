// The bad rows as they were, with what is wrong with them: a file that opens in a spreadsheet, is mended there and sent again.
import {
  importRowReasons,
  type ImportColumn,
  type ImportDialect,
  type ImportRowReason,
} from '@vitae/contracts';
import type { FileStore } from '@vitae/store';
import { stringify } from 'csv-stringify/sync';
import { asHarmless } from './formula-cells.ts';
import type { TableRow } from './read-table.ts';

export interface BadRow {
  readonly row: TableRow;
  readonly column: string | null;
  readonly reason: ImportRowReason;
}

/** What stands behind the columns of the file; on the way back nothing is taken from them. */
const OWN_COLUMNS = ['vitae_line', 'vitae_column', 'vitae_reason', 'vitae_explanation'];
/** Bytes that are gathered before they are written. */
const PIECE = 64 * 1024;
const MARK = '\ufeff';

/** Writes the file, if any row is bad; returns its digest. */
export async function writeErrors(
  files: Pick<FileStore, 'receive'>,
  tenantId: string,
  table: { readonly dialect: ImportDialect; readonly columns: readonly ImportColumn[] },
  rows: AsyncGenerator<BadRow>,
  maxBytes: number,
): Promise<string | null> {
  const first = await rows.next();
  if (first.done) return null;
  const file = await files.receive(pieces(table, first.value, rows), maxBytes);
  try {
    await file.keep(tenantId);
    return file.sha256;
  } finally {
    await file.discard();
  }
}

async function* pieces(
  { dialect, columns }: { readonly dialect: ImportDialect; readonly columns: readonly ImportColumn[] },
  first: BadRow,
  rest: AsyncGenerator<BadRow>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  // A file of bad rows that is sent again has them already.
  const isTheirs = columns.map(({ name }) => !OWN_COLUMNS.includes(name));
  const names = columns.flatMap(({ name }, at) => (isTheirs[at] ? name : []));
  const line = (cells: readonly string[]) =>
    stringify([cells.map(asHarmless)], {
      delimiter: dialect.delimiter,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    });
  const lineOf = ({ row, column, reason }: BadRow) => {
    // A row whose cells can't be told apart stands whole in the first.
    const theirs = 'cells' in row ? row.cells.filter((_, at) => isTheirs[at] ?? true) : [row.text];
    while (theirs.length < names.length) theirs.push('');
    return line([...theirs, String(row.line), column ?? '', reason, importRowReasons[reason]]);
  };
  let text = MARK + line([...names, ...OWN_COLUMNS]) + lineOf(first);
  for await (const row of rest) {
    text += lineOf(row);
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
