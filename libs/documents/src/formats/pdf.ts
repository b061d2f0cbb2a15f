// PDF, by pdf.js: positioned text runs to words, then the layout. Nothing of the file is executed, no font is loaded.
import type { Document, ReadingLimits } from '@vitae/contracts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { PlacedWord } from '../layout/geometry.ts';
import { layOut, type PageLine } from '../layout/lines.ts';
import { cleanText } from '../text.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openPdf } from './open-pdf.ts';

export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<Document> {
  const pdf = await openPdf(bytes, limits);
  try {
    if (pdf.numPages > limits.maxPages) throw new UnreadableFile('too_many_pages');
    const pages: Document['pages'] = [];
    const lines: PageLine[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ number, width, height });
      lines.push(...layOut(await wordsOf(page), number, (lines.at(-1)?.block ?? -1) + 1));
      page.cleanup();
    }
    return {
      format: 'pdf',
      pages,
      lines: lines.map((line, i) => ({ ...line, number: i + 1 })),
      flags: [],
      ...(await datesOf(pdf)),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface Style {
  bold: boolean;
  italic: boolean;
}

async function wordsOf(page: PDFPageProxy): Promise<PlacedWord[]> {
  const [, , , pageTop] = page.view as [number, number, number, number];
  const pageLeft = page.view[0] ?? 0;
  // The operator list is wanted for its side effect alone: it loads the fonts' names into commonObjs.
  const [content, annotations] = await Promise.all([
    page.getTextContent(),
    page.getAnnotations(),
    page.getOperatorList(),
  ]);
  const styles = new Map<string, Style>();
  const words: PlacedWord[] = [];
  for (const item of content.items) {
    if (!('str' in item) || !item.str.trim()) continue;
    if (!styles.has(item.fontName)) styles.set(item.fontName, styleOf(page, item.fontName));
    words.push(...splitRun(item, styles.get(item.fontName) as Style, pageLeft, pageTop));
  }
  for (const annotation of annotations) markLink(words, annotation, pageLeft, pageTop);
  return words;
}

function styleOf(page: PDFPageProxy, fontName: string): Style {
  const font = page.commonObjs.has(fontName)
    ? (page.commonObjs.get(fontName) as { name?: string; bold?: boolean; black?: boolean; italic?: boolean })
    : {};
  const name = font.name ?? '';
  return {
    bold:
      Boolean(font.bold || font.black) ||
      /bold|black|heavy|semib|demi|(?:^|[+])(?:CMBX|SFBX)|-medi/i.test(name),
    italic: Boolean(font.italic) || /ital|obli|(?:^|[+])CMTI/i.test(name),
  };
}

/** pdf.js gives runs, not words: the run's width is shared out by the usual width of its letters (the error stays below a letter). */
function splitRun(item: TextItem, style: Style, pageLeft: number, pageTop: number): PlacedWord[] {
  const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
  const size = Math.hypot(a, b) || item.height || 1;
  const baseline = pageTop - y;
  const total = weight(item.str) || 1;
  const words: PlacedWord[] = [];
  for (const match of item.str.matchAll(/\S+/gu)) {
    const text = cleanText(match[0]);
    if (!text) continue;
    const left = x - pageLeft + (item.width * weight(item.str.slice(0, match.index))) / total;
    const width = (item.width * weight(match[0])) / total;
    words.push({
      text,
      box: { x: left, y: baseline - size * 0.8, width, height: size },
      baseline,
      size,
      beginsRun: match.index === 0,
      ...style,
    });
  }
  return words;
}

function weight(text: string): number {
  let sum = 0;
  for (const c of text)
    sum += /[iIjlft.,;:'’|!()[\] ]/.test(c) ? 0.5 : /[mwMW@—%]/.test(c) ? 1.5 : /[A-Z]/.test(c) ? 1.2 : 1;
  return sum;
}

function markLink(
  words: PlacedWord[],
  annotation: { url?: string; rect?: number[] },
  pageLeft: number,
  pageTop: number,
): void {
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
