// Degrees, the levels they stand for, and the institutions that give them.
import { UNIVERSITIES } from '../data/universities.data.ts';
import { CHINESE } from '../lexicon/chinese.ts';
import { LANGUAGES } from '../lexicon/index.ts';
import type { Level } from '../lexicon/language-words.ts';
import { longestFirst, phrasesOf, wordsOf } from '../lexicon/looked-up.ts';
import { bare, fold, isUpperCase, lazy } from '../text/normalise.ts';

export type { Level };

/**
 * Degrees at the start of a text, by level, most specific first. Matched on the text as written; abbreviations keep their
 * capitals ("MA" is a degree, "ma" is not). Levels follow the European Qualifications Framework: 8 doctorate, 7 master,
 * 6 bachelor, 3 to 5 vocational, below that school.
 */
const DEGREES: readonly [Level, string][] = [
  [
    'doctorate',
    String.raw`Ph\.?\s?D\.?|D\.?Phil\.?|Dr\.?(?:-Ing\.?|\s?(?:rer\.?|phil\.?|med\.?|jur\.?)(?:\s?nat\.?)?)|Doctor(?:ate)?(?: of [A-Z]\p{L}+)?|Ed\.?D\.?|M\.?D\.?|J\.?D\.?|Promotion|Doctorado|Doctorat|Doutorado|Pharm\.?D\.?`,
  ],
  [
    'master',
    String.raw`M\.?\s?Sc\.?(?:\s\(Hons\.?\))?|M\.?Eng\.?|M\.?Tech\.?|M\.?Phil\.?|M\.?Ed\.?|M\.?F\.?A\.?|M\.?B\.?A\.?|LL\.?M\.?|M\.?P\.?[HA]\.?|M\.?C\.?A\.?|M\.?[ASE]\.?|Masters?(?:['’]s)?(?: (?:[Dd]egree|of (?:Science|Arts|Engineering|Business Administration|Education|Fine Arts|Laws|Philosophy|Public Health|Technology|Architecture|Music|Social Work|Commerce)))?|Executive MBA|Magister(?: Artium)?|Dipl(?:om|\.)-?\s?-?(?:Ing(?:enieur(?:in)?|\.)|Inf(?:ormatiker(?:in)?|\.)|Kauf(?:mann|frau)|Kfm\.|Phys\.|Psych\.|Math\.|[A-Z]\p{L}+)(?:\s?\((?:FH|BA|Univ\.?)\))?|Staatsexamen|M[áa]ster(?: [Uu]niversitario)?|Maestr[íi]a|Mestrado|Licence|PGCE|Legal Practice Course|LPC|Graduate Diploma in Law|Bar (?:Professional Training|Vocational|Practice) Course|PGD[MB]A?|PGDip|Especialidad|Magister inżynier|Mgr\.?|Postgraduate (?:Diploma|Certificate)|Civilingenj[öo]r|Dipl[ôo]me d['’][Ii]ng[ée]nieure?|Ing[ée]nieur`,
  ],
  [
    'bachelor',
    String.raw`B\.?\s?Sc\.?(?:\s\(Hons\.?\))?|B\.?Eng\.?(?:\s\(Hons\.?\))?|B\.?Tech\.?|B\.?Com(?:m)?\.?|B\.?Ed\.?|B\.?F\.?A\.?|B\.?B\.?A\.?|B\.?C\.?A\.?|LL\.?B\.?|B\.?Arch\.?|B\.?N\.?|B\.?S\.?N\.?|B\.?Des\.?|B\.?Pharm\.?|B\.?[ASE]\.?(?:\s\(Hons\.?\))?|MBBS|Bachelor(?:['’]s)?(?: (?:[Dd]egree|of (?:Science|Arts|Engineering|Business Administration|Commerce|Education|Fine Arts|Laws?|Technology|Architecture|Music|Nursing|Social Work|Design|Pharmacy|Applied Science|Medicine)))?(?: \(Hons\.?\))?|Licenciatura|Licenciad[oa]|Grado|Bacharel(?:ado)?|Diplom(?!a)|Laurea|In[żz]ynier|Licencjat|HBO|Ingenier[íi]a|Ingenier[oa]`,
  ],
  [
    'vocational',
    String.raw`(?:Higher National |National |Advanced |Associate |Graduate |Professional |Vocational )?Diploma|H\.?N\.?[DC]\.?|Associate(?:['’]s)?(?: (?:[Dd]egree|of (?:Science|Arts|Applied Science)))|A\.?A\.?S\.?|A\.?S\.|[NSV]?VQ(?: [Ll]evel \d)?|VRQ(?: [Ll]evel \d)?|BTEC(?: \p{L}+)*|City (?:&|and) Guilds|(?:National )?(?:N\d )?Certificate|Certificate|Ausbildung(?: zu[rm])?|Berufsausbildung|(?:Geprüfte[rn]? )?Fachassistent(?:in)?|Lehre|Fachausbildung|(?:Industrie|Handwerks|Elektro|KFZ-|Kfz-)?[Mm]eister(?:brief|in|prüfung)?(?: \(IHK\))?|(?:Staatlich geprüfter? )?Techniker(?:in)?|(?:Gesellen|Facharbeiter)(?:brief|prüfung)|\p{Lu}\p{Ll}*fachwirt(?:in)?(?: \(IHK\))?|(?:Staatlich geprüfter? )?Betriebswirt(?:in)?(?: \((?:IHK|VWA|HWK)\))?|Fachabschluss|Diplôme d['’][ÉE]tat|BTS|DUT|CAP|FP(?: II?)?|Ciclo [Ff]ormativo|T[ée]cnico(?: Superior)?(?: en)?|Apprenticeship|Trade Certificate|MBO(?: \d)?|Foundation [Dd]egree|Umschulung|Formaci[óo]n [Pp]rofesional`,
  ],
  [
    'school',
    String.raw`High School Diploma|(?:National )?Senior Certificate|G\.?E\.?D\.?|Abitur|Fachabitur|Allgemeine Hochschulreife|Fachhochschulreife|Hochschulreife|Mittlere Reife|Realschulabschluss|Matura|Baccalaur[ée]at|Bachillerato|[AOT][ -][Ll]evels?|AS[ -][Ll]evels?|(?:Advanced )?Highers?(?= (?:in\b|\())|National [345]s?|Standard Grades?|I?GCSEs?|International Baccalaureate|IB Diploma|Leaving Certificate|Higher Secondary(?: Certificate)?|Secondary School(?: Certificate)?|HSC|SSC|Matric(?:ulation)?|WASSCE|Ensino [Mm]édio|ESO`,
  ],
];

