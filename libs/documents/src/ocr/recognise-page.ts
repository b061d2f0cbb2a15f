// One page of a file whose text is only drawn: picture, recognition, words with boxes in points, reading order.
import {
  ocrLanguageSchema,
  type Box,
  type FormatName,
  type OcrLanguage,
  type ReadingLimits,
} from '@vitae/contracts';
import type { Block as TesseractBlock, Line as TesseractLine, Word as TesseractWord } from 'tesseract.js';
import type { PlacedWord } from '../layout/geometry.ts';
import { layOut, type PageLine } from '../layout/lines.ts';
import { languageOf } from '../languages.ts';
import { cleanText } from '../text.ts';
import { recognise } from './engine.ts';
import { inkIn, withEvenSizes, withWeights } from './type-look.ts';
import { pictureOf, turned, type PagePicture } from './page-picture.ts';

/** The “@” of an address, as Tesseract's models often have it. */
const MISREAD_AT = /^([\w.+-]{2,})(?:\((?:V|a\)|@|D|Q|O)|[©®&])([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})$/;

export interface PageToRecognise {
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  readonly page: { readonly number: number; readonly width: number; readonly height: number };
  /** Only what stands in these boxes (points) is wanted. */
  readonly regions?: readonly Box[] | undefined;
  /** Those that it may be written in; all that there are models of without. */
  readonly languages?: readonly OcrLanguage[] | undefined;
  readonly limits: ReadingLimits;
}

/** Words below this confidence are specks and rules that were taken for letters. */
const LEAST_CONFIDENCE = 0.2;
/** A page that reads worse than this on average may lie on its side or stand on its head. Clean pages reach .9, bad fax copies .75. */
const UPRIGHT_CONFIDENCE = 0.65;
/** What Tesseract, which knows no bullets, reads in their place at the beginning of a line. */
const MISREAD_BULLET = /^[•·*°¢©®«»¤+=~_-]$|^e$/u;

/** What is read in the place of a timeline's dots, of a rule's ends and of boxes around tags; no text has such a word. */
const NO_WORD = /^(?:[#@§¥£~^<>{}[\]()\\]+|&[#&]+|[|_—–-]{2,})$/u;
/** What bullets between the items of a line are read as, where there are several. */
const MISREAD_SEPARATOR = /^[«»*+°¢©®¤=~·]$/;
/** What a timeline's dot beside a year is read as. */
const MISREAD_DOT = /^[eoO0°®©*«»]$/;
const YEAR = /^(?:19|20)\d\d$/;
/** What a bar before a heading is read as. */
const MISREAD_BAR = /^[|Il!]$/;

/** Photographs give a few words by chance. */
const LEAST_WORDS = 3;
const SURE = 0.6;

/** In a region the words must be sure: most pictures beside text hold none. */
function isWanted({ box, recognised = 0 }: PlacedWord, regions: readonly Box[] | undefined): boolean {
  if (!regions) return true;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const inside = regions.some((r) => x > r.x && x < r.x + r.width && y > r.y && y < r.y + r.height);
  return inside && recognised > SURE;
}

interface Reading {
  readonly words: PlacedWord[];
  readonly picture: PagePicture;
  /** How far the page was turned to stand upright (degrees, clockwise), and then to be level (radians). */
  readonly degrees: 0 | 90 | 180 | 270;
  readonly turnedBy: number;
}

/** Reads a page's picture: its lines in reading order, blocks numbered from 0. Throws UnreadableFile. */
export async function recognisePage({
  format,
  bytes,
  page,
  regions,
  languages = ocrLanguageSchema.options,
  limits,
}: PageToRecognise): Promise<PageLine[]> {
  const picture = await pictureOf(format, bytes, page.number, limits);
  let best = await read(picture, 0, 'en');
  if (confidenceOf(best.words) < UPRIGHT_CONFIDENCE) {
    for (const degrees of [180, 90, 270] as const) {
      const other = await read(await turned(picture, degrees), degrees, 'en');
      if (gain(other.words) > gain(best.words)) best = other;
    }
  }
  // Without its accents a text looks like any language: these are the ones to choose from.
  const told = languageOf(best.words.map((w) => w.text).join(' '), languages);
  const language = languages.find((one) => one === told) ?? (languages.includes('en') ? 'en' : languages[0]);
  if (language !== undefined && language !== 'en') {
    const own = await read(best.picture, best.degrees, language);
    best = { ...own, words: withAddresses(own.words, best.words) };
  }

  const scale = Math.max(page.width, page.height) / Math.max(picture.width, picture.height);
  // Reading order is that of the upright, level page; the boxes are those of the page as it lies in the file.
  const words = best.words.map((word) => inPoints(word, scale)).filter((word) => isWanted(word, regions));
  if (regions && words.length < LEAST_WORDS) return [];
  return layOut(words, page.number, 0).map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, ...(word.box && { box: asInFile(word.box, best, scale) }) })),
  }));
}

