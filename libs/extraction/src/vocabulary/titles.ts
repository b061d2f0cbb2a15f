// How much a text looks like a job title, and how much like the name of an organisation.
import { TITLE_HEADS } from '../data/title-heads.data.ts';
import { CHINESE } from '../lexicon/chinese.ts';
import { ENGLISH } from '../lexicon/english.ts';
import { LANGUAGES } from '../lexicon/index.ts';
import { anyPhrase, phrasesOf, wordsOf } from '../lexicon/looked-up.ts';
import { bare, bareWords, lazy, wordSet } from '../text/normalise.ts';

const heads = lazy(() => new Set([...TITLE_HEADS.trim().split('\n'), ...wordsOf('titles')]));
const ranks = lazy(() => new Set(wordsOf('ranks')));

/** Heads of languages whose titles begin with them, without those that are English words, too. */
const firstHeads = lazy(() => {
  const english = new Set([...TITLE_HEADS.trim().split('\n'), ...wordsOf('titles', [ENGLISH])]);
  const first = wordsOf(
    'titles',
    LANGUAGES.filter(({ headFirst }) => headFirst),
  );
  return new Set(first.filter((word) => !english.has(word)));
});

/** German and other compounds carry their head inside the word: "Berechnungsingenieurin"; Chinese parts no words at all. */
const compound = lazy(() => new RegExp(`(?:${phrasesOf('titleEnds').join('|')})(?:in)?$`, 'u'));

/** The score of a title that begins with its head, in a language where titles do. */
export const HEAD_FIRST = 0.95;

/** 0 (nothing) to 1 (a title): a head of titles at the end of the text or before "of", ",", "for"; less elsewhere. */
export function titleScore(text: string): number {
  const cleaned = text.replace(/\([^()]*\)/g, ' ').trim();
  if (!cleaned || cleaned.length > 90) return 0;
  const isHead = (word: string | undefined) => Boolean(word && (heads().has(word) || compound().test(word)));
  const parts = cleaned
    .split(/[,/&|–-]\s|\s(?:of|for|and|und|in|de|des|du|para|im|für|at|et|y|e|i|ii|iii)\s/iu)
    .map(bareWords);
  const main = parts[0] ?? [];
  if (isHead(main.at(-1))) return 1;
  if (main.length > 1 && firstHeads().has(main[0] ?? '')) return HEAD_FIRST;
  if (main.length > 1 && isHead(main[0])) return 0.85;
  if (parts.slice(1).some((p) => isHead(p.at(-1)))) return 0.8;
  const words = bareWords(cleaned);
  if (words.some(isHead)) return 0.6;
  return words.some((w) => ranks().has(w)) ? 0.4 : 0;
}

const LEGAL =
  /(?:^|\s)(?:gmbh(?: & co\.? ?kg)?|ag|kg|ohg|ug|se|inc|llc|llp|ltd|limited|plc|corp|corporation|company|co|pvt|pte|pty|s\.?a\.?(?: de c\.?v)?|s\.?l|s\.?r\.?l|s\.?a\.?s|sarl|b\.?v|n\.?v|ab|as|oy|a\/s|aps|ltda|e\.?v|kk)\.?$/;

/** The same of all languages, behind a name; and those that open one. */
const legalForm = lazy(() => new RegExp(`(?:^|[\\s,])${anyPhrase(phrasesOf('legalForms'))}$`, 'u'));
const legalOpening = lazy(() => new RegExp(`^${anyPhrase(phrasesOf('opensNames'))}[\\s"«„“]+\\S`, 'u'));
/** In Chinese nothing parts the form from the name. */
const chineseHouse = lazy(
  () => new RegExp(`\\p{sc=Han}(?:${phrasesOf('organisationEnds', [CHINESE]).join('|')})$`, 'u'),
);
const houseEnd = lazy(
  () =>
    new RegExp(
      `(?:${phrasesOf(
        'organisationEnds',
        LANGUAGES.filter((words) => words !== CHINESE),
      ).join('|')}|technologies|soft|tech|labs?)$`,
      'u',
    ),
);

const COMMON_WORDS = wordSet(`
  university universitat universite universidad universidade college school institute institut instituto hospital clinic klinik klinikum hospitales bank banco banque
  group gruppe groupe grupo systems solutions services technologies technology labs laboratory laboratories laboratorios partners consulting consultancy agency studio studios media
  foundation stiftung fundacion association verein council ministry department trust society authority academy akademie church museum library
  industries manufacturing engineering logistics foods pharma pharmaceuticals energy insurance capital holdings ventures software networks digital
  electronics motors airlines hotel hotels restaurant cafe bakery store stores supply works centre center district cooperative practice office publishing press
  maschinenbau werke werk fabrik betrieb praxis kanzlei verlag zentrum gymnasium schule kita pflegeheim krankenhaus clinica colegio escuela empresa
  schulzentrum ihk handwerkskammer kammer hochschule akademien stadtwerke sparkasse genossenschaft stadt landkreis amt
  ayuntamiento gobierno ministerio generalitat diputacion cooperativa mairie prefecture conseil chambre camara prefeitura secretaria
  construcciones servicios soluciones ayuntamiento bibliotheque ecole lycee entreprise freelance self-employed selbststandig selbstandig autonomo`);

const organisationWords = lazy(() => new Set([...COMMON_WORDS, ...wordsOf('organisations')]));

/** Whether the last word is one of organisations: "General Hospital". */
export const endsAsOrganisation = (text: string): boolean =>
  organisationWords().has(bareWords(text).at(-1) ?? '');

/** 0 to 1: legal forms are sure, words of trade and institutions likely. */
export function organisationScore(text: string): number {
  const folded = bare(text).replace(/(?<![,;])[,;]+$/, '');
  if (!folded || folded.length > 90) return 0;
  const name = folded.replace(/\([^()]*\)/g, '').trim();
  if (LEGAL.test(name) || legalForm().test(name) || legalOpening().test(name)) return 1;
  if (/\b(?:gmbh|inc|llc|ltd|plc|pvt)\b/.test(folded)) return 1;
  if (chineseHouse().test(name)) return 0.9;
  const words = bareWords(text);
  if (words.some((w) => organisationWords().has(w))) return 0.8;
  if (words.some((w) => w.length > 6 && houseEnd().test(w))) return 0.6;
  return /^[\p{Lu}\d]/u.test(text.trim()) ? 0.25 : 0.1;
}