/** The thirteen areas in which China gives degrees, and the ones of its professions: "理学硕士". */
const CHINESE_AREAS =
  '哲学|经济学|法学|教育学|文学|历史学|理学|工学|农学|医学|军事学|管理学|艺术学|工商管理|公共管理|工程|会计|法律|教育|临床医学|护理学|建筑学|金融';

/** Degrees of Chinese, which parts no words: they may stand behind their area without a blank. */
const chinese = (level: Level) =>
  `(?:${CHINESE_AREAS})?(?:${longestFirst((CHINESE.degrees[level] ?? '').split('|')).join('|')})`;

/**
 * A phrase of the lexicon as an expression: with or without accents, its first letter small or large, or its first word in
 * capitals. What the lexicon has in capitals is an abbreviation, and is written so.
 */
function asWritten(phrase: string): string {
  const letters = [...phrase].map((c) =>
    /\s/.test(c)
      ? '\\s+'
      : c === "'"
        ? "['’]"
        : bare(c) === c.toLowerCase()
          ? c.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
          : `[${c}${bare(c)}]`,
  );
  const source = letters.join('');
  const first = phrase.charAt(0);
  if (first === first.toUpperCase()) return source;
  const [word = ''] = phrase.split(' ');
  const capital = `[${first}${first.toUpperCase()}${bare(first)}${bare(first).toUpperCase()}]${letters.slice(1).join('')}`;
  return word.length > 6 || /[.'-]/.test(word)
    ? capital
    : `${capital}|${word.toUpperCase()}${letters.slice(word.length).join('')}`;
}

const ofLexicon = (level: Level): string =>
  byFirstLetter(
    longestFirst(
      LANGUAGES.filter((words) => words !== CHINESE).flatMap(({ degrees }) =>
        (degrees[level] ?? '').split('|'),
      ),
    ),
  );

/** At each letter those phrases are tried that begin with it, of some hundreds. */
const byFirstLetter = (phrases: readonly string[]): string =>
  [...Map.groupBy(phrases, (phrase) => bare(phrase.charAt(0)))]
    .map(([letter, own]) => {
      const written = new Set(own.flatMap(([first = '']) => [first, first.toUpperCase()]));
      const firsts = [letter, letter.toUpperCase(), ...written].join('');
      return `(?=[${firsts}])(?:${own.map(asWritten).join('|')})`;
    })
    .join('|');

const END = '(?![\\p{L}\\p{N}])';
const LEVELS_UP = [...DEGREES].reverse();
/** Each level by its patterns, and by the words of the lexicon. */
const BY_PATTERN = LEVELS_UP.map(([level, names]): [Level, CasedPattern] => [
  level,
  inBothCases(`^(?:${names})${END}`),
]);
const BY_WORD = LEVELS_UP.map(([level]): [Level, CasedPattern] => [
  level,
  inBothCases(`^(?:(?:${ofLexicon(level)})${END}|${chinese(level)})`),
]);
/** The same anywhere in a text: one expression a level for the lexicon, as one for all would try hundreds of words at each letter. */
const ANYWHERE = [
  `(?<![\\p{L}\\p{N}.])(?:${LEVELS_UP.map(([, names]) => names).join('|')})${END}`,
  ...DEGREES.map(([level]) => `(?<![\\p{L}\\p{N}.])(?:${ofLexicon(level)})${END}|${chinese(level)}`),
].map(inBothCases);
const LEADING = inBothCases(`^(?:${LEVELS_UP.map(([, names]) => names).join('|')})${END}`);

/** A pattern whose letters are as written, and, for texts set in capitals throughout, in capitals. */
type CasedPattern = (text: string) => RegExp;

function inBothCases(source: string): CasedPattern {
  const [asWritten, inCapitals] = [new RegExp(source, 'u'), new RegExp(source, 'iu')];
  return (text) => (isUpperCase(text) ? inCapitals : asWritten);
}

/** What patterns find at a text's beginning, the longest. */
const longest = (text: string, patterns: readonly CasedPattern[]): string =>
  patterns
    .map((pattern) => pattern(text).exec(text)?.[0] ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a), '');

