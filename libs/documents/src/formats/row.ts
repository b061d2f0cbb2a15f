// A row of an import: its cells one below the other, each under the name of its column and marked as what that was taken for.
import {
  importRowFileSchema,
  UNREAD_FIELDS,
  type Document,
  type Line,
  type ReadingLimits,
} from '@vitae/contracts';
import { LineWriter } from '../flowed-lines.ts';
import { decodeText } from '../text.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const LINE_END = /\r\n|[\r\n\v\u0085\u2028\u2029]/;

export function readRow(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const writer = new LineWriter();
  const fields = new Map<number, string>();
  cellsOf(bytes).forEach(({ column, field, text }, at) => {
    if (UNREAD_FIELDS.includes(field)) return;
    const cell = { row: 0, column: at };
    const first = writer.lines.length + 1;
    writer.add([{ text: column.replace(LINE_END, ' ') }], { heading: true, cell });
    const headed = writer.lines.length;
    for (const line of text.split(LINE_END)) writer.add([{ text: line.trim() }], { cell });
    if (writer.lines.length === headed) writer.lines.length = first - 1;
    else for (let number = headed + 1; number <= writer.lines.length; number++) fields.set(number, field);
    writer.endBlock();
  });
  const lines: Line[] = writer.lines.map((line) => {
    const field = fields.get(line.number);
    return field === undefined ? line : { ...line, field };
  });
  return { format: 'row', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}

function cellsOf(bytes: Uint8Array) {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes));
  } catch {
    throw new UnreadableFile('damaged_file');
  }
  const read = importRowFileSchema.safeParse(json);
  if (!read.success) throw new UnreadableFile('damaged_file');
  return read.data.cells;
}
