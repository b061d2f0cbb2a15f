// Swedish words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const SWEDISH: LanguageWords = {
  code: 'sv',
  titles: `ingenjör civilingenjör utvecklare programmerare chef direktör vd ledare teamledare projektledare gruppchef samordnare koordinator konsult analytiker handläggare utredare administratör assistent
 sekreterare receptionist ekonom ekonomiassistent redovisningsekonom revisor controller kamrer säljare försäljare butikssäljare inköpare kassör kassörska butiksbiträde expedit lagerarbetare truckförare
 chaufför lastbilschaufför busschaufför förare montör elektriker rörmokare snickare murare målare svetsare mekaniker tekniker operatör maskinist maskinförare anläggningsarbetare
 trädgårdsmästare kock köksmästare kallskänka servitör servitris bartender bagare konditor diskare slaktare sjuksköterska undersköterska läkare överläkare tandläkare tandsköterska barnmorska
 fysioterapeut sjukgymnast arbetsterapeut psykolog apotekare receptarie farmaceut vårdbiträde skötare kurator socionom socialsekreterare behandlingsassistent lärare förskollärare fritidspedagog
 barnskötare rektor lektor professor docent doktorand forskare forskningsassistent adjunkt pedagog utbildare handledare studievägledare jurist advokat notarie åklagare domare polis väktare brandman
 arkitekt ritare konstruktör designer formgivare fotograf journalist redaktör översättare tolk bibliotekarie arkivarie frisör hudterapeut massör städare lokalvårdare vaktmästare fastighetsskötare
 praktikant lärling trainee volontär egenföretagare grundare delägare ägare ordförande styrelseledamot kassör laborant kemist biolog fysiker geolog veterinär mäklare
 specialist rådgivare ansvarig arbetsledare platschef inspektör optiker personlig-assistent tjänsteman strateg kommunikatör`,
  titleEnds:
    'ingenjör|utvecklare|chef|chefen|ledare|lärare|lärarinna|sköterska|skötare|assistent|tekniker|mekaniker|konsult|säljare|arbetare|förare|montör|handläggare|rådgivare|ansvarig|samordnare|elektriker|snickare|biträde|läkare|operatör|administratör|sekreterare|specialist|strateg|ekonom|terapeut|pedagog|mästare|planerare|reparatör|analytiker|konstruktör|redaktör|ritare|vårdare|utredare|direktör|inspektör|praktikant|formgivare|byggare|mäklare|forskare|vetare|programmerare|controller|designer|arkitekt|koordinator|värd|värdinna|inköpare|tolk|murare|målare|läggare',
  ranks: 'senior junior biträdande ställföreträdande vice förste t.f. tf huvud assisterande blivande',
  legalForms:
    'ab|aktiebolag|aktiebolaget|hb|kb|handelsbolag|kommanditbolag|enskild firma|ekonomisk förening|ek. för.|ekonomiska förening|& söner|och söner|& co|publ|i likvidation|ideell förening|stiftelsen',
  organisations: `företag bolag koncern grupp gruppen kommun kommunen region regionen landsting landstinget länsstyrelsen myndigheten verket stiftelse stiftelsen förening föreningen sjukhus universitetssjukhus lasarett vårdcentral
    vårdcentralen klinik tandvård apotek skola skolan grundskola förskola gymnasium universitet högskola bibliotek museum teater bank försäkring försäkringar sparbank fastigheter fastighetsbyrå advokatbyrå
    revisionsbyrå byrå konsulter konsult bygg byggnads entreprenad åkeri transport logistik spedition el rör verkstad mekaniska bruk industri industrier fabrik tryckeri förlag bageri konditori restaurang krog
    café hotell butik livs handel grossist service tjänster lösningar system teknik energi kraft data hemtjänst äldreboende socialtjänsten polisen försvarsmakten försäkringskassan skatteverket trafikverket
    arbetsförmedlingen svenska kyrkan församling bilar frilans`,
  organisationEnds:
    'bolaget|bolag|gruppen|företaget|byrån|byrå|skolan|skola|sjukhus|sjukhuset|verket|bruket|bruk|kommunen|föreningen|stiftelsen|banken|bank|fabriken|fabrik|verkstad|verkstaden|åkeri|förlag|förlaget|bygg|teknik|handeln|centralen|kliniken|kassan|huset|industrier|tjänst|boende|hotellet|hotell|bageri|bageriet|museet|biblioteket',
  schools:
    'universitet|högskol|gymnasi|skola|skolan|institutet|akademi|folkhögskol|yrkeshögskol|lärosäte|utbildningscent',
  schoolWords: 'komvux kth lth slu yh hermods ihm nti',
  degrees: {
    doctorate:
      'doktorsexamen|filosofie doktor|fil. dr|teknologie doktor|tekn. dr|med. dr|licentiatexamen|licentiat|doktorand',
    master:
      'masterexamen|magisterexamen|civilingenjörsexamen|civilingenjör|civilekonom|civilekonomexamen|filosofie magister|fil. mag.|teknologie master|master|masterprogram|masterprogrammet|magister|juristexamen|jur. kand.|läkarexamen|psykologexamen|psykologprogrammet|arkitektexamen|ämneslärarexamen|apotekarexamen|tandläkarexamen|yrkesexamen',
    bachelor:
      'kandidatexamen|filosofie kandidat|fil. kand.|teknologie kandidat|kandidat|kandidatprogram|kandidatprogrammet|högskoleingenjörsexamen|högskoleingenjör|högskoleexamen|högskoleutbildning|sjuksköterskeexamen|lärarexamen|förskollärarexamen|grundlärarexamen|socionomexamen|fysioterapeutexamen|ekonomie kandidat|ek. kand.|officersexamen',
    vocational:
      'yrkeshögskoleexamen|yrkeshögskoleutbildning|kvalificerad yrkeshögskoleexamen|ky-utbildning|yh-examen|yh-utbildning|gesällbrev|mästarbrev|yrkesbevis|yrkesutbildning|yrkesexamen|undersköterskeutbildning|lärlingsutbildning|vuxenutbildning|diplom',
    school:
      'gymnasieexamen|studentexamen|slutbetyg|högskoleförberedande examen|yrkesförberedande examen|naturvetenskapliga programmet|naturvetenskapsprogrammet|naturvetenskap|samhällsvetenskapliga programmet|samhällsvetenskapsprogrammet|teknikprogrammet|tekniska programmet|ekonomiprogrammet|estetiska programmet|elprogrammet|el- och energiprogrammet|barn- och fritidsprogrammet|vård- och omsorgsprogrammet|fordonsprogrammet|fordons- och transportprogrammet|byggprogrammet|bygg- och anläggningsprogrammet|handelsprogrammet|handels- och administrationsprogrammet|industriprogrammet|industritekniska programmet|hotell- och turismprogrammet|restaurang- och livsmedelsprogrammet|naturbruksprogrammet|hantverksprogrammet|vvs- och fastighetsprogrammet|humanistiska programmet|gymnasieutbildning|grundskola|betyg',
  },
  at: 'hos|på',
  atOrIn: 'i|vid|för',
  levels: {
    native: 'modersmål|tvåspråkig|modersmålsnivå',
    C2: 'nära modersmål|nästan modersmål',
    C1: 'flytande|mycket god|mycket goda kunskaper|mycket bra|avancerad|utmärkt|obehindrat',
    B2: 'god|goda kunskaper|bra|goda',
    B1: 'medel|mellannivå|viss|vissa kunskaper|hyfsad|samtalsnivå|konversation',
    A2: 'grundläggande|grundkunskaper|grundnivå|skolnivå|baskunskaper|enkel',
    A1: 'nybörjare|lite',
  },
  languageLabels: 'språk|språkkunskaper',
  nameLabels: 'namn|för- och efternamn|fullständigt namn',
  addressLabels: 'adress|bostadsort|ort|bosatt i|hemort|postadress|plats|stad',
  labels: {
    date: 'period|datum|tid|år|tidsperiod|från till|varaktighet',
    from: 'från|start|startdatum|början',
    to: 'till|slut|slutdatum|t o m',
    title: 'befattning|titel|roll|tjänst|yrke|position|yrkesroll|anställning som',
    organisation: 'arbetsgivare|företag|organisation|arbetsplats|bolag|anställd hos',
    client: 'kund|slutkund|uppdragsgivare',
    employment: 'anställningsform|typ av anställning',
    place: 'ort|plats|stad|placeringsort',
    body: 'arbetsuppgifter|uppgifter|ansvar|ansvarsområden|beskrivning|huvudsakliga arbetsuppgifter|resultat|aktiviteter',
    degree: 'examen|utbildning|program|kurs|titel på examen|betyg i',
    institution: 'lärosäte|skola|universitet|högskola|utbildningsanordnare',
    area: 'inriktning|ämne|huvudämne|specialisering|huvudområde',
    issuer: 'utfärdat av|utfärdare|utgivare',
    grade: 'betyg|slutbetyg|snittbetyg|medelbetyg|meritvärde',
  },
  grades:
    'betyg|slutbetyg|snittbetyg|medelbetyg|meritvärde|väl godkänd|mycket väl godkänd|godkänd|med utmärkt beröm godkänd|vg|mvg',
  towns: `stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås södertälje eskilstuna halmstad växjö karlstad sundsvall östersund trollhättan luleå lidingö borlänge
    tumba kristianstad kalmar falun skövde karlskrona skellefteå uddevalla varberg nyköping örnsköldsvik landskrona motala trelleborg lidköping visby kiruna piteå sandviken ystad mora
    köpenhamn helsingfors åbo esbo tammerfors oslo bergen århus reykjavik london paris berlin hamburg münchen köln wien prag warszawa bryssel rom milano venedig lissabon madrid barcelona aten moskva genève zürich
    skåne småland västergötland östergötland dalarna värmland gotland öland halland blekinge norrbotten västerbotten jämtland uppland södermanland`,
};
