// PDF, by pdf.js: letters with their places to words, then the layout. Nothing of the file is executed, no font is loaded.
import type { Document, ReadingLimits } from '@vitae/contracts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedWord } from '../layout/geometry.ts';
import { layOut, type PageLine } from '../layout/lines.ts';
import { markRunningLines } from '../layout/running-lines.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { BLEED, hiddenBy, type PageBounds } from './pdf/hidden-text.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { contentOf, type Letter } from './pdf/page-content.ts';
import { wordsOf, type FontStyle } from './pdf/page-words.ts';
import { isGarbled, isScan } from './pdf/usable-text.ts';

type HiddenText = NonNullable<Document['hidden']>[number];

/** A Document, and the pages whose pictures say more than their text layer. */
export interface PdfReading {
  readonly document: Document;
  readonly unread: readonly number[];
}

/** Longest hidden text that is kept of a page. */
const HIDDEN_LENGTH = 2_000;

export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<PdfReading> {
  const pdf = await openPdf(bytes, limits, 'read');
  try {
    if (pdf.numPages > limits.maxPages) throw new UnreadableFile('too_many_pages');
    const pages: Document['pages'] = [];
    const lines: PageLine[] = [];
    const hidden: HiddenText[] = [];
    const unread: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ number, width, height });
      const read = await readPage(page);
      lines.push(...layOut(read.words, number, (lines.at(-1)?.block ?? -1) + 1));
      hidden.push(...read.hidden.map((text) => ({ page: number, ...text })));
      if (read.drawnOnly || !read.words.length) unread.push(number);
      page.cleanup();
    }
    const document: Document = {
      format: 'pdf',
      pages,
      lines: markRunningLines(lines, pages).map((line, i) => ({ ...line, number: i + 1 })),
      flags: hidden.some((text) => text.reason !== 'comment') ? ['hidden_text'] : [],
      ...(hidden.length && { hidden }),
      ...(await datesOf(pdf)),
    };
    return { document, unread };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface PageReading {
  words: PlacedWord[];
  hidden: Omit<HiddenText, 'page'>[];
  /** The text layer is garbled, or another program's reading of a scan: the picture is the truth. */
  drawnOnly: boolean;
}

async function readPage(page: PDFPageProxy): Promise<PageReading> {
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const bounds: PageBounds = { left, bottom, right, top };
  const fonts = new Map<string, PdfFont>();
  const fontOf = (name: string): PdfFont => {
    const known =
      fonts.get(name) ?? (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : {});
    fonts.set(name, known);
    return known;
  };
  const [content, annotations] = await Promise.all([contentOf(page, fontOf), page.getAnnotations()]);
  const drawn = wordsOf(content.letters, (font) => styleOf(fontOf(font)), { left, top });
  if (
    isGarbled(
      content.letters,
      drawn.map((d) => d.word.text),
    )
  )
    return { words: [], hidden: [], drawnOnly: true };
  const judged = drawn
    .filter((d) => !isCutOff(d.letters, bounds))
    .map((d) => ({ word: d.word, reason: hiddenBy(d.letters, content.areas, bounds) }));
  let visible = judged.filter((d) => !d.reason);
  const layer = judged.filter((d) => d.reason === 'invisible' || d.reason === 'covered');
  // A scan with a text layer: the layer serves until the picture itself has been recognised.
  const drawnOnly = visible.length < layer.length && isScan(content, bounds);
  if (drawnOnly) visible = judged.filter((d) => !d.reason || layer.includes(d));
  const words = visible.map((d) => d.word);
  for (const annotation of annotations) markLink(words, annotation, left, top);
  const hidden = [...judged.filter((d) => !visible.includes(d)), ...commentsOf(annotations)];
  return { words, hidden: joined(hidden), drawnOnly };
}

/** In the bleed: not on this page, and no secret either, for it stands on the page before or after. */
function isCutOff([letter]: readonly Letter[], page: PageBounds): boolean {
  if (!letter) return false;
  const middle = letter.y + letter.size * 0.3;
  const beyond = Math.max(middle - page.top, page.bottom - middle);
  return beyond > 0 && beyond < BLEED;
}

/** What readers leave on a page for each other is no part of the resume. */
const commentsOf = (annotations: readonly PdfAnnotation[]) =>
  annotations.flatMap(({ contentsObj }) =>
    contentsObj?.str.trim() ? [{ word: { text: contentsObj.str.trim() }, reason: 'comment' as const }] : [],
  );

/** Neighbouring words that are hidden for the same reason, as one text. */
function joined(
  words: readonly { word: { text: string }; reason?: HiddenText['reason'] | undefined }[],
): PageReading['hidden'] {
  const texts: PageReading['hidden'] = [];
  for (const { word, reason } of words) {
    if (!reason) continue;
    const last = texts.at(-1);
    if (last?.reason !== reason) texts.push({ reason, text: word.text });
    else if (last.text.length < HIDDEN_LENGTH) last.text += ` ${word.text}`;
  }
  return texts;
}

/** What pdf.js tells of a font. */
interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  fontMatrix?: readonly number[];
  bbox?: readonly number[];
  vertical?: boolean;
  isType3Font?: boolean;
}

function styleOf(font: PdfFont): FontStyle {
  const name = font.name ?? '';
  return {
    bold:
      Boolean(font.bold || font.black) ||
      /bold|black|heavy|semib|demi|(?:^|[+])(?:CMBX|SFBX)|-medi/i.test(name),
    italic: Boolean(font.italic) || /ital|obli|(?:^|[+])CMTI/i.test(name),
  };
}

interface PdfAnnotation {
  url?: string;
  rect?: number[];
  contentsObj?: { str: string };
}

function markLink(words: PlacedWord[], annotation: PdfAnnotation, pageLeft: number, pageTop: number): void {
  const { url, rect } = annotation;
  if (!url || !rect) return;
  const [x1, y1, x2, y2] = rect as [number, number, number, number];
  for (const word of words) {
    const middleX = word.box.x + word.box.width / 2 + pageLeft;
    const middleY = pageTop - (word.box.y + word.box.height / 2);
    if (middleX >= x1 && middleX <= x2 && middleY >= y1 && middleY <= y2) word.link = url;
  }
}

async function datesOf(pdf: PDFDocumentProxy): Promise<Pick<Document, 'createdAt' | 'modifiedAt'>> {
  const info = ((await pdf.getMetadata().catch(() => undefined))?.info ?? {}) as Record<string, unknown>;
  const createdAt = pdfDate(info['CreationDate']);
  const modifiedAt = pdfDate(info['ModDate']);
  return { ...(createdAt && { createdAt }), ...(modifiedAt && { modifiedAt }) };
}

/** "D:20190312101500+01'00'" (PDF 32000-1, 7.9.4) to ISO 8601; the zone is dropped, a day's error does not matter here. */
function pdfDate(value: unknown): string | undefined {
  const m = typeof value === 'string' ? /^D:(\d{4})(\d\d)?(\d\d)?/.exec(value) : null;
  return m ? `${m[1]}-${m[2] ?? '01'}-${m[3] ?? '01'}` : undefined;
}
