// Fictitious people whose profiles LinkedIn might print: promotions under one organisation, long lists, four languages of its headings.
// `seen` are those that the rules were mended by; `heldOut` were written afterwards.
const link = (name) => ({ url: `www.linkedin.com/in/${name}`, shown: `www.linkedin.com/in/${name} (LinkedIn)` });
const site = (url, kind) => ({ url, shown: `${url} (${kind})` });
const spoken = (...pairs) => pairs.map(([language, fluency]) => ({ language, ...(fluency && { fluency }) }));

export const seen = [
  {
    id: 'promoted-en', locale: 'en', name: 'Orla Tennewick', label: 'Head of Logistics at Fennmoor Freight | Lean, rail and people', where: 'Leeds, England, United Kingdom', city: 'Leeds',
    phone: '+44 7700 900318', email: 'orla@tennewick.example', profiles: [link('orla-tennewick-5b1'), site('tennewick.example', 'Personal')],
    skills: ['Supply Chain Management', 'Lean Manufacturing', 'Negotiation'],
    languages: spoken(['English', 'Native or Bilingual'], ['Polish', 'Limited Working']),
    certificates: ['Six Sigma Green Belt', 'Transport Manager CPC'],
    summary: ['I move goods by rail where others send lorries. For eleven years I have led depots, planners and drivers, and I like nothing more than a timetable that holds.'],
    work: [
      { name: 'Fennmoor Freight', position: 'Head of Logistics', startDate: '2021-04', location: 'Leeds, England, United Kingdom', text: ['Responsible for six depots and 240 people.', '• Cut empty runs by 18 % in two years.', '• Moved 40 % of the volume to rail.'] },
      { name: 'Fennmoor Freight', position: 'Depot Manager', startDate: '2018-02', endDate: '2021-03', location: 'Hull, England, United Kingdom', text: ['Ran the depot at the port with 45 drivers.'] },
      { name: 'Fennmoor Freight', position: 'Shift Planner', startDate: '2015-09', endDate: '2018-01', location: 'Hull, England, United Kingdom' },
      { name: 'Quillstone Parcels Ltd', position: 'Warehouse Team Leader', startDate: '2013-06', endDate: '2015-08', location: 'Bradford, England, United Kingdom', text: ['Led a team of twelve on the night shift and trained the new ones.'] },
    ],
    education: [
      { institution: 'University of Huddersfield', studyType: 'Bachelor of Science - BS', area: 'Transport and Logistics Management', startDate: '2010', endDate: '2013' },
      { institution: 'Greenhead College', startDate: '2008', endDate: '2010' },
    ],
  },
  {
    id: 'engineer-de', locale: 'de', name: 'Hannes Vörmann', label: 'Leitender Softwareingenieur bei Kranichwerk GmbH', where: 'Hamburg, Deutschland', city: 'Hamburg',
    email: 'hannes@voermann.example', profiles: [link('hannes-voermann')],
    skills: ['TypeScript', 'PostgreSQL', 'Kubernetes'],
    languages: spoken(['Deutsch', 'Native or Bilingual'], ['Englisch', 'Full Professional'], ['Dänisch', 'Elementary']),
    certificates: ['Certified Kubernetes Administrator', 'iSAQB Foundation Level'],
    summary: ['Ich baue Systeme, die man nachts nicht wecken muss. Seit zwölf Jahren arbeite ich an Plattformen für Hafenlogistik und Bahn.'],
    work: [
      { name: 'Kranichwerk GmbH', position: 'Leitender Softwareingenieur', startDate: '2020-01', location: 'Hamburg, Deutschland', text: ['Verantwortlich für die Plattform der Containerverfolgung mit acht Entwicklern.', '- Umstellung auf Kubernetes in neun Monaten.', '- Antwortzeiten um die Hälfte gesenkt.'] },
      { name: 'Kranichwerk GmbH', position: 'Softwareingenieur', startDate: '2016-05', endDate: '2019-12', location: 'Hamburg, Deutschland' },
      { name: 'Stellwerk Nord AG', position: 'Junior-Entwickler', startDate: '2014-03', endDate: '2016-04', location: 'Kiel, Schleswig-Holstein, Deutschland', text: ['Entwicklung der Fahrplanauskunft in Java.'] },
    ],
    education: [{ institution: 'Technische Universität Hamburg', studyType: 'Master of Science - MS', area: 'Informatik', startDate: '2011', endDate: '2014' }, { institution: 'Christian-Albrechts-Universität zu Kiel', studyType: 'Bachelor of Science - BS', area: 'Informatik', startDate: '2008', endDate: '2011' }],
  },
  {
    id: 'marketing-fr', locale: 'fr', name: 'Maëlle Quérouët', label: 'Responsable marketing digital chez Atelier Brisemer', where: 'Nantes, Pays de la Loire, France', city: 'Nantes',
    phone: '+33 6 39 98 41 07', email: 'maelle@querouet.example', profiles: [link('maelle-querouet')],
    skills: ['Marketing digital', 'SEO', 'Gestion de projet'],
    languages: spoken(['Français', 'Native or Bilingual'], ['Anglais', 'Professional Working'], ['Espagnol', 'Elementary']),
    certificates: ['Google Analytics Certification'], awards: ['Prix de la jeune communication 2017'],
    summary: ["Je fais grandir des marques artisanales sur internet, avec peu de moyens et beaucoup de patience."],
    work: [
      { name: 'Atelier Brisemer', position: 'Responsable marketing digital', startDate: '2019-09', location: 'Nantes, Pays de la Loire, France', text: ['Pilotage de la boutique en ligne et du budget publicitaire.', "Hausse des ventes en ligne de 35 % en deux ans."] },
      { name: 'Maison Kerouanec', position: 'Chargée de communication', startDate: '2016-02', endDate: '2019-08', location: 'Rennes, Bretagne, France' },
      { name: 'Maison Kerouanec', position: 'Stagiaire communication', startDate: '2015-07', endDate: '2016-01', location: 'Rennes, Bretagne, France', text: ['Rédaction de la lettre mensuelle aux clients.'] },
    ],
    education: [{ institution: 'Université Rennes 2', studyType: 'Master', area: 'Communication des organisations', startDate: '2013', endDate: '2015' }],
  },
  {
    id: 'teacher-es', locale: 'es', name: 'Iratxe Olmedilla Pons', label: 'Profesora de matemáticas y coordinadora pedagógica', where: 'Valencia, Comunidad Valenciana, España', city: 'Valencia',
    email: 'iratxe@olmedilla.example', profiles: [link('iratxe-olmedilla')],
    skills: ['Enseñanza', 'Desarrollo curricular', 'Moodle'],
    languages: spoken(['Español', 'Native or Bilingual'], ['Catalán', 'Full Professional'], ['Inglés', 'Limited Working']),
    summary: ['Enseño matemáticas desde hace quince años y coordino a un equipo de nueve docentes.'],
    work: [
      { name: 'Colegio Mirasol', position: 'Coordinadora pedagógica', startDate: '2017-09', location: 'Valencia, Comunidad Valenciana, España', text: ['Coordinación de nueve docentes de ciencias.', 'Introducción de la evaluación continua con Moodle.'] },
      { name: 'Colegio Mirasol', position: 'Profesora de matemáticas', startDate: '2011-09', endDate: '2017-08', location: 'Valencia, Comunidad Valenciana, España' },
      { name: 'Academia Nuevo Ciclo', position: 'Profesora particular', startDate: '2009-10', endDate: '2011-06', location: 'Alicante, Comunidad Valenciana, España' },
    ],
    education: [{ institution: 'Universidad de Valencia', studyType: 'Licenciatura', area: 'Matemáticas', startDate: '2004', endDate: '2009' }],
  },
  {
    id: 'long-en', locale: 'en', name: 'Tobias Achterberg-Nwosu', label: 'Product designer, researcher and lecturer', where: 'Amsterdam Area', city: 'Amsterdam',
    email: 'tobias@achterberg.example', profiles: [link('tobias-achterberg-nwosu-designer-0815a'), site('portfolio.achterberg.example', 'Portfolio')],
    skills: ['User Research', 'Prototyping', 'Figma'],
    languages: spoken(['Dutch', 'Native or Bilingual'], ['English', 'Full Professional'], ['Igbo'], ['German', 'Professional Working']),
    certificates: ['Certified Usability Analyst', 'Design Thinking Practitioner for Public Services and Administration', 'Scrum Product Owner', 'Accessibility Specialist'],
    awards: ['Dutch Interface Award', 'Student Thesis of the Year'], publications: ['Asking before drawing: interviews in early design', 'Forms that forgive'],
    work: [
      { name: 'Lumenkade', position: 'Principal Product Designer', startDate: '2022-01', location: 'Amsterdam', text: ['Design of the permit service used by 300 municipalities, from the first interviews to the component library that four teams build with.', 'Mentors five designers.'] },
      { name: 'Lumenkade', position: 'Senior Product Designer', startDate: '2019-03', endDate: '2021-12', location: 'Amsterdam' },
      { name: 'Hogeschool Oosterdijk', position: 'Part-time Lecturer', startDate: '2018-09', text: ['Teaches interviewing and prototyping to second-year students.'] },
      { name: 'Freelance', position: 'Interaction Designer', startDate: '2015', endDate: '2019', location: 'Rotterdam Area', text: ['Websites and apps for museums, among them the audio guide of a harbour museum.'] },
      { name: 'Brinkhorst & Vale', position: 'UX Designer', startDate: '2012-08', endDate: '2015-01', location: 'London, United Kingdom', text: ['Wireframes, tests with users and reports for banks and insurers.', 'Set up the first usability laboratory of the agency with one-way mirror, two cameras and a very small budget.'] },
      { name: 'Brinkhorst & Vale', position: 'Design Intern', startDate: '2012-02', endDate: '2012-07', location: 'London, United Kingdom' },
    ],
    education: [{ institution: 'Delft University of Technology', studyType: "Master's degree", area: 'Design for Interaction', startDate: '2009', endDate: '2012' }, { institution: 'Design Academy Eindhoven', studyType: "Bachelor's degree", area: 'Industrial and Product Design', startDate: '2005', endDate: '2009' }],
  },
];

