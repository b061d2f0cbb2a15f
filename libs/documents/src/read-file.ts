// One file, read to a Document: tells the format, hands it to the format's reader, bounds and completes what it gives.
import {
  defaultReadingLimits,
  guessFormat,
  storableValue,
  type Document,
  type FormatName,
  type ProblemCode,
  type ReadingLimits,
} from '@vitae/contracts';
import { bounded } from './bounded.ts';
import type { MailPart, PartFormat } from './formats/eml.ts';
import { asLetter } from './formats/eml/letter.ts';
import { isPicture, readImage } from './formats/image.ts';
import type { PdfReading, UnreadPage } from './formats/pdf.ts';
import { withLanguages } from './languages.ts';
import { withSoundNumbers } from './numbers.ts';
import { withPartedWords } from './parted-words.ts';
import type { PageLine } from './layout/lines.ts';
import { asUtf8 } from './text.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type ReadResult = { ok: true; document: Document } | { ok: false; reason: ProblemCode };

/** Pages whose picture is to be recognised, and the file that it is drawn from: the one that was read, or the one attached to a mail. */
export interface UnreadPages {
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  readonly pages: readonly UnreadPage[];
}

/** A Document that may have no lines yet: its unread pages are pictures. */
export type FileReading =
  { ok: true; document: Document; unread?: UnreadPages } | { ok: false; reason: ProblemCode };

type FormatReader = (bytes: Uint8Array, limits: ReadingLimits) => Promise<Document | PdfReading> | Document;

/** Attachments of a mail that are tried one after the other. */
const MOST_TRIED = 3;

/** A format's parser is loaded with the first file of that format: a reader that is sent PDFs starts in half the time. */
const readers = {
  pdf: async () => (await import('./formats/pdf.ts')).readPdf,
  docx: async () => (await import('./formats/docx.ts')).readDocx,
  doc: async () => (await import('./formats/doc.ts')).readDoc,
  wordxml: async () => (await import('./formats/word-xml.ts')).readWordXml,
  odt: async () => (await import('./formats/odt.ts')).readOdt,
  rtf: async () => (await import('./formats/rtf.ts')).readRtf,
  html: async () => (await import('./formats/html.ts')).readHtml,
  txt: async () => (await import('./formats/txt.ts')).readTxt,
  md: async () => (await import('./formats/md.ts')).readMd,
  jsonresume: async () => (await import('./formats/jsonresume.ts')).readJsonResume,
  linkedin: async () => (await import('./formats/linkedin.ts')).readLinkedin,
  row: async () => (await import('./formats/row.ts')).readRow,
  png: () => Promise.resolve(readImage('png')),
  jpeg: () => Promise.resolve(readImage('jpeg')),
  tiff: () => Promise.resolve(readImage('tiff')),
  webp: () => Promise.resolve(readImage('webp')),
} satisfies Record<PartFormat, () => Promise<FormatReader>>;

/**
 * Reads a file of any known format. What is wrong with the file comes back as a reason; anything thrown is a fault of ours.
 * Time and memory are not watched here, and nothing is recognised: that takes other processes (`ReaderPool`).
 */
export async function readFile(
  bytes: Uint8Array,
  limits: ReadingLimits = defaultReadingLimits,
): Promise<FileReading> {
  if (bytes.length > limits.maxBytes) return { ok: false, reason: 'file_too_large' };
  const guess = guessFormat(bytes);
  if (!guess.ok) return guess;
  try {
    return guess.format === 'eml'
      ? await readMail(bytes, limits)
      : await readPart({ format: guess.format, bytes }, limits);
  } catch (error) {
    return reasonOf(error);
  }
}

/** The first part of a mail that can be read; the reason why its best one can't. */
async function readMail(bytes: Uint8Array, limits: ReadingLimits): Promise<FileReading> {
  const { resumeOfMail } = await import('./formats/eml.ts');
  const { parts, isTruncated } = await resumeOfMail(asUtf8(bytes));
  let first: FileReading | undefined;
  for (const part of parts.slice(0, MOST_TRIED)) {
    const reading = await readPart(part, limits).catch(reasonOf);
    if (reading.ok) return isTruncated ? { ...reading, document: cutShort(reading.document) } : reading;
    first ??= reading;
  }
  return first ?? { ok: false, reason: 'no_attachment' };
}

const cutShort = (document: Document): Document => ({
  ...document,
  flags: [...new Set([...document.flags, 'truncated' as const])],
});

function reasonOf(error: unknown): FileReading {
  if (error instanceof UnreadableFile) return { ok: false, reason: error.reason };
  throw error;
}

async function readPart(part: MailPart, limits: ReadingLimits): Promise<FileReading> {
  const { format, bytes, letter } = part;
  const readFormat = await readers[format]();
  const reading = await readFormat(bytes, limits);
  const { document: read, unread } = 'document' in reading ? reading : { document: reading, unread: [] };
  const document = finished(letter ? asLetter(read, letter) : read);
  if (document.pages.length > limits.maxPages) return { ok: false, reason: 'too_many_pages' };
  const pages = isPicture(format) ? document.pages.map(({ number }) => ({ number })) : unread;
  if (pages.length) return { ok: true, document, unread: { format, bytes, pages } };
  return document.lines.length ? { ok: true, document } : { ok: false, reason: 'no_text' };
}

/** The Document with what was recognised on its unread pages, at their places; it replaces what a page's text layer said. */
export function completed(
  document: Document,
  recognised: readonly PageLine[],
  unread: readonly UnreadPage[],
): Document {
  if (!recognised.length) return document;
  const pages = document.pages.map(({ number }) => number);
  const whole = new Set(unread.filter((page) => !page.regions).map((page) => page.number));
  const replaced = new Set(recognised.map((line) => line.page).filter((page) => whole.has(page)));
  const kept = document.lines.filter((line) => !replaced.has(line.page));
  let block = -1;
  const lines = pages.flatMap((page) => {
    const own = inserted(
      kept.filter((line) => line.page === page),
      recognised.filter((line) => line.page === page),
    );
    let last: string | undefined;
    return own.map((line) => {
      const key = `${line.block} ${recognised.includes(line)}`;
      if (key !== last) block++;
      last = key;
      return { ...line, block };
    });
  });
  return finished({
    ...document,
    lines: lines.map((line, i) => ({ ...line, number: i + 1 })),
    flags: [...document.flags, 'ocr_used'],
  });
}

/** What is done to every Document, whatever it was read from. */
const finished = (document: Document): Document =>
  withPartedWords(withLanguages(bounded(storableValue(withSoundNumbers(document)))));

/** Lines of a picture go before the first line that stands below them. */
function inserted(lines: readonly PageLine[], recognised: readonly PageLine[]): PageLine[] {
  const topOf = (line: PageLine | undefined) => line?.words[0]?.box?.y ?? 0;
  const at = lines.findIndex((line) => topOf(line) > topOf(recognised[0]));
  return at < 0 ? [...lines, ...recognised] : [...lines.slice(0, at), ...recognised, ...lines.slice(at)];
}
