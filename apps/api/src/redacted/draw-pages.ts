// Draws pages of text as a PDF that holds nothing else: no metadata, no pictures, no links, and of the font the glyphs that are
// used. Characters that the font lacks are shown as a replacement.
import PDFDocument from 'pdfkit';
import { drawable, registerFaces, wholeFile, wrapped, type Face, type Pdf } from './pdf-fonts.ts';
import type { DrawnPage, FlowedLine, PagesToDraw, PlacedWord } from './placed-text.ts';

const SMALLEST = 3;
const LARGEST = 96;
/** How much narrower a word may be drawn than the font has it, to fit where it stood; wider it isn't. */
const NARROWEST = 0.4;
/** Of a box of text from its top to the line that letters stand on. */
const BASELINE = 0.8;
const FLOWED = { size: 10.5, leading: 14.5, margin: 56, apart: 8 };
/** Lines of a page that has room for none of them would run on for ever. */
const LEAST_PAGE = 200;

/** The file, once it is whole. */
export function drawPages({ pages, language }: PagesToDraw): Promise<Uint8Array> {
  // Of version 1.3: what came later has a second place for metadata.
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.3',
    ...(language && { lang: language }),
  });
  // It says otherwise which program made it, and when; the date is asked for, but not written where it isn't enumerable.
  pdf.info = Object.defineProperty({} as typeof pdf.info, 'CreationDate', { value: new Date(0) });
  registerFaces(pdf);
  const whole = wholeFile(pdf);
  for (const page of pages) drawPage(pdf, page);
  if (!pages.length) pdf.addPage({ size: 'A4', margin: 0 });
  pdf.end();
  return whole;
}

function drawPage(pdf: Pdf, page: DrawnPage): void {
  if (page.words.length || !page.lines.length) {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    for (const word of page.words) drawWord(pdf, page, word);
  }
  if (page.lines.length) flow(pdf, page);
}

function drawWord(pdf: Pdf, page: DrawnPage, word: PlacedWord): void {
  const text = drawable(pdf, faceOf(word), word.text);
  const upright = word.height <= 2.5 * word.width || text.trim().length < 3;
  const size = clamp(Math.min(word.size, upright ? word.height * 1.3 : word.width * 1.3), SMALLEST, LARGEST);
  pdf.fontSize(size);
  const length = pdf.widthOfString(text.trimEnd());
  const room = upright ? word.width : word.height;
  const narrowed = length > room ? clamp(room / length, NARROWEST, 1) : 1;
  const options = { lineBreak: false, baseline: 'alphabetic', horizontalScaling: narrowed * 100 } as const;
  const x = clamp(word.x, -page.width, page.width);
  const y = clamp(word.y, -page.height, page.height);
  if (upright) {
    pdf.text(text, x, y + word.height * BASELINE, options);
    return;
  }
  // Written from the bottom to the top, as in a margin.
  pdf.save();
  const foot = { x: x + word.width * BASELINE, y: y + word.height };
  pdf.rotate(-90, { origin: [foot.x, foot.y] });
  pdf.text(text, foot.x, foot.y, options);
  pdf.restore();
}

/** Lines one below the other, as wide as the page. */
function flow(pdf: Pdf, page: DrawnPage): void {
  const size: [number, number] = [Math.max(page.width, LEAST_PAGE), Math.max(page.height, LEAST_PAGE)];
  const { margin, leading } = FLOWED;
  let y = Infinity;
  const drawLine = (text: string, x: number) => {
    if (y + leading > size[1] - margin) {
      pdf.addPage({ size, margin: 0 });
      y = margin;
    }
    pdf.text(text, x, y, { lineBreak: false });
    y += leading;
  };
  for (const line of page.lines) {
    const face = line.bold ? 'bold' : 'regular';
    const text = drawable(pdf, face, line.text);
    pdf.fontSize(FLOWED.size);
    const x = margin + (line.bullet ? 12 : 0);
    if (line.apart && Number.isFinite(y)) y += FLOWED.apart;
    for (const [at, part] of wrapped(pdf, text, size[0] - margin - x).entries()) {
      drawLine(line.bullet && at === 0 && !startsWithMark(line) ? `• ${part}` : part, x);
      pdf.font(face).fontSize(FLOWED.size);
    }
  }
}

const startsWithMark = ({ text }: FlowedLine): boolean => /^\s*[^\p{L}\p{N}\s]/u.test(text);

const faceOf = ({ bold, italic }: PlacedWord): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

const clamp = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most);
