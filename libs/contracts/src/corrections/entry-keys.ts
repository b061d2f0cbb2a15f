// How an entry of a list is named, so that a correction of it finds it again when the resume is read anew: by what it says, not
// by where it stands.
import { fold } from '../fold.ts';
import { ENTRY_LISTS, own, VALUE_LISTS } from './fields.ts';

/** An entry or field of a profile, whichever list it is of. */
export type Entry = Readonly<Record<string, unknown>>;
/** By what an entry is known: its telling values, folded. */
export type Names = Readonly<Record<string, string>>;

/** An entry that is known by fewer of its names than this is another. */
const SAME_ENTRY = 0.5;
const MOST_LETTERS = 200;

const isObject = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list by its name, as `basics.emails`; none where the profile has none. */
export function listIn(profile: object, list: string): readonly Entry[] {
  const found = list
    .split('.')
    .reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), profile);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

const wordsOf = (value: unknown): string => {
  if (isObject(value))
    return wordsOf(value['e164'] ?? value['written'] ?? value['url'] ?? JSON.stringify(value));
  return fold(String(value)).slice(0, MOST_LETTERS);
};

export function namesOf(list: string, entry: Entry): Record<string, string> {
  if (own(VALUE_LISTS, list)) return { value: wordsOf(entry['value']) };
  const names = own(ENTRY_LISTS, list)?.names ?? [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = entry[name];
      return isObject(field) && field['value'] !== undefined ? [[name, wordsOf(field['value'])]] : [];
    }),
  );
}

/** The keys of a list's entries, in its order. Entries that say the same are told apart by their order. */
export function entryKeys(list: string, entries: readonly Entry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const key = `e${hashOf(JSON.stringify(namesOf(list, entry)))}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  });
}

/** Where the entry stands by now that was known by this key and these names; undefined where there is none. */
export function findEntry(
  list: string,
  keys: readonly string[],
  names: readonly Names[],
  key: string,
  known: Names | undefined,
): number | undefined {
  const exact = keys.indexOf(key);
  if (exact >= 0) return exact;
  if (!known || own(VALUE_LISTS, list)) return undefined;
  const scores = names.map((one) => likeness(known, one));
  const best = Math.max(0, ...scores);
  // Two that are equally like it: nobody can tell which it was.
  return best >= SAME_ENTRY && scores.filter((score) => score === best).length === 1
    ? scores.indexOf(best)
    : undefined;
}

/** The share of names that both have and that say the same, of all that either has. */
function likeness(a: Names, b: Names): number {
  const all = new Set([...Object.keys(a), ...Object.keys(b)]);
  const same = [...all].filter((name) => a[name] !== undefined && a[name] === b[name]);
  return all.size ? same.length / all.size : 0;
}

/** A short name for a text: 53 bits, by Bryc's cyrb53 (public domain). It is a name and no secret. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
