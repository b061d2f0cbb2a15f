// Reads CSV as it comes in. A packaged parser was not taken for one reason: there a quotation mark that is never closed swallows all rows
// behind it, and here it costs the line that it stands on. What can't be read is handed out as its text, and the next line begins anew.
import { IMPORT_LIMITS, type ImportDialect } from '@vitae/contracts';

export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly text: string; readonly reason: 'quote_not_closed' | 'row_too_long' };

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
  | { readonly kind: 'broken'; readonly reason: 'quote_not_closed' | 'row_too_long' };

export class CsvReader {
  readonly #delimiter: string;
  readonly #quote: string;
  #text = '';
  #line = 1;

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
    while (at < this.#text.length) {
      const read = this.#read(at, isLast);
      if (read.kind === 'more') break;
      const line = this.#line;
      if (read.kind === 'record') {
        at = read.end;
        this.#line += read.lines;
        if (read.cells.some((cell) => cell.trim() !== '')) yield { line, cells: read.cells };
        continue;
      }
      const end = this.#endOfLine(at);
      if (end === undefined && !isLast && this.#text.length - at < IMPORT_LIMITS.rowCharacters * 2) break;
      const text = this.#text.slice(at, end?.from);
      at = end?.to ?? this.#text.length;
      this.#line++;
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
      if (at - from > IMPORT_LIMITS.rowCharacters) return { kind: 'broken', reason: 'row_too_long' };
      if (text[at] === this.#quote) {
        const quoted = this.#quoted(at, isLast);
        if (quoted === 'more') return this.#moreOrTooLong(from);
        if (quoted === 'broken') return { kind: 'broken', reason: 'quote_not_closed' };
        cells.push(quoted.cell);
        lines += quoted.lines;
        at = quoted.end;
      } else {
        const end = this.#endOfPlain(at);
        if (end === text.length && !isLast) return this.#moreOrTooLong(from);
        cells.push(text.slice(at, end));
        at = end;
      }
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

  #moreOrTooLong(from: number): Attempt {
    return this.#text.length - from > IMPORT_LIMITS.rowCharacters
      ? { kind: 'broken', reason: this.#text[from] === this.#quote ? 'quote_not_closed' : 'row_too_long' }
      : { kind: 'more' };
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
  ): { readonly cell: string; readonly end: number; readonly lines: number } | 'more' | 'broken' {
    const text = this.#text;
    let cell = '';
    let at = from + 1;
    for (;;) {
      const closing = text.indexOf(this.#quote, at);
      cell += text.slice(at, closing < 0 ? text.length : closing);
      const lines = linesIn(cell);
      if (lines > MOST_LINES || cell.length > IMPORT_LIMITS.rowCharacters) return 'broken';
      if (closing < 0) return isLast ? 'broken' : 'more';
      at = closing + 1;
      if (text[at] === this.#quote) {
        cell += this.#quote;
        at++;
        continue;
      }
      while (text[at] === ' ') at++;
      if (at === text.length) return isLast ? { cell, end: at, lines } : 'more';
      const isEnd = text[at] === this.#delimiter || text[at] === '\n' || text[at] === '\r';
      return isEnd ? { cell, end: at, lines } : 'broken';
    }
  }

  #endOfLine(from: number): { readonly from: number; readonly to: number } | undefined {
    for (let at = from; at < this.#text.length; at++) {
      if (this.#text[at] === '\n') return { from: at, to: at + 1 };
      if (this.#text[at] === '\r') return { from: at, to: at + (this.#text[at + 1] === '\n' ? 2 : 1) };
    }
    return undefined;
  }
}

function linesIn(cell: string): number {
  let lines = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  return lines;
}
