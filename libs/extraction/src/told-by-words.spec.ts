// Plain lines that say what is not the candidate's, or not so: negated skills, referees, dates that can't be, labels on a line.
import type { Document, Line } from '@vitae/contracts';
import { extractClassic } from './classic.ts';
import { mergeExtractions } from './merge/merge-extractions.ts';
import { writtenLine } from './testing/written-line.ts';

function documentOf(text: string): Document {
  let block = 0;
  const lines: Line[] = [];
  for (const raw of text.trim().split('\n')) {
    if (!raw.trim()) {
      block++;
      continue;
    }
    lines.push(writtenLine(lines.length + 1, raw, { block }));
  }
  return { format: 'txt', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}

const read = (text: string) => {
  const document = documentOf(text);
  return mergeExtractions(extractClassic(document, { asOf: '2026-11' }), document, {
    month: '2026-11',
    reason: 'received',
  });
};

const HEAD = 'Nora Feldmann\nnora.feldmann@example.org\n\n';
const positionsOf = (lines: string) =>
  read(`${HEAD}EXPERIENCE\n${lines}\n`).positions.map((p) => [p.title?.value, p.organisation?.value]);
const schoolsOf = (lines: string) =>
  read(`${HEAD}EDUCATION\n${lines}\n`).qualifications.map((q) => [
    q.degree?.value,
    q.area?.value,
    q.institution?.value,
  ]);

describe('dates that can’t be', () => {
  it('take neither the place of an employer nor that of a title, and are told of', () => {
    const profile = read(
      `${HEAD}EXPERIENCE\nMar 2021 - Jan 2019  Supervisor, Oakfield Mills Ltd\n30/02/2016 - 14/2018  Clerk, Linden Freight LLP\n`,
    );
    expect(profile.positions.map((p) => [p.title?.value, p.organisation?.value, p.start, p.end])).toEqual([
      ['Supervisor', 'Oakfield Mills Ltd', undefined, undefined],
      ['Clerk', 'Linden Freight LLP', undefined, undefined],
    ]);
    expect(profile.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['dates_reversed', 'date_impossible']),
    );
  });

  it('are no field of study where they are long past or far ahead', () => {
    expect(schoolsOf('BSc, Hollowmere College, 1210 - 1214')).toEqual([
      ['BSc', undefined, 'Hollowmere College'],
    ]);
  });

  it('are not seen in what is in order', () => {
    const { warnings } = read(`${HEAD}EXPERIENCE\nJan 2019 - Mar 2021  Supervisor, Oakfield Mills Ltd\n`);
    expect(warnings.map(({ code }) => code)).not.toContain('dates_reversed');
  });
});

it('tells title and employer by the other lines of their shape, where no word does', () => {
  expect(
    positionsOf(
      '2019 - 2022  Buyer, Oakfield Mills Ltd, Leeds\n2014 - 2018  Farrowhand, Linden Barns Ltd, Leeds\n2010 - 2013  Linden Barns Ltd',
    ),
  ).toEqual([
    ['Buyer', 'Oakfield Mills Ltd'],
    ['Farrowhand', 'Linden Barns Ltd'],
    [undefined, 'Linden Barns Ltd'],
  ]);
});

it('takes what follows "en" and its like for the employer where it is a house, and for the trade where it is not', () => {
  expect(positionsOf('Cocinera en Hotel Las Palmeras (Sevilla), 2018 - 2020')).toEqual([
    ['Cocinera', 'Hotel Las Palmeras'],
  ]);
  expect(positionsOf('Asistente en Recursos Humanos, 2018 - 2020')[0]?.[0]).toBe(
    'Asistente en Recursos Humanos',
  );
});

it('takes an abbreviation before a town for a school, apart from the field of study', () => {
  expect(schoolsOf('MSc Logistics, TGM Vienna, 2014')).toEqual([['MSc', 'Logistics', 'TGM Vienna']]);
});

