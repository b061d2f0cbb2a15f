// Rules (the lines of tables, under headings, around boxes) are taken out of a page's picture: recognition takes them for
// strokes, brackets and dashes, and words that touch them are lost.

/** Darker pixels (0 black, 255 white) are ink. Rules are often grey. */
const INK = 190;
/** Pixels at 200 dpi: a rule is longer than any stroke of text, and thinner than the strokes of large type. */
const LEAST_LENGTH = { across: 130, down: 90 };
const MOST_THICK = 7;
/** A run of which less than this share is thin is a row of letters that touch. */
const THIN_SHARE = 0.8;
/** Rows by which a rule on a page that lies a little askew may wander within its length. */
const WANDERS = 1;

/** Erases rules from grey pixels (one byte each, row by row) in place. Where text crosses a rule, its strokes stay. */
export function eraseRules(pixels: Uint8Array, width: number, height: number): void {
  const ink = Uint8Array.from(pixels, (pixel) => (pixel < INK ? 1 : 0));
  erase(pixels, ink, { lines: height, line: width, length: width, step: 1 }, LEAST_LENGTH.across);
  erase(pixels, ink, { lines: width, line: 1, length: height, step: width }, LEAST_LENGTH.down);
}

/** How a picture is walked through: so many lines, each so far from the next, so long, with so much from pixel to pixel. */
interface Way {
  lines: number;
  line: number;
  length: number;
  step: number;
}

function erase(pixels: Uint8Array, ink: Uint8Array, { lines, line, length, step }: Way, least: number): void {
  for (let k = WANDERS; k < lines - WANDERS; k++) {
    const start = k * line;
    let run = 0;
    for (let n = 0; n <= length; n++) {
      const i = start + n * step;
      if (n < length && (ink[i] || ink[i - line] || ink[i + line])) run++;
      else {
        if (run >= least) eraseRun(pixels, i - run * step, run, step, line);
        run = 0;
      }
    }
  }
}

/** Whitens a run where it is thin; where it is thick, something else crosses or touches it. Its grey edges go with it. */
function eraseRun(pixels: Uint8Array, from: number, run: number, step: number, line: number): void {
  const isInk = (i: number) => (pixels[i] ?? 255) < INK;
  const thin: [number, number][] = [];
  let erased = 0;
  for (let n = 0, i = from; n < run; n++, i += step) {
    const middle = [i, i - line, i + line].find(isInk);
    if (middle === undefined) {
      // Another run took this place with it.
      erased++;
      continue;
    }
    let [first, last] = [middle, middle];
    while (last - first < MOST_THICK * line && isInk(first - line)) first -= line;
    while (last - first < MOST_THICK * line && isInk(last + line)) last += line;
    if (last - first < MOST_THICK * line) thin.push([first, last]);
  }
  if (thin.length + erased < run * THIN_SHARE) return;
  for (const [first, last] of thin)
    for (let j = first - 2 * line; j <= last + 2 * line; j += line) pixels[j] = 255;
}
