// Names of languages in five tongues, and words for how well one speaks them.
import { fold, lazy } from '../text/normalise.ts';

const CODES =
  'af ak am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru rw si sk sl sn so sq sr st sv sw ta te th ti tl tn tr uk ur uz vi xh yo zh zu'.split(
    ' ',
  );

const OTHERS: Record<string, string> = {
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

const names = lazy(() => {
  const map = new Map<string, string>(Object.entries(OTHERS));
  for (const locale of ['en', 'de', 'fr', 'es', 'pt']) {
    const display = new Intl.DisplayNames([locale], { type: 'language' });
    for (const code of CODES) map.set(fold(display.of(code) ?? code), code);
  }
  // Endonyms: "Deutsch" in an English resume.
  for (const code of CODES)
    map.set(fold(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code), code);
  return map;
});

/** The ISO 639 code of a language's name in English, German, French, Spanish, Portuguese or that language itself. */
export const languageCode = (name: string): string | undefined =>
  names().get(fold(name).replace(/[.:]$/, ''));

const LEVEL =
  /\b(?:[abc][12]\+?|native|mother tongue|bilingual|fluent|fluency|proficient|proficiency|professional|working|conversational|intermediate|advanced|basic|beginner|elementary|limited|good|very good|excellent|muttersprache|muttersprachlich|muttersprachler(?:in)?|verhandlungssicher|fliessend|gute?|sehr gute?|grundkenntnisse|erweiterte|konversationssicher|kenntnisse|langue maternelle|courant|bilingue|intermediaire|notions|lu|debutant|nativo|nativa|lengua materna|fluido|fluida|avanzado|intermedio|basico|medio|alto|fluente|avancado|intermediario|nocoes|native speaker|toefl|ielts|delf|dele)\b/;

export const looksLikeLevel = (text: string): boolean => text.length < 60 && LEVEL.test(fold(text));
