// Stems of English words: what plurals, gerunds and the names of those who do it have in common (weld, welds, welding, welder).
// Coarser than stemmers for texts: names of skills are short, and their words meet titles ("plumbing", "plumber").
import { fold } from '@vitae/contracts';

const SUFFIXES =
  'isations izations isation ization ising ised ises isers iser ise ations ation ements ement ments ment ological ology ologist ists ist ings ing ians ian ions ion ants ant ances ance ences ence ers er ors or ically ical ics ic als al ives ive ities ity ied ies ed es s y e'.split(
    ' ',
  );
/** A stem keeps this many letters at least, and no more than the other number: "pharmacological", "pharmacology". */
const LEAST = 4;
const MOST = 8;
/** Words that say nothing of what a skill is about. */
const EMPTY = new Set(
  'a an and as at by for from in into of on or other others such the their them these this to using via with within work works all any be are is it its that which who not etc e.g i.e may can also'.split(
    ' ',
  ),
);

/** The stem of a folded word; names with digits or signs (C++, s7) stay as they are. */
export function stem(folded: string): string {
  if (folded.length <= LEAST || !/^[a-z'-]+$/.test(folded)) return folded;
  const word = folded.replace(/iz(?=[aei])/, 'is').replace(/our$/, 'or');
  const suffix = SUFFIXES.find((end) => word.endsWith(end) && word.length - end.length >= LEAST);
  let rest = suffix ? word.slice(0, -suffix.length) : word;
  if (suffix && /([b-df-hj-np-tv-z])\1$/.test(rest) && rest.length > LEAST) rest = rest.slice(0, -1);
  return rest.slice(0, MOST);
}

/** The stems of a text's words, without those that say nothing. */
export const stemsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*[+#]*/gu) ?? [])
    .map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word))
    .filter((word) => !EMPTY.has(word))
    .map(stem);
