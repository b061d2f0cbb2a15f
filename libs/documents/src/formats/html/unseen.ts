// Why nobody who looks at a page can see a part of it: the ways in which style sheets hide text.
import type { HiddenReason } from '@vitae/contracts';
import type { DefaultTreeAdapterMap } from 'parse5';
import { isUnreadable } from '../../colours.ts';
import { isTiny } from '../../unseen-type.ts';
import type { Computed } from './computed-style.ts';
import { attribute } from './css-selectors.ts';
import { onGround, pixelsOf, POINTS_A_PIXEL } from './css-values.ts';

type Element = DefaultTreeAdapterMap['element'];

export interface Unseen {
  readonly reason: HiddenReason;
  /** Hidden as accessible pages hide what they say to screen readers, or as controls wait to be shown: alarming only if it is long. */
  readonly label: boolean;
}

/** Pixels beyond the page's edge that no honest offset has, but for those that put text out of sight. */
const FAR = 300;
const FARTHEST = 3_000;
const FAINTEST = 0.05;

/** Controls that a script shows when they are of use. */
const CONTROLS = new Set(['nav', 'button', 'label', 'a', 'form', 'menu', 'legend', 'figcaption', 'caption']);

/** Why an element with all that is in it can't be seen; undefined if it can. */
export function unseenBox(element: Element, style: Computed): Unseen | undefined {
  const { own, size } = style;
  const control = CONTROLS.has(element.tagName) || attribute(element, 'role') === 'button';
  const invisible: Unseen = { reason: 'invisible', label: control || style.printed };
  const hiddenByMark = attribute(element, 'hidden') !== undefined && own('display') === undefined;
  if (style.display === 'none' || hiddenByMark || own('content-visibility') === 'hidden') return invisible;
  // What fades in begins unseen, and is seen a moment later.
  const moves = [own('animation'), own('animation-name'), own('transition')].some((a) => a && a !== 'none');
  const opacity = own('opacity');
  if (opacity !== undefined && parseFloat(opacity) * (opacity.endsWith('%') ? 0.01 : 1) < FAINTEST)
    return moves ? undefined : { reason: 'invisible', label: control };
  if (!moves && /scale(?:3d|x|y)?\(\s*0(?:\.0{1,4}\d?)?\s*[,)]/.test(own('transform') ?? ''))
    return invisible;
  const positioned = /^(?:absolute|fixed)$/.test(own('position') ?? '');
  if (isAway(own, size, positioned || own('position') === 'relative') && !moves)
    return { reason: 'off_page', label: true };
  if (isClipped(own, size, positioned)) return { reason: 'invisible', label: control || positioned };
  return undefined;
}

/** Why the text that stands directly in an element can't be seen; undefined if it can. */
export function unseenText(style: Computed): Unseen | undefined {
  if (!style.visible) return { reason: 'invisible', label: style.printed };
  if (isTiny(style.size * POINTS_A_PIXEL)) return { reason: 'tiny', label: false };
  if (style.indent <= -FAR) return { reason: 'off_page', label: true };
  if (style.painted) return undefined;
  if (style.colour.alpha < FAINTEST) return { reason: 'invisible', label: false };
  return isUnreadable(onGround(style.colour, style.ground), style.ground)
    ? { reason: 'no_contrast', label: false }
    : undefined;
}

function isAway(own: Computed['own'], size: number, positioned: boolean): boolean {
  const offset = (name: string) => pixelsOf(own(name) ?? '', size) ?? 0;
  const sides = positioned ? ['left', 'top', 'right', 'bottom', 'inset'].map(offset) : [];
  if (sides.some((side) => side <= -FAR || side >= FARTHEST)) return true;
  const margins = [
    offset('margin-left'),
    ...(own('margin') ?? '').split(/\s+/, 4).map((m) => pixelsOf(m, size) ?? 0),
  ];
  if (margins.some((margin) => margin <= -FARTHEST / 3)) return true;
  const moved = /translate(?:3d|x|y)?\(([^()]*)\)/.exec(own('transform') ?? '')?.[1]?.split(',', 3) ?? [];
  return moved.some((by) => /px|em/.test(by) && Math.abs(pixelsOf(by, size) ?? 0) >= FARTHEST / 3);
}

function isClipped(own: Computed['own'], size: number, positioned: boolean): boolean {
  const clip = own('clip');
  if (positioned && clip?.startsWith('rect(')) {
    const edges = clip
      .slice(5)
      .split(/[\s,)]+/)
      .filter(Boolean)
      .map((edge) => pixelsOf(edge, size) ?? NaN);
    if (edges.length >= 4 && edges.every((edge) => edge <= 1)) return true;
  }
  if (
    /^(?:inset\(\s*(?:[5-9]\d|100)(?:\.\d{1,4})?%|circle\(\s*0|polygon\(\s*0(?:px|%)?(?: 0(?:px|%)?)?\s*\))/.test(
      own('clip-path') ?? '',
    )
  )
    return true;
  if (
    !/\b(?:hidden|clip)\b/.test(
      `${own('overflow') ?? ''} ${own('overflow-x') ?? ''} ${own('overflow-y') ?? ''}`,
    )
  )
    return false;
  // What has no width may still grow in its row.
  return ['height', 'max-height', ...(positioned ? ['width', 'max-width'] : [])].some((side) => {
    const value = own(side);
    return value !== undefined && (pixelsOf(value, size) ?? Infinity) <= 1;
  });
}
