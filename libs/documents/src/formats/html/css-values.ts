// Values of CSS properties as numbers and colours (CSS Values 4, Colour 4), as far as pages of resumes use them.

import { codeOf, mixed } from '../../colours.ts';

export interface Colour {
  /** "#rrggbb", or a name that isn't known here: two of the same name are still the same colour. */
  readonly code: string;
  readonly alpha: number;
}

/** Names that text or a page's ground really has; others stay names. */
const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  floralwhite: '#fffaf0',
  whitesmoke: '#f5f5f5',
  aliceblue: '#f0f8ff',
  azure: '#f0ffff',
  mintcream: '#f5fffa',
  honeydew: '#f0fff0',
  seashell: '#fff5ee',
  lavenderblush: '#fff0f5',
  linen: '#faf0e6',
  beige: '#f5f5dc',
  lightyellow: '#ffffe0',
  gainsboro: '#dcdcdc',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  dimgray: '#696969',
  darkgray: '#a9a9a9',
  red: '#ff0000',
  maroon: '#800000',
  yellow: '#ffff00',
  green: '#008000',
  lime: '#00ff00',
  teal: '#008080',
  aqua: '#00ffff',
  blue: '#0000ff',
  navy: '#000080',
  purple: '#800080',
  fuchsia: '#ff00ff',
  olive: '#808000',
  orange: '#ffa500',
};

/** A colour as it is written; undefined for what is none, or can't be told ("currentColor"). */
export function colourOf(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return { code: '#000000', alpha: 0 };
  const named = NAMED[text];
  if (named) return { code: named, alpha: 1 };
  const hex = /^#([\da-f]{3,8})$/.exec(text)?.[1];
  if (hex) return hexColour(hex);
  const [, space, parts] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? [];
  if (space && parts) return functionColour(space, parts.split(/[\s,/]+/).filter(Boolean));
  const isWord =
    /^[a-z]{3,30}$/.test(text) && !/^(?:currentcolor|inherit|initial|unset|revert|none|auto)$/.test(text);
  return isWord ? { code: text, alpha: 1 } : undefined;
}

function hexColour(hex: string): Colour | undefined {
  const full = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (full.length !== 6 && full.length !== 8) return undefined;
  return { code: `#${full.slice(0, 6)}`, alpha: full.length === 8 ? parseInt(full.slice(6), 16) / 255 : 1 };
}

function functionColour(space: string, parts: readonly string[]): Colour | undefined {
  const [a = NaN, b = NaN, c = NaN, alpha = 1] = parts.map((part, i) => {
    const share = part.endsWith('%') && (i === 3 || space === 'rgb');
    return parseFloat(part) * (share ? (i === 3 ? 0.01 : 2.55) : 1);
  });
  if ([a, b, c, alpha].some(Number.isNaN)) return undefined;
  const channels = space === 'rgb' ? [a, b, c] : rgbOf(a, b / 100, c / 100);
  return { code: codeOf(channels), alpha };
}

function rgbOf(hue: number, saturation: number, lightness: number): number[] {
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    );
  };
  return [0, 8, 4].map((n) => channel(n) * 255);
}

/** A colour as it looks on its ground; its own code where either is only a name. */
export const onGround = ({ code, alpha }: Colour, ground: string | undefined): string =>
  mixed(code, ground, alpha);

/** Pixels a unit; those of the window are taken for a laptop's. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  vw: 12.8,
  vh: 8,
  rem: 16,
};

/** CSS Values 3: 96 pixels are an inch, as 72 points are. */
export const POINTS_A_PIXEL = 0.75;

/**
 * A length in pixels; the first one of a function (clamp, min, calc). Percentages and "em" are of `em`. Undefined for a keyword.
 * (No length has more digits than this looks for.)
 */
export function pixelsOf(value: string, em: number): number | undefined {
  const [, number, unit = ''] =
    /(?<![\w#.-])([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))(px|pt|pc|in|cm|mm|vw|vh|rem|em|ex|ch|%)?(?![\w.])/i.exec(
      value,
    ) ?? [];
  if (number === undefined) return undefined;
  const kind = unit.toLowerCase();
  const scale =
    kind === '%' ? em / 100 : kind === 'em' ? em : kind === 'ex' || kind === 'ch' ? em / 2 : UNITS[kind];
  return Number(number) * (scale ?? 1);
}

const KEYWORD_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** A type size in pixels; `outer` is that of the text around. */
export function typeSizeOf(value: string, outer: number): number | undefined {
  const keyword = value.toLowerCase();
  if (keyword === 'smaller') return outer / 1.2;
  if (keyword === 'larger') return outer * 1.2;
  return KEYWORD_SIZES[keyword] ?? pixelsOf(value, outer);
}