/** An e-mail address, or one of the web with a path. */
const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$|^(?:[\w-]+\.)+[a-z]{2,}\/\S+$/;

/** The words of a reading, its addresses as the English model has them: the models of other languages know no “@”. */
function withAddresses(words: readonly PlacedWord[], english: readonly PlacedWord[]): PlacedWord[] {
  const addresses = english.filter(({ text }) => ADDRESS.test(text));
  const covers = (address: PlacedWord, word: PlacedWord) => {
    const middle = word.box.x + word.box.width / 2;
    const isInside = middle > address.box.x && middle < address.box.x + address.box.width;
    return isInside && Math.abs(word.baseline - address.baseline) < address.size / 2;
  };
  const replaced = new Set<PlacedWord>();
  return words.flatMap((word) => {
    const address = addresses.find((a) => covers(a, word));
    if (!address) return [word];
    if (replaced.has(address)) return [];
    replaced.add(address);
    const { baseline, size, box } = word;
    return [{ ...address, baseline, size, box: { ...address.box, y: box.y, height: box.height } }];
  });
}

async function read(
  picture: PagePicture,
  degrees: Reading['degrees'],
  language: OcrLanguage,
): Promise<Reading> {
  const { blocks, turnedBy } = await recognise(picture.png, language);
  const level = { picture, degrees: 0, turnedBy } as const;
  const lines = withWeights(withEvenSizes(linesOf(blocks, language)), (word) =>
    inkIn(picture, asInFile(word.box, level, 1)),
  );
  return { words: lines.flat(), picture, degrees, turnedBy };
}

/** What there is to gain from a reading: letters, weighted by how sure they are. */
const gain = (words: readonly PlacedWord[]) =>
  words.reduce((sum, w) => sum + w.text.length * Math.max(0, (w.recognised ?? 0) - 0.5), 0);

function confidenceOf(words: readonly PlacedWord[]): number {
  const letters = words.reduce((sum, w) => sum + w.text.length, 0);
  return words.reduce((sum, w) => sum + w.text.length * (w.recognised ?? 0), 0) / Math.max(1, letters);
}

function linesOf(blocks: readonly TesseractBlock[], language: OcrLanguage): PlacedWord[][] {
  const lines = blocks.flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines);
  const placed = lines
    .map((line) => ({ line, words: placedLine(line, language) }))
    .filter((p) => p.words.length > 0);
  const texts = placed.filter((p) => !isLoneMark(p.words));
  return placed.map(({ line, words }) => {
    const [mark] = words;
    if (!mark || !isLoneMark(words)) return words;
    // A bullet that was read as a line of its own goes back to the line that it stands before.
    const middle = (line.bbox.y0 + line.bbox.y1) / 2;
    const beside = texts
      .flatMap((p) => p.words.slice(0, 1))
      .filter((w) => w.box.x > mark.box.x && middle > w.box.y && middle < w.box.y + w.box.height)
      .sort((p, q) => p.box.x - q.box.x)[0];
    // A timeline's dot, or a speck.
    if (!beside) return [];
    const { baseline, size, box } = beside;
    const placedMark = {
      ...mark,
      text: '•',
      baseline,
      size,
      box: { ...mark.box, y: box.y, height: box.height },
    };
    return [placedMark];
  });
}

