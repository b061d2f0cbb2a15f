// A workbook (XLSX) as a table. Its sheet is read once, into a file of rows that has no name and goes with this process: rows are gone through
// more often, and each time to unpack and to read XML would take most of the time.
import { IMPORT_LIMITS } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { closeSync, read } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { promisify } from 'node:util';
import { BadZip, entryName, namelessCopy, ZipCopy } from '../zip-copy.ts';
import { BadWorkbook } from './bad-workbook.ts';
import { readSharedStrings } from './shared-strings.ts';
import { rowsOfSheet, type CellValues, type SheetRow } from './sheet-rows.ts';
import { readParts, readStyles, type Parts, type Sheet, type WorkbookParts } from './workbook-parts.ts';

/** Parts of one workbook. */
const MOST_ENTRIES = 10_000;
/** Bytes that all its parts that are read inflate to. */
const MOST_INFLATED = 1024 * 1024 * 1024;
/** Bytes that are gathered before they are written. */
const PIECE = 64 * 1024;

export interface WorkbookTable {
  /** Of the sheet that is read. */
  readonly sheet: string;
  /** Whether it is the one that was asked for, if any was. */
  readonly isWanted: boolean;
  /** Those that can be read, in their order. */
  readonly sheets: readonly string[];
  /** Rows of as many cells each, without the columns that are empty all the way down. */
  rows(): AsyncGenerator<SheetRow>;
  close(): void;
}

/**
 * Reads the sheet of a name or, where none has it, the first visible one whose first row is a table's (`heads`), else the first that has any
 * cells. Rejects with `import_workbook_damaged` and `import_workbook_too_large`.
 */
export async function readWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  wanted: string | undefined,
  heads: (first: readonly string[]) => boolean = () => true,
): Promise<WorkbookTable> {
  try {
    const zip = await ZipCopy.open(bytes, MOST_ENTRIES);
    try {
      return await readFrom(zip, wanted, heads);
    } finally {
      zip.close();
    }
  } catch (error) {
    throw inOurWords(error);
  }
}

function inOurWords(error: unknown): unknown {
  if (!(error instanceof BadZip || error instanceof BadWorkbook)) return error;
  if (error.reason === 'damaged' || error.reason === 'encrypted')
    return new AppError('import_workbook_damaged');
  const detail = error instanceof BadWorkbook ? error.detail : undefined;
  return new AppError('import_workbook_too_large', { ...(detail && { detail }) });
}

async function readFrom(
  zip: ZipCopy,
  wanted: string | undefined,
  heads: (first: readonly string[]) => boolean,
): Promise<WorkbookTable> {
  const parts = partsOf(zip);
  const workbook = await readParts(parts);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const sheets = visible.length ? visible : workbook.sheets;
  const named = sheets.find(({ name }) => isSheet(name, wanted)) ?? sheets[placeIn(wanted)];
  const values = await valuesOf(parts, workbook);
  const table = await firstTable(parts, named ? [named] : sheets, values, heads);
  return {
    sheet: table.sheet,
    sheets: sheets.map(({ name }) => name),
    isWanted: wanted === undefined || named !== undefined,
    rows: table.rows,
    close: table.close,
  };
}

/** The first sheet with the head of a table. A cover may come before it, or notes for those who fill it in. */
async function firstTable(
  parts: Parts,
  sheets: readonly Sheet[],
  values: CellValues,
  heads: (first: readonly string[]) => boolean,
): Promise<SheetTable> {
  let best: SheetTable | undefined;
  try {
    for (const sheet of sheets) {
      const table = await readSheet(parts, sheet, values);
      const isHeaded = !table.isEmpty && heads(await firstRowOf(table));
      if (!best || isHeaded || (best.isEmpty && !table.isEmpty)) {
        best?.close();
        best = table;
      } else table.close();
      if (isHeaded) break;
    }
  } catch (error) {
    // What is wrong with a later sheet costs nobody an earlier one.
    if (best && !best.isEmpty) return best;
    best?.close();
    throw error;
  }
  if (!best) throw new BadWorkbook('damaged');
  return best;
}

