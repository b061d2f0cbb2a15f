// Reads files in child processes that may be killed: a file that overruns a limit costs its own reader and nothing else.
// Pages that hold no text are recognised in children of another kind, several pages side by side.
import { defaultReadingLimits, type Document, type ReadingLimits } from '@vitae/contracts';
import type { ReadResult, UnreadPages } from '../read-file.ts';
import { ChildPool } from './child-pool.ts';
import type { OcrReply, OcrRequest, ReadReply, ReadRequest } from './messages.ts';

export interface ReaderPoolOptions {
  /** Readers side by side, and as many that recognise text. */
  readonly size: number;
  readonly limits?: ReadingLimits;
  /** Whether the text of scans and pictures is recognised; without it they hold no text. */
  readonly ocr?: boolean;
  readonly filesPerReader?: number;
  /** For many files at once: a reader gets its next file while it reads one. Where somebody waits for each, it would wait longer. */
  readonly ahead?: boolean;
}

const FILES_PER_READER = 1_000;
const PAGES_PER_RECOGNISER = 100;

export class ReaderPool {
  readonly #limits: ReadingLimits;
  readonly #readers: ChildPool<ReadRequest, ReadReply>;
  readonly #recognisers: ChildPool<OcrRequest, OcrReply> | undefined;

  constructor({ size, limits = defaultReadingLimits, ocr = true, filesPerReader, ahead }: ReaderPoolOptions) {
    this.#limits = limits;
    const { maxMilliseconds, maxMemoryMegabytes, maxOcrMemoryMegabytes } = limits;
    this.#readers = new ChildPool(
      { name: 'reader-process', permissions: [], maxMilliseconds, maxMemoryMegabytes },
      { size, requestsPerChild: filesPerReader ?? FILES_PER_READER, ...(ahead && { ahead }) },
    );
    if (ocr)
      this.#recognisers = new ChildPool(
        {
          name: 'ocr-process',
          permissions: ['--allow-addons', '--allow-worker'],
          maxMilliseconds,
          maxMemoryMegabytes: maxOcrMemoryMegabytes,
        },
        { size, requestsPerChild: PAGES_PER_RECOGNISER },
      );
  }

  /** Starts all readers ahead of the first file. */
  warmUp(): void {
    this.#readers.warmUp();
  }

  /** Reads one file. Never rejects: whatever goes wrong in a child is a reason (`reading_timed_out`, `reader_crashed`, …). */
  async read(bytes: Uint8Array): Promise<ReadResult> {
    if (bytes.length > this.#limits.maxBytes) return { ok: false, reason: 'file_too_large' };
    const reading = await this.#readers.ask({ bytes, limits: this.#limits });
    if (!reading.ok) return reading;
    const document = JSON.parse(reading.document) as Document;
    if (!reading.unread || !this.#recognisers) return withText(document);
    return this.#recognise(document, reading.unread, this.#recognisers);
  }

  /** Ends all children; files that they are reading come back as `unavailable`. */
  async close(): Promise<void> {
    await Promise.all([this.#readers.close(), this.#recognisers?.close()]);
  }

  async #recognise(
    document: Document,
    { format, bytes, pages }: UnreadPages,
    recognisers: ChildPool<OcrRequest, OcrReply>,
  ): Promise<ReadResult> {
    const replies = await Promise.all(
      pages.flatMap(({ number, regions }) => {
        const page = document.pages.find((p) => p.number === number);
        return page ? [recognisers.ask({ format, bytes, page, regions, limits: this.#limits })] : [];
      }),
    );
    // A page that can't be recognised loses its own text only, unless there is no other.
    const lines = replies.flatMap((reply) => (reply.ok ? reply.lines : []));
    const refused = replies.find((reply) => !reply.ok);
    if (refused && !lines.length && !document.lines.length) return refused;
    // Only here, so that a process that asks for readers loads no parser.
    const { completed } = await import('../read-file.ts');
    return withText(completed(document, lines, pages));
  }
}

function withText(document: Document): ReadResult {
  return document.lines.length ? { ok: true, document } : { ok: false, reason: 'no_text' };
}
