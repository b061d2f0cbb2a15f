// A blind profile whose entries can be named: each by its place in the profile that it was made of, for keys that are made of what entries
// say could be guessed from it.
import { KEYED_LISTS, listIn, type Document, type Profile } from '@vitae/contracts';
import { blindProfile, type BlindOptions } from './blind-profile.ts';
import { wordsAndNumbers } from './cut-text.ts';

export interface BlindEntries {
  readonly profile: Profile;
  /** Of each list that is left, the places that its entries had. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Rides through the redaction, which leaves numbers alone. */
const PLACE = 'placeBefore';

export function blindEntries(profile: Profile, options: BlindOptions): BlindEntries {
  const placed = structuredClone(profile);
  for (const list of KEYED_LISTS)
    listIn(placed, list).forEach((entry, at) => Object.assign(entry, { [PLACE]: at }));
  const blind = blindProfile(placed, options);
  const places = new Map(
    KEYED_LISTS.map((list) => [
      list,
      listIn(blind, list).map((entry) => {
        const place = Number(entry[PLACE]);
        Reflect.deleteProperty(entry, PLACE);
        return place;
      }),
    ]),
  );
  return { profile: blind, places };
}

/** Whether words stand one after the other in a document as it is shown. */
export class ShownWords {
  readonly #text: string;

  constructor(document: Pick<Document, 'lines'>) {
    this.#text = ` ${wordsAndNumbers(document.lines.map(({ text }) => text).join('\n'))} `;
  }

  hold(text: string): boolean {
    const words = wordsAndNumbers(text);
    return words !== '' && this.#text.includes(` ${words} `);
  }
}
