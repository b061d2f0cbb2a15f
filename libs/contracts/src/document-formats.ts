// The file formats that Vitae reads, told by their content and never by their name alone.
import { guessText, TEXT_HEAD_BYTES } from './guess-text.ts';
import { LINKEDIN_HISTORY, LINKEDIN_PROFILE } from './linkedin-archive.ts';
import type { ProblemCode } from './problems.ts';
import { utf16Of } from './utf16.ts';

export interface DocumentFormat {
  readonly mediaType: string;
  /** The usual ending of its files' names, then the others in use. */
  readonly extensions: readonly [string, ...string[]];
  readonly title: string;
}

export const documentFormats = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], title: 'PDF' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    title: 'Word (DOCX)',
  },
  doc: { mediaType: 'application/msword', extensions: ['doc'], title: 'Word (DOC)' },
  wordxml: { mediaType: 'application/msword', extensions: ['xml'], title: 'Word (XML)' },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    extensions: ['odt'],
    title: 'OpenDocument (ODT)',
  },
  rtf: { mediaType: 'application/rtf', extensions: ['rtf'], title: 'RTF' },
  html: { mediaType: 'text/html', extensions: ['html', 'htm'], title: 'HTML page' },
  txt: { mediaType: 'text/plain', extensions: ['txt', 'text'], title: 'Plain text' },
  md: { mediaType: 'text/markdown', extensions: ['md', 'markdown'], title: 'Markdown' },
  eml: { mediaType: 'message/rfc822', extensions: ['eml'], title: 'E-mail' },
  jsonresume: { mediaType: 'application/vnd.json-resume+json', extensions: ['json'], title: 'JSON Resume' },
  linkedin: {
    mediaType: 'application/vnd.linkedin.data-export+zip',
    extensions: ['zip'],
    title: 'LinkedIn’s archive of one’s own data (ZIP)',
  },
  row: {
    mediaType: 'application/vnd.vitae.import-row+json',
    extensions: ['json'],
    title: 'Row of an import',
  },
  png: { mediaType: 'image/png', extensions: ['png'], title: 'PNG picture' },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], title: 'JPEG picture' },
  tiff: { mediaType: 'image/tiff', extensions: ['tiff', 'tif'], title: 'TIFF picture' },
  webp: { mediaType: 'image/webp', extensions: ['webp'], title: 'WebP picture' },
} as const satisfies Record<string, DocumentFormat>;

export type FormatName = keyof typeof documentFormats;

/** Limits that every reader keeps. Bytes and entries are counts; times are milliseconds. */
export interface ReadingLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxArchiveEntries: number;
  readonly maxInflatedBytes: number;
  readonly maxInflationRatio: number;
  /** Pixels of one picture, before it is decoded. */
  readonly maxPixels: number;
  /** For a file, and again for each page whose text is recognised (OCR). */
  readonly maxMilliseconds: number;
  readonly maxMemoryMegabytes: number;
  /** Memory of a process that recognises text: it holds the model and the page's picture. */
  readonly maxOcrMemoryMegabytes: number;
}

export const defaultReadingLimits: ReadingLimits = {
  maxBytes: 15 * 1024 * 1024,
  maxPages: 60,
  maxArchiveEntries: 1_000,
  maxInflatedBytes: 100 * 1024 * 1024,
  maxInflationRatio: 100,
  maxPixels: 50_000_000,
  maxMilliseconds: 30_000,
  maxMemoryMegabytes: 768,
  maxOcrMemoryMegabytes: 1_536,
};

/** Spreadsheets are no resumes; for a table of people it counts which program wrote one. */
export type SpreadsheetName = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'numbers';

