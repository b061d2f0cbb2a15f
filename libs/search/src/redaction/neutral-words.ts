// What tells a person's gender without naming it: pronouns, and the feminine forms of what people do, in the languages that
// resumes are read in. Pronouns are said neutrally or left out; of a profession stands the form that is used for everybody.

type Table = Readonly<Record<string, string>>;

const ENGLISH: Table = {
  he: 'they', she: 'they', him: 'them', hers: 'theirs', himself: 'themself', herself: 'themself',
  waitress: 'waiter', actress: 'actor', hostess: 'host', stewardess: 'flight attendant', steward: 'flight attendant',
  seamstress: 'tailor', landlady: 'landlord', businesswoman: 'business person', businessman: 'business person',
  chairwoman: 'chair', chairman: 'chair', salesman: 'salesperson', saleswoman: 'salesperson',
  spokesman: 'spokesperson', spokeswoman: 'spokesperson', policewoman: 'police officer', policeman: 'police officer',
  fireman: 'firefighter', foreman: 'supervisor', forewoman: 'supervisor', craftsman: 'craftsperson',
  craftswoman: 'craftsperson', serviceman: 'service member', servicewoman: 'service member', sorority: 'society',
  fraternity: 'society', headmistress: 'head teacher', headmaster: 'head teacher', midwife: 'midwife',
  male: '', female: '',
}; // prettier-ignore
const GERMAN: Table = {
  er: 'die Person', ihm: 'der Person', ihn: 'die Person', sie: 'die Person',
  seine: '', seiner: '', seines: '', seinem: '', seinen: '', ihre: '', ihrer: '', ihres: '', ihrem: '', ihren: '',
  ärztin: 'Arzt', anwältin: 'Anwalt', köchin: 'Koch', ingenieurin: 'Ingenieur', hebamme: 'Hebamme',
  krankenschwester: 'Pflegefachperson', krankenpfleger: 'Pflegefachperson',
  rechtsanwältin: 'Rechtsanwalt', beamtin: 'Beamter', angestellte: 'Angestellte', weiblich: '', männlich: '',
}; // prettier-ignore
const FRENCH: Table = {
  elle: 'la personne', il: 'la personne', 'lui-même': '', 'elle-même': '',
  infirmière: 'infirmier', ingénieure: 'ingénieur', assistante: 'assistant', chargée: 'chargé', employée: 'employé',
  consultante: 'consultant', avocate: 'avocat', cheffe: 'chef', adjointe: 'adjoint', étudiante: 'étudiant',
  diplômée: 'diplômé', née: 'né', comptable: 'comptable', cuisinière: 'cuisinier', conseillère: 'conseiller',
  caissière: 'caissier', financière: 'financier', gérante: 'gérant', enseignante: 'enseignant', apprentie: 'apprenti',
  stagiaire: 'stagiaire', technicienne: 'technicien', électricienne: 'électricien', pharmacienne: 'pharmacien',
  mécanicienne: 'mécanicien', informaticienne: 'informaticien', masculin: '', féminin: '',
}; // prettier-ignore
const SPANISH: Table = {
  él: 'la persona', ella: 'la persona', ingeniera: 'ingeniero', directora: 'director', profesora: 'profesor',
  enfermera: 'enfermero', abogada: 'abogado', licenciada: 'licenciado', administrativa: 'administrativo',
  técnica: 'técnico', consultora: 'consultor', desarrolladora: 'desarrollador', programadora: 'programador',
  diseñadora: 'diseñador', arquitecta: 'arquitecto', médica: 'médico', camarera: 'camarero', cocinera: 'cocinero',
  coordinadora: 'coordinador', encargada: 'encargado', secretaria: 'secretario', vendedora: 'vendedor',
  maestra: 'maestro', graduada: 'graduado', contadora: 'contador', jefa: 'jefe', masculino: '', femenino: '',
}; // prettier-ignore
const ITALIAN: Table = {
  egli: 'la persona', ella: 'la persona', lui: 'la persona', lei: 'la persona', ingegnera: 'ingegnere',
  impiegata: 'impiegato', laureata: 'laureato', infermiera: 'infermiere', avvocata: 'avvocato', commessa: 'commesso',
  segretaria: 'segretario', cuoca: 'cuoco', cameriera: 'cameriere', architetta: 'architetto', maestra: 'maestro',
  consigliera: 'consigliere', tecnica: 'tecnico', operaia: 'operaio', dottoressa: 'dottore',
  professoressa: 'professore', maschio: '', femmina: '',
}; // prettier-ignore
const DUTCH: Table = {
  hij: 'de persoon', zij: 'de persoon', ze: 'de persoon', hem: 'de persoon', haar: '', zijn: '',
  verpleegster: 'verpleegkundige', secretaresse: 'secretaris', lerares: 'leraar', directrice: 'directeur',
  verkoopster: 'verkoper', medewerkster: 'medewerker', kapster: 'kapper', onderzoekster: 'onderzoeker', man: '', vrouw: '',
}; // prettier-ignore
const PORTUGUESE: Table = {
  ele: 'a pessoa', ela: 'a pessoa', dele: 'da pessoa', dela: 'da pessoa', nele: 'na pessoa', nela: 'na pessoa',
  engenheira: 'engenheiro', diretora: 'diretor', professora: 'professor', enfermeira: 'enfermeiro',
  advogada: 'advogado', licenciada: 'licenciado', técnica: 'técnico', consultora: 'consultor',
  desenvolvedora: 'desenvolvedor', programadora: 'programador', médica: 'médico', arquiteta: 'arquiteto',
  cozinheira: 'cozinheiro', coordenadora: 'coordenador', secretária: 'secretário', vendedora: 'vendedor',
  graduada: 'graduado', formada: 'formado', masculino: '', feminino: '',
}; // prettier-ignore

