// Ranges of lines as models write them: "11-13", "11", "lines 11 to 13", "11, 12 and 15–17", "[11, 13]".

/** A first and a last line. */
export type LineRange = readonly [first: number, last: number];

/** The word "line" in the languages of resumes; models answer in them now and then. */
export const LINE_WORDS = 'lines?|zeilen?|lignes?|l[ií]neas?|linhas?|rows?|no|nr';

const TOKEN = /\d+(?:\.\d+)?|\p{L}+|\.{2,}|[^\s\p{L}\d]/gu;
const LINE = new RegExp(`^(?:${LINE_WORDS}|from|von|de|der|ab)$`, 'u');
const TO = /^(?:to|till?|until|through|thru|bis|à|a|al|ao|até|hasta|[-‐-―−~:]|\.{2,}|→)$/u;
const AND = /^(?:and|und|et|y|e|[,;&+/])$/u;
const AROUND = /^["'`()[\]{}#.]$/u;

/**
 * The ranges that a text consists of, as they stand there: perhaps backwards, perhaps of lines that were not shown. Undefined
 * where it says anything else.
 */
export function lineRanges(text: string): LineRange[] | undefined {
  const ranges: [number, number][] = [];
  let going = false;
  for (const [token] of text.normalize('NFKC').toLowerCase().matchAll(TOKEN)) {
    if (/^\d/.test(token)) {
      // Not "12.2", which is a part of a line, nor a year of five digits.
      if (!/^\d{1,4}$/.test(token)) return undefined;
      const last = ranges.at(-1);
      if (going && last) last[1] = Number(token);
      else ranges.push([Number(token), Number(token)]);
      going = false;
    } else if (TO.test(token)) going = true;
    else if (AND.test(token)) going = false;
    else if (!LINE.test(token) && !AROUND.test(token)) return undefined;
  }
  return ranges.length ? ranges : undefined;
}
