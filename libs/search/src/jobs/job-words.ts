// What descriptions of jobs say their things with, in English, German, French and Spanish.
import type { Cefr, EducationLevel, JobSectionKind } from '@vitae/contracts';
import { Phrases } from './clauses.ts';

/** Headings by what follows them; a heading may have other words beside these. */
export const HEADINGS = new Phrases<JobSectionKind>([
  [
    'nice',
    'nice to have|nice to haves|nice-to-have|nice-to-haves|preferred|desirable|desired|bonus|bonus points|good to have|a plus|pluses|optional|advantageous|von vorteil|wunschenswert|kann-kriterien|pluspunkte|das ware toll|les plus|un plus|atouts|serait un plus|apprecie|deseable|deseables|se valorara|valorable|nice to know|extra|extras|kur|kann|kann-kriterium|facultatif|optionnel|souhaite|souhaites|opcional|se valora|valoramos',
  ],
  [
    'required',
    "requirements|required|must have|must haves|must-have|must-haves|qualifications|qualification|essential|essentials|minimum qualifications|basic qualifications|your profile|profile|who you are|what you bring|what you need|what you will need|what you'll need|what we are looking for|what we're looking for|we are looking for|about you|you have|you bring|your skills|skills|skills and experience|key skills|experience|person specification|ideal candidate|ihr profil|dein profil|anforderungen|anforderungsprofil|voraussetzungen|das bringen sie mit|das bringst du mit|was sie mitbringen|was du mitbringst|qualifikationen|qualifikation|profil|profil recherche|votre profil|competences|competences requises|exigences|requisitos|perfil|tu perfil|que buscamos|se requiere|imprescindible|formacion|must|musts|muss|sie bringen mit|du bringst mit|indispensable|indispensables|requis|obligatoire|languages|language skills|sprachen|sprachkenntnisse|langues|idiomas",
  ],
  [
    'duties',
    "responsibilities|responsibility|duties|your role|the role|role|your tasks|tasks|what you will do|what you'll do|what you will be doing|the job|job description|your job|day to day|your mission|key responsibilities|aufgaben|ihre aufgaben|deine aufgaben|aufgabengebiet|das erwartet sie|das erwartet dich|tatigkeiten|missions|vos missions|votre mission|le poste|description du poste|funciones|responsabilidades|tus funciones|que haras|tareas|el puesto",
  ],
  [
    'offer',
    "benefits|we offer|what we offer|our offer|perks|perks and benefits|compensation|salary|why join us|why us|why work with us|what's in it for you|what you get|wir bieten|das bieten wir|unser angebot|benefits fur sie|deine vorteile|ihre vorteile|nous offrons|nous proposons|avantages|ce que nous offrons|ofrecemos|beneficios|que ofrecemos|se ofrece|condiciones",
  ],
  [
    'about',
    "about us|about the company|about the team|who we are|our company|the company|our team|our story|company description|company overview|equal opportunity|equal opportunities|how to apply|contact|application|uber uns|wer wir sind|das unternehmen|unser unternehmen|bewerbung|kontakt|ihre bewerbung|qui sommes-nous|a propos|a propos de nous|l'entreprise|notre entreprise|pour postuler|sobre nosotros|quienes somos|la empresa|nuestra empresa|como aplicar",
  ],
]);

export type Cue = 'nice' | 'required' | 'nothing';

/** How much what a clause names matters: these words win over the section's heading. */
export const CUES = new Phrases<Cue>([
  [
    'nothing',
    'not required|is not required|not needed|not necessary|no need|is not a must|nicht erforderlich|nicht notwendig|kein muss|keine voraussetzung|pas necessaire|pas obligatoire|pas requis|pas requise|pas indispensable|non requis|no es necesario|no es necesaria|no necesario|no se requiere|no es imprescindible|no imprescindible|no hace falta|importe peu',
  ],
  [
    'nice',
    'nice to have|nice-to-have|not essential|but not essential|welcome|optional|would be nice|a plus|is a plus|big plus|preferred|desirable|an advantage|of advantage|advantageous|beneficial|would be great|an asset|good to have|helpful|von vorteil|wunschenswert|willkommen|ware schon|waren schon|ware toll|gern|gerne|ein plus|pluspunkt|en option|optionnel|facultatif|bienvenu|bienvenue|opcional|un plus|un atout|souhaite|souhaitee|apprecie|appreciee|serait apprecie|deseable|valorable|se valora|se valorara',
  ],
  [
    'required',
    'required|must|must have|mandatory|essential|necessary|is a must|at least|minimum|zwingend|erforderlich|vorausgesetzt|mindestens|muss|indispensable|obligatoire|exige|exigee|requis|requise|imprescindible|obligatorio|necesario|minimo|al menos|au moins',
  ],
]);

