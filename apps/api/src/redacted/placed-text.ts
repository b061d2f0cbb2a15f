// Where the words of a document go on a page that is drawn anew: words with a place stay there, lines without one follow each
// other on pages of their own. Pure; nothing of the file but these words comes along.
import type { Document, Line, Word } from '@vitae/contracts';

export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  /** The top of its box; points, from the page's top. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface FlowedLine {
  readonly text: string;
  readonly bold: boolean;
  readonly bullet: boolean;
  /** Space before it, as a new part begins. */
  readonly apart: boolean;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
  /** What has no place on this page; it may take more than one. */
  readonly lines: readonly FlowedLine[];
}

export interface PagesToDraw {
  readonly pages: readonly DrawnPage[];
  /** ISO 639-1. */
  readonly language?: string | undefined;
}

const A4 = { width: 595.28, height: 841.89 };
/** Of PDF 1.7, annex C: the largest side of a page. */
const LONGEST_SIDE = 14_400;

const sideOf = (side: number, otherwise: number): number =>
  Number.isFinite(side) && side >= 36 ? Math.min(side, LONGEST_SIDE) : otherwise;

/** A box that is somewhere on a page. */
const isPlaced = ({ box }: Word): boolean =>
  box !== undefined &&
  [box.x, box.y, box.width, box.height].every((n) => Number.isFinite(n) && Math.abs(n) <= LONGEST_SIDE) &&
  box.height > 0 &&
  box.width > 0;

export function pagesToDraw(document: Document): PagesToDraw {
  const byPage = new Map<number, Line[]>();
  for (const line of document.lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  const sizes = new Map(document.pages.map((page) => [page.number, page]));
  const numbers = [...new Set([...sizes.keys(), ...byPage.keys()])].sort((a, b) => a - b);
  const pages = numbers.map((number) => {
    const { width = A4.width, height = A4.height } = sizes.get(number) ?? {};
    const lines = byPage.get(number) ?? [];
    return {
      width: sideOf(width, A4.width),
      height: sideOf(height, A4.height),
      words: lines.flatMap(placedWords),
      lines: flowedLines(lines.filter((line) => !line.words.some(isPlaced))),
    };
  });
  return { pages, language: document.language };
}

function placedWords(line: Line): PlacedWord[] {
  const placed = line.words.filter(isPlaced);
  return placed.flatMap((word, at) => {
    const { box, size, bold = false, italic = false, start, end } = word;
    if (!box) return [];
    // Whoever copies the line gets its gaps, too.
    const text = line.text.slice(start, end) + (at < placed.length - 1 ? ' ' : '');
    return [{ text, ...box, size: size ?? box.height * 0.85, bold: bold || line.heading === true, italic }];
  });
}

function flowedLines(lines: readonly Line[]): FlowedLine[] {
  return lines.map(({ text, bullet = false, heading = false, block }, at) => ({
    text: text.replaceAll('\t', '    '),
    bold: heading,
    bullet,
    apart: heading || (at > 0 && lines[at - 1]?.block !== block),
  }));
}
