// Icons of fonts that claim to hold plain letters: the pin before a town comes as "½", the receiver before a number as "Æ".
// Known by what stands alone before what: no language writes these signs there.
import { right, type PlacedWord } from '../../layout/geometry.ts';

const FRACTION = /^[½¼¾⅓⅔⅛]$/;
const CAPITALISED = /^\p{Lu}\p{L}/u;
/** One character that is neither plain ASCII, nor a bullet or a dash, nor a word of its own ("é", "à", "ó"). */
const LONE_SIGN = /^(?:>|(?![éèêàáóòôíìúùyøåæ])[\p{L}\p{No}\p{Sk}\p{Sc}](?<![\x00-\x7f]))$/u;
const CONTACT = /^[^\s@]+@[^\s@]+$|^\(?\+\d|^https?:|^www\./;
/** Type sizes between an icon and what it stands for, at most. */
const NEAR = 2;

/** The words of a page without such icons. */
export const withoutIconLetters = (words: readonly PlacedWord[]): PlacedWord[] =>
  words.filter((word, i) => !isIcon(word, words[i - 1], words[i + 1]));

function isIcon(word: PlacedWord, before: PlacedWord | undefined, next: PlacedWord | undefined): boolean {
  if (word.text.length > 1 || !next || Math.abs(next.baseline - word.baseline) > word.size / 2) return false;
  const gap = next.box.x - right(word.box);
  if (gap < 0 || gap > next.size * NEAR) return false;
  const isAmount = before && /\d$/.test(before.text) && Math.abs(before.baseline - word.baseline) < 1;
  return (
    (FRACTION.test(word.text) && CAPITALISED.test(next.text) && !isAmount) ||
    (LONE_SIGN.test(word.text) && CONTACT.test(next.text))
  );
}
