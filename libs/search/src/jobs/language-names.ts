// Names of spoken languages, as people who look for others write them. The platform knows them in every tongue.
import { fold } from '@vitae/skills';

const CODES =
  'ar bg bn bs ca cs cy da de el en es et fa fi fr ga gu he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur vi zh'.split(
    ' ',
  );
const ASKED_IN = ['en', 'de', 'fr', 'es', 'pt'];
const OTHERS: readonly (readonly [string, string])[] = [
  ['mandarin', 'zh'],
  ['cantonese', 'yue'],
  ['farsi', 'fa'],
  ['castellano', 'es'],
  ['filipino', 'tl'],
  ['flemish', 'nl'],
];

let known: ReadonlyMap<string, string> | undefined;

function load(): ReadonlyMap<string, string> {
  const byName = new Map(OTHERS);
  for (const tongue of ASKED_IN) {
    const names = new Intl.DisplayNames([tongue], { type: 'language' });
    for (const code of CODES) byName.set(fold(names.of(code) ?? code), code);
  }
  return byName;
}

/** The ISO 639 code of a language's name, or of its code. */
export function languageCodeOf(name: string): string | undefined {
  known ??= load();
  const folded = fold(name);
  return known.get(folded) ?? (CODES.includes(folded) ? folded : undefined);
}

/** A language's English name. */
export const languageNameOf = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
