// What parent and children say to each other. Sent by structured clone, so bytes stay bytes.
import type { ProblemCode, ReadingLimits } from '@vitae/contracts';
import type { SplitMail } from '../formats/eml/split-mail.ts';
import type { PageLine } from '../layout/lines.ts';
import type { PageToRecognise } from '../ocr/recognise-page.ts';
import type { FileReading, UnreadPages } from '../read-file.ts';

export interface ReadRequest {
  bytes: Uint8Array;
  limits: ReadingLimits;
}
/** Asks for the files that a mail brings. */
export interface SplitRequest {
  split: true;
  bytes: Uint8Array;
}
export type SplitReply = SplitMail | Extract<FileReading, { ok: false }>;
/** The Document as JSON: its thousands of small objects cross faster as one text than by structured clone. */
export type ReadReply =
  { ok: true; document: string; unread?: UnreadPages } | Extract<FileReading, { ok: false }>;

export type OcrRequest = PageToRecognise;
export type OcrReply = { ok: true; lines: PageLine[] } | { ok: false; reason: ProblemCode };