async function firstRowOf({ rows }: SheetTable): Promise<readonly string[]> {
  for await (const row of rows()) if ('cells' in row) return row.cells;
  return [];
}

const isSheet = (name: string, wanted: string | undefined): boolean =>
  name.toLowerCase() === wanted?.trim().toLowerCase();

/** Whoever sees a workbook blind knows its sheets by their places: “Sheet 2”. */
const placeIn = (wanted: string | undefined): number =>
  Number(/^sheet (\d{1,4})$/i.exec(wanted?.trim() ?? '')?.[1] ?? 0) - 1;

/** All that is inflated counts together. */
function partsOf(zip: ZipCopy): Parts {
  let left = MOST_INFLATED;
  return (path) => {
    const entry = zip.entries.get(entryName(path));
    return entry && counted(zip.inflate(entry, left));
  };
  async function* counted(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      left -= piece.length;
      if (left < 0) throw new BadZip('too_large');
      yield piece;
    }
  }
}

async function valuesOf(parts: Parts, { sharedStrings, styles, is1904 }: WorkbookParts): Promise<CellValues> {
  const strings = sharedStrings === undefined ? undefined : parts(sharedStrings);
  const written = styles === undefined ? undefined : parts(styles);
  return {
    strings: strings && (await readSharedStrings(strings)),
    styles: written ? await readStyles(written) : [],
    is1904,
  };
}

interface SheetTable extends Pick<WorkbookTable, 'sheet' | 'rows' | 'close'> {
  readonly isEmpty: boolean;
}

async function readSheet(parts: Parts, { name, path }: Sheet, values: CellValues): Promise<SheetTable> {
  const part = parts(path);
  if (!part) throw new BadWorkbook('damaged');
  const filled = new Set<number>();
  const copy = await namelessCopy(written(rowsOfSheet(part, values), filled));
  const columns = [...filled].sort((a, b) => a - b);
  return {
    sheet: name,
    isEmpty: columns.length === 0,
    rows: () => readBack(copy, columns),
    close: () => closeSync(copy),
  };
}

/** One row a line, as JSON; notes which columns have anything in them. */
async function* written(rows: AsyncIterable<SheetRow>, filled: Set<number>): AsyncGenerator<string> {
  let text = '';
  let bytes = 0;
  let count = 0;
  for await (const row of rows) {
    if ('cells' in row) {
      for (const [column, cell] of row.cells.entries()) if (cell !== '') filled.add(column);
      for (const column of row.faults) filled.add(column);
    }
    text += `${JSON.stringify(row)}\n`;
    // One more than are taken, and the header: whoever goes through them says that they are too many.
    const isLast = ++count > IMPORT_LIMITS.rows + 1;
    if (text.length < PIECE && !isLast) continue;
    bytes += Buffer.byteLength(text);
    if (bytes > IMPORT_LIMITS.bytes)
      throw new BadWorkbook(
        'too_large',
        `As text the sheet is larger than ${IMPORT_LIMITS.bytes / 1024 / 1024} MB.`,
      );
    yield text;
    text = '';
    if (isLast) return;
  }
  yield text;
}

/** By places of its own: several may go through it at once. */
async function* readBack(copy: number, columns: readonly number[]): AsyncGenerator<SheetRow> {
  const buffer = Buffer.alloc(PIECE);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (let at = 0; ;) {
    const { bytesRead } = await readAt(copy, buffer, 0, PIECE, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const lines = (rest + decoder.write(buffer.subarray(0, bytesRead))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield fitted(JSON.parse(line) as SheetRow, columns);
  }
}
const readAt = promisify(read);

function fitted(row: SheetRow, columns: readonly number[]): SheetRow {
  if (!('cells' in row)) return row;
  const { line, cells, faults } = row;
  return {
    line,
    cells: columns.map((column) => cells[column] ?? ''),
    faults: faults.map((column) => columns.indexOf(column)),
  };
}
