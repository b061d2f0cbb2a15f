// Descriptions of jobs in running text: headings within lines, and sentences that say by themselves how much what they name matters.
import type { JobReading } from '@vitae/contracts';
import { skillLookUp } from '@vitae/skills';
import { readJobDescription } from './read-job-description.ts';

const read = (text: string): JobReading => readJobDescription(text, skillLookUp());
const skillsOf = (text: string) => read(text).skills.map(({ name, importance }) => `${name} ${importance}`);
const languagesOf = (text: string) =>
  read(text).languages.map(({ code, level, importance }) =>
    [code, level, importance].filter(Boolean).join(' '),
  );

it('opens a section at each heading within a line, with places in the whole line', () => {
  const text = 'Required: Python, Docker. Nice to have: Kubernetes; benefits: training in Terraform.';
  const { sections, skills } = read(text);
  expect(sections.map(({ kind, heading, lines }) => [kind, heading, ...lines])).toEqual([
    ['required', 'Required', 1, 1],
    ['nice', 'Nice to have', 1, 1],
    ['offer', 'benefits', 1, 1],
  ]);
  expect(skills.map(({ name, importance }) => `${name} ${importance}`)).toEqual([
    'Python required',
    'Docker required',
    'Kubernetes nice',
  ]);
  for (const { at } of skills) expect(text.slice(at.from, at.to)).toBe(at.text);
});

it.each([
  ['Voraussetzungen: Python. Von Vorteil: Docker. Wir bieten: Kubernetes.'],
  ['Profil : Python. Atouts : Docker. Nous offrons : Kubernetes.'],
  ['Requisitos: Python. Se valorará: Docker. Ofrecemos: Kubernetes.'],
  ['Must-haves: Python – nice-to-haves: Docker – perks: Kubernetes'],
  ['Requirements: Python, nice to have: Docker'],
])('does so in “%s”', (text) => expect(skillsOf(text)).toEqual(['Python required', 'Docker nice']));

it('takes no item of a list, address or time for a heading', () =>
  expect(
    read('Requirements\n- Python: required: yes\n- Docker at 10:30, profile:https://example.com/benefits:x')
      .sections,
  ).toHaveLength(1));

it('ends a section that was opened within a line with its paragraph', () =>
  expect(skillsOf('We need a hand. Nice to have: Docker\nHelm.\n\nYou have Python.')).toEqual([
    'Docker nice',
    'Helm nice',
    'Python required',
  ]));

it('takes a label with brackets for a heading, and what it heads for a list', () => {
  const text = 'What you bring (m/f/d):\nPython\nOur Docker\n\nYou will love it:\nKubernetes';
  expect(read(text).sections[0]).toMatchObject({ kind: 'required', heading: 'What you bring (m/f/d)' });
  expect(skillsOf(text)).toEqual(['Python required', 'Docker required', 'Kubernetes required']);
});

it.each<[string, string[]]>([
  ['Our shop runs on Python. You know Docker.', ['Docker required']],
  ['We offer training in Python. You have Docker.', ['Docker required']],
  ['You will build services in Python. You bring Docker.', ['Python nice', 'Docker required']],
  ['Wir nutzen Python. Sie haben Docker.', ['Docker required']],
  ['Vous serez chargé de Python. Vous maîtrisez Docker.', ['Python nice', 'Docker required']],
  ['We are looking for somebody with Python.', ['Python required']],
  ['Docker is an advantage, Python is not required', ['Docker nice']],
])('weighs sentences by what they are about: “%s”', (text, expected) =>
  expect(skillsOf(text)).toEqual(expected),
);

it.each<[string, string[]]>([
  ['Requirements: SAP, German', ['de required']],
  ['You speak fluent German; English would be a plus.', ['de C1 required', 'en nice']],
  ['Vous parlez couramment l’anglais ; l’allemand serait un plus.', ['en C1 required', 'de nice']],
  ['Buscamos cocinero con buen nivel de inglés; se valorará francés.', ['en B2 required', 'fr nice']],
  ['Requirements: French, Italian and Thai cuisine', []],
  ['Requirements: you polish silver', []],
])('hears which languages “%s” asks for', (text, expected) => expect(languagesOf(text)).toEqual(expected));

it('gives years to what they are said of', () => {
  const reading = read('Wir suchen einen Koch mit drei Jahren Berufserfahrung, Python und 2 Jahren Docker.');
  expect(reading.years).toMatchObject({ minimum: 3 });
  expect(reading.skills.map(({ name, minimumMonths }) => [name, minimumMonths])).toEqual([
    ['Python', undefined],
    ['Docker', 24],
  ]);
  expect(read('Requirements: dos años de experiencia').skills).toEqual([]);
  expect(read('You worked two years in hotels.').years).toMatchObject({ minimum: 2 });
  expect(read('On the market since 20 years').years).toBeUndefined();
});

it('takes what a degree is in for no skill', () =>
  expect(skillsOf('You have a bachelor’s degree in computer science and Python')).toEqual([
    'Python required',
  ]));

it.each([
  'Welder wanted. Driving licence required.',
  'Requirements: forklift licence, Docker',
  'No degree needed. No SQL required.',
  'Kein Studium notwendig, keine Erfahrung mit SQL.',
  'You will work with PhD students.',
])('asks for no degree in “%s”', (text) => expect(read(text).educationLevel).toBeUndefined());

it.each<[string, string[]]>([
  ['You bring Docker. No SQL required.', ['Docker required']],
  ['Voraussetzungen: Docker, kein SQL notwendig', ['Docker required']],
  ['You bring no less than Docker.', ['Docker required']],
])('leaves out what “%s” says is not needed', (text, skills) => expect(skillsOf(text)).toEqual(skills));

it.each(['Profil : licence en informatique', 'Vous avez une licence.'])(
  'takes the French degree in “%s” for one',
  (text) => expect(read(text).educationLevel?.level).toBe('bachelor'),
);
