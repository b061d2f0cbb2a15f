// How much a page may draw. Forms within forms make millions of operators of a few kilobytes; pdf.js hands operators over in
// pieces and goes on only when it is asked for the next one. So nobody asks any more where a page has drawn too much.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkLeft } from './counted-work.ts';

/** Operators of a page, with all that it repeats; the heaviest of 182 resumes at hand has 7,411. */
export const MOST_OPERATORS = 100_000;

/** Of all pages together: twice what sixty of those would have. */
const MOST_OF_FILE = 1_000_000;

const limits = new WeakMap<PDFDocumentProxy, DrawingLimit>();

export class DrawingLimit {
  /** What pdf.js may do to interpret the file. */
  readonly work = new WorkLeft();
  readonly #operators = new Map<unknown, number>();
  #all = 0;
  #exceeded: (() => void) | undefined;

  /** Makes this the limit of a document. */
  of(pdf: PDFDocumentProxy): void {
    limits.set(pdf, this);
  }

  /** Counts operators of a stream: each page's are one. */
  count(streamId: unknown, operators: number): void {
    this.#operators.set(streamId, (this.#operators.get(streamId) ?? 0) + operators);
    this.#all += operators;
    if (this.isOver(streamId)) this.#exceeded?.();
  }

  isOver(streamId: unknown): boolean {
    return (this.#operators.get(streamId) ?? 0) > MOST_OPERATORS || this.#all > MOST_OF_FILE;
  }

  /** Resolves with undefined when a page draws too much from now on. One page is read at a time. */
  exceeded(): Promise<undefined> {
    return new Promise((resolve) => (this.#exceeded = () => resolve(undefined)));
  }
}

/** What an opened document may draw. */
export function drawingLimitOf(pdf: PDFDocumentProxy): DrawingLimit {
  const limit = limits.get(pdf);
  if (!limit) throw new Error('this document was not opened to be read');
  return limit;
}
