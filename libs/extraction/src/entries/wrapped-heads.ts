// Lines of an entry's head that a narrow column broke: "Higher Secondary Certificate in" over "Computer Science".
import type { Line } from '@vitae/contracts';
import { findDates } from '../text/date-range.ts';
import { cellsOf, looksOf, textOf, unwrapped } from '../text/span.ts';

/** Small words that no name, title or degree ends with. */
const DANGLING =
  /(?:\s(?:in|of|and|the|for|at|und|der|die|für|im|de|la|del|du|des|et|e|y|en|da|do|das|dos|em)|&)$/iu;
const LONGEST = 90;
/** Letters of a line that goes on in small letters; longer ones are text of the entry, whose lines are joined elsewhere. */
const LONGEST_BEFORE_SMALL = 40;
const MOST_WORDS_BELOW = 6;
/** Lines of one text are set so close, in heights of their type. */
const TIGHT = 1.8;

export function joinWrappedHeads(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && goesOn(above, line, joined.at(-2))) joined[joined.length - 1] = unwrapped(above, line);
    else joined.push(line);
  }
  return joined;
}

function goesOn(above: Line, line: Line, before: Line | undefined): boolean {
  const [cell] = cellsOf(above);
  const [a, b] = [above.words[0]?.box, line.words[0]?.box];
  if (!cell || !a || !b || above.bullet || line.bullet || above.parted || above.page !== line.page)
    return false;
  if (Math.abs(a.x - b.x) > 2 || b.y <= a.y || b.y - a.y > a.height * TIGHT) return false;
  const text = textOf(cell);
  const isDangling = text.length < LONGEST && DANGLING.test(text);
  const isSmall =
    text.length < LONGEST_BEFORE_SMALL &&
    /^\p{Ll}/u.test(line.text) &&
    !/[.!?:;]$/.test(text) &&
    !before?.bullet;
  if (!isDangling && !isSmall) return false;
  if (/[\t]|\.$/.test(line.text.trim()) || line.words.length > MOST_WORDS_BELOW) return false;
  const [look, next] = [looksOf(cell), looksOf(cellsOf(line)[0] ?? cell)];
  const isAlike =
    Math.abs(look.size - next.size) < 0.4 && look.bold === next.bold && look.italic === next.italic;
  return isAlike && findDates(line.text).length === 0;
}
