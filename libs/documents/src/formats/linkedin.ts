// LinkedIn's archive of a person's own data: a ZIP of tables (CSV). The tables that say what a resume says are laid out below each other,
// a line for each line of a cell, each marked with what its column is and with where it stands. No other file of the archive is opened.
import {
  LINKEDIN_HISTORY,
  LINKEDIN_PROFILE,
  linkedinTables,
  type Document,
  type Line,
  type LinkedinTable,
  type LinkedinTableName,
  type ReadingLimits,
} from '@vitae/contracts';
import { parse } from 'csv-parse/sync';
import { openArchive, type Archive } from '../archive.ts';
import { LineWriter } from '../flowed-lines.ts';
import { decodeText } from '../text.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Entries of one table; the longest list of skills has 100. */
const MOST_ROWS = 500;
/** Bytes of one table: text of a few hundred entries at their longest. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Letters of one row. */
const MOST_LETTERS = 100_000;
/** Tables may begin with remarks: so many lines before the names of the columns. */
const MOST_REMARKS = 20;

interface Row {
  /** Where it begins in its table. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

type Mark = Pick<Line, 'field' | 'source'>;

export async function readLinkedin(bytes: Uint8Array, limits: ReadingLimits): Promise<Document> {
  const archive = await openArchive(bytes, limits);
  const page = new Page();
  const found = new Set<LinkedinTableName>();
  let isTruncated = false;
  for (const name of Object.keys(linkedinTables) as LinkedinTableName[]) {
    const table = await tableOf(archive, name);
    if (!table) continue;
    found.add(name);
    isTruncated ||= table.isTruncated;
    page.add(name, table.rows);
  }
  // Files of these names that hold something else: what is in them would be a guess.
  if (!found.has(LINKEDIN_PROFILE) && !LINKEDIN_HISTORY.some((name) => found.has(name)))
    throw new UnreadableFile('archive_of_files');
  return {
    format: 'linkedin',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: page.lines(),
    flags: isTruncated ? ['truncated'] : [],
  };
}

/** The rows of one table, whatever folder it lies in; undefined where there is none, or where it has none of the columns. */
async function tableOf(
  archive: Archive,
  name: LinkedinTableName,
): Promise<{ readonly rows: readonly Row[]; readonly isTruncated: boolean } | undefined> {
  const path = archive.names.find((one) => one === name || one.endsWith(`/${name}`));
  const bytes = path === undefined ? undefined : await archive.read(path);
  if (!bytes) return undefined;
  const { columns }: LinkedinTable = linkedinTables[name];
  const records = recordsOf(decodeText(bytes.subarray(0, MOST_BYTES)));
  const head = records
    .slice(0, MOST_REMARKS)
    .findIndex(({ cells }) => cells.some((cell) => Object.hasOwn(columns, cell.trim())));
  const names = records[head]?.cells.map((cell) => cell.trim());
  if (!names) return undefined;
  const rows = records.slice(head + 1).map(({ line, cells }) => ({
    line,
    cells: new Map(cells.map((cell, at): [string, string] => [names[at] ?? '', unescaped(cell).trim()])),
  }));
  return {
    rows: inOrder(rows.slice(0, MOST_ROWS)),
    isTruncated: rows.length > MOST_ROWS || bytes.length > MOST_BYTES,
  };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      bom: true,
      // Remarks end otherwise than rows.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MOST_LETTERS,
      to: MOST_ROWS + MOST_REMARKS + 1,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim())) records.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
  } catch {
    throw new UnreadableFile('damaged_file');
  }
  return records;
}

/** The address that is said to be the first one comes first. */
const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
const isPrimary = ({ cells }: Row): boolean => cells.get('Primary')?.toLowerCase() === 'yes';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** Some cells are written as in a page. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const LINE_END = /\r\n|[\r\n\v\u0085\u2028\u2029]/;
/** Without an end somebody is there still; of schools the end is asked for. */
const GOES_ON: readonly string[] = ['position.end', 'volunteering.end'];

class Page {
  readonly #writer = new LineWriter();
  readonly #marks = new Map<number, Mark>();
  #heading: string | undefined;

  add(name: LinkedinTableName, rows: readonly Row[]): void {
    const { heading, columns }: LinkedinTable = linkedinTables[name];
    for (const row of rows) {
      const cells = Object.entries(columns).flatMap(([column, field]) => {
        const texts = textsOf(field, row.cells.get(column) ?? '', row);
        return texts.map((text) => ({ text, field, column }));
      });
      if (!cells.some(({ text }) => text)) continue;
      if (heading !== undefined && heading !== this.#heading) {
        this.#writer.endBlock();
        this.#writer.add([{ text: heading, bold: true }], { heading: true });
        this.#writer.endBlock();
        this.#heading = heading;
      }
      for (const { text, field, column } of cells) {
        const before = this.#writer.lines.length;
        this.#writer.add([{ text }]);
        if (this.#writer.lines.length > before)
          this.#marks.set(before + 1, { field, source: { table: name, line: row.line, column } });
      }
      this.#writer.endBlock();
    }
  }

  lines(): Line[] {
    return this.#writer.lines.map((line) => ({ ...line, ...this.#marks.get(line.number) }));
  }
}

/** A cell as lines. */
function textsOf(field: string, cell: string, row: Row): string[] {
  if (field === 'link')
    return listOf(cell, /,\s*(?=[A-Z_]+:)/).map((one) => one.replace(/^[A-Z_]+:(?=\S)/, ''));
  if (field === 'twitter')
    return listOf(cell, /,/).map((name) => `https://twitter.com/${name.replace(/^@/, '')}`);
  if (!cell && GOES_ON.includes(field)) return row.cells.get('Started On') ? ['Present'] : [];
  return cell.split(LINE_END).flatMap((line) => line.trim() || []);
}

/** `[PORTFOLIO:https://a.example,OTHER:https://b.example]`. */
const listOf = (cell: string, separator: RegExp): string[] =>
  cell
    .replace(/^\[/, '')
    .replace(/\]$/, '')
    .split(separator)
    .flatMap((one) => one.trim() || []);
