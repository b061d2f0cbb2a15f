// German words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const GERMAN: LanguageWords = {
  code: 'de',
  titles: `entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin assistent assistentin hilfskraft werkstudent werkstudentin praktikant praktikantin
 geschaftsfuhrer geschaftsfuhrerin sachbearbeiter sachbearbeiterin fachkraft krankenpfleger krankenschwester pfleger pflegerin kaufmann kauffrau auszubildender
 auszubildende mitarbeiter mitarbeiterin techniker technikerin mechaniker elektriker projektleiter projektleiterin teamleiter teamleiterin lehrer lehrerin arzt arztin
 referentin redakteur buchhalter buchhalterin verkaufer verkauferin lagerist koch kochin meister mechatroniker mechatronikerin informatiker informatikerin
 elektroniker elektronikerin handwerker handwerkerin optiker optikerin logistiker logistikerin polier bauleiter bauleiterin gartner gartnerin tischler tischlerin
 maurer maler malerin schlosser backer backerin friseur friseurin polizist polizistin beamter beamtin jurist juristin anwalt anwaltin rechtsanwalt rechtsanwaltin
 notar notarin richter richterin apotheker apothekerin hebamme therapeut therapeutin erzieher erzieherin sozialarbeiter sozialarbeiterin padagoge padagogin psychologe
 psychologin journalist journalistin ubersetzer ubersetzerin dolmetscher dolmetscherin wissenschaftler wissenschaftlerin chemiker chemikerin physiker physikerin
 biologe biologin laborant laborantin geselle gesellin sekretär sekretärin steuerberater steuerberaterin wirtschaftsprüfer wirtschaftsprüferin controllerin
 abteilungsleiter filialleiter filialleiterin marktleiter schichtleiter vorarbeiter vorarbeiterin werkzeugmacher zerspanungsmechaniker fräser schweißer
 schweißerin klempner installateur anlagenmechaniker dachdecker dachdeckerin fliesenleger schreinerin stuckateur lackierer lackiererin
 gerüstbauer straßenbauer kraftfahrer kraftfahrerin berufskraftfahrer disponent disponentin lokführer zugbegleiter kellnerin servicekraft küchenchef
 küchenchefin konditor konditorin metzgerin fleischerin kassierer kassiererin florist floristin raumpfleger reinigungskraft hausmeister
 hausmeisterin wachmann empfangsmitarbeiter empfangsdame zahnarzt zahnärztin tierarzt tierärztin physiotherapeut physiotherapeutin ergotherapeut logopäde logopädin
 heilpraktiker diätassistentin altenpfleger altenpflegerin pflegefachkraft pflegehelferin rettungssanitäter notfallsanitäter dozent dozentin professorin doktorand
 doktorandin hilfswissenschaftler privatdozent trainerin übungsleiter schulleiter rektor kita-leiterin tagesmutter architektin bauzeichner technischer-zeichner
 zeichnerin vermesser geodät statiker grafiker grafikerin gestalter gestalterin fotograf fotografin redakteurin lektor lektorin bibliothekar bibliothekarin
 archivar volontär volontärin einkäufer einkäuferin vertriebler vertreter makler maklerin gründer gründerin inhaber inhaberin gesellschafter prokurist prokuristin
 vorsitzender aufsichtsrat selbständiger freiberufler schneiderin uhrmacher goldschmied imker landwirt landwirtin winzerin
 fotolaborant programmierer programmiererin softwareentwickler administratorin tester testerin analystin bürokraft schreibkraft aushilfe ferienhelfer
 zivildienstleistender`,
  titleEnds:
    'ingenieur|ingenieurin|entwickler|leiter|leitung|berater|assistent|assistenz|techniker|mechaniker|meister|pfleger|pflegerin|kaufmann|kauffrau|kaufleute|lehrer|beauftragter?|iker|ikerin|wirt|wirtin|planer|schlosser|bauer|monteur|manager|spezialist|referent|kraft|helfer|arbeiter|verkaufer|fahrer|fahrerin|angestellter?|pfleger|schwester|bearbeiter|macher|macherin|zeichner|zeichnerin|gehilfe|gehilfin|trainer|erzieher|therapeut|therapeutin|arzt|arztin|anwalt|anwaltin|student|praktikant|controller|einkaufer|disponent|koordinator|analyst|designer|architekt|forscher|redakteur|setzer|leger|decker|warter|warterin|fuhrer|fuhrerin|inspektor|prufer|pruferin|mitarbeiter|sekretar|sekretarin|laborant|laborantin|verwalter|verwalterin|begleiter|betreuer|betreuerin|hebamme|vertreter|chef|chefin|koch|kochin|gestalter|sprecher|sprecherin|drucker|backer|maler|gartner|azubi|trainee',
  ranks:
    'senior junior leitender leitende stellvertretender stellvertretende stv geschäftsführender geschäftsführende wissenschaftlicher wissenschaftliche studentische studentischer technischer technische kaufmännischer kaufmännische freier freie angehender erste erster',
  legalForms:
    'gmbh|gmbh & co. kg|gmbh & co. kgaa|ag|kg|kgaa|ohg|ug|ug (haftungsbeschränkt)|se|gbr|e.v.|ev|e.k.|eg|ggmbh|mbh|& söhne|und söhne|& sohn|& co.|& partner|partg mbb|anstalt des öffentlichen rechts|gesmbh|ges.m.b.h.',
  organisations: `stadtverwaltung gemeinde bezirksamt finanzamt landratsamt ministerium bundesamt landesamt polizei bundeswehr feuerwehr krankenkasse versicherung versicherungen apotheke arztpraxis zahnarztpraxis steuerkanzlei steuerberatung rechtsanwälte
    notariat architekturbüro ingenieurbüro planungsbüro büro agentur werbeagentur druckerei bäckerei konditorei metzgerei fleischerei gärtnerei tischlerei schreinerei zimmerei malerbetrieb dachdeckerei autohaus werkstatt spedition reederei
    brauerei weingut molkerei gasthof gasthaus pension hotelbetriebe kaufhaus supermarkt buchhandlung bibliothek theater oper kita kindergarten grundschule realschule musikschule diakonie caritas rotes kreuz johanniter lebenshilfe freiberuflich`,
  organisationEnds:
    'schule|werke?|bank|klinik|haus|verein|gesellschaft|institut|technik|kasse|verwaltung|verlag|büro|buero|praxis|kanzlei|agentur|druckerei|bäckerei|metzgerei|gärtnerei|tischlerei|schreinerei|brauerei|spedition|bau|amt|zentrum|hof|betrieb|betriebe|fabrik|handel|versicherung|stiftung|verband|genossenschaft|systeme|logistik|heim|kammer|apotheke',
  schools: 'berufskolleg|lehranstalt|lyzeum|bildungswerk|bildungszentrum|ausbildungszentrum|lehrbetrieb',
  schoolWords: 'htl hak hlw rwth kit dhbw bbs bsz osz bfw bz tum lmu eth epfl zhaw',
  degrees: {
    doctorate: 'doktor|doktorat|dr. rer. nat.|dr. phil.|dr.-ing.|dr. med.|habilitation',
    master:
      'master of science|master of arts|master|diplom-ingenieur|diplom-ingenieurin|diplom-kaufmann|diplom-kauffrau|magister artium|magister|erstes staatsexamen|zweites staatsexamen|1. staatsexamen|2. staatsexamen|staatsexamen|lehramt|lic. phil.|lizentiat|MAS',
    bachelor:
      'bachelor of science|bachelor of arts|bachelor of engineering|bachelor|diplom (fh)|vordiplom|fachwirt|fachwirtin|CAS',
    vocational:
      'lehrabschluss|lehrabschlussprüfung|eidgenössisches fähigkeitszeugnis|eidg. fähigkeitszeugnis|EFZ|eidg. diplom|facharbeiterprüfung|facharbeiterabschluss|gesellenbrief|gesellenprüfung|meisterbrief|meisterprüfung|berufsabschluss|abgeschlossene ausbildung|abgeschlossene berufsausbildung|kaufmännische ausbildung|duale ausbildung|staatlich anerkannter|staatlich anerkannte|staatlich geprüfter|staatlich geprüfte|staatlich examinierte|examinierte|ihk-abschluss|ausbildereignungsprüfung',
    school:
      'allgemeine hochschulreife|fachgebundene hochschulreife|fachhochschulreife|fachabitur|abitur|berufsmatura|berufsmaturität|maturität|matura|reifeprüfung|mittlere reife|mittlerer schulabschluss|realschulabschluss|hauptschulabschluss|qualifizierender hauptschulabschluss|quali|sekundarschulabschluss|schulabschluss|pflichtschulabschluss|erweiterter realschulabschluss',
  },
  at: 'bei|bei der|bei den|beim|im hause',
  atOrIn: 'in|im|am|an der|für',
  levels: {
    native: 'muttersprache|muttersprachlich|erstsprache|zweisprachig',
    C2: 'annähernd muttersprachlich|nahezu muttersprachlich',
    C1: 'verhandlungssicher|fließend|sehr gut|sehr gute|ausgezeichnet',
    B2: 'gut|gute|gute kenntnisse|konversationssicher',
    B1: 'mittel|mittelmäßig|erweiterte grundkenntnisse|befriedigend',
    A2: 'grundkenntnisse|schulkenntnisse|basiskenntnisse|grundlagen',
    A1: 'anfänger|anfängerkenntnisse',
  },
  languageLabels: 'sprachen|sprache|sprachkenntnisse|fremdsprachen',
  nameLabels: 'name|vor- und nachname|vor- und zuname|name, vorname',
  addressLabels: 'adresse|anschrift|wohnort|wohnhaft in|ort|wohnadresse',
  labels: {},
  grades:
    'note|abschlussnote|gesamtnote|durchschnitt|notendurchschnitt|schnitt|mit auszeichnung|sehr gut|gut|befriedigend|notenschnitt',
};