const TABLES: Readonly<Record<string, Table>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
};

/** In texts of other languages, English words that are nothing else there. */
const ENGLISH_ANYWHERE = new Set(['she', 'hers', 'herself', 'himself']);

/** Stems of German words for people that take "-in", and of which the feminine has another vowel or ending. */
const GERMAN_STEMS = /(?:[aeu]r|eur|or|ent|ant|ist|at|är|it|graf|wirt|ikt|urg|ot|eut|and)$/;

function germanProfession(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.endsWith('frau') && lower.length > 6) return `${word.slice(0, -4)}mann`;
  if (!/^\p{Lu}/u.test(word) || !lower.endsWith('in') || lower.length < 7) return undefined;
  const stem = word.slice(0, -2);
  if (/(?:olog|agog|soph|kolleg)$/.test(lower.slice(0, -2))) return `${stem}e`;
  if (lower.endsWith('ärztin')) return `${word.slice(0, -6)}arzt`;
  if (lower.endsWith('anwältin')) return `${word.slice(0, -8)}anwalt`;
  return GERMAN_STEMS.test(lower.slice(0, -2)) ? stem : undefined;
}

function romanceProfession(word: string, language: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 7) return undefined;
  if (language === 'fr' && lower.endsWith('trice')) return `${word.slice(0, -5)}teur`;
  if (language === 'fr' && /(?:[dtvlnc]euse|isseuse)$/.test(lower)) return `${word.slice(0, -3)}ur`;
  if (language === 'it' && lower.endsWith('trice')) return `${word.slice(0, -5)}tore`;
  return undefined;
}

/** "her team" and "told her"; German "sein Team", but not "kann sein". */
function possessive(lower: string, language: string, next: string): string | undefined {
  if (language === 'en' && (lower === 'her' || lower === 'his'))
    return /^ \p{L}/u.test(next) || lower === 'his' ? 'their' : 'them';
  if (language === 'de' && (lower === 'sein' || lower === 'ihr') && /^ \p{Lu}/u.test(next)) return '';
  return undefined;
}

/**
 * What stands for a word in a text of a language (ISO 639-1), '' for nothing; undefined where the word stays. `next` is the text behind
 * the word.
 */
export function neutralWord(word: string, language: string | undefined, next: string): string | undefined {
  const spoken = language !== undefined && language in TABLES ? language : 'en';
  const lower = word.toLowerCase();
  // "HIS" is a hospital's system, "ER" its emergency room.
  if (word.length > 1 && word === word.toUpperCase() && word.length < 5) return undefined;
  if (spoken === 'fr' && lower === 'il' && next.startsWith(' y ')) return undefined;
  const said =
    possessive(lower, spoken, next) ??
    (Object.hasOwn(TABLES[spoken] ?? {}, lower) ? TABLES[spoken]?.[lower] : undefined) ??
    (ENGLISH_ANYWHERE.has(lower) ? ENGLISH[lower] : undefined) ??
    (spoken === 'de' ? germanProfession(word) : romanceProfession(word, spoken));
  if (said === undefined || said.toLowerCase() === lower) return undefined;
  return /^\p{Lu}/u.test(word) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}
