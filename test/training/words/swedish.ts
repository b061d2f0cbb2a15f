// Swedish words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const SWEDISH: Language = {
  code: 'sv',
  towns: listed(
    'Örebro/SE|Västerås/SE|Umeå/SE|Linköping/SE|Gävle/SE|Luleå/SE|Jönköping/SE|Växjö/SE|Halmstad/SE|Sundsvall/SE|Karlstad/SE|Kalmar/SE|Östersund/SE|Borås/SE',
  ),
  streets: listed(
    'Storgatan|Kyrkvägen|Hamngatan|Björkstigen|Skolgatan|Kungsgatan|Strandvägen|Ängsvägen|Torget|Kvarngatan',
  ),
  numberFirst: false,
  given: listed(
    'Agneta|Birger|Cecilia|Dag|Ebba|Folke|Gunilla|Håkan|Ingrid|Jonas|Kerstin|Lennart|Märta|Nils|Olof|Pernilla|Ragnar|Sigrid|Torbjörn|Ulrika|Viktor|Ylva|Åsa|Östen|Anna-Karin',
  ),
  family: listed(
    'Ahlqvist|Bergström|Cederlund|Dahlberg|Ekdahl|Forsgren|Granath|Hedström|Isaksson|Jägerhorn|Kvarnström|Lönnroth|Malmsten|Nordahl|Oxenberg|Palmgren|Rosenkvist|Sjögren|Thunberg|Uggla|Vallgren|Wiklund|Zettervall|Åkerblom|Öberg|von Essling',
  ),
  headings: {
    summary: ['Profil|Om mig|Sammanfattning', 'Vem jag är|I korthet|Kort om mig'],
    work: [
      'Arbetslivserfarenhet|Erfarenhet',
      'Vad jag har gjort|Anställningar|Yrkeserfarenhet|Tjänster|Var jag arbetat|Uppdrag|Karriär',
    ],
    education: ['Utbildning|Utbildningar', 'Var jag lärde mig|Studier|Skolor|Skolgång'],
    skills: ['Kompetenser|Färdigheter|Kunskaper', 'Vad jag kan|Verktyg|Styrkor|Datakunskaper'],
    languages: ['Språk|Språkkunskaper', 'Språk jag talar|Främmande språk'],
    certificates: ['Certifikat|Kurser', 'Intyg|Kurser och intyg|Behörigheter|Vidareutbildning'],
    projects: ['Projekt', 'Egna projekt|Vid sidan av'],
    publications: ['Publikationer', 'Artiklar|Skrifter'],
    awards: ['Utmärkelser|Priser', 'Stipendier och priser|Erkännanden'],
    volunteer: ['Ideellt arbete', 'Engagemang|Föreningsliv'],
    interests: ['Intressen|Fritidsintressen', 'Fritid|Efter jobbet'],
    references: ['Referenser', 'Vem som känner mig'],
    personal: ['Personuppgifter', 'Om personen'],
    contact: ['Kontakt', 'Så når du mig|Kontaktuppgifter'],
    other: ['Övrigt', 'Motto|Tillgänglighet'],
  },
  present: listed('nu|pågående|idag|nuvarande|nutid'),
  since: ['sedan', 'från'],
  seasons: ['Våren', 'Sommaren', 'Hösten', 'Vintern'],
  at: ['på', 'hos'],
  inside: ['i'],
  by: ['av'],
  titles: listed(
    'Svetsare|Sjuksköterska|Kontorist|Kock|Servitris|Murare|Elektriker|Rörmokare|Platschef|Ekonomiassistent|Lärare i matematik|Universitetslektor|Doktorand|Advokat|Programmerare|Webbutvecklare|Systemadministratör|Butikssäljare|Kassörska|Receptionist|Laborant|Apotekare|Fysioterapeut|Översättare|Formgivare|Journalist|Lastbilschaufför|Lagerarbetare|Trädgårdsmästare|Praktikant|Lantmätare|Arkitekt|Frisör|Snickare|Undersköterska|Barnskötare',
  ),
  titlePatterns: listed(
    'Chef för {f}|Ansvarig för {f}|Handläggare, {f}|Samordnare, {f}|Konsult inom {f}|Assistent, {f}|Gruppledare {f}|Specialist, {f}|Projektledare {f}|Praktikant, {f}',
  ),
  titleFields: listed(
    'inköp|försäljning|logistik|kvalitet|marknad|kommunikation|produktion|personal|underhåll|export|ekonomi|säkerhet|utbildning|kundtjänst|IT|planering',
  ),
  employers: listed(
    '{n} AB|{s} & Söner|{s} {w} AB|{n} {w}|{w} {s}|{t} kommun|{t} sjukhus|{t} universitet|{n}skolan|Bageri {s}|Hotell {n}|Restaurang {n}|Stiftelsen {n}|Föreningen {n}|Vårdcentralen {n}|{s} Bil AB|Region {t}|Institutet för {w}|{s} Åkeri|{n}|Egen firma|Bokförlaget {n}|Advokatbyrån {s}|{n} Group AB|{t} Energi',
  ),
  businesses: listed(
    'Logistik|Bygg|Textil|Försäkringar|Programvara|Livsmedel|Teknik|Läkemedel|Transport|Rådgivning|Energi|Optik|Förpackningar|Kosmetik|Fastigheter|Installation|Städ|Metall|Skogsbruk|Mejeri',
  ),
  universities: listed(
    '{t} universitet|Högskolan i {t}|Tekniska högskolan i {t}|{s} högskola|Konsthögskolan i {t}|Handelshögskolan i {t}|Musikhögskolan i {t}|{n} Business School|Lantbruksuniversitetet, {t}|Yrkeshögskolan i {t}',
  ),
  schools: listed(
    '{s}gymnasiet|Komvux {t}|{t} folkhögskola|{n}gymnasiet|Yrkesskolan {t}|{t} hotell- och restaurangskola|Sankt {g} gymnasium|Tekniska gymnasiet {t}|Läroverket i {t}|AMU {t}',
  ),
  degrees: listed(
    'Kandidatexamen|Masterexamen|Magisterexamen|Civilingenjör|Högskoleingenjör|Doktorsexamen|Filosofie kandidat|Yrkeshögskoleexamen|Teknologie doktor|Lärarexamen|Licentiatexamen|Högskoleexamen',
  ),
  areas: listed(
    'företagsekonomi|juridik|omvårdnad|datavetenskap|historia|nordiska språk|biologi|kemi|nationalekonomi|psykologi|socialt arbete|turism|journalistik|arkitektur|väg och vatten|matematik|redovisning|pedagogik|medicin|maskinteknik',
  ),
  qualifications: listed(
    'Gymnasieexamen|Naturvetenskapliga programmet|Studenten|Grundskola|Elprogrammet|Restaurang- och livsmedelsprogrammet|Undersköterskeutbildning|Gesällbrev, snickare|Svetslicens, lärling|Samhällsvetenskapliga programmet|Lärlingsutbildning bagare|Barn- och fritidsprogrammet',
  ),
  degreeJoins: ['{d} i {a}', '{d} i {a}', '{d}, {a}', '{d} – {a}', '{d} ({a})', '{a} ({d})'],
  grades: listed('väl godkänd|betyg: A|godkänd|med beröm godkänd|snitt 18,5|betyg B|toppbetyg|MVG'),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'bokföring|fakturering|kundkontakt|svetsning|ritningsläsning|förhandling|arbetsledning|lagerstyrning|lönehantering|samarbete|konditori|filmklippning|översättning|korrektur|planering|underhåll|beskärning|undervisning|försäljning|truckkörning|arkivering|såromläggning|första hjälpen|punktlighet|kalkylering',
    ),
  ],
  skillGroups: listed(
    'Dator|Verktyg|Metoder|Yrke|Personligt|Programspråk|Ledning|Form|Verkstad|Labb|Annat|Program|Kontor|Digitalt',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'Truckkort A1–A4|HLR-utbildning|Livsmedelshygien|Körkort CE med YKB|Heta arbeten|Ställningsbyggnad 2–9 m|Hjullastarutbildning|Livräddare|Pedagogiskt intyg',
    ),
  ],
  issuers: [
    ...SHARED_ISSUERS,
    ...listed(
      'Röda Korset|Brandskyddsföreningen|Handelskammaren|TYA|Svenska Livräddningssällskapet|Medborgarskolan',
    ),
  ],
  awards: listed(
    'Årets medarbetare|Stipendium för goda studier|Innovationspriset|Bästa uppsats|Förtjänstmedalj|Första pris i yrkestävling|Publikens pris|Ung företagare, andra plats|Hedersomnämnande',
  ),
  interests: listed(
    'vandring|läsning|fotboll|schack|matlagning|fotografi|simning|teater|resor|gitarr|cykling|film|odling|dans|längdskidor',
  ),
  fluencies: listed(
    'modersmål|flytande|god|grundläggande|mycket god|goda kunskaper|C1|B2|A2|avancerad|tvåspråkig',
  ),
  bullets: [
    [
      listed(
        'Ledning|Samordning|Handledning|Framtagning|Införande|Kontroll|Organisation|Uppföljning|Förberedelse|Skötsel|Utveckling|Utformning|Översyn|Planering|Styrning|Analys|Förbättring',
      ),
      listed(
        'av {n} byggen|av scheman för {n} anställda|av centrallagret|av årsbudgeten|av ett nytt bokningssystem|av beställningar hos leverantörer|av löner för {n} personer|av kurser för {n} lärlingar|av veckomenyer|av fordonsparken|av reklamationer|av en nätbutik|av läromedel|av {n} ärenden|av flytten av {n} maskiner|av prov i labbet|av månadsrapporter|av upphandlingar|av visningar',
      ),
      listed(
        'med ett lag på {n} personer|, {n} % lägre kostnader|i rätt tid|för hela länet|i samråd med ledningen|utan olyckor|, nu på {n} orter|, {n} % högre omsättning| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} med {n} års erfarenhet|Intresserad av {w}, {T}|Mångsidig {T}|Efter {n} år i yrket: {T}|Utbildad i {w}|{T} med känsla för folk|Självständig och nyfiken: {T}|Ordningsam, {T} i själ och hjärta|{T} på väg mot något nytt',
    ),
    listed(
      'Jag trivs i små lag|Skiftarbete är jag van vid|Jag har lett {n} personer|Nya program lär jag mig fort|Siffror ligger för mig|Jag behåller lugnet|Resor går bra|Jag kan lyssna och besluta|Jag håller tider|Jag har lärt upp {n} nybörjare',
    ),
    listed(
      'Jag söker fast anställning.|Kan börja genast.|Jag vill växa.|B-körkort och egen bil.|Flytt är möjlig.|Deltid passar mig bäst.|Redo för nya uppgifter.|Jag söker praktik.',
    ),
  ],
  papers: listed(
    'Om {x} inom {y}|{y}: mot en ny {x}|{x} och {y}|{y} och {x}: fallet {t}|Gränser för {x} i {y}|En översikt av {x} i {y}',
  ),
  nouns: listed('mätning|teori|kritik|modellering|simulering|didaktik|geografi|etik|framställning|prognos'),
  journals: listed(
    'Tidskrift för {w}|Årsbok {w}|{w} i dag|Meddelanden, {w}|Studier i {w}|Arkiv för {w}|Svensk {w}',
  ),
  projects: listed(
    '{n} – reseplanerare|Appen {n}|Grannträdgård {t}|Webbplats för klubben {n}|Hemgjord väderstation|{n}, fritt bibliotek|Upprustning av bygdegården i {t}|Kortfilm: Färjan i {t}|Roboten {n}|Festivalen {n}',
  ),
  labels: {
    title: 'Befattning',
    employer: 'Arbetsgivare',
    place: 'Ort',
    period: 'Period',
    tasks: 'Uppgifter',
    degree: 'Examen',
    institution: 'Lärosäte',
    grade: 'Betyg',
    name: 'Namn',
    address: 'Adress',
    phone: 'Telefon',
    email: 'E-post',
    web: 'Webb',
    born: 'Född',
    nationality: 'Medborgarskap',
    onRequest: 'Referenser lämnas på begäran.',
    page: 'Sida {n} av {m}',
  },
};
