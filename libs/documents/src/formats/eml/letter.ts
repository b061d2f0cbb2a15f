// A letter that was read from a mail: its Document without what others than its writer wrote.
import type { Document, Line } from '@vitae/contracts';
import { LineWriter } from '../../flowed-lines.ts';
import { ownLines } from './own-lines.ts';

export interface Letter {
  readonly subject: string;
  /** Whose letter it is, where the mail was passed on whole: "Anna Muster <anna@example.com>". The sender of the mail itself may be anyone. */
  readonly sender?: string | undefined;
}

export function asLetter(document: Document, { subject, sender }: Letter): Document {
  const texts = document.lines.map((line) => line.text);
  const kept = ownLines(texts, subject).flatMap(({ index, from }) => {
    const line = document.lines[index];
    return line ? [from ? cutFrom(line, from) : line] : [];
  });
  const head = sender ? headOf(sender) : [];
  const lines = [...head, ...kept.map((line) => ({ ...line, block: line.block + head.length }))];
  return {
    ...document,
    lines: lines.filter((line) => line.text).map((line, i) => ({ ...line, number: i + 1 })),
  };
}

function headOf(sender: string): readonly Line[] {
  const writer = new LineWriter();
  writer.add([{ text: sender }], { role: 'header' });
  return writer.lines;
}

/** A line without the characters before an offset. */
function cutFrom(line: Line, from: number): Line {
  const text = line.text.slice(from).trimStart();
  const start = line.text.length - text.length;
  const words = line.words
    .filter((word) => word.end > start)
    .map((word) => ({ ...word, start: Math.max(0, word.start - start), end: word.end - start }));
  return { ...line, text, words };
}
