// Files of other formats that a DOCX takes in as part of its text (w:altChunk; ECMA-376, part 1, 17.17.2.1): each is read by the
// reader of its format. They may name anything, one another too: their number, depth, bytes and lines are bounded for all together,
// and one that is named many times is read once.
import { guessFormat, type Document, type FormatName, type ReadingLimits } from '@vitae/contracts';
import type { Archive, InflationBudget } from '../archive.ts';
import { MAX_CHARACTERS, MAX_LINES } from '../bounded.ts';
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

/** A file that was read, and what it used up, which it uses up in each place that it is taken in at. */
interface Reading {
  readonly document: Document | undefined;
  readonly files: number;
  readonly bytes: number;
  readonly inflated: number;
}

export class DocxChunks {
  readonly limits: ReadingLimits;
  /** What the file and all files within it may inflate to. */
  readonly budget: InflationBudget;
  /** What is to be told of the files beside their lines. */
  readonly flags = new Set<Document['flags'][number]>();
  readonly hidden: NonNullable<Document['hidden']> = [];
  readonly #readDocx: InnerDocx;
  readonly #readings = new WeakMap<Archive, Map<string, Reading>>();
  #files = MOST_CHUNKS;
  #bytes: number;
  /** What all files gave so far. */
  #lines = 0;
  #characters = 0;

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
      const isFull = this.#lines > MAX_LINES || this.#characters > MAX_CHARACTERS;
      const path = target && partAt(target, name);
      const document = path && !isFull ? await this.#take(archive, path, depth + 1) : undefined;
      if (document) inset.lines = document.lines;
      else this.flags.add('truncated');
    }
  }

  /** What a part gives, which is read where it is named first. */
  async #take(archive: Archive, name: string, depth: number): Promise<Document | undefined> {
    const readings = this.#readings.get(archive) ?? new Map<string, Reading>();
    this.#readings.set(archive, readings);
    const known = readings.get(name);
    const [lines, characters] = [this.#lines, this.#characters];
    const document = known ? this.#again(known) : await this.#first(archive, name, depth, readings);
    // The lines of files within it are among its own.
    this.#lines = lines + (document?.lines.length ?? 0);
    this.#characters = characters + (document?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0);
    return document;
  }

  async #first(
    archive: Archive,
    name: string,
    depth: number,
    readings: Map<string, Reading>,
  ): Promise<Document | undefined> {
    const [files, bytes, inflated] = [this.#files, this.#bytes, this.budget.left];
    const document = await this.#read(archive, name, depth).catch(leaveOut);
    if (document) this.#note(document);
    readings.set(name, {
      document,
      files: files - this.#files,
      bytes: bytes - this.#bytes,
      inflated: inflated - this.budget.left,
    });
    return document;
  }

  #again({ document, files, bytes, inflated }: Reading): Document | undefined {
    if (files > this.#files || bytes > this.#bytes || inflated > this.budget.left) return undefined;
    this.#files -= files;
    this.#bytes -= bytes;
    this.budget.left -= inflated;
    return document;
  }

  async #read(archive: Archive, name: string, depth: number): Promise<Document | undefined> {
    if (depth > DEEPEST || this.#files <= 0 || this.#bytes <= 0) return undefined;
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
