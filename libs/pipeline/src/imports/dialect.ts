// Finds out how a table is written, from its first rows: what parts and quotes its cells, and whether the first row names the columns.
import type { GivenDialect, ImportDialect } from '@vitae/contracts';
import { isData } from './cell-shapes.ts';
import { fieldNamed } from './column-names.ts';
import { CsvReader } from './csv-records.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So much of the text is looked at. */
export const LOOKED_AT = 64 * 1024;
/** Excel's first line, which says what parts cells. */
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/i;

type Written = Pick<ImportDialect, 'delimiter' | 'quote'>;

/** The records of a text that may end within one. */
export function recordsIn(head: string, written: Written): string[][] {
  const reader = new CsvReader(written);
  return [...reader.push(head)].flatMap((record) => ('cells' in record ? [[...record.cells]] : []));
}

/** The first line of a table may tell what parts its cells; it is no row. */
export const isSeparatorRow = (cells: readonly string[]): boolean =>
  /^sep=[,;\t|]?$/i.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '');

export function dialectOf(head: string, given: GivenDialect): Omit<ImportDialect, 'encoding'> {
  // A short file may lack its last line's end.
  const text = `${head.slice(0, LOOKED_AT)}${head.length < LOOKED_AT ? '\n' : ''}`;
  const said = SEPARATOR_LINE.exec(text)?.[1];
  const quote = given.quote ?? quoteOf(text);
  const delimiter =
    given.delimiter ?? DELIMITERS.find((one) => one === said) ?? likeliestDelimiter(text, quote);
  const rows = recordsIn(text, { delimiter, quote }).filter((cells) => !isSeparatorRow(cells));
  return { delimiter, quote, header: given.header ?? isHeader(rows[0] ?? []) };
}

/** The delimiter by which most rows have as many cells as the first, and most of them. */
function likeliestDelimiter(text: string, quote: ImportDialect['quote']): ImportDialect['delimiter'] {
  let best: ImportDialect['delimiter'] = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const rows = recordsIn(text, { delimiter, quote });
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const alike = rows.filter((cells) => cells.length === width).length / rows.length;
    const score = alike * (1 + Math.min(width, 30) / 30);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** Single marks quote where most lines have cells that begin and end with one, and none begins with a double one. */
function quoteOf(text: string): ImportDialect['quote'] {
  const singles = text.match(/(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|\r\n])/gm)?.length ?? 0;
  const doubles = text.match(/(?:^|[,;\t|])"/gm)?.length ?? 0;
  const lines = text.match(/\n/g)?.length ?? 0;
  return singles > doubles && singles >= lines ? "'" : '"';
}

/** Whether a row names at least two columns that are known: a table's first row, whatever came before it. */
export const namesColumns = (row: readonly string[]): boolean =>
  row.filter((cell) => fieldNamed(cell.trim())?.isWhole).length > 1;

/** Whether the first row of a table names its columns. */
export function isHeader(first: readonly string[]): boolean {
  const filled = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (!filled.length) return false;
  if (filled.some((cell) => fieldNamed(cell)?.isWhole)) return true;
  return filled.every((cell) => cell.length <= 100 && !isData(cell));
}
