// Colours as "#rrggbb" of text and of its ground: how they mix, and whether one can be told from the other.

/** Contrast ratio (WCAG 2) below which text can't be told from its ground; the palest grey of real resumes has 1.6. */
export const LEAST_CONTRAST = 1.12;

function channels(colour: string | undefined): [number, number, number] | undefined {
  // "magenta" is as long.
  if (!colour || !/^#[\da-f]{6}$/i.test(colour)) return undefined;
  const rgb = Number.parseInt(colour.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff];
}

/** "#rrggbb" of channels, which are brought to 0..255. */
export const codeOf = (channels: readonly number[]): string =>
  `#${channels
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What is seen of a colour of some opacity over a ground; the colour itself where either is only a name. */
export function mixed(colour: string, ground: string | undefined, alpha: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  if (!over || !under || alpha >= 1) return colour;
  return codeOf(over.map((channel, i) => channel * alpha + (under[i] ?? 0) * (1 - alpha)));
}

/** Contrast ratio of two colours, 1..21 (WCAG 2.2, relative luminance); unknown colours count as clear. */
export function contrast(a: string | undefined, b: string | undefined): number {
  const [la, lb] = [luminance(a), luminance(b)];
  if (la === undefined || lb === undefined) return 21;
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

function luminance(colour: string | undefined): number | undefined {
  const rgb = channels(colour);
  return rgb && 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

/** A channel of sRGB, 0..255, as an amount of light, 0..1. */
function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** Whether text of a colour can't be told from its ground; colours that are not known count as clear unless they are the same. */
export const isUnreadable = (text: string | undefined, ground: string | undefined): boolean =>
  text !== undefined && (text === ground || contrast(text, ground) < LEAST_CONTRAST);
