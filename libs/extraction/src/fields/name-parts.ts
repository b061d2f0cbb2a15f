// A name taken apart: title before it, given names, family name, letters behind it.
import type { Document, Field, NameParts } from '@vitae/contracts';
import { eastAsianParts } from './uncased-names.ts';

const PREFIX =
  /^((?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx|Sir|Herr|Frau|Ing|Dipl|Mag|Univ|M|Mme|Mlle|Sr|Sra|Srta|Eng|Rev|Capt|Hon)\b\.?(?:-\p{L}+\.?)?\s*)+)\s/u;
const SUFFIX =
  /^[\s,]*((?:(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|MBA|CPA|PMP|RN|BSN|MSN|M\.?\s?Sc|B\.?\s?Sc|M\.?A|B\.?A|Esq|CFA|P\.?\s?Eng|CIPD|ACCA|J\.?D|LL\.?M|Dr\.?)\.?(?=[\s,]|$)[\s,]*)+)/u;
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
  const within = /,\s*/.test(rest) ? SUFFIX.exec(rest.slice(rest.indexOf(',')))?.[1] : undefined;
  if (within) rest = rest.slice(0, rest.indexOf(','));
  const suffix = (within ?? behind)?.replace(/(?<![\s,])[\s,]+$/, '').trim();
  const [family, given] = split(rest, TWO_FAMILY_NAMES.has(document.language ?? ''));
  if (!family || !given) return undefined;
  return { ...(prefix && { prefix }), given, family, ...(suffix && { suffix }) };
}

/** The letters that follow the name on its line. */
function suffixOf(name: Field<string>, document: Document): string | undefined {
  const last = name.evidence.at(-1);
  const line = document.lines.find(({ number }) => number === last?.line[1]);
  const at = last ? (line?.text.indexOf(last.text) ?? -1) : -1;
  return line && last && at >= 0 ? SUFFIX.exec(line.text.slice(at + last.text.length))?.[1] : undefined;
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
