// Puts points into the pixels of a picture by hand: of thousands of circles a canvas makes one path that takes it a tenth of a second,
// this takes some milliseconds. Pure.
import type { Place, View } from './view.ts';

/** A small round or square picture: how much of each pixel is covered, 0 to 255. */
export interface Stamp {
  readonly side: number;
  readonly cover: Uint8Array;
}

export interface Dot extends Place {
  readonly stamp: Stamp;
  /** Blue, green and red, a byte each, red the lowest. */
  readonly colour: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** `radius` in pixels of the picture. */
export function stampOf(radius: number, isSquare: boolean): Stamp {
  const side = Math.ceil(radius * 2) + 1;
  const cover = new Uint8Array(side * side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const x = Math.abs(column + 0.5 - side / 2);
      const y = Math.abs(row + 0.5 - side / 2);
      const away = isSquare ? Math.max(x, y) : Math.hypot(x, y);
      cover[row * side + column] = Math.round(255 * Math.min(1, Math.max(0, radius + 0.5 - away)));
    }
  return { side, cover };
}

/**
 * Clears the picture, and puts the dots into it. `pixels` are those of an ImageData: four bytes each, red first, as every machine that has
 * a browser reads them. Where dots meet the stronger one is seen, so that a crowd does not become opaque.
 */
export function putDots(
  pixels: Uint32Array,
  width: number,
  dots: readonly Dot[],
  { scale, left, top }: View,
): void {
  pixels.fill(0);
  const height = pixels.length / width;
  for (const { x, y, stamp, colour, alpha } of dots) {
    const { side, cover } = stamp;
    const fromX = Math.round(left + x * scale - side / 2);
    const fromY = Math.round(top + y * scale - side / 2);
    const toX = Math.min(side, width - fromX);
    const toY = Math.min(side, height - fromY);
    for (let row = Math.max(0, -fromY); row < toY; row++)
      for (let column = Math.max(0, -fromX); column < toX; column++) {
        const at = (fromY + row) * width + fromX + column;
        const opaque = Math.round((cover[row * side + column] ?? 0) * alpha);
        if (opaque > (pixels[at] ?? 0) >>> 24) pixels[at] = (opaque << 24) | colour;
      }
  }
}
