// Files of other formats that a DOCX takes in as part of its text (w:altChunk; ECMA-376, part 1, 17.17.2.1): each is read by the
// reader of its format. They may name anything, one another too: their number, depth and bytes are bounded for all together.
import { guessFormat, type Document, type FormatName, type ReadingLimits } from '@vitae/contracts';
import type { Archive, InflationBudget } from '../archive.ts';
import { decodeText } from '../text.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { MOST_CHUNKS, type DocxPart } from './docx-part.ts';

/** Levels of DOCX within DOCX. */
const DEEPEST = 3;
/** Hiding places that are told of all files together. */
const MOST_HIDDEN = 200;
/** Parts of the DOCX itself, which look like text. */
const XML = /^\s*<[?!\w]/;

type Reader = (bytes: Uint8Array, limits: ReadingLimits) => Document | Promise<Document>;

/** Reads a DOCX at a depth within another. */
export type InnerDocx = (bytes: Uint8Array, chunks: DocxChunks, depth: number) => Promise<Document>;

const readers: Partial<Record<FormatName, () => Promise<Reader>>> = {
  html: async () => (await import('./html.ts')).readHtml,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  txt: async () => (await import('./txt.ts')).readTxt,
  md: async () => (await import('./txt.ts')).readTxt,
  wordxml: async () => (await import('./word-xml.ts')).readWordXml,
};

export class DocxChunks {
  readonly limits: ReadingLimits;
  /** What the file and all files within it may inflate to. */
  readonly budget: InflationBudget;
  /** What is to be told of the files beside their lines. */
  readonly flags = new Set<Document['flags'][number]>();
  readonly hidden: NonNullable<Document['hidden']> = [];
  readonly #readDocx: InnerDocx;
  #files = MOST_CHUNKS;
  #bytes: number;

  constructor(limits: ReadingLimits, readDocx: InnerDocx) {
    this.limits = limits;
    this.budget = { left: limits.maxInflatedBytes };
    this.#bytes = limits.maxBytes;
    this.#readDocx = readDocx;
  }

  /** Fills in what a part takes in. `depth` is that of the DOCX: 0 for the file itself. */
  async fill(archive: Archive, name: string, part: DocxPart, depth: number): Promise<void> {
    if (part.isIncomplete) this.flags.add('truncated');
    for (const { target, inset } of part.chunks) {
      const document = await this.#read(archive, target && partAt(target, name), depth + 1).catch(leaveOut);
      if (!document) this.flags.add('truncated');
      else {
        inset.lines = document.lines;
        this.#note(document);
      }
    }
  }

  async #read(archive: Archive, name: string | undefined, depth: number): Promise<Document | undefined> {
    if (!name || depth > DEEPEST || this.#files <= 0 || this.#bytes <= 0) return undefined;
    this.#files--;
    const bytes = await archive.read(name);
    if (!bytes || bytes.length > this.#bytes) return undefined;
    this.#bytes -= bytes.length;
    const guess = guessFormat(bytes);
    if (!guess.ok) return guess.reason === 'empty_file' ? EMPTY : undefined;
    const { format } = guess;
    if (format === 'docx') return this.#readDocx(bytes, this, depth);
    if (format === 'eml') return this.#readSavedPage(bytes);
    const reader = await readers[format]?.();
    if (!reader || (format === 'txt' && XML.test(decodeText(bytes.subarray(0, 200))))) return undefined;
    return reader(bytes, this.limits);
  }

  /** A page with its pictures as one message (RFC 2557). */
  async #readSavedPage(bytes: Uint8Array): Promise<Document | undefined> {
    const { openMails } = await import('./eml/attached-mails.ts');
    const { html, text } = (await openMails(bytes)).mails[0]?.email ?? {};
    const reader = await readers[html ? 'html' : 'txt']?.();
    return reader?.(new TextEncoder().encode(html ?? text ?? ''), this.limits);
  }

  #note({ flags, hidden = [] }: Document): void {
    for (const flag of flags) this.flags.add(flag);
    this.hidden.push(...hidden.slice(0, MOST_HIDDEN - this.hidden.length));
  }
}

const EMPTY: Document = { format: 'txt', pages: [], lines: [], flags: [] };

function leaveOut(error: unknown): undefined {
  if (!(error instanceof UnreadableFile)) throw error;
}

/** The part that a relation of another part leads to; undefined for what is outside the file. */
export function partAt(target: string, from: string): string | undefined {
  const inside = 'http://part.invalid';
  try {
    const { origin, pathname } = new URL(target, `${inside}/${from}`);
    return origin === inside ? decodeURIComponent(pathname.slice(1)) : undefined;
  } catch {
    // No address, or a broken escape in it.
    return undefined;
  }
}
