// The words that resumes write dates with, one record a language: months with their abbreviations and cases, seasons, the
// present, and what stands before, between and behind dates. Written as their speakers write them; without accents they count, too.

export interface DateWords {
  /** January to December, each with its abbreviations and cases, parted by blanks. */
  readonly months: readonly string[];
  readonly seasons: string;
  /** Words and phrases for the present, parted by bars. */
  readonly present: string;
  /** "Date": the present behind "until" or a dash; by itself it names a column. */
  readonly day: string;
  /** "To", "until": between two dates, and before a word for the present. */
  readonly until: string;
  /** "From": before the first of two dates. */
  readonly from: string;
  /** "Since": before a date that is no end, but a beginning. */
  readonly since: string;
  /** The same behind the date: "2019'dan beri". */
  readonly sinceThen?: string;
  /** What may follow a year and says that it is one: "2018 r.", "2018 года". */
  readonly year?: string;
  readonly quarter: string;
}

const ENGLISH: DateWords = {
  months: [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  seasons: 'spring|summer|fall|autumn|winter|springs|summers|falls|autumns|winters',
  present:
    'present|present day|present time|present date|current|currently|current date|now|today|ongoing|on-going|still employed|to-date',
  day: 'date',
  until: 'to|until|till|through|thru|up to|up until|up till|to the|until the|till the|up to the',
  from: 'from',
  since: 'since',
  quarter: 'quarter',
};

const GERMAN: DateWords = {
  months: [
    'januar jan jänner jaenner jän',
    'februar feb febr feber',
    'märz maerz mär mrz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  seasons:
    'frühjahr|frühling|fruehjahr|fruehling|sommer|herbst|winter|sommersemester|wintersemester|sose|wise',
  present: 'heute|aktuell|jetzt|laufend|dato|derzeit|gegenwärtig|gegenwart|momentan|andauernd|fortlaufend',
  day: 'dato',
  until: 'bis|bis zum|bis zur|bis einschließlich',
  from: 'von|ab|vom|seit',
  since: 'seit|ab|seit dem',
  quarter: 'quartal',
};

const FRENCH: DateWords = {
  months: [
    'janvier janv jan',
    'février févr fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil jul',
    'août aoû',
    'septembre sept sep',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ],
  seasons: 'printemps|été|automne|hiver|étés',
  present:
    "aujourd'hui|présent|en cours|actuel|actuelle|actuellement|ce jour|maintenant|à ce jour|en poste|poste actuel|toujours en poste",
  day: 'date|ce jour',
  until: "à|au|a|jusqu'à|jusqu'au|jusqu'en|jusqu'à la|jusque",
  from: 'de|du|dès|depuis|à partir de',
  since: 'depuis|depuis le|dès|à partir de',
  quarter: 'trimestre',
};

const SPANISH: DateWords = {
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sept sep set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  seasons: 'primavera|verano|otoño|invierno|primaveras|veranos',
  present:
    'actualidad|actualmente|actual|presente|hoy|ahora|en curso|vigente|día de hoy|hoy en día|momento|momento actual|hoy día',
  day: 'fecha',
  until: 'a|al|hasta|hasta el|hasta la|a la',
  from: 'de|del|desde|desde el|a partir de',
  since: 'desde|desde el|a partir de',
  quarter: 'trimestre',
};

const PORTUGUESE: DateWords = {
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  seasons: 'primavera|verão|outono|inverno|primaveras|verões',
  present:
    'presente|atualmente|atual|atualidade|actualidade|actualmente|actual|momento|hoje|agora|em curso|em andamento|dias atuais|dias de hoje|presente data|presente momento|data atual|data presente',
  day: 'data',
  until: 'a|ao|à|até|até o|até a|até ao|até à|até aos|aos',
  from: 'de|do|desde|a partir de',
  since: 'desde|desde o|a partir de',
  quarter: 'trimestre',
};

const ITALIAN: DateWords = {
  months: [
    'gennaio gen genn',
    'febbraio feb febb febbr',
    'marzo mar',
    'aprile apr',
    'maggio mag magg',
    'giugno giu giug',
    'luglio lug lugl',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  seasons: 'primavera|estate|autunno|inverno|estati',
  present:
    "oggi|attuale|attualmente|presente|in corso|corrente|tuttora|ora|adesso|data odierna|ancora in corso|data attuale|in essere|tutt'oggi|tutt'ora",
  day: 'data odierna',
  until: 'a|ad|al|alla|fino a|fino ad|fino al|fino alla|sino a|sino ad|sino al',
  from: "da|dal|dall'|dalla|del|di|a partire da|a partire dal",
  since: "dal|dall'|da|a partire da|a partire dal|sin dal|fin dal",
  quarter: 'trimestre',
};

const DUTCH: DateWords = {
  months: [
    'januari jan',
    'februari feb febr',
    'maart mrt maa',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  seasons: 'lente|voorjaar|zomer|herfst|najaar|winter|zomers|winters',
  present:
    'heden|nu|huidig|huidige|vandaag|lopend|lopende|nu toe|dit moment|op dit moment|momenteel|op heden|heden ten dage|actueel',
  day: 'heden',
  until: 'tot|tot en met|t/m|tot op|tot aan|t.e.m.',
  from: 'van|vanaf|sinds|sedert',
  since: 'sinds|vanaf|sedert',
  quarter: 'kwartaal|trimester',
};

const POLISH: DateWords = {
  months: [
    'styczeń stycznia styczniu sty stycz',
    'luty lutego lutym lut',
    'marzec marca marcu mar',
    'kwiecień kwietnia kwietniu kwi kwiec',
    'maj maja maju',
    'czerwiec czerwca czerwcu cze czerw',
    'lipiec lipca lipcu lip',
    'sierpień sierpnia sierpniu sie sierp',
    'wrzesień września wrześniu wrz wrzes',
    'październik października październiku paź paźdz',
    'listopad listopada listopadzie lis',
    'grudzień grudnia grudniu gru grudz',
  ],
  seasons:
    'wiosna|lato|jesień|zima|wiosną|latem|jesienią|zimą|wiosny|lata|jesieni|zimy|semestr letni|semestr zimowy',
  present:
    'obecnie|teraz|dziś|dzisiaj|nadal|chwili obecnej|chwila obecna|obecna|obecny|aktualnie|w trakcie|w toku|teraźniejszość|dnia dzisiejszego|dzień dzisiejszy|wciąż|trwa',
  day: 'dziś',
  until: 'do|aż do|po',
  from: 'od|z',
  since: 'od|począwszy od',
  year: 'r.|rok|roku',
  quarter: 'kwartał|kw.',
};

const SWEDISH: DateWords = {
  months: [
    'januari jan',
    'februari feb febr',
    'mars mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'augusti aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  seasons:
    'vår|våren|sommar|sommaren|höst|hösten|vinter|vintern|somrar|somrarna|vårterminen|höstterminen|vårtermin|hösttermin|vt|ht',
  present:
    'nu|nuvarande|pågående|pågår|idag|i dag|tills vidare|dags dato|nuläget|fortfarande|dagens datum|nutid|aktuell|aktuellt',
  day: 'dato',
  until: 'till|t.o.m.|fram till|till och med|tills|t o m',
  from: 'från|fr.o.m.|från och med|fr o m|sedan',
  since: 'sedan|från och med|fr.o.m.|fr o m',
  quarter: 'kvartal|kvartalet',
};

const TURKISH: DateWords = {
  months: [
    'ocak oca',
    'şubat şub',
    'mart mar',
    'nisan nis',
    'mayıs may',
    'haziran haz',
    'temmuz tem',
    'ağustos ağu',
    'eylül eyl',
    'ekim eki',
    'kasım kas',
    'aralık ara',
  ],
  seasons: 'ilkbahar|bahar|yaz|sonbahar|güz|kış|bahar dönemi|güz dönemi',
  present:
    'halen|hâlen|günümüz|bugün|şu an|şu anda|şuan|şimdi|devam ediyor|devam etmekte|devam|halihazırda|hâlâ|hala|günümüze kadar|bugüne kadar|halen devam ediyor|günümüze|bugüne|şimdiye kadar|devam ediyorum|sürüyor',
  day: 'bugün',
  until: '',
  from: '',
  since: '',
  sinceThen: ['', 'den ', 'dan ', 'ten ', 'tan ', 'yılından ', 'ayından ', 'tarihinden ']
    .flatMap((before) => ['beri', 'itibaren', 'bu yana'].map((word) => before + word))
    .join('|'),
  year: 'yılı|yılında|yıl',
  quarter: 'çeyrek',
};

const RUSSIAN: DateWords = {
  months: [
    'январь января январе янв',
    'февраль февраля феврале фев февр',
    'март марта марте мар',
    'апрель апреля апреле апр',
    'май мая мае',
    'июнь июня июне июн',
    'июль июля июле июл',
    'август августа августе авг',
    'сентябрь сентября сентябре сен сент',
    'октябрь октября октябре окт',
    'ноябрь ноября ноябре ноя нояб',
    'декабрь декабря декабре дек',
  ],
  seasons: 'весна|лето|осень|зима|весной|летом|осенью|зимой|весны|лета|осени|зимы',
  present:
    'настоящее время|настоящего времени|наст. время|наст. вр.|наст.время|н.в.|н. в.|н/в|нв|сейчас|сегодня|сегодняшний день|сегодняшнего дня|сей день|текущее время|текущий момент|текущего времени|настоящий момент|настоящего момента|сих пор|данный момент|нынешнее время|нынешний день|работаю сейчас',
  day: 'сегодня',
  until: 'по|до',
  from: 'с|со|от|начиная с',
  since: 'с|со|начиная с',
  year: 'г.|г|год|года|году|гг.|г.г.',
  quarter: 'квартал|квартала|кв.',
};

/** Chinese parts no words by blanks: its dates have a pattern of their own, and these words stand right beside them. */
export const CHINESE_DATE_WORDS = {
  present: '至今|现在|今|目前|当前|迄今|至今为止|今天|现今|在职|在读|现职',
  until: '至|到',
  since: '自|从|自从',
};

export const DATE_WORDS: readonly DateWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  SWEDISH,
  TURKISH,
  RUSSIAN,
];
