// Text that is in the file but that nobody who looks at the page can see: a known way to stuff keywords and to steer
// language models.
import type { HiddenReason } from '@vitae/contracts';
import type { Letter, PaintedArea } from './page-content.ts';

export interface PageBounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Points. The smallest print of real resumes has 5. */
const SMALLEST = 1.5;
/** Points beyond the page's edge where text is only cut off: browsers print a line that falls on a page break on both pages. */
export const BLEED = 40;
/** Contrast ratio (WCAG 2) below which text can't be told from its ground; the palest grey of real resumes has 1.6. */
const LEAST_CONTRAST = 1.12;

/** Why a word can't be seen; undefined for what can. Judged by its first letter: a word is drawn in one way. */
export function hiddenBy(
  letters: readonly Letter[],
  areas: readonly PaintedArea[],
  page: PageBounds,
): HiddenReason | undefined {
  const [letter] = letters;
  const last = letters.at(-1);
  if (!letter || !last) return undefined;
  const x = (letter.x + last.x + last.width) / 2;
  const y = letter.y + letter.size * 0.3;
  if (letter.invisible) return 'invisible';
  if (letter.size < SMALLEST) return 'tiny';
  if (x < page.left || x > page.right || y < page.bottom || y > page.top) return 'off_page';
  const covers = (area: PaintedArea) =>
    area.left <= letter.x + 1 &&
    area.right >= last.x + last.width - 1 &&
    area.bottom <= letter.y + letter.size * 0.1 &&
    area.top >= letter.y + letter.size * 0.6;
  let ground: PaintedArea | undefined;
  for (const [i, area] of areas.entries()) {
    if (i < letter.painted ? !covers(area) : area.kind !== 'picture' || !covers(area)) continue;
    if (i >= letter.painted) return 'covered';
    ground = area;
  }
  // Over a picture or a pattern the ground's colour is not known.
  if (ground && (ground.kind === 'picture' || !ground.colour)) return undefined;
  return contrast(letter.colour, ground?.colour ?? '#ffffff') < LEAST_CONTRAST ? 'no_contrast' : undefined;
}

/** Contrast ratio of two colours, 1..21 (WCAG 2.2, relative luminance); unknown colours count as clear. */
function contrast(a: string | undefined, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  if (la === undefined || lb === undefined) return 21;
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

function luminance(colour: string | undefined): number | undefined {
  const rgb = colour?.length === 7 ? Number.parseInt(colour.slice(1), 16) : NaN;
  if (Number.isNaN(rgb)) return undefined;
  return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 0xff) + 0.0722 * linear(rgb & 0xff);
}

/** A channel of sRGB, 0..255, as an amount of light, 0..1. */
function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
