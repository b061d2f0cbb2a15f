// Whether a page's text layer can be used, or the page must be recognised from its picture.
import { boundsUnder, turn } from './matrix.ts';
import type { Letter, PageContent, PaintedArea } from './page-content.ts';

/** Fewer long words tell nothing. */
const LEAST_WORDS = 20;
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœ]/i;

/** Fonts without a map to Unicode give their letters' own numbers: control characters, or words that nobody can speak. */
export function isGarbled(letters: readonly Letter[], words: readonly string[]): boolean {
  const drawn = letters.filter((letter) => !letter.space);
  const odd = drawn.filter((letter) => /^[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(letter.text)).length;
  if (drawn.length > LEAST_WORDS && odd > drawn.length / 2) return true;
  const long = words.filter((word) => /^[\p{Script=Latin}]{4,}$/u.test(word));
  return long.length > LEAST_WORDS && long.filter((word) => !VOWEL.test(word)).length > long.length / 2;
}

/** Pictures narrower than this share of the page are photographs and logos; lower ones (in points) are rules. */
const LEAST_WIDTH = 0.35;
const LEAST_HEIGHT = 20;

/** A page with so many words of its own tells what it has to tell. */
const COMPLETE_WORDS = 80;

/**
 * Whether a page's text leaves nothing for its pictures to tell: it is long and, on the first page, says how to reach the
 * candidate, which is what heads that are pictures hold. Recognising a large photograph takes half a minute.
 */
export const isComplete = (words: readonly string[], pageNumber: number): boolean =>
  words.length >= COMPLETE_WORDS && (pageNumber > 1 || words.some((word) => word.includes('@')));

/** Pictures beside the text that may hold text of their own, such as a head with the name and the ways of contact. */
export function picturesWithoutText({ areas, letters, bounds: page }: PageContent): PaintedArea[] {
  return areas.filter(
    (area) =>
      area.kind === 'picture' &&
      area.right - area.left > (page.right - page.left) * LEAST_WIDTH &&
      area.top - area.bottom > LEAST_HEIGHT &&
      !letters.some((letter) => {
        if (letter.space) return false;
        const { x, y } = originOf(letter);
        return x > area.left && x < area.right && y > area.bottom && y < area.top;
      }),
  );
}

/** Where a letter begins on the page. */
function originOf({ x, y, angle }: Letter): { x: number; y: number } {
  if (!angle) return { x, y };
  const { left, bottom } = boundsUnder(turn(angle), { left: x, right: x, bottom: y, top: y });
  return { x: left, y: bottom };
}

/** Letters drawn as outlines are so many fills at least; less is a page's decoration. */
const LEAST_OUTLINES = 40;

/** Whether a page without letters may still show text: as a picture, or as outlines. Blank pages and bare backgrounds don't. */
export const showsSomething = ({ areas }: PageContent): boolean =>
  areas.some((area) => area.kind === 'picture') || areas.length > LEAST_OUTLINES;

/** Sides of a portrait, in points (passport pictures are 100 × 127), and how much higher than wide it is. */
const PORTRAIT = { least: 40, most: 190, flattest: 0.75, highest: 1.7 };

/** A picture of the size and shape of a portrait in the upper half of the page; undefined where there is none. */
export function portraitOn({ areas, bounds: page }: PageContent): PaintedArea | undefined {
  return areas.find(({ kind, left, right, top, bottom }) => {
    const [width, height] = [right - left, top - bottom];
    return (
      kind === 'picture' &&
      [width, height].every((side) => side > PORTRAIT.least && side < PORTRAIT.most) &&
      height / width > PORTRAIT.flattest &&
      height / width < PORTRAIT.highest &&
      bottom > (page.top + page.bottom) / 2
    );
  });
}

/** A scan: one picture over most of the page. Text on it is what somebody's recognition made of it. */
export function isScan({ areas, bounds: page }: PageContent): boolean {
  const size = (page.right - page.left) * (page.top - page.bottom);
  return areas.some(
    (area) => area.kind === 'picture' && (area.right - area.left) * (area.top - area.bottom) > size * 0.6,
  );
}
