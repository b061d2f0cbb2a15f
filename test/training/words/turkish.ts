// Turkish words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const TURKISH: Language = {
  code: 'tr',
  towns: listed(
    'İzmir/TR|Bursa/TR|Eskişehir/TR|Trabzon/TR|Kayseri/TR|Gaziantep/TR|Muğla/TR|Denizli/TR|Samsun/TR|Konya/TR|Çanakkale/TR|Mersin/TR',
  ),
  streets: listed(
    'Çınar Sokak|Atatürk Caddesi|İstasyon Caddesi|Gül Sokağı|Cumhuriyet Bulvarı|Lale Sokak|Okul Caddesi|Sahil Yolu|Değirmen Sokak|Zafer Caddesi',
  ),
  numberFirst: false,
  given: listed(
    'Ayşegül|Burak|Cemile|Doğukan|Elif|Ferhat|Gülşen|Hakan|İpek|Kerem|Leyla|Murat|Nurcan|Oğuz|Özlem|Pınar|Rıza|Selin|Şule|Tolga|Ufuk|Ümit|Volkan|Yeliz|Zeki',
  ),
  family: listed(
    'Akyürek|Bozkurt|Çetinkaya|Demirtaş|Erdoğmuş|Fındıklı|Gürsoy|Hacıoğlu|İnceoğlu|Karadağ|Koçyiğit|Mutluer|Nalbant|Özyılmaz|Pehlivan|Saraçoğlu|Şahinbaş|Taşdemir|Uzuner|Ünlütürk|Yağmur|Zorlu|Çelikkol|Aydınlı',
  ),
  headings: {
    summary: ['Profil|Hakkımda|Özet', 'Ben kimim|Kısaca|Kariyer Hedefi'],
    work: [
      'İş Deneyimi|Deneyim|İş Tecrübesi',
      'Neler yaptım|Görevler|Çalıştığım yerler|Kariyer|Mesleki Deneyim|İş Geçmişi',
    ],
    education: ['Eğitim|Eğitim Bilgileri|Öğrenim', 'Nerede okudum|Okullar|Akademik Geçmiş|Öğrenim Durumu'],
    skills: ['Beceriler|Yetkinlikler|Yetenekler', 'Neler bilirim|Araçlar|Bilgisayar Bilgisi|Güçlü Yönler'],
    languages: ['Diller|Yabancı Diller', 'Dil Bilgisi|Konuştuğum diller'],
    certificates: [
      'Sertifikalar|Kurslar',
      'Belgeler|Kurs ve Seminerler|Eğitim ve Belgeler|Ehliyet ve Belgeler',
    ],
    projects: ['Projeler', 'Kişisel Projeler|Yaptıklarım'],
    publications: ['Yayınlar', 'Makaleler|Yazılar'],
    awards: ['Ödüller|Başarılar', 'Burs ve Ödüller|Takdirler'],
    volunteer: ['Gönüllü Çalışmalar', 'Sosyal Sorumluluk|Topluluklar'],
    interests: ['İlgi Alanları|Hobiler', 'Boş zamanlarım|İş dışında'],
    references: ['Referanslar', 'Beni tanıyanlar'],
    personal: ['Kişisel Bilgiler', 'Kimlik Bilgileri'],
    contact: ['İletişim', 'Bana ulaşın|İletişim Bilgileri'],
    other: ['Diğer', 'Söz|Uygunluk'],
  },
  present: listed('halen|devam ediyor|günümüz|şimdi|Halen'),
  since: ['beri', '–'],
  seasons: ['İlkbahar', 'Yaz', 'Sonbahar', 'Kış'],
  at: ['–'],
  inside: ['–'],
  by: ['–'],
  titles: listed(
    'Kaynakçı|Hemşire|Büro Memuru|Aşçı|Garson|Duvar Ustası|Elektrikçi|Tesisatçı|Şantiye Şefi|Muhasebeci|Yönetici Asistanı|Sınıf Öğretmeni|Doçent|Araştırma Görevlisi|Avukat|Noter Kâtibi|Yazılım Geliştirici|Sistem Yöneticisi|Veri Analisti|Satış Danışmanı|Kasiyer|Resepsiyonist|Laborant|Eczacı|Fizyoterapist|Çevirmen|Grafik Tasarımcı|Gazeteci|Kamyon Şoförü|Depo Görevlisi|Bahçıvan|Stajyer|Harita Mühendisi|Mimar|Kuaför|Marangoz',
  ),
  titlePatterns: listed(
    '{f} Müdürü|{f} Uzmanı|{f} Sorumlusu|{f} Yöneticisi|{f} Asistanı|{f} Stajyeri|Kıdemli {f} Uzmanı|{f} Şefi|{f} Direktörü|{f} Danışmanı',
  ),
  titleFields: listed(
    'Satış|Satın Alma|Lojistik|Kalite|Pazarlama|İletişim|Üretim|İnsan Kaynakları|Bakım|İhracat|Finans|Güvenlik|Eğitim|Müşteri Hizmetleri|Bilgi İşlem|Planlama',
  ),
  employers: listed(
    '{n} A.Ş.|{n} Ltd. Şti.|{n} Holding|{s} Kardeşler|{s} ve Oğulları|{n} {w}|{s} {w}|{w} {n} San. ve Tic. A.Ş.|{t} Belediyesi|{t} Devlet Hastanesi|{t} Üniversitesi|{s} İlkokulu|{s} Fırını|{n} Otel|{n} Restoran|{n} Vakfı|{n} Derneği|Özel {n} Hastanesi|{n} Bankası|{s} Hukuk Bürosu|{n} Yayınları|{s} Nakliyat|{n}|Serbest|{n} Eczanesi',
  ),
  businesses: listed(
    'Lojistik|İnşaat|Tekstil|Sigorta|Yazılım|Gıda|Mühendislik|İlaç|Nakliye|Danışmanlık|Enerji|Optik|Ambalaj|Kozmetik|Gayrimenkul|Mobilya|Temizlik|Metal|Seramik|Süt Ürünleri',
  ),
  universities: listed(
    '{t} Üniversitesi|{t} Teknik Üniversitesi|{s} Üniversitesi|{n} Üniversitesi|{t} Güzel Sanatlar Akademisi|{t} Meslek Yüksekokulu|{t} Ekonomi Üniversitesi|{t} Bilim Üniversitesi|{g} {s} Üniversitesi',
  ),
  schools: listed(
    '{t} Anadolu Lisesi|{s} Fen Lisesi|{t} Meslek Lisesi|{g} {s} Lisesi|{t} Turizm Otelcilik Lisesi|Özel {n} Koleji|{s} Endüstri Meslek Lisesi|{t} Halk Eğitim Merkezi|{t} Kız Lisesi|{n} Ticaret Lisesi',
  ),
  degrees: listed(
    'Lisans|Yüksek Lisans|Doktora|Ön Lisans|Bütünleşik Doktora|Tezsiz Yüksek Lisans|Lisansüstü|Lisans Tamamlama|Çift Anadal|MBA',
  ),
  areas: listed(
    'İşletme|Hukuk|Hemşirelik|Bilgisayar Mühendisliği|Tarih|Türk Dili ve Edebiyatı|Biyoloji|Kimya|İktisat|Psikoloji|Sosyal Hizmet|Turizm|Gazetecilik|Mimarlık|İnşaat Mühendisliği|Matematik|Muhasebe|Sınıf Öğretmenliği|Tıp|Makine Mühendisliği',
  ),
  qualifications: listed(
    'Lise Diploması|Fen Lisesi Mezunu|Meslek Lisesi, Elektrik|Ustalık Belgesi|Ortaokul|Kalfalık Belgesi|Anadolu Lisesi Mezunu|Açık Lise|Meslek Lisesi, Muhasebe|Aşçılık Diploması',
  ),
  degreeJoins: ['{a}, {d}', '{a} ({d})', '{d}, {a}', '{d} – {a}', '{a} – {d}', '{a} {d}'],
  grades: listed(
    'Not ortalaması: 3,42/4|82/100|Onur derecesi|3,1/4,0|Yüksek onur|GNO: 2,98|Pekiyi|Ortalama 85',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'muhasebe|fatura kesme|müşteri ilişkileri|kaynak|teknik resim okuma|pazarlık|ekip yönetimi|stok takibi|bordro|takım çalışması|pastacılık|video kurgu|çeviri|metin yazarlığı|planlama|bakım onarım|budama|ders anlatımı|satış|forklift kullanma|arşivleme|pansuman|ilk yardım|zaman yönetimi|maliyet hesabı',
    ),
  ],
  skillGroups: listed(
    'Bilgisayar|Araçlar|Yöntemler|Mesleki|Kişisel|Programlama|Yönetim|Tasarım|Atölye|Laboratuvar|Diğer|Yazılımlar|Ofis|Dijital',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'İş Güvenliği Uzmanlığı (C)|Forklift Operatör Belgesi|Hijyen Belgesi|E Sınıfı Ehliyet|İlk Yardım Sertifikası|Pedagojik Formasyon|SRC-4 Belgesi|Cankurtaran Belgesi',
    ),
  ],
  issuers: [...SHARED_ISSUERS, ...listed('Kızılay|Ticaret Odası|MEB|İŞKUR|TMMOB|KOSGEB')],
  awards: listed(
    'Yılın Çalışanı|Başarı Bursu|Yenilik Ödülü|En İyi Tez|Üstün Hizmet Madalyası|Bölge Birinciliği|Jüri Özel Ödülü|Genç Girişimci, ikincilik|Onur Belgesi',
  ),
  interests: listed(
    'doğa yürüyüşü|kitap okumak|futbol|satranç|yemek yapmak|fotoğraf|yüzme|tiyatro|seyahat|bağlama|bisiklet|sinema|bahçe işleri|halk oyunları|yelken',
  ),
  fluencies: listed('ana dil|akıcı|iyi|orta|başlangıç|çok iyi|C1|B2|A2|ileri|iyi derecede'),
  bullets: [
    [
      listed(
        '{n} şantiyenin|{n} çalışanın vardiya planının|Merkez deponun|Yıllık bütçenin|Yeni rezervasyon sisteminin|Tedarikçi siparişlerinin|{n} kişilik bordronun|{n} çırak için kursların|Haftalık menülerin|Araç filosunun|Müşteri şikâyetlerinin|İnternet mağazasının|Ders notlarının|{n} dosyanın|{n} makinenin taşınmasının|Laboratuvar deneylerinin|Aylık raporların|İhalelerin',
      ),
      listed(
        'yönetimi|hazırlanması|denetimi|düzenlenmesi|takibi|planlanması|koordinasyonu|geliştirilmesi|kurulması|bakımı|incelenmesi|iyileştirilmesi',
      ),
      listed('; {n} kişilik ekiple|, yüzde {n} tasarruf|, zamanında teslim|, kazasız|, şimdi {n} şubede| | '),
    ],
  ],
  summaries: [
    listed(
      '{n} yıl deneyimli {T}|{w} alanına tutkun bir {T}|Çok yönlü {T}|Meslekte {n} yılın ardından {T}|{w} eğitimi almış {T}|İnsan ilişkileri güçlü {T}|Bağımsız ve meraklı: {T}|Düzenli, sabırlı bir {T}|Değişim arayan {T}',
    ),
    listed(
      'Küçük ekipleri severim|Vardiyalı çalışmaya alışığım|{n} kişilik ekip yönettim|Yeni programları çabuk öğrenirim|Sayılarla aram iyidir|Baskı altında sakin kalırım|Seyahat engelim yoktur|Dinlemeyi ve karar vermeyi bilirim|Sözümde dururum|{n} acemi yetiştirdim',
    ),
    listed(
      'Kalıcı bir iş arıyorum.|Hemen başlayabilirim.|Kendimi geliştirmek istiyorum.|B sınıfı ehliyetim var.|Taşınabilirim.|Yarı zamanlı çalışmak isterim.|Yeni görevlere hazırım.|Staj arıyorum.',
    ),
  ],
  papers: listed(
    '{y} ve {x} üzerine|{y}: yeni bir {x}|{x} ile {y}|{y}, {x} ve {t} örneği|{y} alanında {x} sınırları|{x}: {y} için bir derleme|{y} içinde {x}|Yeni yönelimler: {y} ve {x}|{x} önemli mi? {y} bulguları|{t} ilinde {y} ve {x}',
  ),
  nouns: listed('ölçüm|kuram|eleştiri|modelleme|benzetim|öğretim|coğrafya|etik|temsil|öngörü'),
  journals: listed(
    '{w} Dergisi|{w} Yıllığı|{w} Bülteni|{w} Araştırmaları|{w} Arşivi|Güncel {w}|{w} Defterleri',
  ),
  projects: listed(
    '{n} – rota planlayıcı|{n} uygulaması|{t} mahalle bahçesi|{n} kulübü sitesi|Ev yapımı hava istasyonu|{n}, açık kütüphane|{t} köy konağı onarımı|Kısa film: {t} Vapuru|{n} robotu|{n} Şenliği',
  ),
  labels: {
    title: 'Pozisyon',
    employer: 'İşveren',
    place: 'Yer',
    period: 'Dönem',
    tasks: 'Görevler',
    degree: 'Derece',
    institution: 'Kurum',
    grade: 'Not',
    name: 'Ad Soyad',
    address: 'Adres',
    phone: 'Telefon',
    email: 'E-posta',
    web: 'Web',
    born: 'Doğum tarihi',
    nationality: 'Uyruk',
    onRequest: 'Referanslar istek üzerine verilir.',
    page: 'Sayfa {n} / {m}',
  },
};
