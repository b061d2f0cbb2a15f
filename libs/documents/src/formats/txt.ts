// Plain text: a line is a line, an empty line ends a block, a form feed ends a page; tables are those drawn with bars.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { writeBlocks } from '../flowed-blocks.ts';
import { LineWriter } from '../flowed-lines.ts';
import { decodeText } from '../text.ts';
import { withTables } from './bar-tables.ts';

/** Word ends a line within a paragraph by a vertical tab; U+0085, U+2028 and U+2029 are ends that Unicode adds. */
const LINE_END = /\r\n|[\r\n\v\u0085\u2028\u2029]/;
/** So many spaces stand for a column, as in a letter typed on a typewriter. */
const COLUMN_SPACES = / {3,}/g;
/** Letters and digits of any script; what has none is a rule or empty. */
const HAS_TEXT = /[\p{L}\p{N}]/u;

export function readTxt(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const writer = new LineWriter();
  decodeText(bytes)
    .split('\f')
    .forEach((page, i) => {
      if (i > 0) writer.newPage();
      for (const piece of withTables(page.split(LINE_END))) {
        if ('table' in piece) {
          writeBlocks(writer, [piece.table], { role: 'body' });
          writer.endBlock();
          continue;
        }
        const { line } = piece;
        if (!HAS_TEXT.test(line)) writer.endBlock();
        else writer.add([{ text: line.trimEnd().replace(/^ +/, '').replace(COLUMN_SPACES, '\t') }]);
      }
    });
  return {
    format: 'txt',
    pages: Array.from({ length: writer.pages }, (_, i) => ({ number: i + 1, width: 595, height: 842 })),
    lines: writer.lines,
    flags: [],
  };
}
