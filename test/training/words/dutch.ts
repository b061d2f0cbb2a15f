// Dutch words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const DUTCH: Language = {
  code: 'nl',
  towns: listed(
    "Groningen/NL|Eindhoven/NL|Zwolle/NL|'s-Hertogenbosch/NL|Alphen aan den Rijn/NL|Apeldoorn/NL|Haarlem/NL|Leeuwarden/NL|Den Haag/NL|Amersfoort/NL|Gent/BE|Brugge/BE|Leuven/BE|Mechelen/BE|Hasselt/BE",
  ),
  streets: listed(
    'Dorpsstraat|Kerkweg|Stationsplein|Molenlaan|Lange Gracht|Beukenlaan|Havenkade|Schoolstraat|Marktplein|Wilgenhof',
  ),
  numberFirst: false,
  given: listed(
    'Anouk|Bram|Corrie|Daan|Evelien|Floris|Gerrit|Hanneke|Ilse|Joost|Koen|Liesbeth|Maarten|Nienke|Okke|Pieter|Roos|Sjoerd|Tessa|Wouter|Yvette|Femke|Jan-Willem|Fatima',
  ),
  family: listed(
    "Achterhuis|van den Berghe|Cornelissen|de Graaf|van 't Hof|Eijkelboom|Fransen|Goossens|Hoogendoorn|ter Horst|IJpelaar|Jonkheer|Kuipers|Lammers|van der Meulen|Nijhuis|Oosterhof|op den Kamp|Pauwels|Rietveld|Schoonhoven|Timmermans|Uittenbogaard|Verstraeten|Wijnands|Zuiderveld",
  ),
  headings: {
    summary: ['Profiel|Over mij|Persoonlijk profiel', 'Wie ik ben|In het kort|Samenvatting'],
    work: [
      'Werkervaring|Ervaring',
      'Wat ik heb gedaan|Functies|Loopbaan|Waar ik werkte|Banen|Arbeidsverleden|Professionele ervaring',
    ],
    education: ['Opleiding|Opleidingen', 'Waar ik leerde|Studie|Scholing|Genoten onderwijs|Onderwijs'],
    skills: ['Vaardigheden|Competenties', 'Wat ik kan|Gereedschap|Kennis|Sterke punten|Expertise'],
    languages: ['Talen|Talenkennis', 'Talen die ik spreek|Vreemde talen'],
    certificates: [
      'Certificaten|Cursussen',
      'Diploma’s en cursussen|Trainingen|Rijbewijzen en papieren|Bijscholing',
    ],
    projects: ['Projecten', 'Eigen projecten|Ernaast'],
    publications: ['Publicaties', 'Artikelen|Geschreven'],
    awards: ['Prijzen|Onderscheidingen', 'Beurzen en prijzen|Erkenning'],
    volunteer: ['Vrijwilligerswerk', 'Inzet|Maatschappelijk'],
    interests: ['Hobby’s|Interesses', 'Vrije tijd|Naast het werk'],
    references: ['Referenties', 'Wie mij kent'],
    personal: ['Persoonlijke gegevens', 'Personalia'],
    contact: ['Contact', 'Bereikbaar|Contactgegevens'],
    other: ['Overig', 'Motto|Beschikbaarheid'],
  },
  present: listed('heden|nu|huidig|vandaag'),
  since: ['sinds', 'vanaf'],
  seasons: ['Voorjaar', 'Zomer', 'Herfst', 'Winter'],
  at: ['bij'],
  inside: ['in'],
  by: ['door'],
  titles: listed(
    'Lasser|Verpleegkundige|Administratief medewerker|Kok|Serveerster|Metselaar|Elektricien|Loodgieter|Uitvoerder|Boekhouder|Directiesecretaresse|Leerkracht basisonderwijs|Universitair docent|Promovenda|Advocaat|Kandidaat-notaris|Programmeur|Webontwikkelaar|Systeembeheerder|Verkoopster|Kassamedewerker|Receptioniste|Laborant|Apothekersassistente|Fysiotherapeut|Vertaler|Grafisch vormgever|Journaliste|Vrachtwagenchauffeur|Magazijnmedewerker|Hovenier|Stagiaire|Landmeter|Architect|Kapster|Timmerman',
  ),
  titlePatterns: listed(
    'Hoofd {f}|Manager {f}|Medewerker {f}|Adviseur {f}|Coördinator {f}|Teamleider {f}|Stagiair {f}|Assistent {f}|Directeur {f}|Specialist {f}|Projectleider {f}',
  ),
  titleFields: listed(
    'inkoop|verkoop|logistiek|kwaliteit|marketing|communicatie|productie|personeelszaken|onderhoud|export|financiën|veiligheid|opleidingen|klantenservice|ICT|planning',
  ),
  employers: listed(
    '{n} B.V.|{n} N.V.|{n} BV|Gebroeders {s}|{s} & Zonen|{n} {w}|{s} {w}|{w} {s}|Gemeente {t}|Ziekenhuis {t}|Universiteit {t}|Basisschool De {n}|Bakkerij {s}|Hotel {n}|Restaurant {n}|Stichting {n}|Vereniging {n}|Kliniek {n}|Garage {s}|Coöperatie {n}|Provincie {t}|Instituut voor {w}|Transport {s}|{n}|Zelfstandig|Uitgeverij {n}|Advocatenkantoor {s}',
  ),
  businesses: listed(
    'Logistiek|Bouw|Textiel|Verzekeringen|Software|Voeding|Techniek|Farma|Transport|Advies|Energie|Optiek|Verpakkingen|Cosmetica|Vastgoed|Installaties|Schoonmaak|Metaal|Tuinbouw|Zuivel',
  ),
  universities: listed(
    'Universiteit {t}|Hogeschool {t}|Technische Universiteit {t}|Katholieke Universiteit {t}|Vrije Universiteit {t}|Kunstacademie {t}|Hogeschool {s}|Universiteit van {t}|{s} Business School|Conservatorium {t}|Erasmushogeschool {t}',
  ),
  schools: listed(
    '{s} College|ROC {t}|{s} Lyceum|Sint-{g}college {t}|Praktijkschool {t}|Koksschool {t}|Scholengemeenschap {n}|Gymnasium {t}|Atheneum {t}|MBO {t}|VTI {t}',
  ),
  degrees: listed(
    'Bachelor|Master|MSc|BSc|hbo-bachelor|Doctoraal|Propedeuse|Promotie|Professionele bachelor|Academische bachelor|Graduaat|Associate degree|Licentiaat|hbo',
  ),
  areas: listed(
    'Bedrijfskunde|Rechten|Verpleegkunde|Informatica|Geschiedenis|Nederlandse taal en cultuur|Biologie|Scheikunde|Economie|Psychologie|Maatschappelijk werk|Toerisme|Journalistiek|Bouwkunde|Civiele techniek|Wiskunde|Accountancy|Pedagogiek|Geneeskunde|Werktuigbouwkunde',
  ),
  qualifications: listed(
    'vwo|havo|mbo Kok niveau 3|vmbo-t|mbo Elektrotechniek|ASO Wetenschappen|Leerling lasser|mavo|mbo Verzorgende IG|TSO Handel|mbo Logistiek niveau 4|BSO Hout|Gymnasium-diploma|mbo Secretarieel',
  ),
  degreeJoins: ['{d} {a}', '{d} {a}', '{d}, {a}', '{d} – {a}', '{d} ({a})', '{a} ({d})', '{a}, {d}'],
  grades: listed(
    'cum laude|gemiddeld 7,8|onderscheiding|8,2|grote onderscheiding|met genoegen|voldoening|gemiddelde 7,1',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'boekhouden|facturatie|klantcontact|lassen|tekening lezen|onderhandelen|leidinggeven|voorraadbeheer|salarisadministratie|samenwerken|gebak|videomontage|vertalen|redigeren|plannen|onderhoud|snoeien|lesgeven|verkoop|heftruck rijden|archiveren|wondzorg|EHBO|luisteren|stiptheid|begroten',
    ),
  ],
  skillGroups: listed(
    'Computer|Gereedschap|Methoden|Vakkennis|Persoonlijk|Programmeertalen|Beheer|Vormgeving|Werkplaats|Laboratorium|Overig|Software|Kantoor|Digitaal',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'VCA-VOL|Heftruckcertificaat|BHV|Rijbewijs CE met code 95|Sociale hygiëne|EHBO-diploma|Nederlands NT2 programma II|Pedagogisch diploma|Zwemdiploma redder',
    ),
  ],
  issuers: [...SHARED_ISSUERS, ...listed('Rode Kruis|NHA|Kamer van Koophandel|VDAB|SVH|LOI')],
  awards: listed(
    'Medewerker van het jaar|Scriptieprijs|Innovatieprijs|Beste leerling|Studiebeurs van verdienste|Eerste prijs vakwedstrijd|Publieksprijs|Jonge ondernemer, tweede plaats|Eervolle vermelding',
  ),
  interests: listed(
    'wandelen|lezen|voetbal|schaken|koken|fotografie|zwemmen|toneel|reizen|gitaar|wielrennen|film|tuinieren|dansen|schaatsen',
  ),
  fluencies: listed('moedertaal|vloeiend|goed|redelijk|basis|uitstekend|C1|B2|A2|gevorderd|tweetalig'),
  bullets: [
    [
      listed(
        'Beheer|Coördinatie|Begeleiding|Opstellen|Invoering|Controle|Organisatie|Opvolging|Voorbereiding|Onderhoud|Ontwikkeling|Ontwerp|Herziening|Planning|Aansturing|Analyse|Verbetering',
      ),
      listed(
        'van {n} werven|van de roosters voor {n} medewerkers|van het centrale magazijn|van de jaarbegroting|van een nieuw reserveringssysteem|van bestellingen bij leveranciers|van de lonen van {n} mensen|van cursussen voor {n} leerlingen|van weekmenu’s|van het wagenpark|van klachten van klanten|van een webwinkel|van lesmateriaal|van {n} dossiers|van de verhuizing van {n} machines|van proeven in het lab|van maandrapporten|van aanbestedingen|van rondleidingen',
      ),
      listed(
        'met een team van {n} mensen|, met {n} % besparing|binnen de termijn|voor de hele regio|in overleg met de directie|zonder ongevallen|, nu in {n} vestigingen|, {n} % meer omzet| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} met {n} jaar ervaring|Liefhebber van {w}, {T}|Veelzijdige {T}|Na {n} jaar in het vak: {T}|Opgeleid in {w}|{T} met oog voor mensen|Zelfstandig en nieuwsgierig: {T}|Ordelijk mens, {T} uit overtuiging|{T} op zoek naar iets nieuws',
    ),
    listed(
      'Ik werk graag in kleine teams|Ploegendienst ben ik gewend|Ik gaf leiding aan {n} mensen|Nieuwe programma’s leer ik snel|Cijfers liggen mij|Onder druk blijf ik rustig|Reizen is geen bezwaar|Ik kan luisteren en beslissen|Afspraak is afspraak|Ik heb {n} beginners ingewerkt',
    ),
    listed(
      'Ik zoek een vaste baan.|Direct beschikbaar.|Ik wil doorgroeien.|Rijbewijs B en eigen auto.|Verhuizen is mogelijk.|Deeltijd heeft mijn voorkeur.|Klaar voor een nieuwe uitdaging.|Ik zoek een stageplaats.',
    ),
  ],
  papers: listed(
    'Over de {x} van {y}|{y}: naar een nieuwe {x}|{x} en {y}|{y} en {x}: het geval {t}|Grenzen aan de {x} in {y}|Een blik op de {x} van {y}',
  ),
  nouns: listed(
    'meting|theorie|kritiek|modellering|simulatie|didactiek|geografie|ethiek|verbeelding|voorspelling',
  ),
  journals: listed(
    'Tijdschrift voor {w}|Jaarboek {w}|{w} vandaag|Bulletin {w}|Bijdragen tot de {w}|Archief voor {w}|Nieuws uit de {w}',
  ),
  projects: listed(
    '{n} – routeplanner|App {n}|Buurttuin {t}|Website van club {n}|Zelfgebouwd weerstation|{n}, vrije bibliotheek|Opknappen dorpshuis {t}|Korte film: Het veer van {t}|Robot {n}|Festival {n}',
  ),
  labels: {
    title: 'Functie',
    employer: 'Werkgever',
    place: 'Plaats',
    period: 'Periode',
    tasks: 'Taken',
    degree: 'Diploma',
    institution: 'Instelling',
    grade: 'Cijfer',
    name: 'Naam',
    address: 'Adres',
    phone: 'Telefoon',
    email: 'E-mail',
    web: 'Website',
    born: 'Geboortedatum',
    nationality: 'Nationaliteit',
    onRequest: 'Referenties op aanvraag.',
    page: 'Pagina {n} van {m}',
  },
};
