// Expressions for texts that are known of a person, in the spellings that they may have elsewhere: streets abbreviated or run
// together, letters spelled out ("Mueller"), and the home's town where it is not a part of a firm's or a school's name.
import type { CutText } from './cut-text.ts';

/** The spellings of each type of street. */
const STREET_TYPES: readonly (readonly string[])[] = [
  ['street', 'str', 'st'],
  ['road', 'rd'],
  ['avenue', 'avenida', 'avda', 'ave', 'av'],
  ['boulevard', 'blvd', 'bvd', 'bd'],
  ['lane', 'ln'],
  ['drive', 'drv', 'dr'],
  ['court', 'ct'],
  ['place', 'plaza', 'pl'],
  ['square', 'sq'],
  ['terrace', 'terr', 'ter'],
  ['crescent', 'cres'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
  ['platz', 'pl'],
  ['apartment', 'appartement', 'apt', 'app'],
  ['calle', 'c/'],
  ['chemin', 'ch'],
  ['impasse', 'imp'],
  ['viale', 'vle'],
  ['piazza', 'pza'],
];
const GERMAN_STREET = /^(.*?)(?:stra(?:ß|ss)e|str\.?)$/iu;
const SAID_AS_STREET = 'str(?:a(?:ß|ss)e|eet)?\\.?';
/** As they are written where they can't be. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  ß: 'ss',
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A letter with an accent, without it, and spelled out. */
function letterOf(letter: string): string {
  const spelled = SPELLED_OUT[letter.toLowerCase()];
  const [base = letter] = letter.normalize('NFD');
  if (spelled === undefined && base === letter) return escaped(letter);
  const ways = [letter, `${escaped(base)}[\\u0300-\\u036f]?`, ...(spelled === undefined ? [] : [spelled])];
  return `(?:${ways.join('|')})`;
}

const lettersOf = (word: string): string => [...word.normalize('NFC')].map(letterOf).join('');

function wordOf(word: string): { source: string; joins: boolean } {
  const german = GERMAN_STREET.exec(word);
  if (german) {
    const before = german[1] ?? '';
    return {
      source: lettersOf(before) + (before ? '[\\s-]{0,3}' : '') + SAID_AS_STREET,
      joins: before === '',
    };
  }
  const bare = word.toLowerCase().replace(/[.,]$/, '');
  const ways = STREET_TYPES.filter((type) => type.includes(bare)).flat();
  if (!ways.length) return { source: lettersOf(word), joins: false };
  return { source: `(?:${ways.map(escaped).join('|')})[.,]?`, joins: false };
}

/** A text wherever it stands as such, in any case, its words however far apart. */
export function occurrencesOf(text: string): RegExp {
  const whole = text.trim();
  const isAddress = /\d/.test(whole);
  let source = '';
  for (const word of whole.split(/\s+/)) {
    const { source: own, joins } = isAddress ? wordOf(word) : { source: lettersOf(word), joins: false };
    // "Aachener Straße" is "Aachenerstr.", too.
    const gap = source === '' ? '' : joins ? '[\\s-]{0,8}' : '\\s{1,8}';
    source += gap + own;
  }
  const before = /^[\p{Script=Latin}\p{N}]/u.test(whole) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{Script=Latin}\p{N}]$/u.test(whole) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${source}${after}`, 'giu');
}

/** Towns that are words of every day, too: known by what stands before them. */
const EVERYDAY_TOWNS = new Set(
  'reading bath nice mobile essen hamm singen waren born best split bergen lagos natal college orange independence enterprise industry commerce corona of our'.split(
    ' ',
  ),
);

/** A town by its name, as a name: with a capital letter, or in capitals. */
export function townOf(town: string): RegExp {
  const before = EVERYDAY_TOWNS.has(town.toLowerCase())
    ? '(?<=(?<!\\p{L})(?:in|near|from|at|aus|bei|nach|à|de|a|da|em|di|te) )'
    : '(?<![\\p{L}\\p{N}])';
  const words = (text: string) => text.trim().split(/\s+/).map(lettersOf).join('\\s{1,8}');
  return new RegExp(`${before}(?:${words(town)}|${words(town.toUpperCase())})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Cuts what an expression finds, but not what lies in one of some texts: the university of the town keeps its name. */
export function cutOutside(cut: CutText, expression: RegExp, kept: readonly RegExp[]): void {
  const found = [...cut.text.matchAll(expression)];
  if (!found.length) return;
  const spared = kept.flatMap((one) =>
    [...cut.text.matchAll(one)].map(({ 0: { length }, index }) => [index, index + length] as const),
  );
  for (const { 0: text, index } of found) {
    const end = index + text.length;
    if (!spared.some(([from, to]) => from <= index && end <= to)) cut.range(index, end);
  }
}
