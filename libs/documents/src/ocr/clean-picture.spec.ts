// Pictures drawn here pixel by pixel: bars, rules and strokes as long and thick as those of type.
import { invertDarkAreas } from './dark-areas.ts';
import { eraseRules } from './rules.ts';

const WIDTH = 600;
const HEIGHT = 200;
const paper = () => new Uint8Array(WIDTH * HEIGHT).fill(255);

/** A filled rectangle; `slope` lets it sink so many pixels on its way. */
function fill(
  pixels: Uint8Array,
  x: number,
  y: number,
  width: number,
  height: number,
  grey: number,
  slope = 0,
) {
  for (let i = 0; i < width; i++) {
    const sunk = Math.round((slope * i) / width);
    for (let j = 0; j < height; j++) pixels[(y + sunk + j) * WIDTH + x + i] = grey;
  }
}
const at = (pixels: Uint8Array, x: number, y: number) => pixels[y * WIDTH + x];
const darkest = (pixels: Uint8Array) => pixels.reduce((a, b) => Math.min(a, b));

describe('dark areas', () => {
  it('become paper, and the light letters on them ink, up to their edges', () => {
    const pixels = paper();
    fill(pixels, 50, 40, 500, 36, 60);
    // A letter of two strokes and a bar, close to the area's left end.
    for (const [x, y, w, h] of [
      [60, 48, 4, 20],
      [70, 48, 4, 20],
      [60, 56, 14, 4],
    ] as const)
      fill(pixels, x, y, w, h, 255);
    invertDarkAreas(pixels, WIDTH, HEIGHT);
    expect(at(pixels, 400, 55)).toBe(255);
    expect(at(pixels, 51, 41)).toBe(255);
    expect(at(pixels, 61, 50)).toBe(0);
    expect(at(pixels, 66, 50)).toBe(255);
    expect(at(pixels, 66, 58)).toBe(0);
  });

  it('are not the strokes of heavy type', () => {
    const pixels = paper();
    for (let x = 40; x < 500; x += 24) fill(pixels, x, 40, 14, 60, 20);
    const before = Uint8Array.from(pixels);
    invertDarkAreas(pixels, WIDTH, HEIGHT);
    expect(Buffer.compare(pixels, before)).toBe(0);
  });
});

describe('rules', () => {
  it('are erased across and down, on a page that lies askew as well', () => {
    const pixels = paper();
    fill(pixels, 20, 30, 500, 3, 90, 5);
    fill(pixels, 300, 20, 3, 150, 90);
    eraseRules(pixels, WIDTH, HEIGHT);
    // Where they cross a few pixels may stay.
    expect(pixels.filter((pixel) => pixel < 255).length).toBeLessThan(30);
  });

  it('leave strokes of letters alone, and those that cross them', () => {
    const pixels = paper();
    for (let x = 40; x < 500; x += 20) fill(pixels, x, 60, 4, 40, 0);
    fill(pixels, 20, 98, 540, 3, 0);
    eraseRules(pixels, WIDTH, HEIGHT);
    expect(at(pixels, 41, 70)).toBe(0);
    expect(at(pixels, 41, 90)).toBe(0);
    expect(at(pixels, 30, 99)).toBe(255);
    const stroke = paper();
    fill(stroke, 100, 50, 60, 5, 0);
    fill(stroke, 200, 50, 5, 70, 0);
    eraseRules(stroke, WIDTH, HEIGHT);
    expect(darkest(stroke)).toBe(0);
    expect(stroke.filter((pixel) => pixel === 0).length).toBe(60 * 5 + 5 * 70);
  });
});
