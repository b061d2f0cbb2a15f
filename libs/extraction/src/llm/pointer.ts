// A pointer as models write it, taken apart: `12 Example Shipyards…` is the line's number, the first words of the value, and
// that it goes on to the end of its part. Much else that small models write instead means the same.
import { lineRanges, LINE_WORDS, type LineRange } from './line-ranges.ts';

export interface Pointer {
  /** The line that it names, if any. */
  readonly line?: number;
  /** Which part of the line, counted from 1. */
  readonly part?: number;
  /**
   * More than one line, without words. What else it may be is told beside it: a name of digits ("24/7") behind the number of its
   * line, or with no line at all.
   */
  readonly range?: LineRange;
  readonly words: string;
  /** All of it, should its number be none: "3 Suisses". */
  readonly whole: string;
  /** The value goes on from these words to the end of their part. */
  readonly goesOn: boolean;
}

const QUOTES = /["'`“”„«»]/gu;
const GOES_ON = /(?<!\.)\.{2,} ?\)?$/;
/** "12", "line 12", "#12", "[12]", "12.2", "12 |2", and what stands behind: words, after a blank or a mark. */
const LEADING = new RegExp(
  `^[\\[(#]?(?:(?:${LINE_WORDS})\\b\\.?\\s?#?)?(\\d{1,4})(?:\\.(\\d{1,2})(?!\\d))?[\\])]?(?=[\\s:.,;|–—-]|$)`,
  'iu',
);
const PART = /^\s?\|(\d{1,2})(?=\s|$)/;
const MARKS = /^[\s:.,;|–—-]+/;
/** "Acme Works (line 12)", "Acme Works, line 12". */
const BEHIND = new RegExp(`[(\\[,;–—-]?\\s?\\b(?:${LINE_WORDS})\\b\\.?\\s?#?(\\d{1,4})[)\\]]?$`, 'iu');

/** Behind the first number of a range, where no name begins: "11, 12", "11 - 13", "11". */
const GOING_ON = /^(?![.:]?\s[\p{L}\d]|\s?\|\d)/u;

/** Takes a pointer apart; what it names need not exist. */
export function pointerOf(answer: string): Pointer {
  const text = answer.normalize('NFKC').replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
  const ranges = lineRanges(text);
  const [first, last] = [ranges?.[0]?.[0], ranges?.at(-1)?.[1]];
  const isRange = first !== undefined && last !== undefined && first !== last;
  return isRange ? { ...placeIn(text, true), range: [first, last] } : placeIn(text, false);
}

/** A line and words of it. Where a text may also be a range of lines, words stand apart from their line's number. */
function placeIn(text: string, isRange: boolean): Pointer {
  const goesOn = GOES_ON.test(text);
  const whole = goesOn ? text.replace(GOES_ON, '').trim() : text;
  const leading = LEADING.exec(whole);
  const isApart = leading && !(isRange && GOING_ON.test(whole.slice(leading[0].length)));
  if (isApart) {
    const behind = whole.slice(leading[0].length);
    const marked = PART.exec(behind);
    const part = leading[2] ?? marked?.[1];
    const words = behind.slice(marked?.[0].length ?? 0).replace(MARKS, '');
    return { line: Number(leading[1]), ...(part && { part: Number(part) }), words, whole, goesOn };
  }
  const behind = BEHIND.exec(whole);
  if (!behind) return { words: whole, whole, goesOn };
  const before = whole.slice(0, behind.index).trim();
  return {
    line: Number(behind[1]),
    words: before.replace(GOES_ON, ''),
    whole,
    goesOn: goesOn || GOES_ON.test(before),
  };
}