/** Words behind which all is nice to have, whatever stands before them. */
export const NICE_FROM_HERE = new Phrases<true>([
  [true, 'ideally|preferably|idealerweise|vorzugsweise|idealement|preferiblemente|idealmente'],
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'one|ein|einem|eine|un|une|uno',
    'two|zwei|deux|dos',
    'three|drei|trois|tres',
    'four|vier|quatre|cuatro',
    'five|funf|cinq|cinco',
    'six|sechs|seis',
    'seven|sieben|sept|siete',
    'eight|acht|huit|ocho',
    'nine|neun|neuf|nueve',
    'ten|zehn|dix|diez',
  ].flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);

export const YEAR_WORDS = new Set(
  "year years year's years' yrs yr yoe jahr jahre jahren an ans annee annees ano anos".split(' '),
);
export const EXPERIENCE_WORDS = new Set(
  `worked arbeitet arbeiten gearbeitet tatig travaille travaillez trabaja trabajado experience experienced expertise background professional practice track work working berufserfahrung erfahrung praxis praxiserfahrung
  berufspraxis experience experiences pratique experiencia practica experto trayectoria`.split(/\s+/),
);
/** Beside these a number of years is none of experience. */
export const OTHER_YEARS = new Set(
  `old age aged ago founded history anniversary contract fixed-term warranty alt alter gegrundet befristet vertrag geschichte
  existe fondee contrat cdd historia fundada contrato edad`.split(/\s+/),
);

/** The same, unless the clause speaks of experience: "the company since", "seit drei Jahren in der Küche arbeitet". */
export const SINCE_WORDS = new Set('since seit depuis desde'.split(' '));
/** Behind a number of years: where they were spent. */
export const STAY_WORDS = new Set('in im als as dans en comme como'.split(' '));

/** Beginnings of sentences, or of parts of them, that say what is asked for. */
export const ASKING = new Phrases<true>([
  [
    true,
    "you have|you bring|you are|you hold|you know|you speak|you need|you will need|you'll need|you must|you should|you can|we need|we expect|we require|we ask|the ideal candidate|ideal candidates|the candidate|candidates must|sie haben|sie bringen|sie verfugen|sie sind|sie sprechen|sie beherrschen|du hast|du bringst|du verfugst|du bist|du sprichst|du beherrschst|wir erwarten|wir brauchen|wir benotigen|vous avez|vous etes|vous maitrisez|vous parlez|vous justifiez|vous disposez|vous possedez|vous connaissez|nous attendons|nous demandons|la persona ideal|el candidato|la candidata|tienes|eres|hablas|dominas|cuentas con|pedimos|necesitamos|requerimos|se requiere|se pide",
  ],
]);

/** Words by which somebody is looked for, wherever in a sentence. */
export const SEEKING = new Phrases<true>([
  [
    true,
    'looking for|we seek|seeking|in search of|we are hiring|is hiring|wir suchen|suchen wir|sucht|gesucht|nous recherchons|nous cherchons|recherche une|recherche un|buscamos|busca un|busca una',
  ],
]);

/** Beginnings of sentences that tell what one will do. */
export const DUTY_BEGINNINGS = new Phrases<true>([
  [
    true,
    "you will|you'll|your tasks|your responsibilities|your role|in this role|zu deinen aufgaben|zu ihren aufgaben|deine aufgaben|ihre aufgaben|du wirst|sie werden|du arbeitest|sie arbeiten|vous serez|vous aurez|vous travaillerez|vos missions|votre mission|dans ce poste|tus tareas|tu mision|te encargaras|seras|trabajaras|en este puesto",
  ],
]);

