// Descriptions of jobs in running text, written for this, and what each asks for. `dev` was at hand while the reading of such texts
// was written; `held` was written afterwards, and nothing was changed after it was measured. Items are written `Java:48` (months), `total:3-5` (years), `de:C1` (level); what stands under `nice`
// would be nice to have.

export interface JobText {
  readonly set: 'dev' | 'held';
  readonly text: string;
  readonly skills: Weighed;
  readonly years: Weighed;
  readonly education: Weighed;
  readonly languages: Weighed;
}

/** Items by how much they matter. */
export interface Weighed {
  readonly required: readonly string[];
  readonly nice: readonly string[];
}

/** Skills that the taxonomy lacks, as a tenant would add them. */
export const OWN_SKILLS = [
  'ICU',
  'BLS',
  'HACCP',
  'DATEV',
  'Forklift',
  'Lohnbuchhaltung',
  'Buchhaltung',
  'SPS',
  'Siemens TIA Portal',
  'Comptabilité',
  'Soudure',
  'Soldadura',
];

/** `Python, SQL / Docker`: the required ones, and those that would be nice. */
const weighed = (list = ''): Weighed => {
  const [required = [], nice = []] = list.split('/').map((part) =>
    part
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );
  return { required, nice };
};

const text = (
  set: JobText['set'],
  written: string,
  asked: Partial<Record<'skills' | 'years' | 'education' | 'languages', string>>,
): JobText => ({
  set,
  text: written,
  skills: weighed(asked.skills),
  years: weighed(asked.years),
  education: weighed(asked.education),
  languages: weighed(asked.languages),
});

