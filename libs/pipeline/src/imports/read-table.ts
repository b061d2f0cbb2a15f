// The table of an import, of text or a sheet of a workbook: how it is written, its first rows, and all of them one after the other, a piece of
// the file in memory at a time.
import type { GivenDialect, ImportDialect, ProblemCode } from '@vitae/contracts';
import { CsvReader, type CsvRecord } from './csv-records.ts';
import { dialectOf, isHeader, isSeparatorRow, LOOKED_AT, namesColumns, recordsIn } from './dialect.ts';
import { bytesOf, isZip, type TableFiles } from './stored-bytes.ts';
import { encodingOf, textOf, type Bytes } from './table-text.ts';
import { readWorkbook, type WorkbookTable } from './workbook/read-workbook.ts';

export type { TableFiles } from './stored-bytes.ts';

/** A record of the table; `faults` are the places of cells of a sheet that show an error in place of a value. */
export type TableRecord = CsvRecord & { readonly faults?: readonly number[] };
/** `row` counts those below the header from 1, the unreadable ones among them. */
export type TableRow = TableRecord & { readonly row: number };

export interface StoredTable {
  readonly tenantId: string;
  readonly sha256: string;
}

/** A table that can be gone through, more than once. */
export interface Table {
  readonly dialect: ImportDialect;
  /** Its first records without blank ones, the header among them. */
  head(): Promise<(readonly string[])[]>;
  rows(): AsyncGenerator<TableRow>;
  /** What is wrong with what somebody said of it. */
  readonly problem?: { readonly code: ProblemCode; readonly detail: string } | undefined;
  close(): void;
}

/** Finds out how a table is written, but for what is known of it. Rejects with what is wrong with the file. */
export async function openTable(
  files: TableFiles,
  { tenantId, sha256 }: StoredTable,
  given: GivenDialect,
): Promise<Table> {
  const bytes = () => bytesOf(files, tenantId, sha256);
  if (await isZip(bytes()))
    return workbookTable(await readWorkbook(bytes(), given.sheet, namesColumns), given);
  const encoding = given.encoding ?? (await encodingOf(bytes()));
  const head = await headOf(textOf(bytes(), encoding), LOOKED_AT);
  const dialect: ImportDialect = { encoding, ...dialectOf(head, given) };
  return {
    dialect,
    head: () => Promise.resolve(headRecords(head, dialect)),
    rows: () => numbered(recordsOf(bytes(), dialect), dialect.header),
    close: () => undefined,
  };
}

/** The first characters of a text, so many at least if there are. */
async function headOf(text: AsyncIterable<string>, characters: number): Promise<string> {
  let head = '';
  for await (const piece of text) {
    head += piece;
    if (head.length >= characters) break;
  }
  return head;
}

function headRecords(head: string, dialect: ImportDialect): string[][] {
  const text = head.length < LOOKED_AT ? `${head}\n` : head;
  return recordsIn(text, dialect).filter(
    (cells, at) => (at > 0 || !isSeparatorRow(cells)) && cells.some((cell) => cell.trim() !== ''),
  );
}

async function* recordsOf(bytes: Bytes, dialect: ImportDialect): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader(dialect);
  let isFirst = true;
  const kept = function* (records: Iterable<CsvRecord>): Generator<CsvRecord> {
    for (const record of records) {
      const isSeparator = isFirst && 'cells' in record && isSeparatorRow(record.cells);
      isFirst = false;
      if (!isSeparator) yield record;
    }
  };
  for await (const piece of textOf(bytes, dialect.encoding)) yield* kept(reader.push(piece));
  yield* kept(reader.end());
}

async function* numbered(records: AsyncGenerator<TableRecord>, header: boolean): AsyncGenerator<TableRow> {
  let row = header ? -1 : 0;
  for await (const record of records) {
    row++;
    if (row > 0) yield { ...record, row };
  }
}

/** How bad rows of a workbook are written, which has no way of its own. */
const WRITTEN = { encoding: 'utf-8', delimiter: ',', quote: '"' } as const;

async function workbookTable(workbook: WorkbookTable, given: GivenDialect): Promise<Table> {
  const { sheet, sheets } = workbook;
  const head = async () => {
    const records: (readonly string[])[] = [];
    let characters = 0;
    for await (const row of workbook.rows()) {
      if (!('cells' in row)) continue;
      records.push(row.cells);
      characters += row.cells.join().length;
      if (characters > LOOKED_AT) break;
    }
    return records;
  };
  try {
    const [first = []] = await head();
    const header = given.header ?? isHeader(first);
    return {
      dialect: { ...WRITTEN, header, sheet, sheets: [...sheets] },
      head,
      rows: () => numbered(workbook.rows(), header),
      problem: workbook.isWanted
        ? undefined
        : {
            code: 'import_sheet_unknown',
            detail: `The workbook has the sheets ${sheets.join(', ').slice(0, 500)}.`,
          },
      close: workbook.close,
    };
  } catch (error) {
    workbook.close();
    throw error;
  }
}
