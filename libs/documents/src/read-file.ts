// One file, read to a Document: tells the format, hands it to the format's reader, numbers the lines.
import {
  defaultReadingLimits,
  guessFormat,
  type Document,
  type FormatName,
  type ProblemCode,
  type ReadingLimits,
} from '@vitae/contracts';
import { bounded } from './bounded.ts';
import { readDoc } from './formats/doc.ts';
import { readDocx } from './formats/docx.ts';
import { readHtml } from './formats/html.ts';
import { readOdt } from './formats/odt.ts';
import { readPdf } from './formats/pdf.ts';
import { readRtf } from './formats/rtf.ts';
import { readTxt } from './formats/txt.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type ReadResult = { ok: true; document: Document } | { ok: false; reason: ProblemCode };

type FormatReader = (bytes: Uint8Array, limits: ReadingLimits) => Promise<Document> | Document;

const readers = {
  pdf: readPdf,
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
  html: readHtml,
  txt: readTxt,
} satisfies Record<FormatName, FormatReader>;

/**
 * Reads a file of any known format. What is wrong with the file comes back as a reason; anything thrown is a fault of ours.
 * Time and memory are not watched here: that takes another process (`ReaderPool`).
 */
export async function readFile(
  bytes: Uint8Array,
  limits: ReadingLimits = defaultReadingLimits,
): Promise<ReadResult> {
  if (bytes.length > limits.maxBytes) return { ok: false, reason: 'file_too_large' };
  const guess = guessFormat(bytes);
  if (!guess.ok) return guess;
  try {
    const document = bounded(await readers[guess.format](bytes, limits));
    if (document.pages.length > limits.maxPages) return { ok: false, reason: 'too_many_pages' };
    return document.lines.length ? { ok: true, document } : { ok: false, reason: 'no_text' };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: error.reason };
    throw error;
  }
}
