// RTF (Microsoft's specification 1.9.1): text, tables, page headers and footers. Of fields, links are followed; pictures and
// objects are passed over.
import type { Document, ReadingLimits } from '@vitae/contracts';
import { flowedDocument } from '../flowed-blocks.ts';
import { RtfReader } from './rtf-reader.ts';

export function readRtf(bytes: Uint8Array, _limits: ReadingLimits): Document {
  const reader = new RtfReader(bytes);
  reader.read();
  const { createdAt, modifiedAt } = reader;
  return flowedDocument('rtf', reader, {
    ...(createdAt && { createdAt }),
    ...(modifiedAt && { modifiedAt }),
  });
}
