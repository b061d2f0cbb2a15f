// Polish words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const POLISH: Language = {
  code: 'pl',
  towns: listed(
    'Łódź/PL|Gdynia/PL|Białystok/PL|Rzeszów/PL|Zielona Góra/PL|Bielsko-Biała/PL|Toruń/PL|Częstochowa/PL|Kielce/PL|Olsztyn/PL|Opole/PL|Tarnów/PL|Nowy Sącz/PL|Szczecin/PL',
  ),
  streets: listed(
    'ul. Lipowa|ul. Kościelna|al. Niepodległości|ul. Młyńska|ul. Krótka|os. Słoneczne|ul. Polna|ul. Ogrodowa|pl. Wolności|ul. Zamkowa',
  ),
  numberFirst: false,
  given: listed(
    'Agnieszka|Bartosz|Czesława|Dariusz|Elżbieta|Franciszek|Grażyna|Henryk|Iwona|Jarosław|Krystyna|Łukasz|Małgorzata|Norbert|Oliwia|Paweł|Radosław|Sylwia|Tadeusz|Urszula|Wojciech|Zuzanna|Żaneta|Stanisław',
  ),
  family: listed(
    'Adamczewska|Borkowski|Chmielewska|Dąbrowicz|Dzierżak|Figura|Gołębiewski|Hryniewicz|Jasińska|Kołodziejczyk|Lewicki|Łapińska|Małachowska|Nowosielski|Orzechowski|Pietrzykowska|Rogoziński|Sierpińska|Szczepanik|Trzciński|Urbańska|Wiśniowiecka|Wróblewska-Maj|Zawistowski|Żuraw',
  ),
  headings: {
    summary: ['Profil|O mnie|Podsumowanie zawodowe', 'Kim jestem|W skrócie|Profil zawodowy'],
    work: [
      'Doświadczenie zawodowe|Doświadczenie',
      'Co robiłem|Stanowiska|Przebieg kariery|Gdzie pracowałam|Historia zatrudnienia|Praca zawodowa',
    ],
    education: ['Wykształcenie|Edukacja', 'Gdzie się uczyłam|Nauka|Szkoły|Przebieg nauki|Studia'],
    skills: ['Umiejętności|Kompetencje', 'Co potrafię|Narzędzia|Wiedza|Mocne strony|Kwalifikacje'],
    languages: ['Języki|Języki obce', 'Znajomość języków|W jakich językach mówię'],
    certificates: [
      'Certyfikaty|Kursy',
      'Szkolenia i uprawnienia|Uprawnienia|Kursy i szkolenia|Dokształcanie',
    ],
    projects: ['Projekty', 'Własne projekty|Po godzinach'],
    publications: ['Publikacje', 'Artykuły|Prace opublikowane'],
    awards: ['Nagrody|Wyróżnienia', 'Stypendia i nagrody|Osiągnięcia'],
    volunteer: ['Wolontariat', 'Działalność społeczna|Pomoc innym'],
    interests: ['Zainteresowania|Hobby', 'Czas wolny|Po pracy'],
    references: ['Referencje', 'Kto mnie zna'],
    personal: ['Dane osobowe', 'Informacje o osobie'],
    contact: ['Kontakt', 'Jak mnie znaleźć|Dane kontaktowe'],
    other: ['Inne', 'Motto|Dyspozycyjność'],
  },
  present: listed('obecnie|teraz|do dziś|nadal|do chwili obecnej'),
  since: ['od', 'Od'],
  seasons: ['Wiosna', 'Lato', 'Jesień', 'Zima'],
  at: ['w firmie'],
  inside: ['w'],
  by: ['wyd.'],
  titles: listed(
    'Spawacz|Pielęgniarka|Pracownik biurowy|Kucharz|Kelnerka|Murarz|Elektryk|Hydraulik|Kierownik budowy|Księgowa|Asystentka zarządu|Nauczycielka|Adiunkt|Doktorantka|Adwokat|Radca prawny|Programista|Inżynier oprogramowania|Administrator sieci|Sprzedawczyni|Kasjer|Recepcjonistka|Laborant|Farmaceutka|Fizjoterapeuta|Tłumaczka|Grafik|Dziennikarka|Kierowca|Magazynier|Ogrodnik|Stażystka|Geodeta|Architekt|Fryzjerka|Przewodnik|Stolarz',
  ),
  titlePatterns: listed(
    'Kierownik działu {f}|Specjalista ds. {f}|Młodszy specjalista ds. {f}|Dyrektor ds. {f}|Koordynatorka ds. {f}|Asystent ds. {f}|Konsultant ds. {f}|Stażysta w dziale {f}|Starszy specjalista ds. {f}|Analityk ds. {f}',
  ),
  titleFields: listed(
    'sprzedaży|zakupów|logistyki|jakości|marketingu|komunikacji|produkcji|kadr|utrzymania ruchu|eksportu|finansów|bezpieczeństwa|szkoleń|obsługi klienta|informatyki|planowania',
  ),
  employers: listed(
    '{n} Sp. z o.o.|{n} S.A.|{n} sp. j.|Grupa {n}|{s} i Synowie|Zakład {w} {s}|{n} {w}|P.H.U. {n}|Kancelaria {s}|Urząd Miasta {t}|Szpital Wojewódzki, {t}|Uniwersytet, {t}|Szkoła Podstawowa nr 7, {t}|Piekarnia {s}|Hotel {n}|Restauracja {n}|Fundacja {n}|Stowarzyszenie {n}|Przychodnia {n}|Bank {n}|Spółdzielnia {n}|Instytut {w}|Transport {s}|{n}|Własna działalność|Wydawnictwo {n}|Apteka {n}',
  ),
  businesses: listed(
    'Logistyka|Budownictwo|Tekstylia|Ubezpieczenia|Oprogramowanie|Spożywka|Inżynieria|Farmacja|Spedycja|Doradztwo|Energia|Optyka|Opakowania|Kosmetyki|Nieruchomości|Instalacje|Meble|Metalurgia|Ogrodnictwo|Mleczarnia',
  ),
  universities: listed(
    'Uniwersytet w {t}|Politechnika {n}|Akademia Ekonomiczna, {t}|Uniwersytet Medyczny, {t}|Wyższa Szkoła Bankowa, {t}|Akademia Sztuk Pięknych, {t}|Uniwersytet im. {g} {s}|Uniwersytet Rolniczy, {t}|Szkoła Główna {n}|Akademia Górnicza, {t}|Wyższa Szkoła {n}',
  ),
  schools: listed(
    'Liceum Ogólnokształcące nr 3, {t}|Technikum Mechaniczne, {t}|Zespół Szkół nr 2, {t}|Technikum Gastronomiczne, {t}|Szkoła Policealna {n}|Zasadnicza Szkoła Zawodowa, {t}|I LO im. {g} {s}|Technikum {n}|Liceum Plastyczne, {t}|Szkoła Branżowa, {t}',
  ),
  degrees: listed(
    'magister|licencjat|inżynier|mgr inż.|doktorat|studia magisterskie|studia licencjackie|studia podyplomowe|mgr|inż.|studia inżynierskie|studia doktoranckie',
  ),
  areas: listed(
    'zarządzanie|prawo|pielęgniarstwo|informatyka|historia|filologia polska|biologia|chemia|ekonomia|psychologia|praca socjalna|turystyka|dziennikarstwo|architektura|budownictwo|matematyka|rachunkowość|pedagogika|medycyna|rolnictwo|mechanika i budowa maszyn',
  ),
  qualifications: listed(
    'matura|świadectwo dojrzałości|technik mechanik|technik ekonomista|zawód: kucharz|zawód: spawacz|wykształcenie średnie|technik żywienia|technik informatyk|gimnazjum|technik farmaceutyczny|zawód: stolarz|technik budownictwa',
  ),
  degreeJoins: ['{d}, {a}', '{a}, {d}', '{d} – {a}', '{d} ({a})', '{a} ({d})', 'kierunek {a}, {d}'],
  grades: listed(
    'ocena: 4,5|bardzo dobry|dobry plus|średnia 4,7|z wyróżnieniem|ocena bardzo dobra|średnia: 4,2|dyplom z oceną 5',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'księgowość|fakturowanie|obsługa klienta|spawanie|rysunek techniczny|negocjacje|zarządzanie zespołem|gospodarka magazynowa|płace|praca w zespole|cukiernictwo|montaż filmów|tłumaczenia|redakcja|planowanie|konserwacja maszyn|przycinanie drzew|nauczanie|sprzedaż|obsługa wózka widłowego|archiwizacja|opatrunki|pierwsza pomoc|kosztorysowanie|punktualność',
    ),
  ],
  skillGroups: listed(
    'Komputer|Narzędzia|Metody|Zawodowe|Osobiste|Języki programowania|Zarządzanie|Grafika|Warsztat|Laboratorium|Inne|Oprogramowanie|Biuro|Cyfrowe',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'Uprawnienia SEP do 1 kV|Wózki widłowe UDT|Książeczka sanepidowska|Prawo jazdy C+E|Kurs pierwszej pomocy|Kurs pedagogiczny|Certyfikat ECDL|Kurs kadry i płace|Ratownik WOPR',
    ),
  ],
  issuers: [...SHARED_ISSUERS, ...listed('PCK|UDT|ZDZ|Izba Gospodarcza|SEP|WORD')],
  awards: listed(
    'Pracownik roku|Stypendium naukowe|Nagroda rektora|Najlepsza praca dyplomowa|Medal zasługi|Pierwsze miejsce w konkursie|Laureat olimpiady|Wyróżnienie jury|Stypendium prezydenta miasta',
  ),
  interests: listed(
    'piesze wędrówki|czytanie|piłka nożna|szachy|gotowanie|fotografia|pływanie|teatr|podróże|gitara|kolarstwo|kino|ogrodnictwo|taniec|żeglarstwo',
  ),
  fluencies: listed(
    'ojczysty|biegle|dobry|komunikatywny|podstawowy|zaawansowany|C1|B2|A2|bardzo dobry|średnio zaawansowany',
  ),
  bullets: [
    [
      listed(
        'Prowadzenie|Koordynacja|Nadzór|Opracowanie|Wdrożenie|Kontrola|Organizacja|Obsługa|Przygotowanie|Utrzymanie|Rozwój|Projektowanie|Przegląd|Planowanie|Kierowanie|Analiza|Usprawnienie',
      ),
      listed(
        '{n} budów|grafików dla {n} pracowników|magazynu centralnego|budżetu rocznego|nowego systemu rezerwacji|zamówień u dostawców|list płac {n} osób|kursów dla {n} uczniów|tygodniowych jadłospisów|floty samochodowej|reklamacji klientów|sklepu internetowego|materiałów dydaktycznych|{n} spraw|przeprowadzki {n} maszyn|badań laboratoryjnych|raportów miesięcznych|przetargów publicznych|wycieczek z przewodnikiem',
      ),
      listed(
        'z zespołem {n} osób|, oszczędność {n} %|w terminie|dla całego regionu|w porozumieniu z zarządem|bez wypadków|, dziś w {n} oddziałach|, sprzedaż wyższa o {n} %| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} z doświadczeniem {n} lat|Pasjonat, z zawodu {T}|Wszechstronny specjalista: {T}|Po {n} latach w zawodzie: {T}|Wykształcenie: {w}|{T} z podejściem do ludzi|Samodzielność i ciekawość: {T}|Osoba uporządkowana, {T} z powołania|{T} w poszukiwaniu zmiany',
    ),
    listed(
      'Lubię małe zespoły|Praca zmianowa nie jest mi obca|Kierowałam zespołem {n} osób|Szybko uczę się nowych programów|Liczby są moją mocną stroną|Zachowuję spokój pod presją|Jestem gotowy do wyjazdów|Umiem słuchać i decydować|Dotrzymuję terminów|Wdrożyłam {n} nowych osób',
    ),
    listed(
      'Szukam stałej pracy.|Dostępność od zaraz.|Chcę się rozwijać.|Prawo jazdy kat. B i własny samochód.|Możliwa przeprowadzka.|Interesuje mnie część etatu.|Czekam na nowe wyzwania.|Szukam stażu.',
    ),
  ],
  papers: listed(
    'O roli: {x} i {y}|{y}: nowe spojrzenie ({x})|{x} a {y}|{y}, {x}: przypadek miasta {t}|Granice: {x} oraz {y}|Przegląd badań: {y} i {x}|Nowe kierunki: {y}, {x}|Czy {x} ma znaczenie? {y}|{x} w praktyce: {y}|Szkice: {y} ({x})|{y} dziś: {x}|W stronę nowej dziedziny: {y}|{t} i {y}: {x}|Kilka uwag: {x}, {y}',
  ),
  nouns: listed('pomiar|teoria|krytyka|modelowanie|symulacja|dydaktyka|geografia|etyka|obraz|prognoza'),
  journals: listed(
    'Przegląd: {w}|Roczniki: {w}|Zeszyty Naukowe: {w}|Biuletyn: {w}|Studia: {w}|Archiwum: {w}|Wiadomości: {w}',
  ),
  projects: listed(
    '{n} – planer tras|Aplikacja {n}|Ogród sąsiedzki {t}|Strona klubu {n}|Domowa stacja pogody|{n}, wolna biblioteka|Remont świetlicy, {t}|Film krótki: Prom, {t}|Robot {n}|Festiwal {n}',
  ),
  labels: {
    title: 'Stanowisko',
    employer: 'Pracodawca',
    place: 'Miejsce',
    period: 'Okres',
    tasks: 'Obowiązki',
    degree: 'Tytuł',
    institution: 'Uczelnia',
    grade: 'Ocena',
    name: 'Imię i nazwisko',
    address: 'Adres',
    phone: 'Telefon',
    email: 'E-mail',
    web: 'Strona',
    born: 'Data urodzenia',
    nationality: 'Obywatelstwo',
    onRequest: 'Referencje na życzenie.',
    page: 'Strona {n} z {m}',
  },
};
