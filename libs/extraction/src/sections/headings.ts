// The words of section headings: in English, German, French, Spanish and Portuguese, and the usual ones of seven languages more.
import { compact, fold, kindsByName } from '../text/normalise.ts';

export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'volunteering'
  | 'interests'
  | 'memberships'
  | 'references'
  | 'contact'
  | 'personal'
  | 'other';

/** Whole headings. Written without accents; looked up by letters alone, so letter spacing and case do not matter. */
const HEADINGS: Record<SectionKind, string> = {
  summary: `summary|professional summary|career summary|executive summary|profile|professional profile|personal profile|about|about me|objective|career objective|personal statement|overview|research interests|introduction|summary of qualifications|career profile|who i am|professional synopsis|career synopsis|synopsis|career summary and objective|
    profil|kurzprofil|uber mich|zusammenfassung|profil professionnel|a propos|a propos de moi|resume|extracto|objectif|perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|perfil profissional|sobre mim|resumo|resumo profissional|
    profilo|profilo professionale|profilo personale|chi sono|presentazione|obiettivo|obiettivo professionale|sintesi|profiel|persoonlijk profiel|over mij|samenvatting|wie ben ik|doelstelling|podsumowanie|podsumowanie zawodowe|profil zawodowy|o mnie|cel zawodowy|sammanfattning|om mig|personlig profil|ozet|hakkimda|hakkımda|kariyer hedefi|profesyonel ozet|kisisel ozet|о себе|обо мне|цель|профиль|краткая информация|个人简介|自我评价|个人总结|自我介绍|求职意向|关于我|个人概述`,
  work: `experience|work experience|professional experience|employment|employment history|work history|career history|work|positions|appointments|professional background|relevant experience|career|positions held|academic appointments|experience and employment|internships|internship experience|professional appointments|academic positions|industry experience|teaching experience|research experience|other experience|clinical experience|nursing experience|kitchen experience|culinary experience|hospitality experience|military experience|management experience|leadership experience|international experience|additional experience|previous experience|earlier experience|further experience|practical experience|employment details|work details|experience details|employment record|employment summary|professional history|job history|other work|other employment|other positions|
    berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|werdegang|praktika|berufliche tatigkeiten|berufliche stationen|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|emplois|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|experiencia profissional|historico profissional|percurso profissional|experiencias|experiencias profissionais|carreira|experience de travail|parcours|trayectoria|carrera profesional|historial profesional|werdegang und berufserfahrung|berufliche laufbahn|praxiserfahrung|praktische erfahrung|berufstatigkeit|
    esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|carriera|percorso professionale|storia lavorativa|attivita lavorativa|werkervaring|ervaring|professionele ervaring|relevante werkervaring|loopbaan|beroepservaring|arbeidsverleden|doswiadczenie|doswiadczenie zawodowe|przebieg kariery|kariera zawodowa|historia zatrudnienia|zatrudnienie|przebieg pracy zawodowej|arbetslivserfarenhet|erfarenhet|yrkeserfarenhet|anstallningar|arbetserfarenhet|tidigare anstallningar|is deneyimi|is deneyimleri|deneyim|deneyimler|is tecrubesi|is gecmisi|mesleki deneyim|kariyer|profesyonel deneyim|опыт|опыт работы|трудовая деятельность|профессиональный опыт|карьера|трудовой опыт|места работы|工作经历|工作经验|职业经历|实习经历|任职经历|工作履历|职业经验`,
  education: `education|academic background|educational background|education and training|academic history|academic qualifications|qualifications|degrees|studies|education and qualifications|academic credentials|schooling|training and education|academic education|academic details|educational details|education details|educational qualification|educational qualifications|academic qualification|academic profile|academic record|
    ausbildung|bildung|studium|akademische ausbildung|schulbildung|bildungsweg|bildungsgang|hochschulbildung|aus und weiterbildung|formation|formations|etudes|parcours academique|diplomes|formation academique|educacion|formacion|formacion academica|estudios|educacion y formacion|educacao|formacao|formacao academica|escolaridade|habilitacoes|habilitacoes academicas|habilitacoes literarias|etudes et formation|formation et diplomes|etudes et diplomes|formacion y estudios|datos academicos|lehre|berufsausbildung|schule|schule und ausbildung|ausbildung und studium|
    istruzione|istruzione e formazione|formazione|formazione accademica|titoli di studio|studi|percorso di studi|percorso formativo|opleiding|opleidingen|opleiding en vorming|studie|studies|onderwijs|opleidingen en cursussen|scholing|wyksztalcenie|wykształcenie|edukacja|studia|przebieg edukacji|utbildning|utbildningar|studier|akademisk utbildning|egitim|egitim bilgileri|ogrenim|ogrenim durumu|egitim durumu|akademik gecmis|образование|обучение|учеба|высшее образование|教育背景|教育经历|学历|学习经历|教育|学历背景`,
  skills: `skills|top skills|technical skills|core competencies|competencies|key skills|core skills|technologies|expertise|areas of expertise|tools|technical proficiencies|skills and tools|skills and abilities|methods and software|computer skills|it skills|professional skills|soft skills|hard skills|skills summary|tech stack|strengths|specialties|software|tools and technologies|software skills|skills and technologies|technical expertise|key competencies|
    top kenntnisse|principales competences|aptitudes principales|principais competencias|kenntnisse|fahigkeiten|kompetenzen|it kenntnisse|edv kenntnisse|fachkenntnisse|kenntnisse und fahigkeiten|schwerpunkte|qualifikationen|competences|competences techniques|competences cles|savoir faire|outils|informatique|habilidades|competencias|conocimientos|aptitudes|conocimientos tecnicos|habilidades tecnicas|competencias tecnicas|informatica|conhecimentos|aptidoes|competencias profissionais|aptidoes e competencias|capacidades|aptitudes professionnelles|destrezas|savoir etre|kompetenzprofil|
    competenze|competenze tecniche|competenze professionali|capacita e competenze|competenze informatiche|abilita|conoscenze|conoscenze informatiche|capacita|vaardigheden|competenties|kennis en vaardigheden|technische vaardigheden|computervaardigheden|kennis|umiejetnosci|kompetencje|umiejetnosci techniczne|umiejetnosci zawodowe|fardigheter|kompetenser|kompetens|kunskaper|tekniska fardigheter|datakunskaper|beceriler|yetenekler|yetkinlikler|teknik beceriler|bilgisayar becerileri|bilgi ve beceriler|навыки|ключевые навыки|профессиональные навыки|умения|компетенции|технические навыки|технологии|技能|专业技能|技能特长|核心技能|能力|掌握技能|技术能力`,
  languages: `languages|language skills|language proficiency|languages spoken|languages i speak|foreign languages|spoken languages|languages known|
    sprachen|sprachkenntnisse|fremdsprachen|langues|langues parlees|langues etrangeres|idiomas|lenguas|linguas|
    lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|talen|talenkennis|vreemde talen|jezyki|jezyki obce|znajomosc jezykow|sprak|sprakkunskaper|diller|yabanci diller|yabancı diller|yabanci dil|yabancı dil|dil bilgisi|dil becerileri|языки|иностранные языки|знание языков|владение языками|语言|语言能力|外语|外语水平`,
  certifications: `certifications|certificates|licenses and certifications|certifications and licenses|licenses|professional certificates|professional certifications|licences and certificates|licences|credentials|accreditations|certificates and licenses|certifications and training|training and certifications|courses|training|courses and certifications|certification|professional licenses|registrations|professional development|
    zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|lizenzen|zertifikate und weiterbildungen|fortbildung|certificats|habilitations|formations complementaires|certificaciones|certificados|cursos|licencias|cursos y certificaciones|certificacoes|certificacoes e cursos|formacion complementaria|formacao complementar|formation continue|formation complementaire|cursos complementares|formacion continua|cursos e certificacoes|
    certificazioni|certificati|corsi|corsi di formazione|corsi e certificazioni|attestati|abilitazioni|certificaten|cursussen|cursussen en certificaten|trainingen|diploma s en certificaten|certyfikaty|kursy|kursy i certyfikaty|szkolenia|kursy i szkolenia|uprawnienia|certifikat|kurser|certifieringar|kurser och certifikat|sertifikalar|kurslar|kurslar ve sertifikalar|egitimler ve sertifikalar|сертификаты|курсы|курсы и сертификаты|повышение квалификации|дополнительное образование|证书|资格证书|所获证书|培训经历`,
  projects: `projects|personal projects|selected projects|key projects|side projects|academic projects|open source|open source projects|things i built|notable projects|portfolio|selected work|selected works|recent work|featured work|case studies|
    projekte|ausgewahlte projekte|projets|projets personnels|proyectos|proyectos personales|projetos|projetos pessoais|
    progetti|progetti personali|projecten|projekty|projekt|egna projekt|projeler|проекты|личные проекты|项目|项目经历|项目经验`,
  publications: `publications|selected publications|peer reviewed publications|papers|journal articles|articles|books|list of publications|refereed publications|research output|
    publikationen|veroffentlichungen|publicaciones|publicacoes|
    pubblicazioni|publicaties|publikacje|publikationer|yayınlar|публикации|научные публикации|发表论文|论文|学术成果|出版物`,
  awards: `awards|honors and awards|honours and awards|awards and honors|awards and honours|honors|honours|prizes|achievements|scholarships|grants fellowships and prizes|fellowships|grants|awards and recognition|recognition|awards and scholarships|fellowships and awards|distinctions|honors awards|
    auszeichnungen|preise|ehrungen|stipendien|auszeichnungen und stipendien|prix|prix et distinctions|recompenses|premios|reconocimientos|premios y reconocimientos|premios e distincoes|distincoes|
    premi|riconoscimenti|premi e riconoscimenti|onorificenze|prijzen|onderscheidingen|prijzen en onderscheidingen|nagrody|nagrody i wyroznienia|wyroznienia|osiagniecia|utmarkelser|priser|stipendier|oduller|basarılar|burslar|награды|достижения|награды и достижения|премии|获奖|荣誉|获奖情况|荣誉奖项|获奖经历`,
  volunteering: `volunteering|volunteer experience|volunteer work|community service|volunteer|community involvement|voluntary work|giving back|
    ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeit|engagement|benevolat|voluntariado|trabajo voluntario|trabalho voluntario|
    volontariato|attivita di volontariato|vrijwilligerswerk|wolontariat|działalnosc społeczna|ideellt arbete|ideellt engagemang|volontararbete|gonulluluk|gonullu calısmalar|волонтерство|волонтерская деятельность|общественная деятельность|志愿者经历|志愿服务|社会实践`,
  interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|leisure|extracurricular activities|
    interessen|hobbys|hobbys und interessen|freizeit|loisirs|centres d interet|intereses|aficiones|interesses|passatempos|
    interessi|hobby|interessi e hobby|tempo libero|hobby s|interesses en hobby s|vrije tijd|zainteresowania|zainteresowania i hobby|intressen|fritidsintressen|fritid|ilgi alanlari|ilgi alanları|hobiler|ilgi alanlari ve hobiler|интересы|хобби|увлечения|хобби и интересы|兴趣爱好|爱好|兴趣`,
  references: `references|referees|referenzen|referencias|recommendations|
    referenze|referenties|referencje|referenser|referanslar|рекомендации|推荐人`,
  contact: `contact|contact information|contact details|contact me|get in touch|profiles|links|online|social|social media|find me|social profiles|
    kontakt|kontaktdaten|coordonnees|contacter|contactar|contacto|datos de contacto|contato|contactos|
    contatti|recapiti|contactgegevens|kontaktuppgifter|dane kontaktowe|iletisim|iletisim bilgileri|контакты|контактная информация|联系方式`,
  personal: `personal details|personal information|personal data|personal|additional information|
    personliche daten|personliche angaben|zur person|angaben zur person|etat civil|informations personnelles|datos personales|informacion personal|dados pessoais|informacoes pessoais|
    dati personali|informazioni personali|dati anagrafici|persoonlijke gegevens|persoonsgegevens|personalia|dane osobowe|informacje osobiste|personuppgifter|kisisel bilgiler|личные данные|личная информация|персональные данные|个人信息|基本信息|个人资料`,
  memberships: `memberships|membership|professional memberships|affiliations|professional affiliations|associations|professional associations|mitgliedschaften|mitgliedschaft|affiliations professionnelles|associations professionnelles|afiliaciones|asociaciones|afiliacoes|associacoes|
    appartenenza a associazioni|associazioni professionali|lidmaatschappen|członkostwa|medlemskap|uyelikler|членство|会员资格`,
  other: `invited talks|talks|presentations|conference presentations|service|professional service|patents|teaching|miscellaneous|other|additional|supervision|academic service|
    vortrage|sonstiges|conferences|patente|patentes|divers|otros|outros|signature|unterschrift`,
};

const BY_LETTERS = kindsByName(HEADINGS);

/** Stems that tell the kind of a heading which no list holds ("What I have done", "Where I studied"). In order of trust. */
const STEMS: readonly [RegExp, SectionKind][] = [
  [/\b(languages?|sprach\w*|langues?|idiomas?|speak)\b/, 'languages'],
  [/\b(publi\w+|papers? i|articles)\b/, 'publications'],
  [
    /\b(awards?|honou?rs?|prizes?|fellowships?|auszeichnung\w*|premios?|prix|proud of|recogni\w+)\b/,
    'awards',
  ],
  [
    /\b(certif\w+|licen[cs]es?|zertifi\w+|accredit\w+|papers that|courses|fortbildung\w*|weiterbildung\w*)\b/,
    'certifications',
  ],
  [/\b(volunt\w+|ehrenamt\w*|community|giving back)\b/, 'volunteering'],
  [/\b(projects?|projekte?|projets?|proyectos?|projetos?|built|made|side)\b/, 'projects'],
  [
    /\b(educat\w+|stud(y|ied|ies|ium)|degrees?|academic|ausbildung|schools?|learn(ed|t)|formaci\w+|formation|train(ed|ing))\b/,
    'education',
  ],
  [
    /\b(work\w*|experi\w+|employ\w+|career|jobs?|done|appointments|beruf\w*|worked|positions?|been|emplo[iy]s?)\b/,
    'work',
  ],
  [
    /\b(skills?|good at|competenc\w+|kenntnisse|abilit\w+|tools?|tech\w*|toolbox|software|methods|expertise|can do|know|use)\b/,
    'skills',
  ],
  [/\b(about|summary|profile|profil|who i am|objective|hello|hi)\b/, 'summary'],
  [/\b(contact|reach|find me|kontakt|touch)\b/, 'contact'],
  [/\b(interests?|hobb\w+|free time|love|enjoy)\b/, 'interests'],
  [/\b(references?|referees|referenzen)\b/, 'references'],
];

/** What follows a heading on its line and is no part of it: a colon, a count in brackets. */
const bare = (text: string) =>
  text
    .replace(/\(\d+\)\s*$/, '')
    .trimEnd()
    .replace(/[:.]\s*$/, '')
    .replace(/^\d+[.)]\s+/, '')
    .replace(/&/g, ' and ');

/** "Where I have worked", "Was ich kann": nothing else in a resume is put like this. */
const IN_FIRST_PERSON = /^(?:what|where|how|things|was|wo|wie) (?:i|ich)(?:['’]ve|['’]m)?(?: \p{L}+){1,4}$/iu;

const AND = / (?:and|und|et|y|e) |, | ?\/ ?/;

/** The kind of a heading that is known word for word, or all of whose parts are, in any of the five languages. */
export function knownHeading(text: string): SectionKind | undefined {
  if (text.length > 50) return undefined;
  // "WHERE | HAVE WORKED": recognition takes the word for a stroke.
  const words = bare(text.replace(/ \| (?=have |HAVE )/, ' I '));
  const known = BY_LETTERS.get(compact(words));
  if (known) return known;
  const parts = words.split(AND);
  if (parts.length > 1) {
    const kinds = parts.map((part) => BY_LETTERS.get(compact(part)));
    return BY_LETTERS.get(compact(parts.join(' '))) ?? (kinds.every(Boolean) ? kinds[0] : undefined);
  }
  return IN_FIRST_PERSON.test(words) ? likelyHeading(words) : undefined;
}

/** The likely kind of a text that looks like a heading but is not in the list; undefined where its words tell nothing. */
export function likelyHeading(text: string): SectionKind | undefined {
  const folded = fold(bare(text));
  for (const part of folded.split(/ and | und | et | y |, ?|\/| & /)) {
    const kind = BY_LETTERS.get(compact(part));
    if (kind && part.length > 4) return kind;
  }
  return STEMS.find(([stem]) => stem.test(folded))?.[1];
}
