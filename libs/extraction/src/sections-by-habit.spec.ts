// Tops and sections written as many write them: names with letters and asides, headings without a line to themselves, levels behind skills.
import { readWritten as read } from './testing/read-written.ts';

const BELOW = '\nada.lovell@example.org\n\nEXPERIENCE\n\nBaker, Corner Loaf Ltd, 2018 - 2021\n';

it.each([
  ['Dr. Ada Lovell, M.Sc. (born 7 May 1981)', 'Dr. Ada Lovell'],
  ['Ada Lovell (she/her)', 'Ada Lovell'],
  ['Ada Lovell, MSc, MRICS', 'Ada Lovell'],
  ['Ada Lovell, RN, BSN', 'Ada Lovell'],
  ['Ada Lovell, PhD', 'Ada Lovell'],
  ['CV of Ada Lovell', 'Ada Lovell'],
  ['Augusta Lovell (Ada)', 'Augusta Lovell (Ada)'],
  ['Lovell, Ada', 'Lovell, Ada'],
])('reads of “%s” the name', (line, name) => {
  expect(read(`${line}${BELOW}`).basics.name?.value).toBe(name);
});

it.each(['Ada Lovell, MSc, MRICS', 'Ada Lovell, RN (she/her)', 'Ada Lovell (born 7 May 1981)'])(
  'takes what stands behind the name in “%s” for no headline',
  (line) => {
    expect(read(`${line}\nQuantity Surveyor${BELOW}`).basics.headline?.value).toBe('Quantity Surveyor');
  },
);

it('knows a heading by the blank line above it, though none is below it as with the others', () => {
  const { positions, qualifications, languages } = read(
    'Ada Lovell\nada.lovell@example.org\n\nTeaching Experience\n\nTeacher, Harwick School\n2015 - 2019\n\nEducation\nBEd, Westbridge University, 2014\n\nLanguages\nIrish: native\nEnglish: C2\n',
  );
  expect(positions).toHaveLength(1);
  expect(qualifications.map((q) => q.institution?.value)).toEqual(['Westbridge University']);
  expect(languages.map(({ code }) => code)).toEqual(['ga', 'en']);
});

it('takes a heading right below the name for one where the format marks headings', () => {
  const { positions } = read(
    '# Ada Lovell\nada.lovell@example.org\n\n# Ward and Clinic Experience\n\nNurse, Bayview Medical Center, 2014 - 2019\n\n# Education\n\nBSc, Westbridge University, 2014\n',
  );
  expect(positions.map((p) => p.organisation?.value)).toEqual(['Bayview Medical Center']);
});

it('takes what is shown of a designer’s work for no employer', () => {
  const { positions, projects } = read(
    'Ada Lovell\nada.lovell@example.org\n\nSELECTED WORK\n\nHarbour Lights — Poster Series\n\nEXPERIENCE\n\nDesigner, Studio Quay\n2018 - 2021\n',
  );
  expect(positions.map((p) => p.organisation?.value)).toEqual(['Studio Quay']);
  expect(projects.map((p) => p.name.value)).toEqual(['Harbour Lights']);
});

it('parts a skill from how well it is known', () => {
  const { skills } = read(
    'Ada Lovell\nada.lovell@example.org\n\nSKILLS\n\nTerraform (3/5)\nPastry: advanced\nDough: sourdough, rye\n',
  );
  expect(skills.filter((s) => s.listed).map((s) => s.mention.value)).toEqual([
    'Terraform',
    'Pastry',
    'sourdough',
    'rye',
  ]);
});

it('takes no year for the postcode of a town', () => {
  const { location } = read(
    'Ada Lovell\nada.lovell@example.org\n\nEXPERIENCE\n\nBaker, Corner Loaf Ltd, 2018 - 2021\n\nGRANTS\n\n2017  Harbour Academy Fellow\n',
  ).basics;
  expect(location).toBeUndefined();
});

it('takes one school for the degrees below it', () => {
  const schools = read(
    'Ada Lovell\nada.lovell@example.org\n\nEDUCATION\n\nWestbridge University\nMSc Geology\t2014\nBSc Geology\t2011\n',
  ).qualifications.map((q) => [q.degree?.value, q.institution?.value]);
  expect(schools).toEqual([
    ['MSc', 'Westbridge University'],
    ['BSc', 'Westbridge University'],
  ]);
});

it('takes none from above for a school leaver', () => {
  const schools = read(
    'Ada Lovell\nada.lovell@example.org\n\nEDUCATION\n\nWestbridge University\nBSc Geology\t2011\nA Levels\t2008\n',
  ).qualifications.map((q) => q.institution?.value);
  expect(schools).toEqual(['Westbridge University', undefined]);
});

it.each([
  ['Florist, Petal Row', 'Florist'],
  ['Barber, Quayside Cuts', 'Barber'],
])('knows the trade of “%s”', (head, title) => {
  expect(
    read(`Ada Lovell\nada.lovell@example.org\n\nEXPERIENCE\n\n${head}\n2018 - 2021\n`).positions[0]?.title
      ?.value,
  ).toBe(title);
});