const isLoneMark = (words: readonly PlacedWord[]) =>
  words.length === 1 && MISREAD_BULLET.test(words[0]?.text ?? '');

function placedLine(line: TesseractLine, language: OcrLanguage): PlacedWord[] {
  // Rows are level here: one height and one baseline for the whole line.
  const baseline = (line.baseline.y0 + line.baseline.y1) / 2;
  const size = heightOf(line);
  const isList = line.words.filter((word, i) => i > 0 && MISREAD_SEPARATOR.test(word.text)).length > 1;
  return line.words.flatMap((word, i) => {
    if (
      i > 0 &&
      (line.words[i + 1]?.bbox.x0 ?? Infinity) - word.bbox.x1 > size &&
      MISREAD_DOT.test(word.text) &&
      YEAR.test(line.words[i - 1]?.text ?? '')
    )
      return [];
    const isSeparator = isList && i > 0 && MISREAD_SEPARATOR.test(word.text);
    const text = isSeparator ? '•' : textOf(word, line.words[i + 1], i === 0, language);
    if (!text || NO_WORD.test(text) || word.confidence / 100 < LEAST_CONFIDENCE) return [];
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

/** The word's text, with what Tesseract is known to take for something else set right: bullets, bars before headings, the word “I”. */
function textOf(
  word: TesseractWord,
  after: TesseractWord | undefined,
  first: boolean,
  language: OcrLanguage,
): string {
  const text = cleanText(word.text).trim().replace(MISREAD_AT, '$1@$2');
  if (first && after && MISREAD_BULLET.test(text)) return '•';
  const goesOnSmall = /^\p{Ll}+[.,]?$/u.test(after?.text ?? '');
  // No other language of ours has the word “I”, and what follows it in English is a verb.
  if (first && after && MISREAD_BAR.test(text) && (language !== 'en' || !goesOnSmall)) return '';
  // A stroke between two things is followed by a name, a number or an address, not by a verb.
  return text === '|' && goesOnSmall && language === 'en' ? 'I' : text;
}

const inPoints = (word: PlacedWord, scale: number): PlacedWord => ({
  ...word,
  box: {
    x: word.box.x * scale,
    y: word.box.y * scale,
    width: word.box.width * scale,
    height: word.box.height * scale,
  },
  baseline: word.baseline * scale,
  size: word.size * scale,
});

/** A box of the upright, level page on the page as it lies in the file: both turns undone, about the middle. In points. */
function asInFile(box: Box, { picture, degrees, turnedBy }: Omit<Reading, 'words'>, scale: number): Box {
  const [pageWidth, pageHeight] = [picture.width * scale, picture.height * scale];
  const fromMiddle = { x: box.x + box.width / 2 - pageWidth / 2, y: box.y + box.height / 2 - pageHeight / 2 };
  const x = fromMiddle.x * Math.cos(turnedBy) + fromMiddle.y * Math.sin(turnedBy) + pageWidth / 2;
  const y = fromMiddle.y * Math.cos(turnedBy) - fromMiddle.x * Math.sin(turnedBy) + pageHeight / 2;
  const [width, height] = degrees % 180 ? [box.height, box.width] : [box.width, box.height];
  const middles = {
    0: [x, y],
    90: [y, pageWidth - x],
    180: [pageWidth - x, pageHeight - y],
    270: [pageHeight - y, x],
  } as const;
  const [middleX, middleY] = middles[degrees];
  return {
    x: round(middleX - width / 2),
    y: round(middleY - height / 2),
    width: round(width),
    height: round(height),
  };
}

const round = (n: number) => Math.round(n * 100) / 100;