export type FormatGuess =
  { ok: true; format: FormatName } | { ok: false; reason: ProblemCode; spreadsheet?: SpreadsheetName };

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((b, i) => bytes[at + i] === b);
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const PICTURE_SIGNATURES: readonly (readonly [FormatName, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

const FOREIGN_SIGNATURES: readonly (readonly number[])[] = [
  [0x52, 0x49, 0x46, 0x46], // RIFF, other than WebP
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x4d, 0x5a], // Windows program
  [0x7f, 0x45, 0x4c, 0x46], // ELF program
];

/**
 * Tells the format of a file from its bytes. A ZIP is taken for a DOCX if it names `word/document.xml`, for an ODT if it states that type,
 * for LinkedIn's if it names a profile and a history; text is what has no NUL and few control characters. Reasons: `empty_file`, `unsupported_media_type`, `encrypted_file`, and
 * `archive_of_files` for any other ZIP: what is in it would be a guess. Where only the beginning is at hand (`HEAD_BYTES` are enough),
 * `holds` tells which of `innerNames` the whole file has.
 */
export function guessFormat(
  file: Uint8Array,
  holds: (name: string) => boolean = (name) => holdsText(file, name),
): FormatGuess {
  let bytes = file;
  // Files may begin with pages of blank lines.
  while (isBlankHead(bytes)) bytes = bytes.subarray(TEXT_HEAD_BYTES);
  if (bytes.length === 0) return { ok: false, reason: 'empty_file' };
  // Before PDF, which may begin within the first kilobyte: a ZIP holds a PDF uncompressed just there.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return guessArchive(holds);
  if (ascii(bytes, 0, Math.min(1024, bytes.length)).includes('%PDF-')) return { ok: true, format: 'pdf' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return guessCompound(holds);
  if (ascii(bytes, 0, 5) === '{\\rtf') return { ok: true, format: 'rtf' };
  const picture = PICTURE_SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (picture) return { ok: true, format: picture[0] };
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { ok: true, format: 'webp' };
  if (FOREIGN_SIGNATURES.some((signature) => startsWith(bytes, signature))) return unsupported;
  return guessPlain(bytes);
}

/** Whether a file has more than is looked at, and nothing but blanks there. */
export const isBlankHead = (bytes: Uint8Array): boolean =>
  bytes.length >= TEXT_HEAD_BYTES && bytes.subarray(0, TEXT_HEAD_BYTES).every((b) => BLANK_BYTES.includes(b));
const BLANK_BYTES: readonly number[] = [9, 10, 12, 13, 32];

const unsupported: FormatGuess = { ok: false, reason: 'unsupported_media_type' };

/** OLE compound files name their parts in UTF-16. */
const wide = (name: string) => [...name].join('\0');
const inner = {
  odt: documentFormats.odt.mediaType,
  docx: 'word/document.xml',
  office: '[Content_Types].xml',
  openDocument: 'mimetypeapplication/',
  iwork: 'Index/Document.iwa',
  encrypted: wide('EncryptedPackage'),
  doc: wide('WordDocument'),
  xlsx: 'xl/workbook.xml',
  xlsb: 'xl/workbook.bin',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xls: wide('Workbook'),
  numbers: 'Index/CalculationEngine.iwa',
} as const;

/** The names inside a file that tell what kind of archive it is. */
export const innerNames: readonly string[] = [...Object.values(inner), LINKEDIN_PROFILE, ...LINKEDIN_HISTORY];

type Holds = (name: string) => boolean;

function guessArchive(holds: Holds): FormatGuess {
  if (holds(inner.odt)) return { ok: true, format: 'odt' };
  if (holds(inner.docx)) return { ok: true, format: 'docx' };
  const spreadsheet = (['xlsx', 'xlsb', 'ods', 'numbers'] as const).find((name) => holds(inner[name]));
  if (spreadsheet) return { ok: false, reason: 'unsupported_media_type', spreadsheet };
  // Other office files are ZIPs too: a spreadsheet, or what Pages writes, is not an archive of files.
  const isOffice = [inner.office, inner.openDocument, inner.iwork].some(holds);
  if (isOffice) return unsupported;
  // Its own reader looks whether these are LinkedIn's tables, and not some of the same names.
  if (holds(LINKEDIN_PROFILE) && LINKEDIN_HISTORY.some(holds)) return { ok: true, format: 'linkedin' };
  return { ok: false, reason: 'archive_of_files' };
}

/** A Word document, or a newer Office file behind a password. */
function guessCompound(holds: Holds): FormatGuess {
  if (holds(inner.encrypted)) return { ok: false, reason: 'encrypted_file' };
  if (holds(inner.doc)) return { ok: true, format: 'doc' };
  return holds(inner.xls) ? { ok: false, reason: 'unsupported_media_type', spreadsheet: 'xls' } : unsupported;
}

/** A plain loop, for a file of nothing but the name's first letter: a search for that one by one would call for each byte. */
export function holdsText(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((c) => c.charCodeAt(0));
  const first = wanted[0];
  for (let at = 0; at <= bytes.length - wanted.length; at++) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
}

function guessPlain(bytes: Uint8Array): FormatGuess {
  const head = bytes.subarray(0, TEXT_HEAD_BYTES);
  const utf16 = utf16Of(head);
  if (!utf16 && !isText(head)) return unsupported;
  const text = new TextDecoder(utf16 ?? 'latin1').decode(head);
  return text.trim() ? { ok: true, format: guessText(text) } : { ok: false, reason: 'empty_file' };
}

/** Whether bytes are text of one byte, or UTF-8, a letter. */
function isText(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const b of bytes) {
    if (b === 0) return false;
    if (b < 32 && (b < 9 || b > 13)) controls++;
  }
  return controls <= bytes.length / 100;
}