/** Beginnings of sentences about the company, which ask for nothing unless they say that somebody is looked for. */
export const OF_THE_COMPANY = new Phrases<true>([
  [
    true,
    "we|our|the company|wir|unser|unsere|unserem|das unternehmen|nous|notre|nos|l'entreprise|nuestra|nuestro|la empresa|ofrecemos|se ofrece|usamos|utilizamos|trabajamos|somos",
  ],
]);

export const DEGREES = new Phrases<EducationLevel>([
  ['doctorate', 'phd|ph.d|ph.d.|doctorate|doctoral degree|doctoral|promotion|doktortitel|doctorat|doctorado'],
  [
    'master',
    "master's|masters|master's degree|masters degree|master degree|master of science|master of arts|msc|m.sc|mba|m.a|diplom|masterabschluss|master-abschluss|masterstudium|magister|bac+5|diplome d'ingenieur|master 2|titulo de master|maestria",
  ],
  [
    'bachelor',
    "bachelor|bachelor's|bachelors|bachelor's degree|bachelor degree|bsc|b.sc|b.a|bs|university degree|college degree|degree|undergraduate degree|graduate|hochschulabschluss|hochschulstudium|studium|universitatsabschluss|bachelorabschluss|licence en|licence pro|licence professionnelle|licence universitaire|une licence|niveau licence|bac+3|diplome universitaire|grado|licenciatura|titulo universitario|titulacion universitaria",
  ],
  [
    'vocational',
    "apprenticeship|vocational training|vocational qualification|trade certificate|associate's degree|associate degree|nvq|btec|hnd|ausbildung|berufsausbildung|lehre|fachausbildung|gesellenbrief|bts|dut|cap|bac pro|formacion profesional|ciclo formativo|fp",
  ],
  [
    'school',
    'high school|high school diploma|secondary school|a-levels|gcse|gcses|ged|abitur|fachabitur|mittlere reife|schulabschluss|baccalaureat|bachillerato|eso',
  ],
]);

/** Words that show that a language is one to be spoken, and not a cuisine or a market. */
export const SPEAKING = new Phrases<true>([
  [
    true,
    'language|languages|speak|speaks|speaking|speaker|spricht|sprichst|sprechen|parler|parlez|parlant|hablar|habla|hablas|hable|spoken|written|writing|fluent|fluently|fluency|native|proficient|proficiency|conversational|command|bilingual|verbal|oral|communication skills|knowledge of|sprache|sprachen|kenntnisse|sprachkenntnisse|fliessend|fliessende|muttersprache|muttersprachler|verhandlungssicher|verhandlungssichere|wort und schrift|in wort|langue|langues|courant|couramment|maitrise|parle|bilingue|maternelle|idioma|idiomas|hablado|escrito|fluido|nativo|nivel|niveau|level',
  ],
]);

export const LEVELS = new Phrases<Cefr>([
  [
    'native',
    'native|native speaker|mother tongue|native-level|bilingual|muttersprache|muttersprachler|muttersprachlich|langue maternelle|maternelle|bilingue|nativo|nativa|lengua materna',
  ],
  ['C2', 'c2|near-native|proficiency|annahernd muttersprachlich'],
  [
    'C1',
    'c1|con fluidez|fluidez|fluent|fluently|fluency|business fluent|advanced|excellent|verhandlungssicher|verhandlungssichere|verhandlungssicheres|fliessend|fliessende|fliessendes|fliessendem|sehr gut|sehr gute|sehr guten|sehr gutes|courant|couramment|avance|fluido|avanzado|excelente',
  ],
  [
    'B2',
    'b2|upper intermediate|good|very good|working knowledge|professional|gut|gute|guten|gutes|bon|bonne|bueno|buen|alto',
  ],
  ['B1', 'b1|conversational|intermediate|mittel|intermediaire|intermedio|medio'],
  ['A2', 'a2|basic|basics|elementary|grundkenntnisse|notions|scolaire|basico'],
  ['A1', 'a1|beginner|anfanger|debutant|principiante'],
]);
