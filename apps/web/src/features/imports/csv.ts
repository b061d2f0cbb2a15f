// Tables of text in the browser, for previews and for mending: read leniently (the server's reading is what counts), written strictly.
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** Rows of cells; of a text that was cut off, the last row may be cut off as well. */
export function readTable(text: string, { delimiter, quote }: Dialect, mostRows = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    // An empty line is no row.
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  const body = text.replace(/^\ufeff/, '');
  for (let at = 0; at < body.length && rows.length < mostRows; at += 1) {
    const letter = body.charAt(at);
    if (inQuotes) {
      if (letter !== quote) cell += letter;
      else if (body.charAt(at + 1) === quote) {
        cell += quote;
        at += 1;
      } else inQuotes = false;
    } else if (letter === quote && cell === '') inQuotes = true;
    else if (letter === delimiter) endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && body.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else cell += letter;
  }
  if ((cell || row.length) && rows.length < mostRows) endRow();
  return rows;
}

export const writeTable = (rows: readonly (readonly string[])[], { delimiter, quote }: Dialect): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          [delimiter, quote, '\n', '\r'].some((one) => cell.includes(one))
            ? quote + cell.replaceAll(quote, quote + quote) + quote
            : cell,
        )
        .join(delimiter),
    )
    .join('\r\n') + '\r\n';
