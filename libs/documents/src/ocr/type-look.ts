// What recognition doesn't tell of type: bold, from how much ink stands where a word does; sizes, freed of their noise.
import { median, type PlacedWord } from '../layout/geometry.ts';

/** Grey below this is ink: grey headings count as well as black text. */
const INK = 190;
/** Bold type of common families has 1.3 to 1.6 times the ink of the regular one; blur and grey take some. Chosen on seven scans. */
const BOLD_INK = 1.15;
/** Sizes of neighbouring lines of one type differ by less than this share: it depends on their letters. */
const SIZE_NOISE = 0.06;

export interface GreyPicture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Marks the lines as bold that are set in clearly more ink than most of the page. Words alone scatter too much to tell, so a
 * line is bold or not as a whole. `inkOf` gives a word's share of ink.
 */
export function withWeights(
  lines: readonly PlacedWord[][],
  inkOf: (word: PlacedWord) => number,
): PlacedWord[][] {
  const inks = lines.map((words) => {
    const width = words.reduce((sum, w) => sum + w.box.width, 0);
    return words.reduce((sum, w) => sum + inkOf(w) * w.box.width, 0) / Math.max(1, width);
  });
  const usual = median(lines.flatMap((words, i) => words.map(() => inks[i] ?? 0)));
  return lines.map((words, i) => words.map((word) => ({ ...word, bold: (inks[i] ?? 0) > usual * BOLD_INK })));
}

/** The share of ink in a box of the picture, counted over the height that all letters share. */
export function inkIn({ pixels, width, height }: GreyPicture, box: PlacedWord['box']): number {
  const [left, right] = [Math.max(0, Math.round(box.x)), Math.min(width, Math.round(box.x + box.width))];
  const [top, bottom] = [
    Math.max(0, Math.round(box.y + box.height * 0.3)),
    Math.min(height, Math.round(box.y + box.height * 0.8)),
  ];
  let ink = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if ((pixels[y * width + x] ?? 255) < INK) ink++;
  return ink / Math.max(1, (right - left) * (bottom - top));
}

/** The lines with the sizes of what is set alike made equal: sizes that lie close together are one. */
export function withEvenSizes(lines: readonly PlacedWord[][]): PlacedWord[][] {
  const sizes = lines.flatMap((words) => words.map((w) => w.size)).sort((a, b) => a - b);
  const even = new Map<number, number>();
  let group: number[] = [];
  sizes.forEach((size, i) => {
    group.push(size);
    const next = sizes[i + 1];
    if (next !== undefined && next <= size * (1 + SIZE_NOISE)) return;
    const middle = median(group);
    for (const one of group) even.set(one, middle);
    group = [];
  });
  return lines.map((words) => words.map((word) => ({ ...word, size: even.get(word.size) ?? word.size })));
}