/** The degree that a text begins with: "B.Tech" of "B.Tech in Computer Science". The longest reading wins. */
export const leadingDegree = (text: string): string | undefined =>
  longest(text, [LEADING, ...BY_PATTERN.map(([, p]) => p), ...BY_WORD.map(([, p]) => p)]) || undefined;

export function degreeWithin(text: string): { from: number; to: number } | undefined {
  const found = ANYWHERE.map((pattern) => pattern(text).exec(text)).filter((match) => match !== null);
  const m = found.sort((x, y) => x.index - y.index)[0];
  if (!m) return undefined;
  const length = Math.max(m[0].length, leadingDegree(text.slice(m.index))?.length ?? 0);
  return { from: m.index, to: m.index + length };
}

/** The level of a degree: the one whose patterns know it; a longer phrase of the lexicon knows better. */
export function levelOf(degree: string): Level | undefined {
  const byPattern = BY_PATTERN.find(([, pattern]) => pattern(degree).test(degree));
  const known = byPattern ? longest(degree, [byPattern[1]]).length : 0;
  const byWord = BY_WORD.map(([level, pattern]) => ({ level, length: longest(degree, [pattern]).length }));
  const best = byWord.reduce<(typeof byWord)[number] | undefined>(
    (a, b) => (b.length > (a?.length ?? known) ? b : a),
    undefined,
  );
  return best?.level ?? byPattern?.[0];
}

export const looksLikeDegree = (text: string): boolean =>
  text.length < 140 && ANYWHERE.some((pattern) => pattern(text).test(text));

const INSTITUTION =
  /(?:universi|college|school|institut|academ|akadem|hochschule|gymnasium|polytechnic|politecnic|facult|fakult|escuela|colegio|école|ecole|lycée|lycee|liceo|universidade|schule|seminary|conservato|kolleg|centro de|centre for|schulzentrum|\bihk\b|\bhwk\b|kammer\b|meisterschule|volkshochschule|\bvhs\b|formation continue|funda[cç][ãa]o|fundaci[óo]n|\biit\b|\bmit\b|\beth\b|\btu\b|\bfh\b|\biut\b|\binsa\b|\bies\b|\bisep\b|\bensa?\b|högskola|hogskola|business school|campus|bootcamp|code academy|instituto|istituto|scuola|accademia|hogeschool|høyskole|høgskole|szko[lł]a|politechni|üniversite|višja šola|vysoká škola)/iu;

const schools = lazy(
  () =>
    new RegExp(
      `${phrasesOf('schools').join('|')}|(?<!\\p{L})(?:${longestFirst(wordsOf('schoolWords')).join('|')})(?!\\p{L})`,
      'u',
    ),
);
const known = lazy(() => new Set(UNIVERSITIES.trim().split('\n')));

export const looksLikeInstitution = (text: string): boolean =>
  text.length < 120 && (INSTITUTION.test(text) || schools().test(bare(text)) || known().has(fold(text)));
