// The rows of a stored table, one after the other: a piece of the file is in memory at a time.
import type { ImportDialect } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import type { FileStore } from '@vitae/store';
import { CsvReader, type CsvRecord } from './csv-records.ts';
import { isSeparatorRow } from './dialect.ts';
import { textOf, type Bytes } from './table-text.ts';

export type TableFiles = Pick<FileStore, 'open'>;

/** `row` counts those below the header from 1, the unreadable ones among them. */
export type TableRow = CsvRecord & { readonly row: number };

/** Rejects with `storage_unavailable` where the file is not there: it may come back. */
export async function* bytesOf(files: TableFiles, tenantId: string, sha256: string): Bytes {
  const file = await files.open(tenantId, sha256);
  if (!file) throw new AppError('storage_unavailable', { detail: 'the file of the import is missing' });
  try {
    for await (const piece of file.stream) yield piece as Uint8Array;
  } finally {
    file.stream.destroy();
  }
}

/** The first characters of a text, so many at least if there are. */
export async function headOf(text: AsyncIterable<string>, characters: number): Promise<string> {
  let head = '';
  for await (const piece of text) {
    head += piece;
    if (head.length >= characters) break;
  }
  return head;
}

export async function* rowsOf(bytes: Bytes, dialect: ImportDialect): AsyncGenerator<TableRow> {
  const reader = new CsvReader(dialect);
  let row = dialect.header ? -1 : 0;
  let isFirst = true;
  const numbered = function* (records: Iterable<CsvRecord>): Generator<TableRow> {
    for (const record of records) {
      const isSeparator = isFirst && 'cells' in record && isSeparatorRow(record.cells);
      isFirst = false;
      if (isSeparator) continue;
      row++;
      if (row > 0) yield { ...record, row };
    }
  };
  for await (const piece of textOf(bytes, dialect.encoding)) yield* numbered(reader.push(piece));
  yield* numbered(reader.end());
}
