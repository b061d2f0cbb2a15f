// Draws a summary as a PDF of one page or two: text that can be copied, in fonts that come with the file, without pictures or links.
import PDFDocument from 'pdfkit';
import {
  drawable,
  registerFaces,
  REPLACEMENT,
  wholeFile,
  wrapped,
  type Face,
  type Pdf,
} from '../redacted/pdf-fonts.ts';
import type { SummaryEntry, SummaryToDraw } from './summary-content.ts';
import { summaryWords } from './summary-words.ts';

const PAGE = { width: 595.28, height: 841.89, margin: 54, foot: 60 };
const MOST_PAGES = 2;
const WIDTH = PAGE.width - 2 * PAGE.margin;
/** Room between an entry’s head and its dates. */
const GAP = 16;
const INK = '#1c2430';
const SOFT = '#5a6573';
const ACCENT = '#24527d';

interface Style {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
}
const styles = {
  name: { face: 'bold', size: 22, colour: INK },
  headline: { face: 'regular', size: 12, colour: SOFT },
  contact: { face: 'regular', size: 9.5, colour: SOFT },
  section: { face: 'bold', size: 11, colour: ACCENT },
  head: { face: 'bold', size: 10.5, colour: INK },
  when: { face: 'regular', size: 9.5, colour: SOFT },
  sub: { face: 'regular', size: 10, colour: SOFT },
  text: { face: 'regular', size: 10, colour: INK },
  foot: { face: 'regular', size: 8, colour: SOFT },
} as const satisfies Record<string, Style>;
const LEADING = 1.35;

/** Lines down the pages; `isFull` once both are. */
class Sheet {
  readonly pdf: Pdf;
  y: number = PAGE.margin;
  isFull = false;
  lacksLetters = false;
  lacksAccents = false;
  #page = 1;

  constructor(pdf: Pdf) {
    this.pdf = pdf;
    pdf.addPage({ size: 'A4', margin: 0 });
  }

  chosen(text: string, { face, size, colour }: Style): string {
    const shown = drawable(this.pdf, face, text);
    const given = Array.from(text.replace(/[\p{Cc}\p{Cf}]/gu, ''));
    const drawn = Array.from(shown);
    const lacks = (at: number) => drawn[at] === REPLACEMENT && given[at] !== REPLACEMENT;
    this.lacksLetters ||= drawn.some((_, at) => lacks(at));
    this.lacksAccents ||=
      drawn.length !== given.length || drawn.some((letter, at) => letter !== given[at] && !lacks(at));
    this.pdf.fontSize(size).fillColor(colour);
    return shown;
  }

  /** Goes on to the next page where so much has no room on this one. */
  room(height: number): void {
    if (this.y + height <= PAGE.height - PAGE.foot) return;
    if (this.#page >= MOST_PAGES) {
      this.isFull = true;
      return;
    }
    this.#page++;
    this.pdf.addPage({ size: 'A4', margin: 0 });
    this.y = PAGE.margin;
  }

  write(text: string, style: Style, width = WIDTH): void {
    for (const line of wrapped(this.pdf, this.chosen(text, style), width)) {
      this.room(style.size * LEADING);
      if (this.isFull) return;
      // A new page has forgotten them.
      this.pdf.font(style.face).fontSize(style.size).fillColor(style.colour);
      this.pdf.text(line, PAGE.margin, this.y, { lineBreak: false });
      this.y += style.size * LEADING;
    }
  }

  space(height: number): void {
    this.y += height;
  }
}

/** The file, once it is whole. */
export function drawSummary(summary: SummaryToDraw): Promise<Uint8Array> {
  const { language, name, headline, contacts, about, sections, title, day } = summary;
  const words = summaryWords[language];
  const pdf = new PDFDocument({ autoFirstPage: false, bufferPages: true, margin: 0, lang: language });
  pdf.info = Object.defineProperty({ ...(title && { Title: title }) } as typeof pdf.info, 'CreationDate', {
    value: new Date(0),
  });
  registerFaces(pdf);
  const whole = wholeFile(pdf);
  const sheet = new Sheet(pdf);
  sheet.write(name, styles.name);
  if (headline) sheet.write(headline, styles.headline);
  sheet.space(4);
  if (contacts.length) sheet.write(contacts.join('  ·  '), styles.contact);
  if (about) {
    sheet.space(8);
    sheet.write(about, styles.text);
  }
  for (const { title: heading, entries } of sections) {
    // A heading stays with the beginning of what it is over.
    sheet.room(70);
    if (sheet.isFull) break;
    sheet.space(12);
    sheet.write(heading, styles.section);
    pdf
      .moveTo(PAGE.margin, sheet.y)
      .lineTo(PAGE.width - PAGE.margin, sheet.y)
      .lineWidth(0.5)
      .strokeColor(ACCENT)
      .stroke();
    sheet.space(5);
    for (const entry of entries) {
      drawEntry(sheet, entry);
      if (sheet.isFull) break;
    }
  }
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const notes = [
    ...(summary.isCut || sheet.isFull ? [words.cut] : []),
    ...(sheet.lacksLetters ? [words.missing(REPLACEMENT)] : []),
    ...(sheet.lacksAccents ? [words.accents] : []),
    words.made(date.format(new Date(`${day}T00:00:00Z`))),
  ];
  drawFeet(pdf, notes);
  pdf.end();
  return whole;
}

function drawEntry(sheet: Sheet, { head, when, sub, text }: SummaryEntry): void {
  sheet.room(styles.head.size * LEADING * (sub || text ? 2 : 1));
  if (sheet.isFull) return;
  const { pdf } = sheet;
  const dates = when ? sheet.chosen(when, styles.when) : '';
  const width = dates ? pdf.widthOfString(dates) : 0;
  if (dates) pdf.text(dates, PAGE.width - PAGE.margin - width, sheet.y + 1, { lineBreak: false });
  if (head) sheet.write(head, styles.head, WIDTH - (width ? width + GAP : 0));
  if (sub) sheet.write(sub, styles.sub);
  if (text) sheet.write(text, styles.text);
  sheet.space(6);
}

/** At the foot of the last page what is to be known of the file; on each which it is. */
function drawFeet(pdf: Pdf, notes: readonly string[]): void {
  const { start, count } = pdf.bufferedPageRange();
  const { face, size, colour } = styles.foot;
  for (let at = start; at < start + count; at++) {
    pdf.switchToPage(at);
    pdf.font(face).fontSize(size).fillColor(colour);
    const y = PAGE.height - PAGE.foot + 16;
    if (at === start + count - 1)
      for (const [n, note] of notes.entries())
        pdf.text(note, PAGE.margin, y + n * size * LEADING, { lineBreak: false });
    const number = `${at - start + 1} / ${count}`;
    pdf.text(number, PAGE.width - PAGE.margin - pdf.widthOfString(number), y, { lineBreak: false });
  }
}
