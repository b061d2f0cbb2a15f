// What must not be in text that is searched by meaning, told by its form: ways to reach a person, and what must not weigh in a
// choice of people (age, birth, gender, family, nationality, religion). In English, German, French, Spanish, Portuguese, Italian.
// Every repetition is bounded or runs to the end of its cell: foreign text meets them.

/** Labels that say it all, whatever stands behind them: cut with the rest of their cell. */
const LABELS = [
  'date (?:and place )?of birth|birth ?dates?|birth ?day|place of birth|birth ?place|d\\.?o\\.?b\\.?',
  'geburts(?:datum|tag|ort|name)(?: und -ort)?|geboren am|geb\\.(?: am)?',
  'geboorte(?:datum|plaats)|burgerlijke staat|geboren op',
  'date (?:et lieu )?de naissance|lieu de naissance|née? le',
  '(?:fecha|lugar)(?: y lugar)? de nacimiento|(?:data|local) de nascimento|(?:data|luogo) di nascita|nat[oa] il|nacid[oa] el|nascid[oa] em',
  'marital status|civil status|family status|familienstand|[ée]tat civil|situation (?:familiale|de famille)|estado civil|stato civile',
  "staats(?:angehörigkeit|bürgerschaft)|number of (?:children|dependents)|anzahl kinder|nombre d[’']enfants",
].join('|');

/** Words that are labels only at the beginning of a cell and with a colon or a gap behind: in a sentence they may mean anything. */
const WEAK_LABELS = [
  'born|age|sex|gender|religion|religious affiliation|race|ethnicity|ethnic (?:origin|group)|pronouns|children|kids|spouse|photo|photograph',
  'nationalit(?:y|ies|ät|é|à)|citizenships?|nacionalidade?|cittadinanza|konfession|religionszugehörigkeit|confession',
  'nationaliteit|geslacht|leeftijd|adres|woonplaats|naam|voornaam|achternaam',
  'geboren|alter|geschlecht|kinder|bürgerort|heimatort|foto|lichtbild',
  'âge|sexe|enfants|edad|sexo|hijos|género|idade|filhos|età|sesso|figli',
  'name|full name|first name|last name|surname|given names?|family name|vorname|nachname|familienname|nom|prénom|nombre|apellidos?|nome|sobrenome|cognome',
  'address|home address|adresse|anschrift|wohnort|wohnhaft in|domicile|domicilio|dirección|direccion|endereço|morada|indirizzo',
].join('|');

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const REST = '[^\\t|•·;]*';
const CELL_BEGINS = '(?<=^\\s{0,4}|[\\t|•·;,]\\s{0,4})';
const CELL_ENDS = '(?=\\s{0,4}(?:$|[\\t|•·;,.]))';

const AGES =
  '\\d{2}[ -]years?[ -]olds?|\\d{2} ?(?:y\\.?o\\.?|yrs? old)|aged (?:\\d{2}|(?:twenty|thirty|forty|fifty|sixty)(?:-\\p{L}{3,5})?)|age \\d{2}|\\d{2} jahre alt|\\d{2}-jährige?[rns]?|âgée? de \\d{2} ans|\\d{2} años de edad|\\d{2} anos de idade';
/** A cell that is an age and nothing else. */
const LONE_AGES = '\\d{2} (?:ans|años|anos|anni|jahre|years)';
const BIRTHS =
  '(?:born|geboren|geb\\.|nacid[oa]|nascid[oa]|née?|nat[oa])(?: (?:on|in|am|im|le|el|em|en|il|à|a))? (?=[\\p{L}.]{0,12} ?\\d)[^\\t|•·;]{0,40}?\\d{4}|\\*\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}';
const PRONOUNS =
  '\\(?(?:she ?/ ?her(?: ?/ ?hers)?|he ?/ ?him(?: ?/ ?his)?|they ?/ ?them(?: ?/ ?theirs)?|sie ?/ ?ihr|er ?/ ?ihm|elle ?/ ?la)\\)?';
