// Whether a small table of text is the names of columns and nothing below: told without reading it as a table, which is a worker's. Where
// this is in doubt it is no; the worker sees it then.
import { utf16Of } from '@vitae/contracts';

/** Bytes of a header with many long names. */
export const LONGEST_HEADER = 64 * 1024;
/** Longer than any name of a column. */
const LONGEST_NAME = 100;
/** “Address 2”: nothing that could be an address, a number, a date or the name of a file. */
const NAME = /^[\p{L}\p{M} _/()'’&-]*\d?$/u;

export function isHeaderAlone(file: Uint8Array): boolean {
  const text = new TextDecoder(utf16Of(file) ?? 'utf-8').decode(file);
  const lines = text.split(/[\r\n]/).filter((line) => /[^\s,;|"']/.test(line) && !/^sep=/i.test(line));
  const cells = lines[0]?.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim()) ?? [];
  return (
    lines.length === 1 &&
    cells.length > 1 &&
    cells.every((cell) => cell.length <= LONGEST_NAME && NAME.test(cell))
  );
}
