// The lines that an answer's ranges name, if they were shown: runs of them, and not more than a text may have.
import type { Line, LossReason } from '@vitae/contracts';
import { ground, nameOfDigits } from './ground.ts';
import { lineRanges, type LineRange } from './line-ranges.ts';
import type { Losses } from './losses.ts';
import { pointerOf } from './pointer.ts';
import { FIRST_EXAMPLE_LINE } from './worked-example.ts';

/** A text over more lines than this is a model that lost its place. */
const MOST_LINES_OF_TEXT = 40;

/** The ranges of a text; a pointer in its place stands for the lines that it points at. */
function rangesIn(text: string, lines: readonly Line[], losses: Losses): LineRange[] {
  const name = nameOfDigits(pointerOf(text), lines);
  const ranges = name ? undefined : lineRanges(text);
  if (ranges) return ranges;
  const grounded = name ?? ground(text, lines);
  if (grounded.ok) {
    const numbers = grounded.spans.map(({ line }) => line.number);
    return [[Math.min(...numbers), Math.max(...numbers)]];
  }
  losses.add(grounded.reason);
  return [];
}

function lossOf([first, last]: LineRange, shown: readonly Line[]): LossReason | undefined {
  if (first >= FIRST_EXAMPLE_LINE) return 'example';
  if (!shown.length) return last < first ? 'bad_range' : 'no_such_line';
  const whole = shown.length === last - first + 1 && shown.length <= MOST_LINES_OF_TEXT;
  return whole ? undefined : 'bad_range';
}

function linesOf(range: LineRange, lines: readonly Line[], losses: Losses): Line[] | undefined {
  const shown = lines.filter(({ number }) => number >= range[0] && number <= range[1]);
  const reason = lossOf(range, shown);
  if (reason) losses.add(reason);
  return reason ? undefined : shown;
}

/** The lines of one text, from the first that is named to the last. */
export function linesOfText(text: string, lines: readonly Line[], losses: Losses): Line[] | undefined {
  if (!text) return undefined;
  const ranges = rangesIn(text, lines, losses);
  const [first, last] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  return first === undefined || last === undefined ? undefined : linesOf([first, last], lines, losses);
}

/** The lines of a list's items, an array each. Lines that are named one by one in a text are one item if they follow each other. */
export function linesOfItems(texts: readonly string[], lines: readonly Line[], losses: Losses): Line[][] {
  const seen = new Set<string>();
  return texts.flatMap((text) =>
    runsOf(rangesIn(text, lines, losses)).flatMap((range) => {
      if (seen.has(range.join())) {
        losses.add('repeated');
        return [];
      }
      seen.add(range.join());
      const item = linesOf(range, lines, losses);
      return item ? [item] : [];
    }),
  );
}

function runsOf(ranges: readonly LineRange[]): LineRange[] {
  const runs: LineRange[] = [];
  for (const [first, last] of ranges) {
    const before = runs.at(-1);
    if (before && before[1] + 1 === first) runs[runs.length - 1] = [before[0], last];
    else runs.push([first, last]);
  }
  return runs;
}
