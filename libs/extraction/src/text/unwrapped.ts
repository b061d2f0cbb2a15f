// Two lines of the file as one, where a narrow column broke a text: rules read it whole, evidence still shows both lines.
import type { Line } from '@vitae/contracts';
import type { Span } from './span.ts';

/** A line and what it goes on with in the next one, as one line. */
interface UnwrappedLine extends Line {
  /** Which part of the text stands on which line of the file: offsets here, and how much larger they are than there. */
  readonly pieces: readonly { start: number; end: number; line: Line; shift: number }[];
}

/**
 * Two lines that a narrow column made of one text: the lower one goes on with a cell of the upper one, behind which the
 * cells beside it come. A hyphen that stands for the break is left out.
 */
export function unwrapped(above: Line, below: Line, cell: Span): Line {
  // With the comma that may end the cell.
  const end = cell.end + (/^[^\t]*/.exec(above.text.slice(cell.end))?.[0].trimEnd().length ?? 0);
  const isParted = /\p{L}-$/u.test(above.text.slice(cell.start, cell.end)) && /^\p{Ll}/u.test(below.text);
  const cut = isParted ? end - 1 : end;
  const start = isParted ? cut : cut + 1;
  const shift = start + below.text.length - end;
  const own =
    'pieces' in above
      ? (above as UnwrappedLine).pieces
      : [
          { start: 0, end: end, line: above, shift: 0 },
          { start: end, end: above.text.length, line: above, shift: 0 },
        ];
  const moved = (by: number) => (word: Line['words'][number]) => ({
    ...word,
    start: word.start + by,
    end: word.end + by,
  });
  const line: UnwrappedLine = {
    ...above,
    text: `${above.text.slice(0, cut)}${isParted ? '' : ' '}${below.text}${above.text.slice(end)}`,
    words: [
      ...above.words
        .filter((word) => word.start < end)
        .map((word) => ({ ...word, end: Math.min(word.end, cut) })),
      ...below.words.map(moved(start)),
      ...above.words.filter((word) => word.start >= end).map(moved(shift)),
    ],
    pieces: [
      ...own
        .filter((piece) => piece.end <= end)
        .map((piece) => ({ ...piece, end: Math.min(piece.end, cut) })),
      { start, end: start + below.text.length, line: below, shift: start },
      ...own
        .filter((piece) => piece.start >= end && piece.end > end)
        .map((p) => ({ ...p, start: p.start + shift, end: p.end + shift, shift: p.shift + shift })),
    ],
  };
  return { ...line, parted: below.parted };
}

/** A span on the lines of the file. */
export function onOwnLines(span: Span): Span[] {
  if (!('pieces' in span.line)) return [span];
  return (span.line as UnwrappedLine).pieces.flatMap(({ start, end, line, shift }) => {
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
    return to > from ? [{ line, start: from - shift, end: to - shift }] : [];
  });
}