/** Of the person, or of others: who reads a passage is not to tell from it. "HIS" is a hospital's system. */
const THIRD_PERSON = `(?:[Ss]?he|[Hh]er|[Hh]is|[Hh]im|[Hh]erself|[Hh]imself)${AFTER}`;
const FAMILY =
  '(?:happily |recently )?(?:married|divorced|widowed|separated|single)(?:,? (?:\\d|one|two|three|four|no) (?:children|kids|child))?|(?:verheiratet|geschieden|verwitwet|ledig)(?:(?:,| mit)? (?:\\d|ein|zwei|drei|vier|keine) kind(?:er|ern)?)?|(?:mariée?|divorcée?|veu(?:f|ve)|célibataire)(?:,? (?:\\d|un|deux|trois) enfants?)?|casad[oa]|divorciad[oa]|solter[oa]|solteir[oa]|viud[oa]|viúv[oa]|celibe|nubile|sposat[oa]|coniugat[oa]|male|female|männlich|weiblich|masculin|féminin|masculino|femenin[oa]|feminino|maschio|femmina';
const PARENTS =
  '(?:proud |devoted |single )?(?:mother|father|parent|mom|mum|dad) of (?:\\d|one|two|three|four|five|twins)[^\\t|•·;,.]*|(?:mutter|vater) von (?:\\d|ein|zwei|drei|vier)[^\\t|•·;,.]*|(?:mère|père) de (?:\\d|deux|trois|quatre)[^\\t|•·;,.]*';
/** Not before names of products: "MS Word" is written in many ways. */
const MARKS =
  '(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Monsieur|Madame|Mademoiselle|Mme|Mlle|Señora?|Senhora?|Signora?|Sra|MR|MRS)\\.? (?=\\p{Lu})(?!Word|Excel|Office|Access|Project|Teams|Dynamics|SQL|Azure|Windows|Visio|Outlook|PowerPoint)';

const CONTACTS = [
  '[\\p{L}\\p{N}._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}.-]{1,200}(?:\\.|\\s?[([]dot[)\\]]\\s?)\\p{L}{2,24}',
  // Not "@angular/core".
  '@[\\p{L}\\p{N}_]{3,30}(?![\\p{L}\\p{N}_/])',
  '(?:skype|telegram|whatsapp) (?=[\\p{L}_.-]{0,30}\\d)[\\p{L}\\p{N}_.-]{4,40}',
  'passport(?: no\\.?| number)?\\s?:? (?=[\\p{L}]{0,2}\\d{6})[\\p{L}\\d]{6,12}',
  'https?://\\S{1,300}|www\\.\\S{1,300}',
  '(?:[\\p{L}\\p{N}-]{1,40}\\.){0,3}(?:linkedin|github|gitlab|xing|twitter|facebook|instagram|t|wa|medium|behance|dribbble|stackoverflow)\\.(?:com|io|me|org)/\\S{0,200}',
  `(?:linkedin|github|gitlab|xing|skype|twitter|instagram|facebook|whatsapp|telegram)\\s?:\\s?@?[\\p{L}\\p{N}_./-]{2,60}${CELL_ENDS}`,
].join('|');

const STREETS = [
  `\\d{1,5}\\p{L}?,? (?:\\p{Lu}[\\p{L}.'’-]{0,24} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Court|Ct|Way|Terrace|Place|Boulevard|Blvd|Close|Crescent|Parkway|Square)${AFTER}\\.?(?:,? (?:Apt|Apartment|Unit|Suite|Flat|#)\\.? ?\\w{1,6})?`,
  `\\p{Lu}[\\p{L}-]{0,30}(?:str(?:asse|aße|\\.)|weg|platz|gasse|allee) ?\\d{1,4} ?[a-z]?${AFTER}`,
  `\\p{Lu}[\\p{L}-]{1,30} (?:Straße|Strasse|Str\\.?|Weg|Platz|Allee|Gasse) \\d{1,4} ?[a-z]?${AFTER}`,
  "\\d{1,4}(?: ?bis| ?ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Qq]uai|[Aa]llée|[Pp]lace) (?:de |du |des |de la |d'|la |l'){0,2}\\p{Lu}[^\\t|•·;,\\d]{1,40}",
  `(?:Calle|C/|Avenida|Avda\\.|Paseo|Plaza|Via|Viale|Piazza|Rua|Travessa|Largo) (?:de |del |da |do |dos |della |di |la ){0,2}\\p{Lu}[^\\t|•·;,\\d]{1,40},? (?:n[º°o]\\.? ?)?\\d{1,4}${AFTER}`,
].join('|');

