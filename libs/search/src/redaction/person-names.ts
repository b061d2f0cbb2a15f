// Finds a person's names in any text: in any case, inflected, beside initials, letter-spaced, or run together in a handle.
import { fold } from '@vitae/skills';
import { CutText, wordsOf, type Word } from './cut-text.ts';

/** Said of many people: cut only where another word of the name stands beside them. */
const PARTICLES = new Set(
  'von van der den dem del della delle dos das la le los las de du da di do zu zur ter ten bin ibn al el abu mac san st'.split(
    ' ',
  ),
);
/** Words of every day that are names, too: in small letters they are left. */
const EVERYDAY = new Set(
  'will may mark art grant rose grace hope faith joy bill rich dean frank jack sue pat drew chase hunter summer dawn june april august christian major miles lance wade ray guy young long short white black brown green king page price day field hill stone wood west north best case cross sharp small strong stark lang klein gross neu alt frei jung kurz weiss schwarz blanc petit grand roux blanco rubio bueno bravo cruz rey mayor bello rosa bianco'.split(
    ' ',
  ),
);
/** Words of two letters that begin sentences. */
const SMALL_WORDS = new Set(
  'an as at am be by do go he ho if in is it me my no of on or so to up us we im er es ab da du ja wo zu je le la un en et ou de se si yo el lo al os um na'.split(
    ' ',
  ),
);
const ENDINGS = 's es n en ns a e u y i o om em iem owi ie ow an as ova ovi ego emu ej ie us is um'.split(
  ' ',
);
/** Shorter words begin too many others. */
const SHORTEST_INFLECTED = 4;
/** Two words of a name that run together: shorter ones stand in other words by chance. */
const SHORTEST_DOUBLE = 7;
/** Words of one name; what has more is none. */
const MOST_JOINED = 8;
const NO_PERSON = new Set(
  'info contact kontakt mail email hello office jobs job bewerbung application career karriere admin post resume cv lebenslauf work team the web dev'.split(
    ' ',
  ),
);

