// Letters drawn as shapes: browsers draw the bold of a font that has no bold as paths, and lay the text over them unseen,
// so that it can be selected.
import { boundsUnder, turn, type Bounds } from './matrix.ts';
import type { Letter, PaintedArea } from './page-content.ts';

/** The numbers that a letter's path has at least, on average: those of a bar or a box are fewer. */
const LEAST_DETAIL = 12;
/** Shares of the type size around the baseline within which a letter's shape lies, and how high it is at least. */
const BAND = { below: 0.45, above: 1.2, height: 0.25 };
/** So many of a word's letters have a shape, at least. */
const LEAST_SHARE = 0.8;

/** The colour of the shapes that show a word, and how many areas had been painted before them; undefined where there are none. */
export function colourOfOutlines(
  letters: readonly Letter[],
  areas: readonly PaintedArea[],
): { colour: string | undefined; painted: number } | undefined {
  // Quotes, dots and hyphens are too small to be told.
  const telling = letters.filter((letter) => /[\p{L}\p{N}]/u.test(letter.text));
  const [first] = telling;
  if (!first) return undefined;
  const bands = telling.map(bandOf);
  const word = {
    left: Math.min(...bands.map((band) => band.left)),
    bottom: Math.min(...bands.map((band) => band.bottom)),
    right: Math.max(...bands.map((band) => band.right)),
    top: Math.max(...bands.map((band) => band.top)),
  };
  const level = first.angle % 180 === 0;
  const shapes = areas.flatMap((area, painted) => {
    const [low, high, floor, ceiling] = level
      ? [area.bottom, area.top, word.bottom, word.top]
      : [area.left, area.right, word.left, word.right];
    const isInBand = area.kind === 'fill' && low >= floor && high <= ceiling;
    return isInBand && high - low > first.size * BAND.height && touches(area, word)
      ? [{ area, painted }]
      : [];
  });
  const detail = shapes.reduce((sum, { area }) => sum + area.detail, 0);
  const shown = bands.filter((band) => shapes.some(({ area }) => touches(area, band)));
  const [shape] = shapes;
  if (!shape || shown.length < bands.length * LEAST_SHARE || detail < LEAST_DETAIL * bands.length)
    return undefined;
  return { colour: shape.area.colour, painted: shape.painted };
}

/** Where a letter's shape may lie, on the page: over the middle of its width. */
function bandOf({ x, y, width, size, angle }: Letter): Bounds {
  return boundsUnder(turn(angle), {
    left: x + width * 0.3,
    right: x + width * 0.7,
    bottom: y - size * BAND.below,
    top: y + size * BAND.above,
  });
}

const touches = (area: Bounds, band: Bounds) =>
  area.left <= band.right && area.right >= band.left && area.bottom <= band.top && area.top >= band.bottom;
