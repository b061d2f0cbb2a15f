// A name taken apart: title before it, given names, family name, letters behind it.
import type { Document, Field, NameParts } from '@vitae/contracts';
import { lettersBehind } from './post-nominals.ts';
import { eastAsianParts } from './uncased-names.ts';

const PREFIX =
  /^((?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx|Sir|Herr|Frau|Ing|Dipl|Mag|Univ|M|Mme|Mlle|Sr|Sra|Srta|Eng|Rev|Capt|Hon)\b\.?(?:-\p{L}+\.?)?\s*)+)\s/u;
/** What parts a name and the letters behind it from the rest of its line. */
const APART = /\t|\s{2,}|\s[|•·◆/–—-]\s|\s\(/u;
/** What begins a family name of several words. */
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|des|la|le|el|al|bin|ibn|bint|ben|ter|ten|zu|zum|zur|af|av|mac|mc|ó|o'|st\.?|san|santa)$/iu;
/** Languages whose speakers bear two family names. */
const TWO_FAMILY_NAMES = new Set(['es']);

/**
 * The parts of the name as written. "García, Ana" and "田中 太郎" have the family name first; particles begin it ("van der Merwe"); Spanish
 * names of three words and more have two. Undefined for a single word, which could be either.
 */
export function namePartsOf(name: Field<string>, document: Document): NameParts | undefined {
  const prefix = PREFIX.exec(`${name.value} `)?.[1]?.trim();
  let rest = prefix ? name.value.slice(prefix.length).trim() : name.value;
  const behind = suffixOf(name, document);
  const within = lettersBehind(rest, true);
  if (within) rest = rest.slice(0, within.from);
  const suffix = [within?.letters, behind].filter((letters) => letters !== undefined).join(', ');
  const [family, given] = split(rest, TWO_FAMILY_NAMES.has(document.language ?? ''));
  if (!family || !given) return undefined;
  return { ...(prefix && { prefix }), given, family, ...(suffix && { suffix }) };
}

/** The letters that follow the name on its line. */
function suffixOf(name: Field<string>, document: Document): string | undefined {
  const last = name.evidence.at(-1);
  const line = document.lines.find(({ number }) => number === last?.line[1]);
  const at = last ? (line?.text.indexOf(last.text) ?? -1) : -1;
  if (!line || !last || at < 0) return undefined;
  const letters = lettersBehind(line.text.slice(at).split(APART)[0] ?? '', false);
  return letters?.from === last.text.length ? letters.letters : undefined;
}

function split(name: string, twoFamilyNames: boolean): [string | undefined, string | undefined] {
  const comma = /^([^,]+),\s*(\S.*)$/u.exec(name);
  if (comma) return [comma[1], comma[2]];
  const eastAsian = eastAsianParts(name);
  if (eastAsian) return [...eastAsian];
  const words = name.replace(/["“(][^"“”()]*["”)]\s*/gu, '').split(/\s+/);
  let at = words.length - (twoFamilyNames && words.length > 2 ? 2 : 1);
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at--;
  return [words.slice(at).join(' '), words.slice(0, at).join(' ')];
}
