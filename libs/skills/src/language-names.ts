// Names of spoken languages in twelve tongues, and what each is called in itself: as people write them who speak them, or look for
// others who do. The platform knows them.
import { fold } from '@vitae/contracts';

const CODES =
  'af ak am ar az be bg bn br bs ca co cs cy da de el en es et eu fa fi fil fr fy ga gd gl gn gu ha he hi hr hsb hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc om or pa pl ps pt qu rm ro ru rw si sk sl sn so sq sr st sv sw ta te th ti tl tn tr uk ur uz vi xh yi yo zh zu'.split(
    ' ',
  );

const OTHERS: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  cantonese: 'yue',
  castellano: 'es',
  castilian: 'es',
  farsi: 'fa',
  norwegian: 'no',
  tagalog: 'tl',
  filipino: 'fil',
  isizulu: 'zu',
  isixhosa: 'xh',
  gaelic: 'ga',
  gaeilge: 'ga',
  dari: 'prs',
  hokkien: 'nan',
  pidgin: 'pcm',
  'american sign language': 'ase',
  'british sign language': 'bfi',
  flemish: 'nl',
  valencian: 'ca',
  kiswahili: 'sw',
  konkani: 'kok',
  latin: 'la',
  latein: 'la',
  esperanto: 'eo',
  bahasa: 'id',
  'bahasa indonesia': 'id',
  'bahasa melayu': 'ms',
  hochdeutsch: 'de',
  schweizerdeutsch: 'gsw',
};

const TONGUES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'ru', 'zh'];
/** Tongues that write names of languages small. */
const SMALL_IN = ['fr', 'es', 'pt', 'it', 'pl', 'sv', 'ru'];

const namesIn = (tongues: readonly string[]): [string, string][] =>
  tongues.flatMap((tongue) => {
    const display = new Intl.DisplayNames([tongue], { type: 'language' });
    return CODES.map((code): [string, string] => [fold(display.of(code) ?? code), code]);
  });

/** "Deutsch" in an English resume. */
const endonyms = (): [string, string][] =>
  CODES.map((code) => [fold(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code), code]);

let known: ReadonlyMap<string, string> | undefined;
let small: ReadonlySet<string> | undefined;

/** The ISO 639 code of a language's name in the tongues above or that language itself. */
export function languageCode(name: string): string | undefined {
  known ??= new Map([...Object.entries(OTHERS), ...namesIn(TONGUES), ...endonyms()]);
  return known.get(fold(name).replace(/[.:]$/, ''));
}

/** Whether a name is one that is written small: "anglais", "inglés". */
export function isWrittenSmall(name: string): boolean {
  small ??= new Set(namesIn(SMALL_IN).map(([one]) => one));
  return small.has(fold(name));
}

export const isLanguageCode = (text: string): boolean => CODES.includes(text);

/** A language's English name. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