/** With their towns: only beside other details of a person, since elsewhere they are numbers of something. */
const POST_CODES = [
  `[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}${AFTER}`,
  `(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \\d{5}(?:-\\d{4})?${AFTER}`,
  '(?:[A-Z]{1,2}-)?\\d{5} \\p{Lu}[\\p{L}-]{1,30}(?: am \\p{Lu}\\p{L}{2,20})?|(?:[A-Z]{1,2}-)?(?!19|20)[1-9]\\d{3} \\p{Lu}[\\p{L}-]{1,30}',
].join('|');

/** Of a bank, ISO 13616: a country, two digits to check, and groups of four. */
const IBANS = `[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){3,7}(?: ?[A-Z\\d]{1,3})?${AFTER}`;

const anywhere = (source: string, flags: string) => new RegExp(`${BEFORE}(?:${source})`, flags);
const ownCell = (source: string) => new RegExp(`${CELL_BEGINS}(?:${source})${CELL_ENDS}`, 'giu');

/** Each is cut wherever it is found. */
export const REDACTED: readonly RegExp[] = [
  anywhere(CONTACTS, 'giu'),
  anywhere(`(?:${LABELS})${AFTER}\\s?:?\\s{0,4}${REST}`, 'giu'),
  new RegExp(`${CELL_BEGINS}(?:${WEAK_LABELS})\\.?\\s?(?::|\\t)\\s{0,4}${REST}`, 'giu'),
  anywhere(`${BIRTHS}|${AGES}|${PRONOUNS}|${PARENTS}`, 'giu'),
  ownCell(`${FAMILY}|${LONE_AGES}`),
  anywhere(`${MARKS}|${IBANS}`, 'gu'),
  anywhere(STREETS, 'gu'),
];

/** Cut where nothing neutral is said instead. */
export const REDACTED_PRONOUNS: RegExp = anywhere(THIRD_PERSON, 'gu');

/** What tells of nationality, gender or family in running text, for who reads it; meaning is searched with it. */
export const REDACTED_FROM_READERS: readonly RegExp[] = [
  anywhere(
    '\\p{L}{3,20}(?: citizen(?:ship)?| national(?=[\\s,.;|)]|$))|citizen of [\\p{L} ]{3,30}|\\p{L}{3,20}e[rn]? staats(?:bürger(?:in|schaft)?|angehörige?r?)|de nationalité \\p{L}{3,20}|de nacionalidad \\p{L}{3,20}|di nazionalità \\p{L}{3,20}|de nacionalidade \\p{L}{3,20}',
    'giu',
  ),
  anywhere(
    `(?:male|female|männlich|weiblich)${AFTER}|(?:women|men|girls|boys|woman|man)['’]s ?${AFTER}`,
    'giu',
  ),
  anywhere('https?:\\S{1,300}', 'giu'),
];

/** A year of four digits, alone or in a date. */
export const YEARS: RegExp =
  /(?<![\p{L}\p{N}])(?:\p{L}{3,9}\.? )?(?:\d{1,2}[./-])?(?:19|20)\d{2}(?:[./-]\d{1,2})?(?![\p{L}\p{N}])/gu;

/** Cut in lines that tell of the person otherwise, too. */
export const REDACTED_BESIDE: RegExp = anywhere(POST_CODES, 'gu');

const LONE_LABEL = new RegExp(`^(?:${LABELS}|${WEAK_LABELS})\\.?\\s?:$|^(?:${LABELS})$`, 'iu');

/** Whether a line is nothing but a label: what it says stands on the next. */
export const isLoneLabel = (line: string): boolean => LONE_LABEL.test(line.trim());

const PHONE = /(?<![\p{L}\p{N}.,])[+(]?\d[\d \t()/.\u00a0-]{5,24}\d(?![\p{L}\p{N}])/gu;

/** Telephone numbers: runs of digits that are no dates, years or amounts. */
export function* phonesIn(text: string): Generator<{ start: number; end: number }> {
  for (const match of text.matchAll(PHONE)) {
    const [written] = match;
    const groups = written.match(/\d+/g) ?? [];
    const digits = groups.join('').length;
    const isInternational = /^(?:\(?\+|00)/.test(written);
    const isDate = groups.every((group) => group.length <= 2 || /^(?:19|20)\d\d$/.test(group));
    const enough = isInternational || /^\(?0/.test(written) ? 8 : 9;
    if (digits >= enough && digits <= 15 && (isInternational || !isDate))
      yield { start: match.index, end: match.index + written.length };
  }
}
