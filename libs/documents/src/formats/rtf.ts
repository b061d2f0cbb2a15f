// RTF (Microsoft's specification 1.9.1): text, tables, page headers and footers. Pictures, objects and fields are passed over.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { writeBlocks } from '../flowed-blocks.ts';
import { LineWriter } from '../flowed-lines.ts';
import { RtfReader } from './rtf-reader.ts';

export function readRtf(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const reader = new RtfReader(bytes);
  reader.read();
  const writer = new LineWriter();
  writeBlocks(writer, reader.header, 'header');
  writer.endBlock();
  writeBlocks(writer, reader.body, 'body');
  writer.endBlock();
  writeBlocks(writer, reader.footer, 'footer');
  return {
    format: 'rtf',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: writer.lines,
    flags: reader.sawHidden ? ['hidden_text'] : [],
    ...(reader.createdAt && { createdAt: reader.createdAt }),
    ...(reader.modifiedAt && { modifiedAt: reader.modifiedAt }),
  };
}
