import type { JobReading } from '@vitae/contracts';
import { skillLookUp } from '@vitae/skills';
import { readJobDescription } from './read-job-description.ts';

const read = (text: string): JobReading => readJobDescription(text, skillLookUp());
const skillsOf = ({ skills }: JobReading) =>
  skills.map(({ name, importance, minimumMonths }) => [
    name,
    importance,
    ...(minimumMonths ? [minimumMonths] : []),
  ]);

const ENGLISH = `Senior Backend Developer (m/f/d)
Location: Lisbon, Portugal

About us
Founded 30 years ago, we run on Salesforce.

What you will do
- Build services in Kotlin

Requirements:
- Bachelor's degree or Master's
- 5+ years of experience, with at least 3 years of SQL
- Strong Python, Kafka (a plus)
- Experience with AWS/GCP, ideally Terraform
- English (C1) and Portuguese

Nice to have
- Go, Rust and Kubernetes
- No Oracle required

Benefits
- French food, 2 years contract, training in Scala
`;

describe('an English description', () => {
  const reading = read(ENGLISH);

  it('has a title and a place', () => {
    expect(reading.title?.value).toBe('Senior Backend Developer');
    expect(reading.place?.value).toBe('Lisbon, Portugal');
  });

  it('has sections, each with its lines', () =>
    expect(reading.sections.map(({ kind, lines }) => [kind, ...lines])).toEqual([
      ['other', 1, 2],
      ['about', 4, 5],
      ['duties', 7, 8],
      ['required', 10, 15],
      ['nice', 17, 19],
      ['offer', 21, 22],
    ]));

  it('names skills, required or nice to have, and none of those that the company uses or offers', () =>
    expect(skillsOf(reading)).toEqual([
      ['Kotlin', 'nice'],
      ['SQL', 'required', 36],
      ['Python', 'required'],
      ['Apache Kafka', 'nice'],
      ['AWS', 'required'],
      ['Google Cloud Platform', 'required'],
      ['Terraform', 'nice'],
      ['Go', 'nice'],
      ['Rust', 'nice'],
      ['Kubernetes', 'nice'],
    ]));

  it('asks for years of experience that are not those of a skill', () =>
    expect(reading.years).toMatchObject({ minimum: 5, importance: 'required' }));

  it('is content with the lower of two degrees', () =>
    expect(reading.educationLevel).toMatchObject({ level: 'bachelor', importance: 'required' }));

  it('gives a level to the language that it stands behind', () =>
    expect(reading.languages.map(({ code, level }) => [code, level])).toEqual([
      ['en', 'C1'],
      ['pt', undefined],
    ]));

  it('says of each reading where it stands', () => {
    const lines = ENGLISH.split('\n');
    const places = [
      reading.title,
      reading.place,
      reading.years,
      reading.educationLevel,
      ...reading.skills,
      ...reading.languages,
    ].map((one) => one?.at);
    expect(places.length).toBeGreaterThan(14);
    for (const at of places)
      expect(at && lines[at.line - 1]?.slice(at.from, at.to)).toBe(at?.text === undefined ? '' : at.text);
  });
});

it('reads German', () => {
  const reading = read(`Wir suchen einen Elektriker (m/w/d) in Vollzeit.
Arbeitsort: Bern

Aufgaben
Wartung der Anlagen

Das bringen Sie mit
- Abgeschlossene Berufsausbildung
- mindestens zwei bis vier Jahre Berufserfahrung
- Docker; Kafka von Vorteil
- Sehr gute Deutschkenntnisse, verhandlungssicheres Englisch

Wir bieten
Unbefristeter Vertrag`);
  expect(reading.title?.value).toBe('Elektriker');
  expect(reading.place?.value).toBe('Bern');
  expect(reading.years).toMatchObject({ minimum: 2, maximum: 4 });
  expect(reading.educationLevel?.level).toBe('vocational');
  expect(skillsOf(reading)).toEqual([
    ['Docker', 'required'],
    ['Apache Kafka', 'nice'],
  ]);
  expect(reading.languages.map(({ code, level }) => [code, level])).toEqual([
    ['de', 'C1'],
    ['en', 'C1'],
  ]);
});

it('reads French and Spanish', () => {
  const french = read(`Poste : Comptable
Lieu : Lyon
Profil recherché
- Expérience de 3 ans minimum
- Anglais courant, espagnol souhaité
Les plus
- Docker`);
  expect([french.title?.value, french.place?.value]).toEqual(['Comptable', 'Lyon']);
  expect(french.years).toMatchObject({ minimum: 3 });
  expect(skillsOf(french)).toEqual([['Docker', 'nice']]);
  expect(french.languages[0]).toMatchObject({ code: 'en', level: 'C1' });
  const spanish = read(`Buscamos una enfermera para nuestro equipo
Requisitos
- Al menos cinco años de experiencia
- Grado en Enfermería
Se valorará
- Docker`);
  expect(spanish.title?.value).toBe('enfermera');
  expect(spanish.years).toMatchObject({ minimum: 5 });
  expect(spanish.educationLevel?.level).toBe('bachelor');
  expect(skillsOf(spanish)).toEqual([['Docker', 'nice']]);
});

it.each([
  ['Must be 18 years old'],
  ['A fixed-term contract of 2 years'],
  ['Founded 25 years ago'],
  ['A high degree of independence'],
  ['You go the extra mile and excel'],
  ['French and Italian cuisine for our guests'],
  ['A degree is not required'],
  ['You work with press and data'],
])('takes nothing from “%s”', (line) => {
  const { years, educationLevel, skills, languages } = read(`Requirements\n- ${line}`);
  expect({ years, educationLevel, skills, languages }).toEqual({ skills: [], languages: [] });
});

it.each<[string, string[]]>([
  ['Python required, Docker a plus', ['Python required', 'Docker nice']],
  ['Must have: Python', ['Python required']],
  ['Preferred: Python', ['Python nice']],
  ['Python is preferred', ['Python nice']],
  ['Docker (Swarm, Compose) is a plus', ['Docker nice']],
  ['Python (3.12); Docker is a plus', ['Python required', 'Docker nice']],
  ['Python (a plus), Docker (a must)', ['Python nice', 'Docker required']],
])('weighs “%s”', (line, expected) =>
  expect(read(`Profile\n${line}`).skills.map(({ name, importance }) => `${name} ${importance}`)).toEqual(
    expected,
  ),
);

it('hears of a language what follows on the brackets that hold its level', () =>
  expect(
    read('Requirements\nFluent English; German (B1) is nice to have').languages.map((l) => [
      l.code,
      l.level,
      l.importance,
    ]),
  ).toEqual([
    ['en', 'C1', 'required'],
    ['de', 'B1', 'nice'],
  ]));

it('takes what a text without headings names as required', () =>
  expect(skillsOf(read('We need somebody who knows Python and Docker.'))).toEqual([
    ['Python', 'required'],
    ['Docker', 'required'],
  ]));

it('finds nothing in nothing', () =>
  expect(read(' \n\n')).toEqual({ sections: [], skills: [], languages: [] }));
