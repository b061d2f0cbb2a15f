// What parent and children say to each other. Sent by structured clone, so bytes stay bytes.
import type { ProblemCode, ReadingLimits } from '@vitae/contracts';
import type { PageLine } from '../layout/lines.ts';
import type { PageToRecognise } from '../ocr/recognise-page.ts';
import type { FileReading, UnreadPages } from '../read-file.ts';

export interface ReadRequest {
  bytes: Uint8Array;
  limits: ReadingLimits;
}
/** The Document as JSON: its thousands of small objects cross faster as one text than by structured clone. */
export type ReadReply =
  { ok: true; document: string; unread?: UnreadPages } | Extract<FileReading, { ok: false }>;

export type OcrRequest = PageToRecognise;
export type OcrReply = { ok: true; lines: PageLine[] } | { ok: false; reason: ProblemCode };
