// What a picture with a mask lets through: pdf.js decodes it to pixels with an alpha channel.
import { origin, type Matrix } from './matrix.ts';

/** pdf.js's kind of pixels with red, green, blue and alpha. */
const RGBA = 3;
const OPAQUE = 250;

interface Picture {
  readonly kind?: number;
  readonly width?: number;
  readonly height?: number;
  readonly data?: ArrayLike<number>;
}

/**
 * Tells of a point whether the picture hides what lies there. It is asked late: while a page's operators are run, its
 * pictures may still be decoded. `matrix` brings the unit square to the picture's place.
 */
export function opacityOf(pictureOf: () => unknown, matrix: Matrix): (x: number, y: number) => boolean {
  let picture: Picture | undefined;
  return (x, y) => {
    picture ??= pictureOf() as Picture | undefined;
    const { kind, width, height, data } = picture ?? {};
    const at = origin(matrix, x, y);
    if (kind !== RGBA || !at || !width || !height || !data) return false;
    const pixel = (share: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(share * size)));
    // A picture's first row is its uppermost, at 1 of the unit square.
    return (data[(pixel(1 - at[1], height) * width + pixel(at[0], width)) * 4 + 3] ?? 0) >= OPAQUE;
  };
}