export const JOB_TEXTS: readonly JobText[] = [
  text('dev', 'Required: ICU, BLS. Nice to have: German.', { skills: 'ICU, BLS', languages: '/ de' }),
  text(
    'dev',
    'We are looking for a nurse with 3 years of ICU experience, BLS and fluent German; a master’s degree would be a plus.',
    { skills: 'ICU:36, BLS', education: '/ master', languages: 'de:C1' },
  ),
  text(
    'dev',
    'Backend developer wanted. You have at least four years of experience with Java, a bachelor’s degree in computer science and good English. Knowledge of Kubernetes is an advantage, Docker is not required. We offer training in Terraform and a gym.',
    { skills: 'Java:48 / Kubernetes', education: 'bachelor', languages: 'en:B2' },
  ),
  text(
    'dev',
    'About us: we run 12 hotels on Salesforce. Your tasks: bookkeeping and month-end closing. Your profile: 2-4 years of experience, QuickBooks, Excel. Bonus: Power BI, Spanish (B1). Benefits: 30 days off, French food.',
    {
      skills: 'QuickBooks, Excel / bookkeeping, Power BI',
      years: 'total:2-4',
      languages: '/ es:B1',
    },
  ),
  text(
    'dev',
    'Warehouse operative. Must have: Forklift licence and a high school diploma. Preferred: SAP, two years in logistics. What we offer: company pension after 5 years.',
    { skills: 'Forklift / SAP, logistics:24', education: 'school' },
  ),
  text(
    'dev',
    'The ideal candidate brings five or more years in bookkeeping, knows Xero and IFRS inside out, and holds a master’s degree; QuickBooks would be helpful.',
    { skills: 'bookkeeping:60, Xero, IFRS / QuickBooks', education: 'master' },
  ),
  text(
    'dev',
    'Duties: maintenance of PLC controls. Skills needed: AutoCAD, welding; desirable: SolidWorks. Languages: English C1, Polish optional.',
    { skills: 'AutoCAD, welding / PLC, SolidWorks', languages: 'en:C1 / pl' },
  ),
  text(
    'dev',
    'Join our clinic as a phlebotomist! We expect you to be certified in BLS, to have worked in patient care for at least two years and to speak Spanish. Experience with triage is welcome but not essential. Our clinic uses Salesforce and offers English lessons.',
    { skills: 'BLS, patient care / triage', years: 'total:2', languages: 'es' },
  ),
  text(
    'dev',
    'Minimum qualifications: Bachelor’s degree, 3+ years of Python; SQL. Preferred qualifications: Tableau, AWS. Responsibilities: build dashboards in Power BI. Salary: 60k.',
    { skills: 'Python:36, SQL / Tableau, AWS, Power BI', education: 'bachelor' },
  ),

  text(
    'dev',
    'Wir suchen eine Pflegefachkraft mit abgeschlossener Ausbildung, mindestens zwei Jahren Berufserfahrung auf der Intensivstation und guten Deutschkenntnissen; Englisch ist von Vorteil. Erfahrung mit Triage wäre wünschenswert.',
    { skills: '/ Triage', years: 'total:2', education: 'vocational', languages: 'de:B2 / en' },
  ),
  text(
    'dev',
    'Voraussetzungen: DATEV, Lohnbuchhaltung, Excel. Von Vorteil: SAP, Englisch. Wir bieten: 30 Tage Urlaub und Schulungen in Power BI.',
    { skills: 'DATEV, Lohnbuchhaltung, Excel / SAP', languages: '/ en' },
  ),
  text(
    'dev',
    'Elektroniker (m/w/d) gesucht. Sie bringen mit: Gesellenbrief, Kenntnisse in SPS und AutoCAD. Idealerweise haben Sie Erfahrung mit SolidWorks. Ihre Aufgaben: Wartung von Anlagen mit Siemens TIA Portal.',
    { skills: 'SPS, AutoCAD / SolidWorks, Siemens TIA Portal', education: 'vocational' },
  ),
  text(
    'dev',
    'Für unser Team in Bern suchen wir einen Koch, der seit drei Jahren in der gehobenen Küche arbeitet, HACCP beherrscht und fließend Französisch spricht. Ein Diplom ist nicht erforderlich.',
    { skills: 'HACCP', years: 'total:3', languages: 'fr:C1' },
  ),
  text(
    'dev',
    'Anforderungen: Studium der Informatik, 5 Jahre Erfahrung mit Java; Kür: Kubernetes, Terraform.',
    {
      skills: 'Java:60 / Kubernetes, Terraform',
      education: 'bachelor',
    },
  ),
  text(
    'dev',
    'Sie verfügen über ein abgeschlossenes Studium, mehrjährige Erfahrung in Buchhaltung und sehr gute Excel-Kenntnisse. Kenntnisse in DATEV sind ein Plus, Italienisch ebenfalls.',
    { skills: 'Buchhaltung, Excel / DATEV', education: 'bachelor', languages: '/ it' },
  ),
  text(
    'dev',
    'Muss: Führerausweis, Deutsch C1, SPS. Kann: Englisch B1, SolidWorks. Das bieten wir: Weiterbildung in AutoCAD.',
    { skills: 'SPS / SolidWorks', languages: 'de:C1 / en:B1' },
  ),
  text(
    'dev',
    'Zu deinen Aufgaben gehört die Betreuung unserer Kunden in Salesforce. Du hast eine kaufmännische Lehre abgeschlossen, ein bis zwei Jahre im Verkauf gearbeitet und sprichst fließend Deutsch. Spanisch wäre schön.',
    { skills: '/ Salesforce', years: 'total:1-2', education: 'vocational', languages: 'de:C1 / es' },
  ),
  text(
    'dev',
    'Must-haves: Python, SQL und Docker – Nice-to-haves: Tableau, AWS. Mindestens 3 Jahre Berufserfahrung.',
    { skills: 'Python, SQL, Docker / Tableau, AWS', years: 'total:3' },
  ),

  text(
    'dev',
    'Nous recherchons une infirmière avec 3 ans d’expérience en réanimation, maîtrisant le triage et parlant couramment l’anglais ; l’allemand serait un plus.',
    { skills: 'triage', years: 'total:3', languages: 'en:C1 / de' },
  ),
  text(
    'dev',
    'Profil : Bac+5, 5 ans d’expérience, Python, SQL. Atouts : Docker, espagnol. Nous offrons : télétravail et formation AWS.',
    { skills: 'Python, SQL / Docker', years: 'total:5', education: 'master', languages: '/ es' },
  ),
  text(
    'dev',
    'Comptable recherché. Compétences requises : comptabilité, Excel, SAP. Souhaité : Power BI, anglais B2. Missions : clôture mensuelle avec QuickBooks.',
    { skills: 'comptabilité, Excel, SAP / Power BI, QuickBooks', languages: '/ en:B2' },
  ),
  text(
    'dev',
    'Vous êtes titulaire d’un BTS et vous justifiez d’au moins deux ans d’expérience en soudure. La connaissance d’AutoCAD est appréciée, le permis n’est pas obligatoire.',
    { skills: 'soudure:24 / AutoCAD', education: 'vocational' },
  ),
  text(
    'dev',
    'Exigences : CAP cuisine, HACCP, français courant. Serait apprécié : anglais. Avantages : repas et cours de WordPress.',
    { skills: 'HACCP', education: 'vocational', languages: 'fr:C1 / en' },
  ),
  text(
    'dev',
    'Le poste : développement d’interfaces en React. Votre profil : licence en informatique, trois années d’expérience en TypeScript, Figma en option.',
    { skills: 'TypeScript:36 / React, Figma', education: 'bachelor' },
  ),
  text(
    'dev',
    'Vous maîtrisez Salesforce et HubSpot, vous avez déjà travaillé cinq ans dans la vente et votre anglais est excellent. Idéalement, vous connaissez Google Analytics. Le diplôme importe peu.',
    { skills: 'Salesforce, HubSpot / Google Analytics', years: 'total:5', languages: 'en:C1' },
  ),
  text(
    'dev',
    'Indispensable : permis B, soudure, SolidWorks. Facultatif : allemand A2, SAP. Notre entreprise utilise Jira.',
    { skills: 'soudure, SolidWorks / SAP', languages: '/ de:A2' },
  ),

  text(
    'dev',
    'Buscamos una enfermera con al menos dos años de experiencia en urgencias, BLS y buen nivel de inglés; se valorará francés.',
    { skills: 'BLS', years: 'total:2', languages: 'en:B2 / fr' },
  ),
  text(
    'dev',
    'Requisitos: formación profesional, soldadura, AutoCAD. Se valorará: SolidWorks, inglés B1. Ofrecemos: contrato de 2 años y formación en Revit.',
    { skills: 'soldadura, AutoCAD / SolidWorks', education: 'vocational', languages: '/ en:B1' },
  ),
  text(
    'dev',
    'Imprescindible: Java, SQL, tres años de experiencia. Deseable: Docker, Kubernetes. Funciones: mantenimiento de servicios en Python.',
    { skills: 'Java, SQL / Docker, Kubernetes, Python', years: 'total:3' },
  ),
  text(
    'dev',
    'La persona ideal domina Excel y SAP, tiene un grado en administración y habla alemán con fluidez. No es necesario saber contabilidad.',
    { skills: 'Excel, SAP', education: 'bachelor', languages: 'de:C1' },
  ),
  text(
    'dev',
    'Se requiere: bachillerato, español nativo, Salesforce. Valorable: portugués, HubSpot. Qué ofrecemos: clases de inglés.',
    { skills: 'Salesforce / HubSpot', education: 'school', languages: 'es:native / pt' },
  ),
  text(
    'dev',
    'Necesitamos un cocinero que conozca HACCP y haya trabajado al menos cuatro años en hoteles; sería un plus hablar italiano.',
    { skills: 'HACCP', years: 'total:4', languages: '/ it' },
  ),
  text(
    'dev',
    'Tus tareas: diseñar páginas en WordPress con Figma. Tu perfil: licenciatura, 2 años de experiencia con Photoshop, inglés C1. Extra: SEO.',
    {
      skills: 'Photoshop:24 / WordPress, Figma, SEO',
      education: 'bachelor',
      languages: 'en:C1',
    },
  ),
  text(
    'dev',
    'Empresa fundada hace 20 años busca contable. Pedimos experiencia mínima de 5 años, dominio de contabilidad y Excel, e idealmente Power BI. El máster no es imprescindible.',
    { skills: 'contabilidad, Excel / Power BI', years: 'total:5' },
  ),

  text(
    'held',
    'Hi all, our practice is after a receptionist who can handle bookkeeping in Xero and has worked at a front desk for 2+ years. Fluent English is a must, Polish or Romanian an asset. No degree needed.',
    { skills: 'bookkeeping, Xero', years: 'total:2', languages: 'en:C1 / pl, ro' },
  ),
  text(
    'held',
    'Data analyst, Leeds. Essential: SQL, Power BI, a bachelor’s degree or equivalent. Desirable: Python, Tableau and some German. In this role you will automate reports in Excel. Perks: free lunch and Spanish classes.',
    { skills: 'SQL, Power BI / Python, Tableau, Excel', education: 'bachelor', languages: '/ de' },
  ),
  text(
    'held',
    'To apply you should hold an apprenticeship in welding, read AutoCAD drawings and have three to five years on site. SolidWorks knowledge preferred. We pay overtime and sponsor your AWS exams.',
    { skills: 'welding, AutoCAD / SolidWorks', years: 'total:3-5', education: 'vocational' },
  ),
  text(
    'held',
    'Nurse needed for night shifts: ICU background, BLS certificate. What would be great: triage, French at B1. What we don’t need: a master’s degree.',
    { skills: 'ICU, BLS / triage', languages: '/ fr:B1' },
  ),
  text(
    'held',
    'We are a family-run bakery founded in 1990 and use Shopify. You know HACCP, have at least one year of experience in bakeries and speak decent Spanish. Xero and Salesforce are not required.',
    { skills: 'HACCP', years: 'total:1', languages: 'es' },
  ),
  text(
    'held',
    'Zur Verstärkung unseres Lagers in Köln suchen wir ab sofort Sie! Ihr Profil: abgeschlossene Ausbildung, 2 Jahre Erfahrung, SAP. Pluspunkte: DATEV, Polnisch. Unser Angebot: Jobticket und Excel-Kurse.',
    { skills: 'SAP / DATEV', years: 'total:2', education: 'vocational', languages: '/ pl' },
  ),
  text(
    'held',
    'Als Frontend-Entwickler baust du Oberflächen in React. Du kannst TypeScript, hast vier Jahre im Beruf verbracht und sprichst Englisch auf Niveau C1; Figma ist kein Muss, aber gern gesehen.',
    { skills: 'TypeScript / React, Figma', years: 'total:4', languages: 'en:C1' },
  ),
  text(
    'held',
    'Bilanzbuchhalter gesucht (80–100 %). Zwingend: DATEV, IFRS, Masterabschluss. Wünschenswert wären QuickBooks sowie Italienisch oder Französisch. Die Firma nutzt Jira.',
    { skills: 'DATEV, IFRS / QuickBooks', education: 'master', languages: '/ it, fr' },
  ),
  text(
    'held',
    'Was wir erwarten: mindestens fünf Jahre mit SPS, sicheres Deutsch (C1), Führerschein. Was toll wäre: AutoCAD, Englisch. Was wir nicht verlangen: ein Studium.',
    { skills: 'SPS:60 / AutoCAD', languages: 'de:C1 / en' },
  ),
  text(
    'held',
    'Unser Restaurant braucht eine Köchin: drei Jahre Berufserfahrung, HACCP und eine abgeschlossene Lehre sind Pflicht, Französisch ist ein Vorteil.',
    { skills: 'HACCP', years: 'total:3', education: 'vocational', languages: '/ fr' },
  ),
  text(
    'held',
    'Entreprise familiale depuis 1985, nous cherchons un technicien : Bac pro, deux ans minimum en soudure, AutoCAD. En plus, ce serait bien : SolidWorks et notions d’allemand.',
    { skills: 'soudure:24, AutoCAD / SolidWorks', education: 'vocational', languages: '/ de:A2' },
  ),
  text(
    'held',
    'Vous savez utiliser Photoshop et InDesign, vous avez une licence et quatre ans d’expérience en agence. Un bon niveau d’anglais est demandé ; Figma, ce n’est pas indispensable.',
    { skills: 'Photoshop, InDesign', years: 'total:4', education: 'bachelor', languages: 'en:B2' },
  ),
  text(
    'held',
    'Au quotidien, vous gérez nos comptes dans Xero. Ce que nous demandons : Excel, comptabilité, 3 à 5 ans d’expérience. Ce qui fera la différence : Power BI, italien courant.',
    { skills: 'Excel, comptabilité / Xero, Power BI', years: 'total:3-5', languages: '/ it:C1' },
  ),
  text(
    'held',
    'Recherche aide-soignante diplômée (CAP ou BTS), BLS obligatoire, triage souhaité, portugais apprécié. Notre clinique propose des cours d’anglais.',
    { skills: 'BLS / triage', education: 'vocational', languages: '/ pt' },
  ),
  text(
    'held',
    'Restaurante en Bilbao busca jefa de cocina: HACCP obligatorio, cinco años de experiencia y francés B2. Mejor si además sabes inglés. Ofrecemos alojamiento y cursos de Photoshop.',
    { skills: 'HACCP', years: 'total:5', languages: 'fr:B2 / en' },
  ),
  text(
    'held',
    'Para este puesto hace falta una licenciatura, dominar Java y SQL y llevar al menos tres años programando. Serían un plus Docker y Kubernetes. No pedimos inglés.',
    { skills: 'Java, SQL / Docker, Kubernetes', years: 'total:3', education: 'bachelor' },
  ),
  text(
    'held',
    'Requisitos mínimos: bachillerato, Salesforce, español nativo. Puntos extra: HubSpot, catalán. Harás llamadas y usarás Excel. Somos una empresa que funciona con Jira.',
    { skills: 'Salesforce / HubSpot, Excel', education: 'school', languages: 'es:native / ca' },
  ),
  text(
    'held',
    'Clínica dental necesita auxiliar con formación profesional, BLS y dos años de experiencia en triage. Idealmente hablas alemán.',
    { skills: 'BLS, triage:24', education: 'vocational', languages: '/ de' },
  ),
];
