// Turkish words that resumes are read by. Heads of titles stand last, with the ending of what they belong to: "Satış Müdürü".
import type { LanguageWords } from './language-words.ts';

export const TURKISH: LanguageWords = {
  code: 'tr',
  titles: `mühendis mühendisi geliştirici geliştiricisi yazılımcı programcı müdür müdürü yönetici yöneticisi direktör direktörü şef şefi başkan başkanı lider lideri sorumlu sorumlusu uzman uzmanı danışman danışmanı
    analist analisti koordinatör koordinatörü asistan asistanı sekreter sekreteri memur memuru görevli görevlisi eleman elemanı personel personeli temsilci temsilcisi müfettiş müfettişi denetçi denetçisi muhasebeci
    muhasebecisi mali-müşavir müşavir müşaviri satıcı tezgahtar kasiyer kasiyeri depocu şoför şoförü sürücü kurye tekniker teknikeri teknisyen teknisyeni teknik elektrikçi tesisatçı kaynakçı marangoz boyacı duvarcı
    tornacı usta ustası ustabaşı kalfa kalfası çırak çırağı işçi işçisi operatör operatörü formen aşçı aşçısı aşçıbaşı garson garsonu komi barmen barista pastacı fırıncı kasap hemşire hemşiresi ebe doktor doktoru
    hekim hekimi diş-hekimi eczacı eczacısı fizyoterapist fizyoterapisti psikolog psikoloğu diyetisyen diyetisyeni bakıcı veteriner veterineri paramedik öğretmen öğretmeni eğitmen eğitmeni akademisyen profesör doçent
    öğretim-görevlisi araştırmacı araştırmacısı araştırma-görevlisi okutman rektör dekan antrenör antrenörü koç avukat avukatı hukukçu noter hakim savcı polis asker itfaiyeci güvenlik mimar mimarı tasarımcı tasarımcısı
    grafiker çizer fotoğrafçı gazeteci editör editörü muhabir muhabiri yazar çevirmen çevirmeni tercüman tercümanı kütüphaneci kuaför kuaförü güzellik-uzmanı terzi temizlikçi bahçıvan kapıcı stajyer stajyeri
    gönüllü girişimci kurucu kurucusu ortak ortağı sahip sahibi üye üyesi laborant laborantı kimyager biyolog fizikçi jeolog haritacı emlakçı planlamacı satın-almacı satınalmacı lojistikçi pazarlamacı
    yardımcı yardımcısı resepsiyonist resepsiyonisti rehber rehberi kaptan kabin-memuru pilot bankacı sigortacı ekonomist istatistikçi karşılayıcı host hostes optisyen teknikeri mikrobiyolog`,
  ranks: 'kıdemli uzman yardımcı baş genel vekil stajyer asistan kurucu junior senior üst orta bölge',
  legalForms:
    'a.ş.|aş|anonim şirketi|ltd. şti.|ltd.şti.|ltd şti|limited şirketi|şti.|tic. a.ş.|san. ve tic. a.ş.|san. ve tic. ltd. şti.|san. tic.|tic. ltd. şti.|kollektif şirketi|ve oğulları|ve ortakları|holding a.ş.',
  organisations: `şirket şirketi firma firması holding grup grubu işletme işletmesi fabrika fabrikası fabrikaları atölye atölyesi ofis ofisi büro bürosu hukuk avukatlık ajans ajansı ajansları belediye belediyesi bakanlığı müdürlüğü valiliği kaymakamlığı
    hastane hastanesi klinik kliniği poliklinik polikliniği sağlık-ocağı merkez merkezi eczane eczanesi okul okulu okulları ilkokulu ortaokulu anaokulu lise lisesi kolej koleji üniversite üniversitesi dershane dershanesi kurs kursu
    kütüphanesi müzesi tiyatrosu vakıf vakfı dernek derneği kooperatif kooperatifi banka bankası sigorta sigortacılık otel oteli restoran restoranı lokanta lokantası kafe kahvesi pastane pastanesi fırın fırını market mağaza mağazası
    mağazacılık mağazaları yayınevi yayınları matbaa matbaası gazetesi televizyonu inşaat yapı mimarlık mühendislik danışmanlık lojistik nakliyat taşımacılık tekstil gıda tarım turizm otomotiv makina makine enerji elektrik elektronik
    yazılım bilişim bilgisayar teknoloji teknolojileri sistemleri çözümleri hizmetleri ticaret sanayi sanayii pazarlama reklam medya emlak gayrimenkul mobilya kimya ilaç metal çelik plastik ambalaj denizcilik tersanesi servis servisi serbest`,
  organisationEnds:
    'şirketi|fabrikası|hastanesi|bankası|belediyesi|üniversitesi|okulu|lisesi|merkezi|vakfı|derneği|müdürlüğü|bakanlığı|ajansı|oteli|mağazası|bürosu|ofisi|holding|cılık|cilik|culuk|çılık|çilik',
  schools: 'universite|fakulte|enstitu|yuksekokul|okulu|akademi|lisesi|koleji|konservatuvar',
  schoolWords: 'lise lisesi kolej koleji dershane dershanesi kursu odtü itü myo okul halk-eğitim',
  degrees: {
    doctorate: 'doktora|doktor|dr.|sanatta yeterlik|tıpta uzmanlık',
    master:
      'yüksek lisans|tezli yüksek lisans|tezsiz yüksek lisans|master|MBA|yüksek mühendis|uzmanlık|lisansüstü|bilim uzmanlığı|pedagojik formasyon',
    bachelor: 'lisans|lisans derecesi|lisans diploması|mühendislik diploması|tıp doktoru',
    vocational:
      'ön lisans|önlisans|mesleki eğitim|ustalık belgesi|kalfalık belgesi|mesleki yeterlilik|sertifika programı|teknikerlik',
    school: 'lise diploması|lise mezunu|lise|ortaöğretim|ilköğretim|lise diploma|mezuniyet belgesi',
  },
  levels: {
    native: 'ana dil|ana dili|anadil|anadili|ana dilim|iki dilli',
    C2: 'ana dil seviyesinde|anadil seviyesinde|mükemmel',
    C1: 'akıcı|ileri|ileri seviye|ileri düzey|çok iyi|profesyonel',
    B2: 'iyi|iyi seviye|iyi düzeyde|orta üstü',
    B1: 'orta|orta seviye|orta düzey|orta derece',
    A2: 'temel|temel seviye|temel düzey|az|başlangıç üstü',
    A1: 'başlangıç|başlangıç seviyesi|başlangıç düzeyi',
  },
  languageLabels: 'diller|yabancı dil|yabancı diller|dil|dil bilgisi',
  nameLabels: 'ad soyad|adı soyadı|ad|isim|isim soyisim|ad ve soyad',
  addressLabels: 'adres|ikamet|ikametgah|şehir|il|yaşadığı şehir|konum|ikamet adresi|yer',
  labels: {
    date: 'tarih|dönem|tarihler|süre|yıl|yıllar|çalışma süresi|çalışma dönemi',
    from: 'başlangıç|başlangıç tarihi|başlama tarihi',
    to: 'bitiş|bitiş tarihi|ayrılış tarihi',
    title: 'pozisyon|görev|ünvan|unvan|görevi|rol|meslek|iş unvanı|görev unvanı',
    organisation: 'işveren|şirket|firma|kurum|şirket adı|firma adı|kuruluş|çalıştığı kurum|iş yeri|işyeri',
    client: 'müşteri|son müşteri',
    employment: 'çalışma şekli|sözleşme türü',
    place: 'yer|şehir|konum|lokasyon|il',
    body: 'görevler|sorumluluklar|görev ve sorumluluklar|görev tanımı|açıklama|iş tanımı|yapılan işler|başarılar|faaliyetler',
    degree: 'derece|diploma|bölüm derecesi|alınan derece|program|eğitim düzeyi|öğrenim durumu',
    institution: 'okul|üniversite|kurum|okul adı|eğitim kurumu|enstitü',
    area: 'bölüm|alan|branş|anabilim dalı|uzmanlık alanı',
    issuer: 'veren kurum|veren kuruluş|veren|düzenleyen',
    grade: 'not|not ortalaması|ortalama|mezuniyet notu|derece notu|diploma notu',
  },
  grades:
    'not|not ortalaması|ortalama|ort.|genel not ortalaması|mezuniyet notu|diploma notu|agno|gano|onur derecesi|yüksek onur|pekiyi|iyi derece|birincilikle',
  towns: `istanbul ankara izmir bursa antalya adana konya gaziantep şanlıurfa kocaeli izmit mersin diyarbakır hatay antakya manisa kayseri samsun balıkesir kahramanmaraş van aydın tekirdağ denizli sakarya adapazarı muğla eskişehir
    mardin trabzon malatya ordu erzurum afyonkarahisar sivas adıyaman zonguldak tokat elazığ batman kütahya osmaniye çanakkale çorum giresun şırnak isparta ağrı aksaray yozgat edirne düzce muş kastamonu kırklareli uşak niğde
    bitlis rize amasya siirt bolu nevşehir yalova bingöl kırıkkale hakkari burdur karaman karabük kırşehir erzincan bilecik sinop bartın ığdır çankırı artvin kars gümüşhane ardahan tunceli kilis bayburt gebze çorlu bodrum alanya
    londra paris berlin münih frankfurt hamburg köln viyana zürih cenevre brüksel amsterdam roma milano venedik madrid barselona lizbona atina selanik sofya bükreş belgrad üsküp saraybosna moskova kiev bakü tiflis tahran bağdat şam
    beyrut kahire kudüs riyad doha dubai lefkoşa girne gazimağusa pekin şanghay tokyo new-york varşova prag budapeşte kopenhag stokholm`,
};
