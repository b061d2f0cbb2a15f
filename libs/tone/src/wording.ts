// What can be seen of a sentence's wording without knowing its words: numbers, shares, money, changes, and how its first verb stands.

/** Longer sentences are read to here. */
const LONGEST = 600;

/** A share: "12 %", "eleven per cent", "three of four", "percentage points". */
const SHARE = /\d\s?%|\bper\s?cents?\b|\bpercent|\d (?:in|of|out of) (?:\d|ten\b)/iu;
const MONEY =
  /[$€£₹₦¥]\s?\d|\b\d[\d.,]*\s?(?:k|m|bn|million|lakh|crore)\b|\b(?:USD|EUR|GBP|INR|dollars|euros?|pounds|francs|rupees|dirhams)\b/iu;
/** A change from one figure to another: "from 8 to 3", "to 96 %", "by a third", "doubled". */
const CHANGE =
  /\bfrom [^.;]{0,40}?\bto\b|\bby (?:\p{L}+ )?(?:\d|an? (?:half|third|quarter)|half|two thirds)|\b(?:doubled?|tripled?|halved?|zero)\b|\bto [$€£]?\d/iu;
/** Words of more and less, in the shapes that bullets begin with or turn on. */
const MOVEMENT =
  /\b(?:increas|reduc|rais|lower|cut(?:ting)? |improv|grew|grow|rose|fell|drop|sav|exceed|boost|shorten|lift|climb|decreas|went (?:up|down)|brought [^.;]{0,30}?(?:up|down)|jump|shrank|gain)/iu;
const YEAR = /\b(?:19|20)\d\d\b/gu;
const FIRST_PERSON = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/u;
/** What bullets begin with: "Managed", "led". */
const PAST =
  /^(?:\p{L}+ed|led|built|won|wrote|cut|brought|grew|made|set|took|ran|found|drew|sold|kept|put|saved|taught|held|drove|shot)$/iu;
/** "Manages"; many plural nouns, too. */
const PRESENT = /^\p{L}*[\p{L}--s]s$/iv;
const GERUND = /^\p{L}+ing$/iu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const is = (text: string, pattern: RegExp): number => (pattern.test(text) ? 1 : 0);

/** The names of `wordingOf`'s numbers, in their order. */
export const WORDING = [
  'numbers',
  'share',
  'money',
  'change',
  'movement',
  'change and movement',
  'words',
  'first person',
  'first word past',
  'first word in -s',
  'first word in -ing',
] as const;

/** A sentence's wording as numbers, in the order of `WORDING`. */
export function wordingOf(sentence: string): number[] {
  const text = sentence.slice(0, LONGEST).trim();
  const first = /^[\p{L}-]*/u.exec(text)?.[0].split('-').at(-1) ?? '';
  const [share, money, change, movement] = [SHARE, MONEY, CHANGE, MOVEMENT].map((p) => is(text, p)) as [
    number,
    number,
    number,
    number,
  ];
  return [
    Math.min(4, count(text.replace(YEAR, ''), /\d[\d.,]*/gu)),
    share,
    money,
    change,
    movement,
    movement * Math.max(share, money, change),
    Math.log1p(count(text, /\S+/gu)),
    is(text, FIRST_PERSON),
    is(first, PAST),
    is(first, PRESENT),
    is(first, GERUND),
  ];
}