/** As names are written where a letter can't be: "Mueller", "Oe". */
const spelledOut = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äæ]/g, 'ae')
    .replace(/[öøœ]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .replace(/ß/g, 'ss');

/** The words of what is before the @ of an address that may be names. */
export const namesInAddress = (address: string): string[] =>
  (address.split('@')[0] ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_INFLECTED && !NO_PERSON.has(fold(word)));

export class PersonNames {
  readonly #words = new Set<string>();
  readonly #inflected = new Set<string>();
  readonly #particles = new Set<string>();
  readonly #initials = new Set<string>();
  readonly #handles = new Set<string>();
  readonly #joined: string[] = [];
  readonly #sequences = new Set<string>();
  readonly #protected: ReadonlySet<string>;

  /** `written`: the names as they are written, whole and in parts; `protectedWords`: folded words that are also the person's work. */
  constructor(written: readonly string[], protectedWords: ReadonlySet<string> = new Set()) {
    this.#protected = protectedWords;
    for (const name of written) {
      const words = wordsOf(name).flatMap(({ word }) => [...new Set([fold(word), fold(spelledOut(word))])]);
      for (const word of words) this.#add(word);
      const telling = words.filter((word) => word.length > 1 && !PARTICLES.has(word));
      this.#addHandles(telling);
      this.#addDoubles(telling.slice(0, MOST_JOINED));
      this.#addSequence(
        wordsOf(name)
          .map(({ word }) => fold(word))
          .filter((word) => !PARTICLES.has(word)),
      );
    }
  }

  #add(word: string): void {
    this.#initials.add(word.charAt(0));
    if (word.length < 2) return;
    if (PARTICLES.has(word)) {
      this.#particles.add(word);
      return;
    }
    this.#words.add(word);
    if (word.length < SHORTEST_INFLECTED) {
      if (word.length > 2) this.#inflected.add(`${word}s`);
      return;
    }
    const stems = /[aeo]$/.test(word) ? [word, word.slice(0, -1)] : [word];
    for (const stem of stems)
      if (stem.length > 2) for (const ending of ENDINGS) this.#inflected.add(stem + ending);
  }

  #addHandles([given, ...others]: readonly string[]): void {
    if (!given) return;
    for (const family of others.filter((other) => other !== given))
      for (const [one, other] of [
        [given, family],
        [family, given],
      ] as const) {
        const whole = one + other;
        if (whole.length >= 5) this.#joined.push(whole);
        for (const handle of [one.charAt(0) + other, one + other.charAt(0)])
          if (handle.length >= 4) this.#handles.add(handle);
      }
  }

  /** Two words of a name run together that are not the given one: "muellerwuest". */
  #addDoubles([, ...words]: readonly string[]): void {
    for (const one of words)
      for (const other of words)
        if (one !== other && one.length + other.length >= SHORTEST_DOUBLE) this.#joined.push(one + other);
  }

  #addSequence(words: readonly string[]): void {
    if (words.length < 2 || words.length > MOST_JOINED) return;
    const initials = words.map((word) => word.charAt(0)).join('');
    // With the last ones first, too: "M.-W., J.".
    this.#sequences.add(initials + initials);
  }

  cutFrom(cut: CutText): void {
    if (!this.#words.size && !this.#initials.size) return;
    this.#cutHandles(cut);
    this.#cutSequences(cut);
    this.#cutSpaced(cut);
    const words = wordsOf(cut.text).map((word) => ({ ...word, folded: fold(word.word) }));
    words.forEach((word, at) => {
      const beside = [words[at - 1], words[at + 1]].some(
        (other) => other && this.#isBeside(cut.text, word, other) && this.#isPart(other),
      );
      if (!this.#isName(word, beside)) return;
      const rest = cut.text.slice(word.end, word.end + 3);
      const possessive = /^['’]s(?!\p{L})/u.test(rest) ? 2 : /^['’](?!\p{L})/u.test(rest) ? 1 : 0;
      cut.range(word.start, word.end + possessive);
      this.#cutInitials(cut, word.start, word.end + possessive);
    });
  }

  #isPart({ word, folded }: Word & { folded: string }): boolean {
    return (
      this.#words.has(folded) ||
      this.#particles.has(folded) ||
      (isCapital(word) && this.#inflected.has(folded))
    );
  }

  #isBeside = (text: string, one: Word, other: Word): boolean => {
    const gap = one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
    return gap.length <= 3 && /^[\s.,'’_-]*$/.test(gap);
  };

  #isName({ word, folded }: Word & { folded: string }, beside: boolean): boolean {
    if (this.#particles.has(folded)) return beside;
    if (!this.#words.has(folded))
      return isCapital(word) && this.#inflected.has(folded) && !this.#isKept(folded);
    if (beside) return true;
    if (this.#isKept(folded)) return false;
    if (folded.length < 3) return isCapital(word) && word !== word.toUpperCase() && !SMALL_WORDS.has(folded);
    return isCapital(word) || !EVERYDAY.has(folded);
  }

  #isKept(folded: string): boolean {
    return this.#protected.has(folded) || this.#protected.has(folded.replace(/s$/, ''));
  }

  /** "A. Muster", "Muster, A. B.": letters that begin one of the names. */
  #cutInitials(cut: CutText, start: number, end: number): void {
    let from = start;
    for (;;) {
      const before = cut.text.slice(Math.max(0, from - 6), from);
      const found = /(?<!\p{L})(?:(\p{L})\s?(?:\.[\s-]{0,2}|['’])|(\p{Lu})\s)$/u.exec(before);
      const initial = found?.[1] ?? found?.[2];
      if (!found || !initial || !this.#initials.has(fold(initial))) break;
      cut.range(from - found[0].length, from);
      from -= found[0].length;
    }
    let to = end;
    for (;;) {
      const found = /^,?\s{0,2}(\p{Lu})\.(?!\p{L}{2})/u.exec(cut.text.slice(to, to + 6));
      if (!found?.[1] || !this.#initials.has(fold(found[1]))) break;
      cut.range(to, to + found[0].length);
      to += found[0].length;
    }
  }

  #cutHandles(cut: CutText): void {
    if (!this.#joined.length) return;
    for (const { 0: token, index } of cut.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{3,79}/gu)) {
      const parts = fold(token).split(/[._@-]/);
      const letters = parts.join('').replace(/[^\p{L}]/gu, '');
      const isHandle = [letters, ...parts].some((part) => this.#handles.has(part));
      if (isHandle || this.#joined.some((name) => letters.includes(name)))
        cut.range(index, index + token.length);
    }
  }

  /** "J. M.-W.": the initials of several names; two that nothing parts ("U.S.") are something else more often. */
  #cutSequences(cut: CutText): void {
    if (!this.#sequences.size) return;
    for (const { 0: run, index } of cut.text.matchAll(
      /(?<![\p{L}\p{N}.])\p{Lu}\.(?:,?[\s-]{0,2}\p{Lu}\.){1,7}(?!\p{L})/gu,
    )) {
      const initials = fold(run).replace(/[^\p{L}]/gu, '');
      const isParted = initials.length > 2 || /[\s-]/.test(run);
      if (isParted && [...this.#sequences].some((twice) => isRunOf(initials, twice)))
        cut.range(index, index + run.length);
    }
  }

  #cutSpaced(cut: CutText): void {
    for (const { 0: run, index } of cut.text.matchAll(
      /(?<![\p{L}\p{M}])\p{L}(?:[ \u00a0]{1,3}\p{L}(?![\p{L}\p{M}])){2,60}/gu,
    )) {
      const letters = fold(run).replace(/[^\p{L}]/gu, '');
      if ([...this.#words].some((word) => word.length > 2 && letters.includes(word)))
        cut.range(index, index + run.length);
    }
  }
}

/** Whether initials are some of a name's, in their order, however turned; `twice`: the name's, said two times. */
const isRunOf = (initials: string, twice: string): boolean =>
  initials.length * 2 <= twice.length && twice.includes(initials);

/** Scripts without capitals write names like all else. */
const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
