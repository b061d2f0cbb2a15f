// Reads CSV as it comes in. A packaged parser was not taken for one reason: there a quotation mark that is never closed swallows all rows
// behind it, and here it costs the line that it stands on. What can't be read is handed out as its text, and the next line begins anew.
import { IMPORT_LIMITS, type ImportDialect } from '@vitae/contracts';

export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly text: string; readonly reason: Unreadable };
type Unreadable = 'quote_not_closed' | 'row_too_long';

/** A cell of so many lines is a quotation mark that was not closed; it also bounds how often a line is looked at again. */
const MOST_LINES = 500;

type Attempt =
  | {
      readonly kind: 'record';
      readonly cells: readonly string[];
      readonly end: number;
      readonly lines: number;
    }
  | { readonly kind: 'more' }
  | {
      readonly kind: 'broken';
      readonly reason: Unreadable;
      /** Up to here it could be read; it ends with the line that this stands on, the so-manieth of its own. */
      readonly at: number;
      readonly lines: number;
    };

export class CsvReader {
  readonly #delimiter: string;
  readonly #quote: string;
  #text = '';
  #line = 1;
  /** Whether what comes next is the rest of a line that is handed out already. */
  #isSkipping = false;

  constructor({ delimiter, quote }: Pick<ImportDialect, 'delimiter' | 'quote'>) {
    this.#delimiter = delimiter;
    this.#quote = quote;
  }

  /** The records that a piece of text completes. */
  *push(piece: string): Generator<CsvRecord> {
    this.#text += piece;
    yield* this.#records(false);
  }

  /** What is left at the end. */
  *end(): Generator<CsvRecord> {
    yield* this.#records(true);
  }

  *#records(isLast: boolean): Generator<CsvRecord> {
    let at = 0;
    if (this.#isSkipping) {
      const end = this.#endOfLine(0, isLast);
      this.#isSkipping = end === undefined;
      at = end?.to ?? this.#restFrom(0);
    }
    while (at < this.#text.length && !this.#isSkipping) {
      const read = this.#read(at, isLast);
      if (read.kind === 'more') break;
      const line = this.#line;
      if (read.kind === 'record') {
        at = read.end;
        this.#line += read.lines;
        if (read.cells.some((cell) => cell.trim() !== '')) yield { line, cells: read.cells };
        continue;
      }
      const end = this.#endOfLine(read.at, isLast);
      if (end === undefined && !isLast && this.#text.length - at <= IMPORT_LIMITS.rowCharacters) break;
      const text = this.#text.slice(at, end?.from);
      this.#isSkipping = end === undefined;
      at = end?.to ?? this.#restFrom(at);
      this.#line += read.lines;
      yield { line, text: text.slice(0, IMPORT_LIMITS.rowCharacters), reason: read.reason };
    }
    this.#text = this.#text.slice(at);
  }

  /** One record from a place on. A record without its end is none, unless the text ends there. */
  #read(from: number, isLast: boolean): Attempt {
    const text = this.#text;
    const cells: string[] = [];
    let lines = 1;
    let at = from;
    for (;;) {
      if (text[at] === this.#quote) {
        const quoted = this.#quoted(at, isLast);
        if (quoted === 'more') return { kind: 'more' };
        if (quoted === 'row_too_long') return { kind: 'broken', reason: quoted, at, lines };
        // The mark may as well stand in a cell before: all but the first line is looked at again.
        if (quoted === 'quote_not_closed') return { kind: 'broken', reason: quoted, at: from, lines: 1 };
        cells.push(quoted.cell);
        lines += quoted.lines;
        at = quoted.end;
      } else {
        const end = this.#endOfPlain(at);
        const isCut = end === text.length && !isLast;
        if (isCut && end - from <= IMPORT_LIMITS.rowCharacters) return { kind: 'more' };
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at - from > IMPORT_LIMITS.rowCharacters)
        return { kind: 'broken', reason: 'row_too_long', at, lines };
      if (text[at] === this.#delimiter) {
        at++;
        if (at === text.length && !isLast) return { kind: 'more' };
        continue;
      }
      // A line end may be cut between its two characters.
      if (text[at] === '\r' && at + 1 === text.length && !isLast) return { kind: 'more' };
      const end = at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);
      return { kind: 'record', cells, end, lines };
    }
  }

  #endOfPlain(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length && text[at] !== this.#delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    return at;
  }

  /** A cell in quotation marks, doubled ones within; behind it comes a delimiter or a line's end, blanks allowed. */
  #quoted(
    from: number,
    isLast: boolean,
  ): { readonly cell: string; readonly end: number; readonly lines: number } | 'more' | Unreadable {
    const text = this.#text;
    let cell = '';
    let lines = 0;
    let at = from + 1;
    for (;;) {
      const closing = text.indexOf(this.#quote, at);
      const piece = text.slice(at, closing < 0 ? text.length : closing);
      cell += piece;
      lines += linesIn(piece);
      // So long on one line it is a long cell; over several it is a mark that was not closed.
      if (cell.length > IMPORT_LIMITS.rowCharacters)
        return linesIn(cell.slice(0, IMPORT_LIMITS.rowCharacters)) ? 'quote_not_closed' : 'row_too_long';
      if (lines > MOST_LINES) return 'quote_not_closed';
      if (closing < 0) return isLast ? 'quote_not_closed' : 'more';
      at = closing + 1;
      if (text[at] === this.#quote) {
        cell += this.#quote;
        at++;
        continue;
      }
      while (text[at] === ' ') at++;
      if (at - closing > IMPORT_LIMITS.rowCharacters) return 'row_too_long';
      if (at === text.length) return isLast ? { cell, end: at, lines } : 'more';
      const isEnd = text[at] === this.#delimiter || text[at] === '\n' || text[at] === '\r';
      return isEnd ? { cell, end: at, lines } : 'quote_not_closed';
    }
  }

  /** Undefined where it has not come yet, or only the first of its two characters. */
  #endOfLine(from: number, isLast: boolean): { readonly from: number; readonly to: number } | undefined {
    for (let at = from; at < this.#text.length; at++) {
      if (this.#text[at] === '\n') return { from: at, to: at + 1 };
      if (this.#text[at] !== '\r') continue;
      if (at + 1 === this.#text.length && !isLast) return undefined;
      return { from: at, to: at + (this.#text[at + 1] === '\n' ? 2 : 1) };
    }
    return undefined;
  }

  /** Where a line without its end can be cut off: what may be half an end is kept. */
  #restFrom(from: number): number {
    const { length } = this.#text;
    return length > from && this.#text.endsWith('\r') ? length - 1 : length;
  }
}

function linesIn(cell: string): number {
  let lines = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  return lines;
}
