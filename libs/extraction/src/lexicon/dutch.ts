// Dutch words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const DUTCH: LanguageWords = {
  code: 'nl',
  titles: `ingenieur ontwikkelaar programmeur manager directeur directrice chef leidinggevende medewerker medewerkster adviseur consulent analist beheerder coördinator
 assistent assistente secretaris secretaresse receptionist receptioniste boekhouder boekhoudster accountant controller administrateur verkoper verkoopster vertegenwoordiger inkoper
 planner kassier kassière caissière magazijnmedewerker chauffeur bezorger koerier monteur elektricien loodgieter timmerman metselaar stukadoor lasser hovenier dakdekker
 stratenmaker machinist operator operateur technicus technieker werktuigkundige kok kokkin souschef serveerster barman barista afwasser
 verpleegkundige verpleger verpleegster verzorgende verzorger arts huisarts tandarts apotheker fysiotherapeut psycholoog verloskundige logopedist diëtist begeleider hulpverlener
 leraar lerares docent docente onderwijzer onderwijzeres leerkracht hoogleraar lector onderzoeker promovendus postdoc trainer coach pedagoog opvoeder
 advocaat jurist notaris griffier rechter architect tekenaar ontwerper vormgever vormgeefster fotograaf journalist redacteur redactrice vertaler vertaalster tolk bibliothecaris
 kapper kapster schoonheidsspecialiste schoonmaker schoonmaakster beveiliger conciërge portier stagiair stagiaire leerling vrijwilliger zzp'er eigenaar eigenares ondernemer oprichter
 vennoot bestuurder voorzitter penningmeester voorman ploegleider uitvoerder werkvoorbereider calculator laborant scheikundige bioloog makelaar expediteur inspecteur specialist deskundige`,
  titleEnds:
    'medewerker|medewerkster|manager|adviseur|adviseuse|leider|leidster|directeur|ingenieur|ontwikkelaar|ontwikkelaarster|verpleegkundige|verzorgende|monteur|assistent|assistente|docent|docente|leraar|lerares|leerkracht|beheerder|consulent|consultant|specialist|deskundige|kundige|begeleider|begeleidster|coördinator|technicus|tekenaar|werker|werkster|verkoper|chauffeur|planner|inkoper|ondersteuner|voorlichter|bediende|arbeider|schrijver|makelaar|loog|monitor|houder|houdster|analist|meester|trekker|functionaris|secretaris|kok|stagiair|stagiaire|inspecteur|operator|machinist',
  ranks: 'senior junior hoofd adjunct plaatsvervangend assistent medior leerling aankomend eerste interim',
  legalForms:
    'b.v.|bv|n.v.|nv|v.o.f.|vof|bvba|b.v.b.a.|vzw|stichting|coöperatie u.a.|maatschap|eenmanszaak|& zonen|en zonen|gebr.|gebroeders|zn.|holding b.v.',
  organisations: `bedrijf onderneming groep stichting vereniging gemeente provincie ministerie rijkswaterstaat politie ziekenhuis kliniek zorggroep zorgcentrum verpleeghuis verzorgingshuis thuiszorg
    apotheek huisartsenpraktijk tandartspraktijk praktijk school basisschool universiteit hogeschool bibliotheek museum theater bank verzekeringen makelaardij makelaars notarissen advocaten
    advocatenkantoor accountants adviesbureau bureau ingenieursbureau architectenbureau uitzendbureau uitgeverij drukkerij bakkerij slagerij kwekerij brouwerij timmerbedrijf bouwbedrijf aannemersbedrijf
    aannemer installatietechniek techniek bouw transport logistiek vervoer automatisering diensten oplossingen systemen groothandel winkel supermarkt restaurant café hotel eetcafé kinderopvang kinderdagverblijf
    waterschap rechtbank omroep fabriek industrie handel handelsonderneming werkplaats garage autobedrijf rederij haven zelfstandig zzp`,
  organisationEnds:
    'bedrijf|groep|bureau|huis|school|bank|kantoor|centrum|fabriek|winkel|maatschappij|vereniging|stichting|techniek|bouw|diensten|handel|praktijk|opvang|zorg|kwekerij|drukkerij|bakkerij|makelaardij',
  schools:
    'universiteit|hogeschool|school|lyceum|gymnasi|atheneum|academi|college|instituut|scholengemeenschap|opleidingscentrum|conservatori|faculteit|vakopleiding',
  schoolWords: 'roc aoc tu hva hbo-instituut vu uva kuleuven ugent',
  degrees: {
    doctorate: 'doctoraat|doctor|promotie|gepromoveerd|PHD|dr.',
    master:
      'doctorandus|drs.|drs|meester in de rechten|ir.|master|master of science|wo master|wo-master|WO|universitaire master|licentiaat|burgerlijk ingenieur|postmaster|lerarenopleiding eerstegraads',
    bachelor:
      'hbo bachelor|hbo-bachelor|hbo|hbo-diploma|wo bachelor|wo-bachelor|professionele bachelor|bachelor|propedeuse|kandidaats|ing.|post-hbo|graduaat|associate degree',
    vocational:
      'mbo niveau 4|mbo niveau 3|mbo niveau 2|mbo niveau 1|mbo 4|mbo 3|mbo 2|mbo-4|mbo-3|mbo-2|mbo-diploma|mbo diploma|mbo|MTS|LTS|MEAO|LEAO|vakdiploma|beroepsopleiding|leerlingwezen|BBL|BOL|middenstandsdiploma|vakopleiding',
    school:
      'vwo-diploma|vwo diploma|vwo|havo-diploma|havo diploma|havo|vmbo-t|vmbo-tl|vmbo-kader|vmbo|mavo|TSO|ASO|BSO|KSO|humaniora|secundair onderwijs',
  },
  at: 'bij|bij de|bij het|voor',
  atOrIn: 'in|te|op',
  levels: {
    native: 'moedertaal|moedertaalspreker|tweetalig|native',
    C2: 'bijna moedertaal|op moedertaalniveau',
    C1: 'vloeiend|uitstekend|zeer goed|gevorderd|onderhandelingsniveau',
    B2: 'goed|ruim voldoende|professioneel',
    B1: 'gemiddeld|redelijk|voldoende|middelmatig|conversatieniveau',
    A2: 'basis|basiskennis|matig|elementair|schoolniveau|basisniveau',
    A1: 'beginner|beginnend|enige kennis',
  },
  languageLabels: 'talen|talenkennis|taal',
  nameLabels: 'naam|volledige naam|voornaam en achternaam|naam en voornaam',
  addressLabels: 'adres|woonplaats|woonachtig te|locatie|plaats|stad',
  labels: {
    date: 'periode|datum|data|duur|jaar|jaartal|van tot',
    from: 'van|vanaf|begin|startdatum|begindatum',
    to: 'tot|tot en met|einde|einddatum',
    title: 'functie|functietitel|rol|positie|beroep|functiebenaming',
    organisation: 'werkgever|bedrijf|organisatie|bedrijfsnaam|naam werkgever|onderneming',
    client: 'opdrachtgever|klant|eindklant',
    employment: 'dienstverband|soort contract|contract',
    place: 'plaats|locatie|stad|standplaats|vestiging',
    body: 'taken|werkzaamheden|verantwoordelijkheden|taken en verantwoordelijkheden|beschrijving|activiteiten|resultaten|taakomschrijving|belangrijkste taken',
    degree: 'opleiding|diploma|graad|studie|titel|kwalificatie|cursus',
    institution: 'instelling|school|universiteit|hogeschool|onderwijsinstelling|instituut',
    area: 'richting|studierichting|vakgebied|specialisatie|afstudeerrichting|profiel',
    issuer: 'uitgegeven door|verstrekt door|uitgever|instantie',
    grade: 'cijfer|eindcijfer|gemiddelde|resultaat|eindresultaat',
  },
  grades:
    'cijfer|eindcijfer|gemiddelde|gemiddeld cijfer|cum laude|met genoegen|met lof|met onderscheiding|onderscheiding|grote onderscheiding|voldoening',
  towns: `amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaandam 's-hertogenbosch den-bosch zwolle zoetermeer leiden leeuwarden maastricht
    dordrecht ede alphen-aan-den-rijn alkmaar emmen delft venlo deventer helmond hilversum heerlen oss roosendaal purmerend lelystad schiedam vlaardingen middelburg assen gouda veenendaal hoorn den-haag 's-gravenhage den-helder
    antwerpen gent brugge leuven mechelen brussel luik aalst kortrijk hasselt oostende genk namen bergen doornik sint-niklaas roeselare parijs londen berlijn keulen frankfurt münchen hamburg wenen rome milaan florence venetië turijn
    napels lissabon madrid barcelona sevilla genève zürich bazel bern straatsburg rijsel duinkerken kopenhagen stockholm warschau praag boedapest athene moskou istanboel peking kaapstad
    noord-holland zuid-holland noord-brabant gelderland limburg overijssel friesland drenthe flevoland zeeland vlaanderen wallonië`,
};
