// One page of a file whose text is only drawn: picture, recognition, words with boxes in points, reading order.
import type { Box, FormatName, ReadingLimits } from '@vitae/contracts';
import type { Block as TesseractBlock, Line as TesseractLine, Word as TesseractWord } from 'tesseract.js';
import type { PlacedWord } from '../layout/geometry.ts';
import { layOut, type PageLine } from '../layout/lines.ts';
import { languageOf } from '../languages.ts';
import { cleanText } from '../text.ts';
import { isOcrLanguage, recognise, type OcrLanguage } from './engine.ts';
import { pictureOf, turned, type PagePicture } from './page-picture.ts';

export interface PageToRecognise {
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  readonly page: { readonly number: number; readonly width: number; readonly height: number };
  readonly limits: ReadingLimits;
}

/** Words below this confidence are specks and rules that were taken for letters. */
const LEAST_CONFIDENCE = 0.2;
/** A page that reads worse than this on average may lie on its side or stand on its head. Clean pages reach .9, bad fax copies .75. */
const UPRIGHT_CONFIDENCE = 0.65;
/** What Tesseract, which knows no bullets, reads in their place at the beginning of a line. */
const MISREAD_BULLET = /^[•·*°¢©®«»¤+=~_-]$|^e$/u;

interface Reading {
  readonly words: PlacedWord[];
  readonly picture: PagePicture;
  /** How far the page was turned to stand upright (degrees, clockwise), and then to be level (radians). */
  readonly degrees: 0 | 90 | 180 | 270;
  readonly turnedBy: number;
}

/** Reads a page's picture: its lines in reading order, blocks numbered from 0. Throws UnreadableFile. */
export async function recognisePage({ format, bytes, page, limits }: PageToRecognise): Promise<PageLine[]> {
  const picture = await pictureOf(format, bytes, page.number, limits);
  let best = await read(picture, 0, 'en');
  if (confidenceOf(best.words) < UPRIGHT_CONFIDENCE) {
    for (const degrees of [180, 90, 270] as const) {
      const other = await read(await turned(picture, degrees), degrees, 'en');
      if (gain(other.words) > gain(best.words)) best = other;
    }
  }
  const language = languageOf(best.words.map((w) => w.text).join(' '));
  if (language !== 'en' && isOcrLanguage(language)) best = await read(best.picture, best.degrees, language);

  const scale = Math.max(page.width, page.height) / Math.max(picture.width, picture.height);
  // Reading order is that of the upright, level page; the boxes are those of the page as it lies in the file.
  return layOut(best.words, page.number, 0).map((line) => ({
    ...line,
    words: line.words.map((word) => ({
      ...word,
      ...(word.size && { size: round(word.size * scale) }),
      ...(word.box && { box: scaled(asInFile(word.box, best), scale) }),
    })),
  }));
}

async function read(
  picture: PagePicture,
  degrees: Reading['degrees'],
  language: OcrLanguage,
): Promise<Reading> {
  const { blocks, turnedBy } = await recognise(picture.png, language);
  return { words: wordsOf(blocks), picture, degrees, turnedBy };
}

/** What there is to gain from a reading: letters, weighted by how sure they are. */
const gain = (words: readonly PlacedWord[]) =>
  words.reduce((sum, w) => sum + w.text.length * Math.max(0, (w.recognised ?? 0) - 0.5), 0);

function confidenceOf(words: readonly PlacedWord[]): number {
  const letters = words.reduce((sum, w) => sum + w.text.length, 0);
  return words.reduce((sum, w) => sum + w.text.length * (w.recognised ?? 0), 0) / Math.max(1, letters);
}

function wordsOf(blocks: readonly TesseractBlock[]): PlacedWord[] {
  const lines = blocks.flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines);
  const rows = lines.map(placedLine).filter((row) => row.length > 0);
  for (const row of rows) {
    const [mark] = row;
    if (row.length > 1 || !mark || !MISREAD_BULLET.test(mark.text)) continue;
    // A bullet that was read as a line of its own goes back to the line that it stands before.
    const middle = mark.box.y + mark.box.height / 2;
    const beside = rows
      .flatMap(([first]) => (first && first !== mark && first.box.x > mark.box.x ? [first] : []))
      .filter((first) => middle > first.box.y && middle < first.box.y + first.box.height)
      .sort((p, q) => p.box.x - q.box.x)[0];
    if (!beside) continue;
    const { baseline, size } = beside;
    const box = { ...mark.box, y: beside.box.y, height: beside.box.height };
    row[0] = { ...mark, text: '•', baseline, size, box };
  }
  return rows.flat();
}

function placedLine(line: TesseractLine): PlacedWord[] {
  // Rows are level here: one height and one baseline for the whole line.
  const baseline = (line.baseline.y0 + line.baseline.y1) / 2;
  const size = heightOf(line);
  return line.words.flatMap((word, i) => {
    const text = textOf(word, line.words[i - 1], line.words[i + 1]);
    if (!text || word.confidence / 100 < LEAST_CONFIDENCE) return [];
    const { x0, x1 } = word.bbox;
    return [
      {
        text,
        box: { x: x0, y: baseline - size * 0.8, width: x1 - x0, height: size },
        baseline,
        size,
        bold: false,
        italic: false,
        beginsRun: true,
        recognised: word.confidence / 100,
      },
    ];
  });
}

/** Tesseract's row height goes from the descenders to the ascenders, which is about the type size. */
function heightOf(line: TesseractLine): number {
  const { rowHeight } = line.rowAttributes as { rowHeight?: number };
  return rowHeight && rowHeight > 0 ? rowHeight : line.bbox.y1 - line.bbox.y0;
}

/** The word's text, with what Tesseract is known to take for something else set right: bullets, and the word “I”. */
function textOf(word: TesseractWord, before?: TesseractWord, after?: TesseractWord): string {
  const text = cleanText(word.text).trim();
  if (!before && after && MISREAD_BULLET.test(text)) return '•';
  const beginsSentence = !before || /[.!?]$/.test(before.text);
  return text === '|' && beginsSentence && /^\p{Ll}/u.test(after?.text ?? '') ? 'I' : text;
}

/** A box of the upright, level picture on the picture as it lies in the file: both turns undone, about the middle. */
function asInFile(box: Box, { picture, degrees, turnedBy }: Reading): Box {
  const middle = {
    x: box.x + box.width / 2 - picture.width / 2,
    y: box.y + box.height / 2 - picture.height / 2,
  };
  const angle = turnedBy;
  const x = middle.x * Math.cos(angle) + middle.y * Math.sin(angle) + picture.width / 2;
  const y = middle.y * Math.cos(angle) - middle.x * Math.sin(angle) + picture.height / 2;
  const [w, h] = degrees % 180 ? [box.height, box.width] : [box.width, box.height];
  const [cx, cy] =
    degrees === 90
      ? [y, picture.width - x]
      : degrees === 180
        ? [picture.width - x, picture.height - y]
        : degrees === 270
          ? [picture.height - y, x]
          : [x, y];
  return { x: cx - w / 2, y: cy - h / 2, width: w, height: h };
}

const round = (n: number) => Math.round(n * 100) / 100;
const scaled = (box: Box, scale: number): Box => ({
  x: round(box.x * scale),
  y: round(box.y * scale),
  width: round(box.width * scale),
  height: round(box.height * scale),
});
