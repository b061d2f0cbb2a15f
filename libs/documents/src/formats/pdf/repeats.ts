// Words that are drawn more than once at one place: for a shadow, to look bold, or unseen over their own outlines so that
// they can be selected.
import type { PlacedWord } from '../../layout/geometry.ts';
import type { DrawnWord } from './page-words.ts';

/** How far the two may stand apart, in type sizes. */
const APART = 0.2;
/** Points: words are looked up by strips of the page so high. */
const STRIP = 8;

/** The words without those that only repeat an earlier one. */
export function withoutRepeats(words: readonly DrawnWord[]): DrawnWord[] {
  const earlier = new Words();
  return words.filter(({ word }) => {
    if (earlier.has(word)) return false;
    earlier.add(word);
    return true;
  });
}

/** Tells of a hidden word whether the page shows it at that very place all the same. */
export function shownBy(words: readonly DrawnWord[]): (hidden: PlacedWord) => boolean {
  const shown = new Words();
  for (const { word } of words) shown.add(word);
  return (hidden) => shown.has(hidden);
}

/** Words by their text and place. */
class Words {
  readonly #texts = new Set<string>();
  readonly #found = new Map<string, PlacedWord[]>();

  add(word: PlacedWord): void {
    this.#texts.add(word.text);
    const key = keyOf(word, 0);
    const same = this.#found.get(key);
    if (same) same.push(word);
    else this.#found.set(key, [word]);
  }

  has(word: PlacedWord): boolean {
    if (!this.#texts.has(word.text)) return false;
    return [-1, 0, 1].some((strip) =>
      this.#found.get(keyOf(word, strip))?.some((other) => isAtPlaceOf(word, other)),
    );
  }
}

const keyOf = ({ text, box }: PlacedWord, strip: number) => `${text} ${Math.floor(box.y / STRIP) + strip}`;

const isAtPlaceOf = (a: PlacedWord, b: PlacedWord) =>
  Math.abs(a.box.x - b.box.x) < APART * b.size &&
  Math.abs(a.box.y - b.box.y) < APART * b.size &&
  Math.abs(a.box.width - b.box.width) < APART * b.size;