it('ends a school where its sentence ends, not at the stop of an abbreviation', () => {
  expect(
    schoolsOf(
      'PhD Biology, University of Cape Town. Thesis: Kelp. Supervisor: Prof. J. Blignaut, 2012 - 2016\nBSc Physics, Calif. State University, 2009 - 2011',
    ),
  ).toEqual([
    ['PhD', 'Biology', 'University of Cape Town'],
    ['BSc', 'Physics', 'Calif. State University'],
  ]);
});

it('takes what an apprenticeship leads to for a part of its name', () => {
  expect(schoolsOf('Ausbildung zur Fotolaborantin, BSZ Leipzig, 2009 - 2012')).toEqual([
    ['Ausbildung zur Fotolaborantin', undefined, 'BSZ Leipzig'],
  ]);
});

it('is hardly sure of a name where nothing else speaks of a resume', () => {
  const nameIn = (text: string) => read(text).basics.name;
  expect(
    nameIn('Quiet Harbour\n\nIt was the wet spring of 1911.\nThe years 1911 - 1914 were dry.\n')
      ?.confidence ?? 0,
  ).toBeLessThan(0.5);
  expect(nameIn('Nora Feldmann\n\nEXPERIENCE\nBuyer at Oakfield Mills Ltd\n')?.confidence).toBeGreaterThan(
    0.5,
  );
});

it('keeps the addresses of referees from the candidate’s', () => {
  const { basics } = read(
    `${HEAD}EXPERIENCE\nBuyer at Oakfield Mills Ltd, 2019 - 2022\nReference: Tom Ashby, t.ashby@example.net\n\nREFERENCES\nDr. Ines Kolb, ines.kolb@example.edu\n`,
  );
  expect(basics.emails.map(({ value }) => value)).toEqual(['nora.feldmann@example.org']);
});

it('takes the authors of a publication for no part of its name, nor its words for skills', () => {
  const { publications, skills } = read(
    `${HEAD}PUBLICATIONS\nFeldmann N, Ashby T. Python in the wild: a survey of snakes. 2019.\nAshby T, Feldmann N. Barley yields in wet summers. Agronomy Letters, 2017.\n`,
  );
  expect(publications.map((p) => p.name.value)).toEqual([
    'Python in the wild: a survey of snakes',
    'Barley yields in wet summers',
  ]);
  expect(skills.map(({ name }) => name)).not.toContain('Python');
});

it('takes what somebody says not to know for no skill', () => {
  const skillsOf = (text: string) => read(`${HEAD}${text}`).skills.map(({ name }) => name);
  expect(skillsOf('SUMMARY\nI have never worked with Python. I write PostgreSQL daily.\n')).toEqual([
    'PostgreSQL',
  ]);
  expect(skillsOf('SKILLS\nPython, no PostgreSQL, ohne Docker, SIN 4012\n')).toEqual(['Python', 'SIN 4012']);
});

it('reads a list behind its label in the last lines, whatever the section', () => {
  const profile = read(
    `${HEAD}EDUCATION\nBSc Biology, University of Leeds, 2010 - 2013\n\nSPRACHEN: Deutsch (Muttersprache), Polnisch (B1)\n\nSkills: Python; Docker; PostgreSQL\n`,
  );
  expect(profile.languages.map(({ code }) => code)).toEqual(['de', 'pl']);
  expect(profile.skills.map(({ name, listed }) => [name, listed])).toEqual([
    ['Python', true],
    ['Docker', true],
    ['PostgreSQL', true],
  ]);
  expect(profile.qualifications).toHaveLength(1);
});

it('takes the number of a paper for no telephone', () => {
  expect(
    read('Rechnung Nr. 2023-0417\nOrder No. 55019-233\nTel: 0113 555 0100\n').basics.phones,
  ).toHaveLength(1);
});

it('says where nothing tells a resume', () => {
  const codes = (text: string) => read(text).warnings.map(({ code }) => code);
  expect(codes('The harbour lay still.\nNobody spoke of the storm that night.')).toContain('not_a_resume');
  expect(codes(`${HEAD}EXPERIENCE\n`)).not.toContain('not_a_resume');
});
