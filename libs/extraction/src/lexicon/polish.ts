// Polish words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const POLISH: LanguageWords = {
  code: 'pl',
  headFirst: true,
  titles: `inżynier programista programistka deweloper kierownik kierowniczka dyrektor dyrektorka menedżer menadżer manager koordynator koordynatorka specjalista specjalistka konsultant konsultantka
 doradca doradczyni analityk analityczka administrator administratorka asystent asystentka sekretarz sekretarka recepcjonista recepcjonistka referent referentka inspektor inspektorka księgowy księgowa
 audytor kontroler handlowiec sprzedawca sprzedawczyni ekspedient ekspedientka przedstawiciel przedstawicielka kasjer kasjerka magazynier magazynierka kierowca kurier dostawca monter montażysta elektryk
 elektromonter hydraulik murarz stolarz cieśla spawacz ślusarz tokarz frezer lakiernik malarz tynkarz dekarz mechanik mechatronik operator operatorka technik technolog konstruktor konstruktorka
 projektant projektantka architekt architektka kreślarz brygadzista majster robotnik pracownik pracowniczka pracownica pomocnik kucharz kucharka kelner kelnerka barman barmanka barista cukiernik piekarz
 rzeźnik pielęgniarz pielęgniarka położna lekarz lekarka dentysta stomatolog farmaceuta farmaceutka aptekarz fizjoterapeuta fizjoterapeutka ratownik opiekun opiekunka psycholog logopeda dietetyk rehabilitant
 weterynarz nauczyciel nauczycielka wykładowca wykładowczyni profesor adiunkt doktorant doktorantka lektor lektorka pedagog wychowawca wychowawczyni trener trenerka instruktor instruktorka szkoleniowiec
 badacz badaczka naukowiec laborant laborantka chemik biolog fizyk geodeta prawnik prawniczka adwokat notariusz aplikant sędzia prokurator policjant strażak żołnierz ochroniarz dozorca
 dziennikarz dziennikarka redaktor redaktorka tłumacz tłumaczka grafik graficzka fotograf bibliotekarz bibliotekarka archiwista archiwistka fryzjer fryzjerka kosmetyczka kosmetolog krawiec krawcowa
 sprzątacz sprzątaczka ogrodnik rolnik leśnik stażysta stażystka praktykant praktykantka wolontariusz wolontariuszka właściciel właścicielka współwłaściciel założyciel prezes wiceprezes wspólnik
 przewodniczący rzecznik planista zaopatrzeniowiec kupiec logistyk spedytor spedytorka dyspozytor dyspozytorka agent agentka pośrednik rekruter rekruterka kadrowa kadrowy tester testerka opiekunka`,
  ranks:
    'starszy starsza młodszy młodsza główny główna zastępca zastępczyni naczelny naczelna samodzielny samodzielna asystent pomocniczy pierwszy',
  legalForms:
    'sp. z o.o.|sp. z o. o.|spółka z o.o.|sp.z o.o.|s.a.|spółka akcyjna|sp. j.|sp.j.|spółka jawna|sp. k.|sp.k.|spółka komandytowa|s.c.|spółka cywilna|sp. z o.o. sp. k.|p.p.h.u.|pphu|p.h.u.|phu|f.h.u.|fhu|p.w.|f.h.|z.p.h.u.|i synowie|i syn|i wspólnicy|& syn',
  opensNames: 'p.p.h.u.|pphu|p.h.u.|phu|f.h.u.|fhu|p.w.|p.p.u.h.|ppuh|z.p.h.u.|z.u.h.|zuh',
  organisations: `firma przedsiębiorstwo spółka grupa zakład zakłady fabryka huta kopalnia stocznia elektrownia biuro kancelaria agencja urząd ministerstwo starostwo gmina sąd prokuratura policja straż
    szpital przychodnia klinika poradnia gabinet apteka hospicjum szkoła liceum technikum przedszkole żłobek uniwersytet politechnika akademia instytut biblioteka muzeum teatr dom ośrodek centrum fundacja
    stowarzyszenie towarzystwo związek spółdzielnia bank ubezpieczenia ubezpieczeń towarzystwo hotel restauracja bar kawiarnia karczma pizzeria piekarnia cukiernia ciastkarnia masarnia sklep hurtownia market salon
    warsztat serwis studio drukarnia wydawnictwo redakcja usługi transport logistyka spedycja budownictwo handel produkcja systemy rozwiązania technologie oprogramowanie nieruchomości deweloper
    izba zarząd komenda parafia hufiec działalność`,
  schools:
    'uniwersytet|politechni|akademi|szkol|liceum|technikum|gimnazjum|uczelni|instytut|kolegium|zespol szkol|studium|konserwatorium|wydzial',
  schoolWords: 'lo zsz agh sgh uj uw uam pwsz wsb sggw awf asp umcs umk up',
  degrees: {
    doctorate:
      'doktor nauk|doktor habilitowany|dr hab.|doktorat|studia doktoranckie|studia iii stopnia|doktor',
    master:
      'magister inżynier|mgr inż.|magister|magisterium|mgr|studia magisterskie uzupełniające|studia magisterskie|studia ii stopnia|jednolite studia magisterskie|studia drugiego stopnia|studia podyplomowe|podyplomowe|dyplom magistra|tytuł magistra|lekarz medycyny|studia mba|aplikacja',
    bachelor:
      'licencjat|lic.|inżynier|inż.|studia licencjackie|studia inżynierskie|studia i stopnia|studia pierwszego stopnia|dyplom licencjata|dyplom inżyniera|studia wyższe|wykształcenie wyższe',
    vocational:
      'tytuł technika|dyplom technika|technik|kwalifikacje zawodowe|dyplom zawodowy|dyplom czeladniczy|dyplom mistrzowski|świadectwo czeladnicze|czeladnik|zawód|tytuł zawodowy|wykształcenie zawodowe|kurs zawodowy|świadectwo kwalifikacyjne|egzamin zawodowy',
    school:
      'egzamin dojrzałości|egzamin maturalny|świadectwo dojrzałości|świadectwo maturalne|matura|wykształcenie średnie|wykształcenie podstawowe|wykształcenie gimnazjalne|świadectwo ukończenia',
  },
  at: 'w firmie|w spółce|u|dla',
  atOrIn: 'w|we|na|przy',
  levels: {
    native: 'ojczysty|język ojczysty|rodzimy|dwujęzyczny|dwujęzyczna|natywny',
    C2: 'poziom ojczysty|biegły',
    C1: 'biegle|biegła|biegła znajomość|zaawansowany|bardzo dobry|bardzo dobra|bardzo dobrze|płynnie|płynny|zaawansowana|doskonały',
    B2: 'dobry|dobra|dobrze|średnio zaawansowany wyższy|dobra znajomość',
    B1: 'średnio zaawansowany|średniozaawansowany|średni|komunikatywny|komunikatywnie|komunikatywna|średnia|dostateczny',
    A2: 'podstawowy|podstawowa|podstawy|podstawowa znajomość|słaby',
    A1: 'początkujący|początkująca',
  },
  languageLabels: 'języki|języki obce|język|znajomość języków',
  nameLabels: 'imię i nazwisko|nazwisko i imię|imię|imiona i nazwisko',
  addressLabels:
    'adres|miejsce zamieszkania|zamieszkały|zamieszkała|miejscowość|miasto|adres zamieszkania|adres korespondencyjny|lokalizacja',
  labels: {
    date: 'okres|data|daty|czas|lata|rok|okres zatrudnienia|okres nauki|od do',
    from: 'od|początek|data rozpoczęcia',
    to: 'do|koniec|data zakończenia',
    title: 'stanowisko|funkcja|rola|zawód|pozycja|zajmowane stanowisko',
    organisation:
      'pracodawca|firma|nazwa firmy|przedsiębiorstwo|zakład pracy|miejsce pracy|organizacja|nazwa pracodawcy',
    client: 'klient|zleceniodawca|klient końcowy',
    employment: 'rodzaj umowy|forma zatrudnienia|umowa',
    place: 'miejsce|miasto|lokalizacja|miejscowość',
    body: 'obowiązki|zadania|zakres obowiązków|główne obowiązki|opis|opis stanowiska|osiągnięcia|główne zadania|odpowiedzialność',
    degree: 'tytuł|stopień|dyplom|kwalifikacja|kwalifikacje|uzyskany tytuł|wykształcenie|tytuł zawodowy',
    institution: 'uczelnia|szkoła|uniwersytet|instytucja|nazwa szkoły|nazwa uczelni|placówka',
    area: 'kierunek|specjalność|specjalizacja|wydział|kierunek studiów|profil',
    issuer: 'wydany przez|wydane przez|wystawca|organizator|wydawca',
    grade: 'ocena|wynik|średnia|ocena końcowa|średnia ocen',
  },
  grades:
    'ocena|ocena końcowa|średnia|średnia ocen|wynik|z wyróżnieniem|z oceną|bardzo dobry|dobry plus|dobry|celujący|dostateczny|bardzo dobra|dobra|dyplom z wyróżnieniem',
  towns: `warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin białystok katowice gdynia częstochowa radom toruń sosnowiec kielce rzeszów gliwice zabrze olsztyn bielsko-biała bytom zielona-góra rybnik
    ruda-śląska opole tychy gorzów-wielkopolski elbląg płock dąbrowa-górnicza wałbrzych włocławek tarnów chorzów koszalin kalisz legnica grudziądz jaworzno słupsk jastrzębie-zdrój nowy-sącz jelenia-góra siedlce mysłowice
    konin piła piotrków-trybunalski inowrocław lubin ostrów-wielkopolski suwałki stargard gniezno ostrowiec-świętokrzyski siemianowice-śląskie głogów pabianice leszno zamość łomża chełm przemyśl tomaszów-mazowiecki
    stalowa-wola kędzierzyn-koźle mielec tczew ełk świdnica zakopane sopot pruszków nowy-targ krosno świnoujście skierniewice ostrołęka
    londyn paryż berlin monachium hamburg kolonia frankfurt-nad-menem drezno lipsk wiedeń zurych genewa bruksela antwerpia amsterdam rotterdam haga kopenhaga sztokholm oslo helsinki praga brno ostrawa bratysława budapeszt
    rzym mediolan turyn wenecja florencja neapol madryt barcelona lizbona ateny moskwa petersburg kijów lwów mińsk wilno kowno ryga tallinn bukareszt sofia belgrad zagrzeb lublana stambuł dublin edynburg nowy-jork pekin tokio
    mazowieckie małopolskie śląskie wielkopolskie dolnośląskie pomorskie łódzkie lubelskie podkarpackie podlaskie kujawsko-pomorskie zachodniopomorskie warmińsko-mazurskie świętokrzyskie lubuskie opolskie`,
};
