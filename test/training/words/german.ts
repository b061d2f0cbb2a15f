// German words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const GERMAN: Language = {
  code: 'de',
  towns: listed(
    'Bremen/DE|Kassel/DE|Augsburg/DE|Rostock/DE|Göttingen/DE|Mönchengladbach/DE|Bad Homburg/DE|Halle (Saale)/DE|Freiburg im Breisgau/DE|Schwäbisch Gmünd/DE|Chemnitz/DE|Passau/DE|Lüneburg/DE|Garbsen/DE|Frankfurt am Main/DE|Linz/AT|Graz/AT|Villach/AT|St. Pölten/AT|Winterthur/CH|Biel/CH|Luzern/CH|Sankt Gallen/CH',
  ),
  streets: listed(
    'Lindenstraße|Am Hang|Bahnhofstr.|Goethestraße|Mühlweg|Kirchplatz|Hafengasse|Birkenallee|Schulstraße|Rosenweg|Marktplatz|Im Winkel',
  ),
  numberFirst: false,
  given: listed(
    'Anke|Bernd|Carla|Detlef|Elke|Friederike|Gerd|Hannelore|Ingo|Jörg|Katharina|Lutz|Maren|Norbert|Ottilie|Philipp|Quirin|Roswitha|Sönke|Thorsten|Ulrike|Volker|Wiebke|Xaver|Yvonne|Zeynep|Karl-Heinz|Anna-Lena|Mehmet|Ludmilla',
  ),
  family: listed(
    'Achterberg|Brüggemann|Czerny|Dörfler|Eichhorst|Freiherr von Rabenau|Großmann|Hinterhuber|Immenkötter|Jablonski|Kröger-Voss|Lüdemann|Möllenkamp|Niederquell|Oehlschläger|Pfefferkorn|Querfurt|Rüttgers|Schmalfuß|Steinbrecher|Trautwein|Uhlenbrock|von der Heide|Wüstenhagen|Yıldırım|Zwingenberger|Öztürk|Kowalczyk|zu Hohenfels|Bächtold',
  ),
  headings: {
    summary: [
      'Profil|Kurzprofil|Über mich',
      'Zur Person|Wer ich bin|Auf einen Blick|Was mich ausmacht|Kurz gesagt',
    ],
    work: [
      'Berufserfahrung|Beruflicher Werdegang|Berufspraxis',
      'Was ich gemacht habe|Stationen|Tätigkeiten|Anstellungen|Berufliche Stationen|Bisherige Tätigkeiten|Arbeitgeber|Praktische Erfahrung|Projekte und Stationen',
    ],
    education: [
      'Ausbildung|Bildungsweg|Studium und Ausbildung',
      'Wo ich gelernt habe|Schule und Studium|Akademischer Werdegang|Schulbildung|Studium|Werdegang Bildung',
    ],
    skills: [
      'Kenntnisse|Fähigkeiten|Kompetenzen|EDV-Kenntnisse',
      'Was ich kann|Werkzeuge|Fachwissen|Stärken|Handwerkszeug|Fachkenntnisse',
    ],
    languages: ['Sprachen|Sprachkenntnisse', 'Fremdsprachen|Welche Sprachen ich spreche'],
    certificates: [
      'Zertifikate|Weiterbildung|Weiterbildungen',
      'Kurse|Fortbildungen|Scheine|Lehrgänge|Nachweise',
    ],
    projects: ['Projekte', 'Nebenbei gebaut|Ausgewählte Projekte|Eigene Vorhaben'],
    publications: ['Veröffentlichungen|Publikationen', 'Aufsätze|Schriften'],
    awards: ['Auszeichnungen|Preise', 'Ehrungen|Stipendien und Preise'],
    volunteer: ['Ehrenamt', 'Engagement|Ehrenamtliches'],
    interests: ['Hobbys|Interessen', 'Freizeit|Nach Feierabend'],
    references: ['Referenzen', 'Ansprechpartner|Wer mich kennt'],
    personal: ['Persönliche Daten', 'Angaben zur Person|Personalien'],
    contact: ['Kontakt', 'Anschrift|So erreichen Sie mich'],
    other: ['Sonstiges', 'Motto|Verfügbarkeit'],
  },
  present: listed('heute|jetzt|aktuell|dato|laufend'),
  since: ['seit', 'ab', 'Seit'],
  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  at: ['bei'],
  inside: ['in'],
  by: ['von'],
  titles: listed(
    'Schweißer|Krankenpflegerin|Bürokaufmann|Industriemechanikerin|Erzieher|Altenpflegerin|Steuerfachangestellte|Konditor|Koch|Restaurantfachfrau|Elektroniker für Betriebstechnik|Kfz-Mechatroniker|Rechtsanwältin|Notarfachangestellte|Lehrer für Mathematik|Wissenschaftlicher Mitarbeiter|Wissenschaftliche Hilfskraft|Bauleiter|Architektin|Vermessungsingenieur|Softwareentwicklerin|Systemadministrator|Datenanalystin|Projektleiter|Bereichsleiter Einkauf|Filialleiterin|Verkäufer|Kundenberaterin|Werkstudent|Praktikantin|Geschäftsführer|Prokurist|Tischlermeister|Physiotherapeutin|Medizinische Fachangestellte|Assistenzärztin|Dolmetscherin|Lagerlogistiker|Berufskraftfahrer|Gärtnerin',
  ),
  titlePatterns: listed(
    'Leiter {f}|Leiterin {f}|Referentin {f}|Sachbearbeiter {f}|Teamleiter {f}|{f}-Berater|Mitarbeiterin {f}|Praktikant {f}|Werkstudentin {f}|Fachkraft {f}|Assistent der Leitung {f}|Abteilungsleiterin {f}|Manager {f}|Trainee {f}',
  ),
  titleFields: listed(
    'Vertrieb|Einkauf|Controlling|Marketing|Logistik|Personal|Qualität|Produktion|Buchhaltung|IT|Kundendienst|Versand|Entwicklung|Konstruktion|Arbeitssicherheit|Recht|Presse|Instandhaltung',
  ),
  employers: listed(
    '{n} GmbH|{n} AG|{n} GmbH & Co. KG|{s} & Söhne|{s} KG|{s} und {s} Rechtsanwälte|{n} SE|{n} eG|{n} {w}|{s} {w}|{w} {s} e. K.|Klinikum {t}|Stadt {t}|Stadtwerke {t}|Universität {t}|Gemeinschaftspraxis Dr. {s}|Sparkasse {t}|Autohaus {s}|Bäckerei {s}|Hotel {n}|{n}-Stiftung|Ingenieurbüro {s}|Kita {n}|Landratsamt {t}|Institut für {w} {t}|{n}|Freiberuflich|Selbstständig|{n}werke GmbH|Gasthof zum {n}',
  ),
  businesses: listed(
    'Maschinenbau|Logistik|Textil|Versicherungen|Software|Lebensmittel|Anlagenbau|Pharma|Spedition|Beratung|Dachtechnik|Elektrotechnik|Medizintechnik|Energie|Verlag|Messtechnik|Möbel|Gartenbau|Immobilien|Pflegedienste',
  ),
  universities: listed(
    'Universität {t}|Technische Universität {t}|Hochschule {t}|Fachhochschule {t}|{s}-{s}-Universität {t}|Hochschule für Wirtschaft {t}|Duale Hochschule {t}|Pädagogische Hochschule {t}|Kunsthochschule {t}|TU {t}|FH {t}|ETH-Institut {t}|{s} Business School|Medizinische Universität {t}',
  ),
  schools: listed(
    '{s}-Gymnasium {t}|Berufsschule {t}|Realschule {t}|{s}schule {t}|Gesamtschule {t}|Berufskolleg {t}|Handelsschule {t}|IHK {t}|Handwerkskammer {t}|HTL {t}|Krankenpflegeschule {t}|Fachoberschule {t}|Kantonsschule {t}',
  ),
  degrees: listed(
    'Bachelor of Science|B.Sc.|Master of Science|M.Sc.|Diplom|Dipl.-Ing.|Dipl.-Kfm.|Magister Artium|B.A.|M.A.|Bachelor of Engineering|B.Eng.|Staatsexamen|Erstes Staatsexamen|Promotion|Dr. rer. nat.|Dr.-Ing.|Bachelor|Master|M.Ed.|Studium|Diplomstudium',
  ),
  areas: listed(
    'Maschinenbau|Betriebswirtschaftslehre|Informatik|Germanistik|Soziale Arbeit|Rechtswissenschaften|Humanmedizin|Volkswirtschaftslehre|Bauingenieurwesen|Elektrotechnik|Psychologie|Geschichte|Biologie|Physik|Mathematik|Architektur|Kommunikationsdesign|Wirtschaftsinformatik|Pflegemanagement|Agrarwissenschaften|Lehramt Gymnasium|Forstwirtschaft',
  ),
  qualifications: listed(
    'Abitur|Allgemeine Hochschulreife|Mittlere Reife|Hauptschulabschluss|Fachabitur|Ausbildung zum Industriekaufmann|Ausbildung zur Köchin|Lehre als Tischler|Lehrabschluss Elektroniker|Matura|Gesellenbrief Maurer|Meisterbrief im Elektrohandwerk|Fachhochschulreife|Staatlich geprüfter Techniker|Umschulung zum Fachinformatiker|Gesellenprüfung|Berufsmatura',
  ),
  degreeJoins: ['{d} {a}', '{d} in {a}', '{d}, {a}', '{d} ({a})', '{a} ({d})', '{a}, {d}', '{d} – {a}'],
  grades: listed(
    'Note: 1,7|Abschlussnote 2,1|gut|Note 1,3|sehr gut|Gesamtnote: 2,4|mit Auszeichnung|magna cum laude|Notendurchschnitt 1,9|befriedigend',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'Buchhaltung|Lohnabrechnung|Angebotserstellung|Arbeitsvorbereitung|Schweißen|Wundversorgung|Dokumentation|Kundenberatung|Reklamationsbearbeitung|Teamführung|Zeitmanagement|Verhandlungsführung|Zollabwicklung|Staplerfahren|Warenannahme|Inventur|Kalkulation|Bauüberwachung|Vergaberecht|Lektorat|Pressearbeit|Unterrichtsplanung|Elternarbeit|Medikamentengabe|Messtechnik|Fehlersuche|Baumpflege|Teigbereitung|Moderation|Protokollführung',
    ),
  ],
  skillGroups: listed(
    'EDV|Programmierung|Werkzeuge|Methoden|Fachlich|Persönlich|Büro|Technik|Labor|Datenbanken|Führung|Gestaltung|Pflege|Sonstige',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'Ausbildereignungsprüfung (AEVO)|Staplerschein|Ersthelfer|Führerschein Klasse CE|Sachkundenachweis § 34a|Praxisanleiterin|Wundexperte ICW|Gefahrgutbeauftragter|Datenschutzbeauftragte|Brandschutzhelfer|Fachkraft für Arbeitssicherheit|Rettungsschwimmer Silber',
    ),
  ],
  issuers: [
    ...SHARED_ISSUERS,
    ...listed('IHK|Handwerkskammer|Deutsches Rotes Kreuz|VHS|WIFI|Caritas-Akademie|DLRG'),
  ],
  awards: listed(
    'Mitarbeiter des Jahres|Deutschlandstipendium|Landessieger im Leistungswettbewerb|Innovationspreis|Bester Auszubildender|Förderpreis der Stiftung|Jugend forscht, 2. Platz|Goldene Kelle|Lehrpreis|Kammersieger',
  ),
  interests: listed(
    'Wandern|Chorgesang|Schach|Imkern|Radfahren|Lesen|Segeln|Kochen|Handball|Gärtnern|Fotografie|Skilanglauf|Klavier|Reisen|Modellbau',
  ),
  fluencies: listed(
    'Muttersprache|fließend|verhandlungssicher|gut|Grundkenntnisse|sehr gut|C1|B2|A2|sehr gute Kenntnisse|in Wort und Schrift|Schulkenntnisse',
  ),
  bullets: [
    [
      listed(
        'Planung und Umsetzung|Leitung|Betreuung|Einführung|Überwachung|Vorbereitung|Weiterentwicklung|Koordination|Organisation|Erstellung|Prüfung|Auswertung|Verantwortung für die Planung|Mitarbeit bei der Pflege|Aufbau|Schulung und Begleitung|Wartung|Optimierung',
      ),
      listed(
        'von {n} Baustellen|von Schichtplänen für {n} Mitarbeitende|des Ersatzteillagers|von Jahresabschlüssen|der Warenannahme in {n} Filialen|eines neuen Buchungssystems|der wöchentlichen Speisepläne|von Kundenanfragen und Reklamationen|der Pflegedokumentation|von {n} Auszubildenden|des Umzugs von {n} Maschinen|der Monatsberichte für die Geschäftsleitung|von Lieferantenverträgen|der Prüfstände|von Messen und Hausausstellungen|der Lohnabrechnung|eines Onlineshops|von Unterrichtsreihen|der Zollpapiere für {n} Länder|des Fuhrparks',
      ),
      listed(
        'in enger Abstimmung mit dem Betriebsrat|, Kosten um {n} % gesenkt|mit einem Team von {n} Personen|termingerecht und im Budget|für die ganze Region|ohne einen einzigen Unfall|, heute an {n} Standorten im Einsatz|, Durchlaufzeit um {n} Prozent verkürzt| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} mit {n} Jahren Erfahrung|Zuverlässige Kraft mit Blick für das Wesentliche, zuletzt als {T}|Engagiert und belastbar: {T}|{T} mit Freude an kleinen Teams|Nach {n} Jahren im Fach {w} nun {T}|Vielseitig ausgebildet in {w}|Praktiker mit kaufmännischem Verständnis|{T} aus Überzeugung|Gelernt habe ich {w}|Ruhig, gründlich, {T}',
    ),
    listed(
      'Ich arbeite gern mit Menschen|Schichtarbeit bin ich gewohnt|Führungserfahrung mit bis zu {n} Personen|Neue Programme lerne ich schnell|Reisebereitschaft ist vorhanden|Ich erkläre schwierige Dinge einfach|Termine halte ich ein|Auch unter Druck bleibe ich freundlich|Zahlen liegen mir ebenso wie Gespräche|Ordnung am Arbeitsplatz ist mir wichtig|Ich habe {n} Neue eingearbeitet',
    ),
    listed(
      'Ich suche eine Stelle mit Verantwortung.|Ein Umzug ist möglich.|Gern in Teilzeit.|Verfügbar ab sofort.|Mein Ziel ist eine leitende Aufgabe.|Führerschein Klasse B ist vorhanden.|Über ein Gespräch freue ich mich.|Am liebsten im Raum Norddeutschland.',
    ),
  ],
  papers: listed(
    'Zur {x} der {y}|{y} und {x}|Eine neue Methode der {x} in der {y}|{y}: Beiträge zur {x}|Grenzen der {x} in der {y}|{x} der {y} in {t}|Wandel der {y}: {x} und Praxis',
  ),
  nouns: listed(
    'Theorie|Geschichte|Didaktik|Messung|Ökonomie|Simulation|Bewertung|Ethik|Modellierung|Kritik',
  ),
  journals: listed(
    'Zeitschrift für {w}|Archiv für {w}|Jahrbuch {w}|{w} heute|Beiträge zur {w}|{w}-Blätter|Mitteilungen aus {w}',
  ),
  projects: listed(
    '{n} – Routenplaner|App „{n}“|Umbau des Bürgerhauses {t}|Gemeinschaftsgarten {t}|Vereinswebsite {n}|Wetterstation Eigenbau|{n}: freie Programmbibliothek|Stadtchronik {t}|Solarmobil {n}|Film: Die Fähre von {t}',
  ),
  labels: {
    title: 'Position',
    employer: 'Arbeitgeber',
    place: 'Ort',
    period: 'Zeitraum',
    tasks: 'Aufgaben',
    degree: 'Abschluss',
    institution: 'Einrichtung',
    grade: 'Note',
    name: 'Name',
    address: 'Anschrift',
    phone: 'Telefon',
    email: 'E-Mail',
    web: 'Web',
    born: 'Geburtsdatum',
    nationality: 'Staatsangehörigkeit',
    onRequest: 'Referenzen auf Anfrage.',
    page: 'Seite {n} von {m}',
  },
};
