// Fonts whose letters are signs: bullets and icons, at the places of letters ("l" of Wingdings is a dot). They are told as
// bullets or left out, never read as the letters in whose places they stand.
import type { Letter } from './page-content.ts';

const SIGNS =
  /wingdings|webdings|dingbats|marvosym|bbding|font-?awesome|^(?:[A-Z]{6}\+)?fa-?(?:solid|brands|regular|light|duotone)|glyphicons|(?:material|bootstrap|simple|remix|line|academ|the|fluent)-?(?:icons?|symbols)|academicons|ionicons|typicons|devicons?|icomoon|fontello|feather-?icons|elegant-?icons|(?:^|[-+ _])icons?$/i;
const WINGDINGS = /wingdings/i;
/** A standard font (PDF 32000-1, annex D.6), in which programs tick boxes. */
const DINGBATS = /dingbats/i;
/** What its codes for ticks, and for dots, squares and arrows show, where the file maps them to nothing. */
const DINGBAT_SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'34'].map((code) => [code, '✔'])),
  ...Object.fromEntries([...'lmnopqruvwxyzà'].map((code) => [code, '•'])),
};
/** The dots, squares, arrows and ticks of Wingdings by the codes of their letters. */
const BULLETS = new Set('lnmopqrstuvwxy§¨ØÜüàèð\u009f\u009e'.split(''));
/** Signs that a font of icons states itself. */
const STATED = /^[\u2022\u25a0-\u25ff\u2700-\u27bf]$/u;
/** Microsoft's fonts of signs are mapped here, each code with its letter's in the lower byte. */
const PRIVATE = 0xf000;

export const isSignFont = (name: string): boolean => SIGNS.test(name);

/** Makes bullets and blanks of the letters of fonts of signs. */
export function tellSigns(letters: readonly Letter[], nameOf: (font: string) => string): void {
  const known = new Map<string, 'wingdings' | 'dingbats' | 'signs' | 'letters'>();
  const kindOf = (font: string) => {
    const name = nameOf(font);
    const kind = WINGDINGS.test(name)
      ? 'wingdings'
      : DINGBATS.test(name)
        ? 'dingbats'
        : isSignFont(name)
          ? 'signs'
          : 'letters';
    known.set(font, kind);
    return kind;
  };
  for (const letter of letters) {
    const kind = known.get(letter.font) ?? kindOf(letter.font);
    if (kind === 'letters' || letter.space || STATED.test(letter.text)) continue;
    const code = letter.text.charCodeAt(0);
    const own = code >= PRIVATE && code <= PRIVATE + 0xff ? String.fromCharCode(code - PRIVATE) : letter.text;
    const sign =
      kind === 'dingbats' ? DINGBAT_SIGNS[own] : kind === 'wingdings' && BULLETS.has(own) ? '•' : undefined;
    letter.text = sign ?? '';
    letter.space = sign === undefined;
  }
}
