// What a shape of a DOCX is filled with, as far as it is seen: a fill of the paper's colour, or that is seen through, is none that
// white text could lie on. ECMA-376, part 1, 20.1.2.3 and 20.1.8; part 4, 19.1.2.5 (VML).
import { isUnreadable, mixed } from '../colours.ts';
import { PAPER } from '../unseen-type.ts';
import { colourOf as cssColourOf } from './html/css-values.ts';

/** "#rrggbb"; 'unknown' for what only a picture or a theme would tell. */
export type Fill = `#${string}` | 'unknown';

interface Colour {
  fill: Fill;
  alpha: number;
}

const BARE_HEX = /^[\da-f]{6}$/i;
const HEX = /^#[\da-f]{6}$/i;
const INK = '#000000';
/** A whole, as DrawingML counts shares. */
const WHOLE = 100_000;
/** How much of a colour of the theme has to be left for it to be seen. */
const LEAST_LEFT = 0.05;
const PICTURES: ReadonlySet<string> = new Set(['a:blipFill', 'pic:blipFill']);
const FILLS: ReadonlySet<string> = new Set([
  ...PICTURES,
  'a:solidFill',
  'a:gradFill',
  'a:pattFill',
  'a:fillRef',
]);

/** A colour as an attribute states it; undefined for none, "auto", and what is no colour. */
export function colourOf(value: string): `#${string}` | undefined {
  const code = cssColourOf(BARE_HEX.test(value) ? `#${value}` : value)?.code;
  return code && HEX.test(code) ? `#${code.slice(1).toLowerCase()}` : undefined;
}

/** Whether a fill looks like the paper. */
export const isPaper = (fill: string): boolean => isUnreadable(PAPER, fill);

/** A fill of some opacity; undefined where it can't be seen. */
function throughOf({ fill, alpha }: Colour): Fill | undefined {
  if (alpha >= 1) return fill;
  return isPaper(mixed(fill === 'unknown' ? INK : fill, PAPER, alpha)) ? undefined : 'unknown';
}

/** Several colours at once: what can't be told, unless they are alike. */
function amongOf(fills: readonly (Fill | undefined)[]): Fill | undefined {
  return fills.some((fill) => fill && !isPaper(fill)) ? 'unknown' : fills.find(Boolean);
}

/** A fill of DrawingML, from its elements. */
export class DrawnFill {
  /** The element that it is. */
  readonly name: string;
  readonly #colours: Colour[] = [];
  #isPicture: boolean;

  private constructor(name: string) {
    this.name = name;
    this.#isPicture = PICTURES.has(name);
  }

  /** The fill that an element begins; undefined for other elements. */
  static of(name: string): DrawnFill | undefined {
    return FILLS.has(name) ? new DrawnFill(name) : undefined;
  }

  /** An element within the fill. */
  note(name: string, attributes: Record<string, string>): void {
    const value = attributes['val'] ?? '';
    const fill = drawnColour(name, value, attributes);
    const open = this.#colours.at(-1);
    if (name === 'a:alphaModFix') this.#isPicture &&= Number(attributes['amt'] ?? WHOLE) / WHOLE > LEAST_LEFT;
    else if (fill) this.#colours.push({ fill, alpha: 1 });
    else if (open && name === 'a:alpha') open.alpha = Number(value) / WHOLE;
    else if (open) open.fill = changed(open.fill, name, Number(value) / WHOLE);
  }

  /** What is seen of it. */
  get fill(): Fill | undefined {
    if (PICTURES.has(this.name)) return this.#isPicture ? 'unknown' : undefined;
    const fills = this.#colours.map(throughOf);
    if (this.name === 'a:solidFill') return fills.at(-1);
    return fills.length || this.name === 'a:gradFill' ? amongOf(fills) : 'unknown';
  }
}

function drawnColour(name: string, value: string, attributes: Record<string, string>): Fill | undefined {
  switch (name) {
    case 'a:srgbClr':
    case 'a:prstClr':
      return colourOf(value) ?? 'unknown';
    case 'a:sysClr':
      return colourOf(attributes['lastClr'] ?? '') ?? (value === 'window' ? PAPER : 'unknown');
    case 'a:schemeClr':
      return value === 'bg1' || value === 'lt1' ? PAPER : 'unknown';
    case 'a:scrgbClr': {
      const share = (key: string) => `${Number(attributes[key] ?? 0) / 1_000}%`;
      return colourOf(`rgb(${share('r')},${share('g')},${share('b')})`) ?? 'unknown';
    }
    case 'a:hslClr':
      return 'unknown';
    default:
      return undefined;
  }
}

/** A colour that is made darker or lighter, near enough to tell whether it is still the paper's. */
function changed(fill: Fill, name: string, share: number): Fill {
  const known = fill !== 'unknown';
  if (name === 'a:lumOff') {
    if (!known) return share >= 1 - LEAST_LEFT ? PAPER : fill;
    const parts = [1, 3, 5].map((at) => Math.round(parseInt(fill.slice(at, at + 2), 16) + 255 * share));
    return colourOf(`rgb(${parts.join(',')})`) ?? 'unknown';
  }
  if (name === 'a:tint') {
    if (!known) return share <= LEAST_LEFT ? PAPER : fill;
    return colourOf(mixed(fill, PAPER, share)) ?? 'unknown';
  }
  if (name === 'a:lumMod' || name === 'a:shade')
    return known ? (colourOf(mixed(fill, INK, Math.min(1, share))) ?? 'unknown') : fill;
  return name === 'a:inv' || name === 'a:comp' ? 'unknown' : fill;
}

const isOff = (value: string | undefined) => /^(?:f|false|0)$/i.test(value ?? '');

/** "#1f3864 [3204]": the number is the theme's. What is no colour is what a shape has by itself. */
const vmlColour = (value: string | undefined): Fill => colourOf((value ?? '').split(' ')[0] ?? '') ?? PAPER;

/** ".5", "50%" and "32768f" are the same. */
function vmlShare(value: string | undefined): number {
  const number = parseFloat(value ?? '');
  if (Number.isNaN(number)) return 1;
  return number / (value?.endsWith('f') ? 65_536 : value?.endsWith('%') ? 100 : 1);
}

/** The fill of a shape of VML, which says all in attributes; it is white where it doesn't say that it is not. */
export function vmlFillOf({ fillcolor, filled, opacity }: Record<string, string>): Fill | undefined {
  if (isOff(filled)) return undefined;
  return throughOf({ fill: vmlColour(fillcolor), alpha: vmlShare(opacity) });
}

/** The fill of a shape of VML after the element that says more of it (v:fill). */
export function vmlFillBy(
  before: Fill | undefined,
  { on, type = 'solid', color, color2, colors = '', opacity }: Record<string, string>,
): Fill | undefined {
  if (isOff(on) || (!before && !on)) return undefined;
  const fill = color === undefined ? (before ?? PAPER) : vmlColour(color);
  const own = throughOf({ fill, alpha: vmlShare(opacity) });
  if (type === 'solid' || !own) return own;
  if (!type.startsWith('gradient')) return 'unknown';
  // "0 white;.5 #1f3864"
  const between = colors
    .split(';')
    .filter(Boolean)
    .map((stop) => vmlColour(stop.trim().split(' ')[1]));
  // One that is reckoned from the other: "fill darken(118)".
  const other = color2?.startsWith('fill') ? 'unknown' : vmlColour(color2);
  return amongOf([own, other, ...between]);
}
