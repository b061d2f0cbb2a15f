// DOC (Word 97 to 2003), by word-extractor: text with page headers and footers, but without type sizes.
import type { Document, ReadingLimits } from '@vitae/contracts';
import WordExtractor from 'word-extractor';
import { LineWriter } from '../flowed-lines.ts';
import { UnreadableFile } from '../unreadable-file.ts';

export async function readDoc(bytes: Uint8Array, _limits: ReadingLimits): Promise<Document> {
  const file = await new WordExtractor().extract(Buffer.from(bytes)).catch(() => {
    throw new UnreadableFile('damaged_file');
  });
  const writer = new LineWriter();
  for (const [role, text] of [
    ['header', file.getHeaders({ includeFooters: false })],
    ['body', file.getBody()],
    ['body', file.getTextboxes({ includeHeadersAndFooters: false })],
    ['footer', file.getFooters()],
  ] as const) {
    writer.endBlock();
    for (const line of text.split(/\r\n|[\r\n\f\v]/)) {
      if (line.trim()) writer.add([{ text: line }], { role });
      else writer.endBlock();
    }
  }
  return { format: 'doc', pages: [{ number: 1, width: 595, height: 842 }], lines: writer.lines, flags: [] };
}