export const heldOut = [
  {
    id: 'nurse-en', locale: 'en', name: 'Bronagh Ashdown-Keane', label: 'Clinical Nurse Manager at Saltmarsh General Hospital', where: 'Bristol, England, United Kingdom', city: 'Bristol',
    email: 'bronagh@ashdown.example', profiles: [link('bronagh-ashdown-keane')],
    skills: ['Patient Safety', 'Emergency Medicine', 'Staff Development'],
    languages: spoken(['English', 'Native or Bilingual'], ['Irish', 'Elementary']),
    certificates: ['Advanced Life Support', 'Leadership in Nursing'],
    summary: ['Nurse by conviction, manager by accident. I look after a ward of thirty beds and the forty people who make it work.'],
    work: [
      { name: 'Saltmarsh General Hospital', position: 'Clinical Nurse Manager', startDate: '2019-11', location: 'Bristol, England, United Kingdom', text: ['Leads the acute ward with 40 nurses and assistants.', '• Brought falls down by a third.', '• Wrote the rota that nobody complains about.'] },
      { name: 'Saltmarsh General Hospital', position: 'Senior Staff Nurse', startDate: '2015-02', endDate: '2019-10', location: 'Bristol, England, United Kingdom' },
      { name: 'Saltmarsh General Hospital', position: 'Staff Nurse', startDate: '2012-09', endDate: '2015-01', location: 'Bristol, England, United Kingdom', text: ['Worked on the emergency admissions unit.'] },
      { name: 'Highcombe Care Homes', position: 'Care Assistant', startDate: '2009-07', endDate: '2012-08', location: 'Taunton, England, United Kingdom' },
    ],
    education: [{ institution: 'University of the West of England', studyType: 'Bachelor of Science - BS', area: 'Adult Nursing', startDate: '2009', endDate: '2012' }],
  },
  {
    id: 'controller-de', locale: 'de', name: 'Wiebke Ohlendiek', label: 'Leiterin Controlling | Mittelstand', where: 'Bremen, Deutschland', city: 'Bremen',
    phone: '+49 151 23456789', email: 'wiebke@ohlendiek.example', profiles: [link('wiebke-ohlendiek-77b2')],
    skills: ['Controlling', 'SAP', 'Budgetplanung'],
    languages: spoken(['Deutsch', 'Native or Bilingual'], ['Englisch', 'Professional Working']),
    summary: ['Zahlen müssen stimmen und verstanden werden. Beides ist meine Arbeit.'],
    work: [
      { name: 'Weserstahl Komponenten GmbH', position: 'Leiterin Controlling', startDate: '2018-07', location: 'Bremen, Deutschland', text: ['Führung eines Teams von sechs Personen.', 'Einführung von SAP an vier Standorten.'] },
      { name: 'Weserstahl Komponenten GmbH', position: 'Controllerin', startDate: '2013-10', endDate: '2018-06', location: 'Bremen, Deutschland' },
      { name: 'Backhaus Friese KG', position: 'Sachbearbeiterin Rechnungswesen', startDate: '2010-08', endDate: '2013-09', location: 'Oldenburg, Niedersachsen, Deutschland', text: ['Monatsabschlüsse und Mahnwesen.'] },
    ],
    education: [{ institution: 'Universität Bremen', studyType: 'Diplom', area: 'Betriebswirtschaftslehre', startDate: '2005', endDate: '2010' }],
  },
  {
    id: 'electrician-fr', locale: 'fr', name: 'Gwendal Tréhorel', label: "Chef d'équipe électricien chez Lumabreizh", where: 'Brest, Bretagne, France', city: 'Brest',
    phone: '+33 6 39 98 77 12', email: 'gwendal@trehorel.example', profiles: [link('gwendal-trehorel')],
    skills: ['Électricité', 'Lecture de plans', 'Sécurité'],
    languages: spoken(['Français', 'Native or Bilingual'], ['Breton', 'Limited Working'], ['Anglais', 'Elementary']),
    certificates: ['Habilitation électrique BR', 'CACES R486'],
    work: [
      { name: 'Lumabreizh', position: "Chef d'équipe", startDate: '2020-03', location: 'Brest, Bretagne, France', text: ["Encadrement de sept électriciens sur les chantiers navals.", 'Suivi des approvisionnements et des plannings.'] },
      { name: 'Lumabreizh', position: 'Électricien', startDate: '2014-09', endDate: '2020-02', location: 'Brest, Bretagne, France' },
      { name: 'Entreprise Goasdoué', position: 'Apprenti électricien', startDate: '2012-09', endDate: '2014-08', location: 'Quimper, Bretagne, France' },
    ],
    education: [{ institution: 'Lycée Vauban', studyType: 'Baccalauréat professionnel', area: 'Électrotechnique', startDate: '2009', endDate: '2012' }],
  },
  {
    id: 'chef-es', locale: 'es', name: 'Nerea Goicoechea Luna', label: 'Jefa de cocina en Casa Albahaca', where: 'Bilbao, País Vasco, España', city: 'Bilbao',
    email: 'nerea@goicoechea.example', profiles: [link('nerea-goicoechea')],
    skills: ['Gestión de equipos', 'Cocina vasca', 'Control de costes'],
    languages: spoken(['Español', 'Native or Bilingual'], ['Euskera', 'Native or Bilingual'], ['Francés', 'Limited Working']),
    certificates: ['Manipulador de alimentos'], awards: ['Premio Joven Cocinera del Norte'],
    summary: ['Cocino con lo que da la costa. Dirijo a doce personas y me gusta que la cuenta cuadre.'],
    work: [
      { name: 'Casa Albahaca', position: 'Jefa de cocina', startDate: '2018-05', location: 'Bilbao, País Vasco, España', text: ['Dirección de un equipo de doce personas.', 'Reducción del desperdicio en un 20 %.'] },
      { name: 'Restaurante Mareas', position: 'Segunda de cocina', startDate: '2014-04', endDate: '2018-04', location: 'San Sebastián, País Vasco, España' },
      { name: 'Restaurante Mareas', position: 'Cocinera', startDate: '2011-06', endDate: '2014-03', location: 'San Sebastián, País Vasco, España', text: ['Partida de pescados y arroces.'] },
    ],
    education: [{ institution: 'Escuela de Hostelería de Gamarra', studyType: 'Técnico Superior', area: 'Dirección de Cocina', startDate: '2009', endDate: '2011' }],
  },
  {
    id: 'analyst-en', locale: 'en', name: 'Femi Rasmussen', label: 'Data Analyst | SQL, Python, Tableau', where: 'Copenhagen, Capital Region, Denmark', city: 'Copenhagen',
    email: 'femi@rasmussen.example', profiles: [link('femi-rasmussen-data')],
    skills: ['SQL', 'Python', 'Tableau'],
    languages: spoken(['Danish', 'Native or Bilingual'], ['English', 'Full Professional'], ['Yoruba', 'Limited Working']),
    publications: ['Counting bicycles: a year of open data'],
    work: [
      { name: 'Nordhavn Insurance A/S', position: 'Data Analyst', startDate: '2022-08', location: 'Copenhagen, Capital Region, Denmark', text: ['Builds the claims dashboards used by 200 colleagues.', 'Moved the nightly reports from spreadsheets to SQL and Python.'] },
      { name: 'Nordhavn Insurance A/S', position: 'Student Assistant', startDate: '2020-09', endDate: '2022-07', location: 'Copenhagen, Capital Region, Denmark' },
      { name: 'Cykelbyen', position: 'Volunteer Data Manager', startDate: '2019-01', endDate: '2020-08', text: ['Published counts of bicycles as open data every month.'] },
    ],
    education: [{ institution: 'University of Copenhagen', studyType: 'Master of Science - MS', area: 'Statistics', startDate: '2020', endDate: '2022' }, { institution: 'Roskilde University', studyType: "Bachelor's degree", area: 'Mathematics and Informatics', startDate: '2017', endDate: '2020' }],
  },
];
