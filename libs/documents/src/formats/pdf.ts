// PDF, by pdf.js: letters with their places to words, then the layout. Nothing of the file is executed, no font is loaded.
import type { Box, Document, ReadingLimits } from '@vitae/contracts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { HiddenTexts, withProperties } from '../hidden-texts.ts';
import type { PageLine } from '../layout/lines.ts';
import { markRunningLines } from '../layout/running-lines.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { annotationsOf } from './pdf/annotations.ts';
import { boundedly } from './pdf/counted-work.ts';
import { drawingLimitOf } from './pdf/drawing-limit.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readPage, type PageReading } from './pdf/read-page.ts';

/** A page to recognise: as a whole, or only in some regions (points from its top left corner). */
export interface UnreadPage {
  readonly number: number;
  readonly regions?: readonly Box[];
}

/** A Document, and the pages whose pictures say more than their text layer. */
export interface PdfReading {
  readonly document: Document;
  readonly unread: readonly UnreadPage[];
}

export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<PdfReading> {
  const pdf = await openPdf(bytes, limits, 'read');
  try {
    if (pdf.numPages > limits.maxPages) throw new UnreadableFile('too_many_pages');
    const pages: Document['pages'] = [];
    const lines: PageLine[] = [];
    const hidden = new HiddenTexts();
    const unread: UnreadPage[] = [];
    let portrait: Box | undefined;
    // Asked for those of all pages, pdf.js gives none where one page is broken.
    const { work } = drawingLimitOf(pdf);
    const annotations = await boundedly(work, () => annotationsOf(pdf).catch(() => new Map<number, never>()));
    let isTooMuch = !annotations;
    let isBroken = false;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(() => undefined);
      // Where the list of pages is broken, the others are still there.
      isBroken ||= !page;
      if (!page) continue;
      const read = await readPage(page, pdf, annotations?.get(number) ?? [], (lines.at(-1)?.block ?? -1) + 1);
      if (isMadeUp(page, read)) {
        isBroken = true;
        continue;
      }
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ number, width, height });
      lines.push(...read.lines);
      for (const { reason, text } of read.hidden) hidden.add(reason, text, number, ' ');
      isTooMuch ||= read.isTooMuch ?? false;
      if (read.drawnOnly) unread.push({ number });
      else if (read.pictures.length) unread.push({ number, regions: read.pictures });
      if (number === 1) portrait = read.portrait;
      page.cleanup();
    }
    if (!pages.length) throw new UnreadableFile('damaged_file');
    if (isTooMuch && !lines.length && !unread.length) throw new UnreadableFile('too_much_drawn');
    const { facts } = hidden;
    const info = await infoOf(pdf);
    const document: Document = {
      format: 'pdf',
      pages,
      lines: markRunningLines(lines, pages).map((line, i) => ({ ...line, number: i + 1 })),
      ...facts,
      ...(portrait && { photo: { page: 1, box: portrait } }),
      flags: [
        ...facts.flags,
        ...(isTooMuch || isBroken ? (['truncated'] as const) : []),
        ...((await holdsFiles(pdf)) ? (['embedded_files'] as const) : []),
      ],
      ...datesOf(info),
    };
    return { document: withProperties(document, remarksOf(info)), unread };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Where the list of pages is broken from its beginning (it names itself, or nothing), pdf.js puts an empty page in its place, which is no object of the file. */
const isMadeUp = (
  { ref }: PDFPageProxy,
  { lines, hidden, drawnOnly, pictures, isTooMuch }: PageReading,
): boolean => !ref && !isTooMuch && !drawnOnly && !lines.length && !hidden.length && !pictures.length;

/** A list of attachments that runs in a circle is none. */
const holdsFiles = async (pdf: PDFDocumentProxy): Promise<boolean> =>
  Boolean(await pdf.getAttachments().catch(() => undefined));

/** The entries of the document information dictionary (PDF 32000-1, 14.3.3). */
type PdfInfo = Record<string, unknown>;

const infoOf = async (pdf: PDFDocumentProxy): Promise<PdfInfo> =>
  ((await pdf.getMetadata().catch(() => undefined))?.info ?? {}) as PdfInfo;

const remarksOf = (info: PdfInfo): string[] =>
  ['Subject', 'Keywords']
    .map((name) => info[name])
    .filter((text): text is string => typeof text === 'string' && text !== '');

function datesOf(info: PdfInfo): Pick<Document, 'createdAt' | 'modifiedAt'> {
  const createdAt = pdfDate(info['CreationDate']);
  const modifiedAt = pdfDate(info['ModDate']);
  return { ...(createdAt && { createdAt }), ...(modifiedAt && { modifiedAt }) };
}

/** "D:20190312101500+01'00'" (PDF 32000-1, 7.9.4) to ISO 8601; the zone is dropped, a day's error does not matter here. */
function pdfDate(value: unknown): string | undefined {
  const m = typeof value === 'string' ? /^D:(\d{4})(\d\d)?(\d\d)?/.exec(value) : null;
  return m ? `${m[1]}-${m[2] ?? '01'}-${m[3] ?? '01'}` : undefined;
}
