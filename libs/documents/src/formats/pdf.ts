// PDF, by pdf.js: letters with their places to words, then the layout. Nothing of the file is executed, no font is loaded.
import type { Box, Document, HiddenReason, ReadingLimits } from '@vitae/contracts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { HiddenTexts, withProperties } from '../hidden-texts.ts';
import type { PlacedWord } from '../layout/geometry.ts';
import { layOut, type PageLine } from '../layout/lines.ts';
import { markRunningLines } from '../layout/running-lines.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { annotationsOf, commentsOf, markLinks, type PdfAnnotation } from './pdf/annotations.ts';
import { markBulleted } from './pdf/drawn-bullets.ts';
import { BLEED, hiddenBy, type PageBounds } from './pdf/hidden-text.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { contentOf, type Letter, type PaintedArea } from './pdf/page-content.ts';
import { wordsOf, type FontStyle } from './pdf/page-words.ts';
import { isGarbled, isScan, picturesWithoutText, portraitOn, showsSomething } from './pdf/usable-text.ts';

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
    const annotations = await annotationsOf(pdf);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ number, width, height });
      const read = await readPage(page, annotations.get(number) ?? []);
      lines.push(...layOut(read.words, number, (lines.at(-1)?.block ?? -1) + 1));
      for (const { reason, text } of read.hidden) hidden.add(reason, text, number, ' ');
      if (read.drawnOnly) unread.push({ number });
      else if (read.pictures.length) unread.push({ number, regions: read.pictures });
      if (number === 1) portrait = read.portrait;
      page.cleanup();
    }
    const { facts } = hidden;
    const info = await infoOf(pdf);
    const document: Document = {
      format: 'pdf',
      pages,
      lines: markRunningLines(lines, pages).map((line, i) => ({ ...line, number: i + 1 })),
      ...facts,
      ...(portrait && { photo: { page: 1, box: portrait } }),
      flags: [...facts.flags, ...((await pdf.getAttachments()) ? (['embedded_files'] as const) : [])],
      ...datesOf(info),
    };
    return { document: withProperties(document, remarksOf(info)), unread };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface PageReading {
  words: PlacedWord[];
  hidden: { reason: HiddenReason; text: string }[];
  /** The text layer is missing, garbled, or another program's reading of a scan: the picture is the truth. */
  drawnOnly: boolean;
  /** Parts of the page that only a picture fills. */
  pictures: Box[];
  portrait?: Box;
}

async function readPage(page: PDFPageProxy, annotations: readonly PdfAnnotation[]): Promise<PageReading> {
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const bounds: PageBounds = { left, bottom, right, top };
  const fonts = new Map<string, PdfFont>();
  const fontOf = (name: string): PdfFont => {
    const known =
      fonts.get(name) ?? (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : {});
    fonts.set(name, known);
    return known;
  };
  const content = await contentOf(page, fontOf);
  const drawn = wordsOf(content.letters, (font) => styleOf(fontOf(font)), { left, top });
  if (
    (!drawn.length && showsSomething(content)) ||
    isGarbled(
      content.letters,
      drawn.map((d) => d.word.text),
    )
  )
    return { words: [], hidden: [], drawnOnly: true, pictures: [] };
  const judged = drawn
    .filter((d) => !isCutOff(d.letters, bounds))
    .map((d) => ({ word: d.word, reason: hiddenBy(d.letters, content.areas, bounds) }));
  let visible = judged.filter((d) => !d.reason);
  const layer = judged.filter((d) => d.reason === 'invisible' || d.reason === 'covered');
  // A scan with a text layer: the layer serves until the picture itself has been recognised.
  const drawnOnly = visible.length < layer.length && isScan(content, bounds);
  if (drawnOnly) visible = judged.filter((d) => !d.reason || layer.includes(d));
  const words = visible.map((d) => d.word);
  markBulleted(words, content.areas, bounds);
  markLinks(words, annotations, left, top);
  const unseen = judged.flatMap((d) =>
    d.reason && !visible.includes(d) ? [{ reason: d.reason, text: d.word.text }] : [],
  );
  const boxOf = (area: PaintedArea): Box => ({
    x: area.left - left,
    y: top - area.top,
    width: area.right - area.left,
    height: area.top - area.bottom,
  });
  const portrait = portraitOn(content, bounds);
  return {
    words,
    hidden: [...unseen, ...commentsOf(annotations)],
    drawnOnly,
    pictures: picturesWithoutText(content, bounds).map(boxOf),
    ...(portrait && { portrait: boxOf(portrait) }),
  };
}

/** In the bleed: not on this page, and no secret either, for it stands on the page before or after. */
function isCutOff([letter]: readonly Letter[], page: PageBounds): boolean {
  if (!letter) return false;
  const middle = letter.y + letter.size * 0.3;
  const beyond = Math.max(middle - page.top, page.bottom - middle);
  return beyond > 0 && beyond < BLEED;
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

/** Fonts of TeX whose short names tell their style: Computer Modern (CMBX, CMSSBX, CMTI) and its cm-super (SFBX, SFSX, SFTI). */
const TEX_BOLD = /(?:^|[+])(?:CM(?:SS)?BX|CMB\d|CMBXTI|SF(?:BX|BI|BL|RB|SX|SO|XC)\d)/;
const TEX_ITALIC = /(?:^|[+])(?:CM(?:TI|SL|SSI|BXTI)|SF(?:TI|SL|SI|SO|BI|BL|IT)\d)/;

function styleOf(font: PdfFont): FontStyle {
  const name = font.name ?? '';
  return {
    bold:
      Boolean(font.bold || font.black) ||
      /bold|black|heavy|semib|demi|-medi/i.test(name) ||
      TEX_BOLD.test(name),
    italic: Boolean(font.italic) || /ital|obli/i.test(name) || TEX_ITALIC.test(name),
  };
}

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
