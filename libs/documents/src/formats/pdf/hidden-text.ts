// Text that is in the file but that nobody who looks at the page can see: a known way to stuff keywords and to steer
// language models.
import type { HiddenReason } from '@vitae/contracts';
import { contrast, LEAST_CONTRAST, mixed } from '../../colours.ts';
import { isTiny, PAPER } from '../../unseen-type.ts';
import { boundsUnder, isEmpty, shared, turn, type Bounds } from './matrix.ts';
import { colourOfOutlines } from './outlines.ts';
import type { Letter, PageContent, PaintedArea } from './page-content.ts';

/** Points beyond the page's edge where text is only cut off: browsers print a line that falls on a page break on both pages. */
const BLEED = 40;
/** More colours that a ground may have are as good as any colour. */
const MOST_GROUNDS = 8;
/** So much opacity covers. */
const OPAQUE = 0.98;

/** Where the heart of a word stands on the page: without what may lie over its edges. */
export function heartOf(letters: readonly Letter[]): Bounds {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) return { left: 0, bottom: 0, right: 0, top: 0 };
  const [left, right] = [first.x + 1, last.x + last.width - 1];
  const middle = (left + right) / 2;
  const heart = {
    left: Math.min(left, middle),
    right: Math.max(right, middle),
    bottom: first.y + first.size * 0.1,
    top: first.y + first.size * 0.6,
  };
  return first.angle ? boundsUnder(turn(first.angle), heart) : heart;
}

/** In the bleed: not on this page, and no secret either, for it stands on the page before or after. */
export function isCutOff(letters: readonly Letter[], { bounds }: PageContent): boolean {
  const { bottom, top } = heartOf(letters);
  const middle = (bottom + top) / 2;
  return [bounds, letters[0]?.clip ?? bounds].some((edge) => {
    const beyond = Math.max(middle - edge.top, edge.bottom - middle);
    return beyond > 0 && beyond < BLEED;
  });
}

/** Why a word can't be seen; undefined for what can. Judged by its first letter: a word is drawn in one way. */
export function hiddenBy(
  letters: readonly Letter[],
  { areas, bounds }: PageContent,
): HiddenReason | undefined {
  const [letter] = letters;
  if (!letter) return undefined;
  const heart = heartOf(letters);
  const [x, y] = [(heart.left + heart.right) / 2, (heart.bottom + heart.top) / 2];
  // What the text itself doesn't show may be drawn as outlines: a browser's bold of a font that has none.
  const outlines = letter.invisible ? colourOfOutlines(letters, areas) : undefined;
  if (letter.invisible && !outlines) return 'invisible';
  if (isTiny(letter.size)) return 'tiny';
  if (x < bounds.left || x > bounds.right || y < bounds.bottom || y > bounds.top) return 'off_page';
  if (letter.clip && isEmpty(shared(letter.clip, heart))) return 'off_page';
  for (let i = letter.painted; i < areas.length; i++)
    if (covers(areas[i] as PaintedArea, heart)) return 'covered';
  const before = outlines ? outlines.painted : letter.painted;
  const grounds = groundsOf(heart, areas, before);
  // Over a picture or a pattern the ground's colour is not known.
  if (!grounds) return undefined;
  const colour = outlines ? outlines.colour : letter.colour;
  const alpha = outlines ? 1 : letter.alpha;
  const isClear = (ground: string) =>
    contrast(colour && mixed(colour, ground, alpha), ground) >= LEAST_CONTRAST;
  return [...grounds].some(isClear) ? undefined : 'no_contrast';
}

/**
 * Whether a hidden word may be seen after all: something is painted at its place of which only the page's picture tells what it
 * shows there. White text on white paper, or on a white box, is not in doubt.
 */
export function isDoubtful(
  letters: readonly Letter[],
  reason: HiddenReason,
  { areas }: PageContent,
): boolean {
  if (reason === 'covered') return true;
  if (reason !== 'invisible' && reason !== 'no_contrast') return false;
  const heart = heartOf(letters);
  return areas.some(
    (area) =>
      !isEmpty(shared(area, heart)) &&
      (reason === 'invisible' || area.alpha === undefined || area.colour === undefined),
  );
}

const contains = (area: Bounds, { left, bottom, right, top }: Bounds) =>
  area.left <= left && area.right >= right && area.bottom <= bottom && area.top >= top;

/** Whether something that is painted later hides a word: a picture that lets nothing through. */
function covers(area: PaintedArea, heart: Bounds): boolean {
  if (area.kind !== 'picture' || (area.alpha ?? 0) < OPAQUE || !contains(area, heart)) return false;
  return !area.opaqueAt || pointsOf(heart).every(([x, y]) => area.opaqueAt?.(x, y));
}

/** The colours that may lie under a word; undefined where they can't be told. */
function groundsOf(heart: Bounds, areas: readonly PaintedArea[], painted: number): Set<string> | undefined {
  let grounds: Set<string> | undefined = new Set([PAPER]);
  for (let i = 0; i < painted; i++) {
    const area = areas[i] as PaintedArea;
    if (!contains(area, heart)) continue;
    const { colour, alpha, opaqueAt } = area;
    if (opaqueAt && !pointsOf(heart).some(([x, y]) => opaqueAt(x, y))) continue;
    if (!colour) grounds = undefined;
    else if (alpha === undefined) grounds?.add(colour);
    else if (alpha >= OPAQUE) grounds = new Set([colour]);
    else grounds = grounds && new Set([...grounds].map((ground) => mixed(colour, ground, alpha)));
    if (grounds && grounds.size > MOST_GROUNDS) grounds = undefined;
  }
  return grounds;
}

/** A few points of a word, spread evenly. */
function pointsOf({ left, bottom, right, top }: Bounds): [number, number][] {
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  return shares.flatMap((across) =>
    [0.2, 0.8].map((up): [number, number] => [left + (right - left) * across, bottom + (top - bottom) * up]),
  );
}
