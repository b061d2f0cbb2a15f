// Cuts out of a text what tells who somebody is: what is known of them, and what tells itself by its form. For who reads it,
// pronouns and feminine forms are said neutrally; for search by meaning, pronouns are left out.
import type { BlindHide, SensitiveField } from '@vitae/contracts';
import { CutText, wordsOf } from './cut-text.ts';
import type { Identity } from './identity.ts';
import { cutOutside, occurrencesOf, townOf } from './known-texts.ts';
import { neutralWord } from './neutral-words.ts';
import { PersonNames } from './person-names.ts';
import { phonesIn, REDACTED, REDACTED_FROM_READERS, REDACTED_PRONOUNS, YEARS } from './redaction-patterns.ts';

export interface RedactionOptions {
  /** For people who read it. */
  readonly forReaders?: boolean;
  readonly hides?: readonly BlindHide[];
  /** Fields that the tenant guards, beside those that are always cut. */
  readonly guarded?: readonly SensitiveField[];
  /** Of most of the text; ISO 639-1. */
  readonly language?: string | undefined;
}

export class Redactor {
  readonly #names: PersonNames;
  readonly #texts: readonly RegExp[];
  readonly #towns: readonly RegExp[];
  readonly #kept: readonly RegExp[];
  readonly #options: RedactionOptions;

  constructor(identity: Identity, options: RedactionOptions = {}) {
    this.#names = new PersonNames(identity.names, identity.protectedWords);
    const texts = [
      ...(options.forReaders ? identity.texts : []),
      ...(options.hides?.includes('schools') ? identity.schools : []),
    ];
    this.#texts = [...new Set(texts)].filter((text) => /\p{L}|\p{N}/u.test(text)).map(occurrencesOf);
    this.#towns = options.forReaders ? identity.towns.map(townOf) : [];
    this.#kept = this.#towns.length ? identity.namedAfterTowns.map(occurrencesOf) : [];
    this.#options = options;
  }

  /** Cuts in a text; `language` is its own, where it is another than the most of them. */
  cutFrom(cut: CutText, language = this.#options.language): void {
    const { forReaders, hides } = this.#options;
    if (forReaders) neutralise(cut, language);
    for (const expression of this.#texts) cut.matches(expression);
    for (const town of this.#towns) cutOutside(cut, town, this.#kept);
    for (const expression of REDACTED) cut.matches(expression);
    if (forReaders) for (const expression of REDACTED_FROM_READERS) cut.matches(expression);
    else cut.matches(REDACTED_PRONOUNS);
    if (hides?.includes('years')) cut.matches(YEARS);
    for (const { start, end } of phonesIn(cut.text)) cut.range(start, end);
    this.#names.cutFrom(cut);
  }

  /** What is left of a text; of what is cut there may be more on a second look, where its pieces meet. */
  textOf(text: string, language?: string): string {
    const cut = new CutText(text);
    this.cutFrom(cut, language);
    return cut.rest();
  }
}

function neutralise(cut: CutText, language: string | undefined): void {
  for (const { word, start, end } of wordsOf(cut.text)) {
    const said = neutralWord(word, language, cut.text.slice(end, end + 4));
    if (said !== undefined) cut.replace(start, end, said);
  }
}
