// Light text on dark bars becomes dark text on white before anything else is done: recognition reads little of a heading
// in a bar, and what little it reads begins with the bar's edge.

/** Darker pixels (0 black, 255 white) are ink, or the paper of a dark area. */
const DARK = 128;
/**
 * Pixels at 200 dpi: a window that a dark area fills somewhere, beside its text if not within; larger than the strokes of
 * any headline, lower than a bar about a line of text.
 */
const WINDOW = { width: 97, height: 21 };
/** Share of dark pixels in that window: heavy type of 30 points reaches .65. */
const DARK_SHARE = 0.85;

/** Inverts dark areas of grey pixels (one byte each, row by row) in place. */
export function invertDarkAreas(pixels: Uint8Array, width: number, height: number): void {
  const area = darkAreas(pixels, width, height);
  if (!area) return;
  growToEdges(area, pixels, width, height);
  closeGaps(area, width, height);
  const paper = paperOf(area, pixels);
  whitenOutline(area, pixels, width, height);
  for (let i = 0; i < pixels.length; i++)
    if (area[i]) pixels[i] = Math.min(255, Math.round((255 * (255 - (pixels[i] ?? 0))) / (255 - paper)));
}

/** How dark the areas' paper is: the median of their dark pixels. */
function paperOf(area: Uint8Array, pixels: Uint8Array): number {
  const counts = new Uint32Array(DARK);
  let left = 0;
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] ?? 255;
    if (!area[i] || pixel >= DARK) continue;
    counts[pixel] = (counts[pixel] ?? 0) + 1;
    left++;
  }
  left /= 2;
  let median = 0;
  while (median < DARK - 1 && (left -= counts[median] ?? 0) > 0) median++;
  return median;
}

/** Pixels around an area: its grey edge would stay as a rule. */
const OUTLINE = 3;

function whitenOutline(area: Uint8Array, pixels: Uint8Array, width: number, height: number): void {
  const whiten = (i: number, step: number, reach: number) => {
    for (let n = 1; n <= Math.min(OUTLINE, reach); n++) if (!area[i + n * step]) pixels[i + n * step] = 255;
  };
  for (let i = 0; i < area.length; i++) {
    if (!area[i]) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    if (!area[i - 1]) whiten(i, -1, x);
    if (!area[i + 1]) whiten(i, 1, width - 1 - x);
    if (!area[i - width]) whiten(i, -width, y);
    if (!area[i + width]) whiten(i, width, height - 1 - y);
  }
}

/** Pixels: letters are no wider than the gaps that they leave in an area. */
const LETTER = 80;

/** The letters in an area belong to it: gaps between its pixels along rows and along columns are closed. */
function closeGaps(area: Uint8Array, width: number, height: number): void {
  const close = (count: number, first: (k: number) => number, length: number, step: number) => {
    for (let k = 0; k < count; k++) {
      let gap = Infinity;
      for (let n = 0, i = first(k); n < length; n++, i += step) {
        if (!area[i]) {
          gap++;
          continue;
        }
        if (gap <= LETTER) for (let j = 1; j <= gap; j++) area[i - j * step] = 1;
        gap = 0;
      }
    }
  };
  close(height, (y) => y * width, width, 1);
  close(width, (x) => x, height, width);
}

/** 1 where the window around a pixel is mostly dark; undefined where nothing is. Sums by an integral image (Crow 1984). */
function darkAreas(pixels: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 255) < DARK) row++;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  const [halfWidth, halfHeight] = [WINDOW.width >> 1, WINDOW.height >> 1];
  const least = WINDOW.width * WINDOW.height * DARK_SHARE;
  const area = new Uint8Array(width * height);
  let found = false;
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [
      Math.max(0, y - halfHeight) * stride,
      Math.min(height, y + halfHeight + 1) * stride,
    ];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - halfWidth), Math.min(width, x + halfWidth + 1)];
      const dark =
        (sums[bottom + right] ?? 0) -
        (sums[bottom + left] ?? 0) -
        (sums[top + right] ?? 0) +
        (sums[top + left] ?? 0);
      if (dark < least) continue;
      area[y * width + x] = 1;
      found = true;
    }
  }
  return found ? area : undefined;
}

/** The window stops short of an area's edges: dark pixels that go on from it belong to it, along rows first, then along columns. */
function growToEdges(area: Uint8Array, pixels: Uint8Array, width: number, height: number): void {
  const isDark = (i: number) => (pixels[i] ?? 255) < DARK;
  const grow = (count: number, first: (k: number) => number, length: number, step: number) => {
    for (let k = 0; k < count; k++) {
      const start = first(k);
      for (let n = 1, i = start + step; n < length; n++, i += step)
        if (!area[i] && area[i - step] && isDark(i)) area[i] = 1;
      for (let n = 1, i = start + step * (length - 2); n < length; n++, i -= step)
        if (!area[i] && area[i + step] && isDark(i)) area[i] = 1;
    }
  };
  grow(height, (y) => y * width, width, 1);
  grow(width, (x) => x, height, width);
}
