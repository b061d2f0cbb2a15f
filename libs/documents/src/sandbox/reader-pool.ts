// Reads files in child processes that may be killed: a file that overruns a limit costs its own reader and nothing else.
// Pages that hold no text are recognised in children of another kind, several pages side by side: so no file that is read in
// milliseconds waits for one that takes seconds.
import {
  defaultReadingLimits,
  type Document,
  type OcrLanguage,
  type ProblemCode,
  type ReadingLimits,
} from '@vitae/contracts';
import type { ReadResult, UnreadPages } from '../read-file.ts';
import { ChildPool } from './child-pool.ts';
import type { ChildEvents, ChildProgram } from './killable-child.ts';
import type { OcrReply, OcrRequest, ReadReply, ReadRequest, SplitReply, SplitRequest } from './messages.ts';
import type { ReaderFault } from './reader-fault.ts';

/** What is to be logged and counted. None of it holds a word of a file. */
export type ReaderEvent =
  | ({ readonly kind: 'fault' } & ReaderFault)
  | { readonly kind: 'lost'; readonly program: ReaderProgram; readonly reason: ProblemCode }
  | {
      readonly kind: 'start_failed';
      readonly program: ReaderProgram;
      readonly status: string;
      readonly said: string;
    };

type ReaderProgram = 'reader-process' | 'ocr-process';

export interface ReaderPoolOptions {
  /** Readers side by side, and as many that recognise text. */
  readonly size: number;
  readonly limits?: ReadingLimits;
  /** Whether the text of scans and pictures is recognised; without it they hold no text. */
  readonly ocr?: boolean;
  readonly filesPerReader?: number;
  /** For many files at once: a reader gets its next file while it reads one. Where somebody waits for each, it would wait longer. */
  readonly ahead?: boolean;
  readonly observe?: (event: ReaderEvent) => void;
}

/** The text that a file has of its own; `pictures` says that there are pages or pictures still to recognise. */
export type TextReading =
  { ok: true; document: Document; pictures: boolean } | Extract<ReadResult, { ok: false }>;

const FILES_PER_READER = 1_000;
const PAGES_PER_RECOGNISER = 100;
/**
 * Measured (PSS): a reader holds 90 MiB after its first file, 180 after 48 PDFs and 280 after 400; one that recognises 515 after
 * its first page and 825 after nine files. Nobody holds that for long without work.
 */
const READER_IDLE_MS = 60_000;
const RECOGNISER_IDLE_MS = 15_000;
/** So many times longer than its own work may a file take on a busy machine. */
const WALL_FACTOR = 10;

export class ReaderPool {
  readonly #limits: ReadingLimits;
  readonly #readers: ChildPool<ReadRequest | SplitRequest, ReadReply | SplitReply>;
  readonly #recognisers: ChildPool<OcrRequest, OcrReply> | undefined;

  constructor(options: ReaderPoolOptions) {
    const { size, limits = defaultReadingLimits, ocr = true, filesPerReader, ahead, observe } = options;
    this.#limits = limits;
    const { maxMilliseconds, maxMemoryMegabytes, maxOcrMemoryMegabytes } = limits;
    const program = (name: ReaderProgram, permissions: string[], memory: number): ChildProgram => ({
      name,
      permissions,
      maxCpuMilliseconds: maxMilliseconds,
      maxWallMilliseconds: maxMilliseconds * WALL_FACTOR,
      maxMemoryMegabytes: memory,
    });
    this.#readers = new ChildPool(program('reader-process', [], maxMemoryMegabytes), {
      size,
      requestsPerChild: filesPerReader ?? FILES_PER_READER,
      idleMilliseconds: READER_IDLE_MS,
      ...(ahead && { ahead }),
      ...(observe && { events: eventsFor('reader-process', observe) }),
    });
    if (ocr)
      this.#recognisers = new ChildPool(
        program('ocr-process', ['--allow-addons', '--allow-worker'], maxOcrMemoryMegabytes),
        {
          size,
          requestsPerChild: PAGES_PER_RECOGNISER,
          idleMilliseconds: RECOGNISER_IDLE_MS,
          ...(observe && { events: eventsFor('ocr-process', observe) }),
        },
      );
  }

  /** Whether readers can be started; if not, the machine is at fault and every file is answered `unavailable`. */
  get canStart(): boolean {
    return this.#readers.canStart && (this.#recognisers?.canStart ?? true);
  }

  /** Starts all readers ahead of the first file. */
  warmUp(): void {
    this.#readers.warmUp();
  }

  /**
   * Reads one file, its pictures too. Never rejects: whatever goes wrong in a child is a reason (`reading_timed_out`,
   * `reader_crashed`, …). The readers are shared fairly among owners. `languages`: those that its pictures may be written in.
   */
  async read(bytes: Uint8Array, owner?: string, languages?: readonly OcrLanguage[]): Promise<ReadResult> {
    const reading = await this.#ask(bytes, owner);
    if (!reading.ok) return reading;
    const document = JSON.parse(reading.document) as Document;
    if (!reading.unread || !this.#recognisers) return withText(document);
    return this.#recognise(document, { ...reading.unread, languages }, this.#recognisers, owner);
  }

  /** Reads the text that a file has of its own, in milliseconds, and tells whether `read` would find more in its pictures. */
  async readText(bytes: Uint8Array, owner?: string): Promise<TextReading> {
    const reading = await this.#ask(bytes, owner);
    if (!reading.ok) return reading;
    const document = JSON.parse(reading.document) as Document;
    if (reading.unread && this.#recognisers) return { ok: true, document, pictures: true };
    const text = withText(document);
    return text.ok ? { ...text, pictures: false } : text;
  }

  /** Takes a mail apart: the files that it brings, unread. Never rejects. */
  async splitMail(bytes: Uint8Array, owner?: string): Promise<SplitReply> {
    const reply = await this.#readers.ask({ split: true, bytes }, owner);
    return 'document' in reply ? { ok: false, reason: 'reading_failed' } : reply;
  }

  /** Ends all children; files that they are reading come back as `unavailable`. */
  async close(): Promise<void> {
    await Promise.all([this.#readers.close(), this.#recognisers?.close()]);
  }

  async #ask(bytes: Uint8Array, owner: string | undefined): Promise<ReadReply> {
    if (bytes.length > this.#limits.maxBytes) return { ok: false, reason: 'file_too_large' };
    const reply = await this.#readers.ask({ bytes, limits: this.#limits }, owner);
    return 'files' in reply ? { ok: false, reason: 'reading_failed' } : reply;
  }

  async #recognise(
    document: Document,
    { format, bytes, pages, languages }: UnreadPages & Pick<OcrRequest, 'languages'>,
    recognisers: ChildPool<OcrRequest, OcrReply>,
    owner: string | undefined,
  ): Promise<ReadResult> {
    const replies = await Promise.all(
      pages.flatMap(({ number, regions }) => {
        const page = document.pages.find((p) => p.number === number);
        return page
          ? [recognisers.ask({ format, bytes, page, regions, languages, limits: this.#limits }, owner)]
          : [];
      }),
    );
    // Not the file's fault: it is read whole at another time.
    const missed = replies.find((reply) => !reply.ok && reply.reason === 'unavailable');
    if (missed && !missed.ok) return missed;
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

const eventsFor = (program: ReaderProgram, observe: (event: ReaderEvent) => void): ChildEvents => ({
  startFailed: (status, said) => observe({ kind: 'start_failed', program, status, said }),
  lost: (reason) => observe({ kind: 'lost', program, reason }),
  fault: (fault) => observe({ kind: 'fault', ...fault }),
});
