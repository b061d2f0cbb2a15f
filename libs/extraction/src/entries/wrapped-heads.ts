// Lines of an entry's head that a narrow column broke: "Higher Secondary Certificate in" over "Computer Science",
// "Staff Nurse, St Os- ⇥ 2019 – today" over "win's Hospital, Leeds.", "Aug 2017 – Feb ⇥ Acme" over "2020".
import type { Line } from '@vitae/contracts';
import { isUpperCase } from '../text/normalise.ts';
import { findDates } from '@vitae/contracts/dates';
import {
  cellsOf,
  hasRoom,
  isRightBelow,
  lineUpTo,
  looksOf,
  restOfLine,
  rightEdge,
  spanOf,
  textOf,
  type Span,
} from '../text/span.ts';
import { leadingDegree } from '../vocabulary/degrees.ts';
import { unwrapped } from '../text/unwrapped.ts';

/** Small words and marks that no name, title or degree ends with. */
const DANGLING =
  /(?:\s(?:in|of|and|the|for|at|und|der|die|für|im|de|la|del|du|des|et|e|y|en|da|do|das|dos|em)|[&,])$/iu;
/** "Aug 2017 – Feb": the year of its end stands on the next line. */
const CUT_DATE = /(?:19|20)\d\d\s*[-–—]\s*\p{L}{3,10}\.?$|\((?:19|20)\d\d\s*[-–—]$/u;
const YEAR = /^(?:19|20)\d\d\)?$/;
const LONGEST = 90;
/** Letters of a line that goes on in small letters; longer ones are text of the entry, whose lines are joined elsewhere. */
const LONGEST_BEFORE_SMALL = 40;
const MOST_WORDS_BELOW = 6;

export function joinWrappedHeads(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  const edge = justifiedEdge(lines);
  const outermost = Math.max(0, ...lines.map(rightEdge));
  for (const [i, line] of lines.entries()) {
    const above = joined.at(-1);
    const [first, second] = cellsOf(line);
    if (above && first && cutsDate(above, first)) {
      joined[joined.length - 1] = unwrapped(
        above,
        lineUpTo(line, first.end),
        cellsOf(above)[0] ?? spanOf(above),
      );
      if (second) joined.push(restOfLine(line, second.start));
      continue;
    }
    const cell =
      above &&
      (cellThatGoesOn(above, line, joined.at(-2), edge) ??
        capitalsThatGoOn(above, line, lines[i + 1], outermost));
    if (above && cell) joined[joined.length - 1] = unwrapped(above, line, cell);
    else joined.push(line);
  }
  return joined;
}

/** Right edges of justified lines agree to this, in points. */
const JUSTIFIED = 0.3;

/** Where the lines of a justified text end: two of them reach the same outermost edge. Else no line can be told to be full. */
function justifiedEdge(lines: readonly Line[]): number {
  const [first, second] = lines.map(rightEdge).sort((a, b) => b - a);
  return first && second && first - second < JUSTIFIED ? first : Infinity;
}

function cutsDate(above: Line, below: Span): boolean {
  const [first] = cellsOf(above);
  return (
    first !== undefined &&
    CUT_DATE.test(textOf(first)) &&
    YEAR.test(textOf(below)) &&
    Math.abs(looksOf(first).x - looksOf(below).x) < 2
  );
}

/** "COLUMBUS COMMUNITY" over "COLLEGE" over what is set otherwise: a name in capitals that its column broke. */
function capitalsThatGoOn(above: Line, line: Line, next: Line | undefined, edge: number): Span | undefined {
  const [cell, beside] = cellsOf(above);
  const both = [above, line].every(({ text }) => isUpperCase(text) && !/[\t\d]/.test(text));
  if (!cell || beside || !both || line.words.length > 3 || (next && isUpperCase(next.text))) return undefined;
  return isRightBelow(above, line) && isAlike(cell, line) && !hasRoom(cell, spanOf(line), edge)
    ? cell
    : undefined;
}

/** The cell of a line that goes on in the next line, right below it. */
function cellThatGoesOn(above: Line, line: Line, before: Line | undefined, edge: number): Span | undefined {
  if (above.bullet || line.bullet || !isRightBelow(above, line)) return undefined;
  if (line.text.includes('\t') || line.words.length > MOST_WORDS_BELOW || findDates(line.text).length)
    return undefined;
  const cells = cellsOf(above);
  const cell = cells.find((c) => Math.abs(looksOf(c).x - looksOf(spanOf(line)).x) < 2);
  if (!cell) return undefined;
  if (cell === cells[0] && (isDangling(cell, line) || goesOnSmall(cell, line, before))) return cell;
  return isFullHead(above, cell, line, edge) ? cell : undefined;
}

function isDangling(cell: Span, line: Line): boolean {
  // The comma that a span leaves off.
  const text = /^,\s*(?:\t|$)/.test(cell.line.text.slice(cell.end)) ? `${textOf(cell)},` : textOf(cell);
  return (
    !cell.line.parted &&
    text.length < LONGEST &&
    DANGLING.test(text) &&
    isAlike(cell, line) &&
    !/\.$/.test(line.text)
  );
}

function goesOnSmall(cell: Span, line: Line, before: Line | undefined): boolean {
  const text = textOf(cell);
  if (cell.line.parted || text.length >= LONGEST_BEFORE_SMALL || before?.bullet) return false;
  return (
    /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(text) && isAlike(cell, line) && !/\.$/.test(line.text)
  );
}

function isAlike(cell: Span, line: Line): boolean {
  const [look, next] = [looksOf(cell), looksOf(cellsOf(line)[0] ?? cell)];
  return Math.abs(look.size - next.size) < 0.4 && look.bold === next.bold && look.italic === next.italic;
}

/** Facts parted by commas beside a date, up to where no other word would fit: they go on below, in whatever type, but not with a degree. */
function isFullHead(above: Line, cell: Span, line: Line, edge: number): boolean {
  const text = textOf(cell);
  if (leadingDegree(line.text) || !findDates(above.text).length || !/,(?:\s|$)|\p{L}-$/u.test(text))
    return false;
  const next = cellsOf(above).find((c) => c.start > cell.end);
  const limit = next ? looksOf(next).x : edge;
  return !hasRoom(cell, spanOf(line), limit);
}
