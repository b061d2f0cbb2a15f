// LinkedIn's archive of one's own data is a resume: every value of its tables comes back, and leads to the cell that it stands in.
import { documentSchema, profileSchema, type Field } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { zip } from '../support/files.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, http, bearer } = await startServiceWithTenant());
});
afterAll(() => service.stop());

const TABLES = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
    'Katharina,Vogt-Lindqvist,,,1990-01-01,Senior Marketing Manager | B2B,"Makes difficult products easy to understand.\nLikes Python.",Marketing,20149,"Hamburg, Germany",,[PERSONAL:https://vogt.example],\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@uni.example,Yes,No,\nk.vogt@postbox.example,Yes,Yes,\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,030 901820,MOBILE\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    '"Head of Design, Inc.",Senior Marketing Manager,"Leads a team of five.\n- Doubled the leads, in a year\n- Moved reports to SQL","Hamburg, Germany",Aug 2018,\n' +
    '"Head of Design, Inc.",Marketing Manager,,"Hamburg, Germany",Feb 2016,Jul 2018\n' +
    'Education First,Teacher,Taught English.,,2012,2015\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nTechnical University of Munich,2008,2012,,BSc Computer Science,Robotics club\n',
  'Skills.csv': 'Name\nSEO\nGoogle Analytics\n"Negotiation, tough"\n',
  'Languages.csv':
    'Name,Proficiency\nGerman,Native or bilingual proficiency\nEnglish,Full professional proficiency\nSwedish,Professional working proficiency\nFrench,Elementary proficiency\nNorwegian,\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\nScrum Master,https://cert.example/1,Scrum House,Jun 2022,,A-1\n',
  'Projects.csv':
    'Title,Description,Url,Started On,Finished On\nledger-cli,A ledger in Go.,https://p.example,Jan 2023,\n',
  'Publications.csv':
    'Name,Published On,Description,Publisher,Url\nOn Retrieval,"Aug 1, 2025",A paper,Journal of Papers,\n',
  'Honors.csv': 'Title,Description,Issued On\nBest Thesis,,Dec 2012\n',
  'Volunteering.csv':
    'Company Name,Role,Cause,Started On,Finished On,Description\nFood Bank,Driver,hunger,Jun 2019,Jun 2020,Weekly deliveries\n',
  'Connections.csv': 'First Name,Last Name,Email Address\nBen,Okafor,ben@other.example\n',
};

const archive = (tables: Readonly<Record<string, string>>) =>
  zip(Object.entries(tables).map(([name, text]) => ({ name, content: Buffer.from(text) })));

async function send(bytes: Buffer) {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set({ ...bearer, prefer: 'wait=30' })
    .attach('file', bytes, 'Basic_LinkedInDataExport_11-26-2026.zip');
  return body as { id: string; status: string; mediaType: string; problem: { code: string } | null };
}
const get = async (path: string): Promise<unknown> =>
  (await request(http).get(path).set(bearer).expect(200)).body;

it('comes back value for value', async () => {
  const resume = await send(archive(TABLES));
  expect(resume).toMatchObject({
    status: 'parsed',
    mediaType: 'application/vnd.linkedin.data-export+zip',
    problem: null,
  });
  const profile = profileSchema.parse(await get(`/v1/resumes/${resume.id}/profile`));
  const { basics } = profile;
  expect([basics.name?.value, basics.nameParts]).toEqual([
    'Katharina Vogt-Lindqvist',
    { given: 'Katharina', family: 'Vogt-Lindqvist' },
  ]);
  expect(basics.headline?.value).toBe('Senior Marketing Manager | B2B');
  expect(basics.summary?.value).toBe('Makes difficult products easy to understand. Likes Python.');
  expect(basics.location?.value).toMatchObject({ city: 'Hamburg', countryCode: 'DE' });
  expect(basics.emails.map(({ value }) => value)).toEqual(['k.vogt@postbox.example', 'old@uni.example']);
  expect(basics.phones.map(({ value }) => value.e164)).toEqual(['+4930901820']);
  expect(basics.links.map(({ value }) => value.url)).toEqual(['https://vogt.example']);
  expect(
    profile.positions.map(({ title, organisation, start, end, location }) => [
      title?.value,
      organisation?.value,
      start?.value,
      end?.value,
      location?.value,
    ]),
  ).toEqual([
    ['Senior Marketing Manager', 'Head of Design, Inc.', '2018-08', 'present', 'Hamburg, Germany'],
    ['Marketing Manager', 'Head of Design, Inc.', '2016-02', '2018-07', 'Hamburg, Germany'],
    ['Teacher', 'Education First', '2012', '2015', undefined],
  ]);
  expect(profile.positions[0]?.summary?.value).toBe('Leads a team of five.');
  expect(profile.positions[0]?.highlights.map(({ value }) => value)).toEqual([
    'Doubled the leads, in a year',
    'Moved reports to SQL',
  ]);
  const [study] = profile.qualifications;
  expect([study?.institution?.value, study?.degree?.value, study?.area?.value, study?.level?.value]).toEqual([
    'Technical University of Munich',
    'BSc',
    'Computer Science',
    'bachelor',
  ]);
  expect([study?.start?.value, study?.end?.value]).toEqual(['2008', '2012']);
  expect(profile.skills.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['SEO', 'Google Analytics', 'Python', 'SQL']),
  );
  expect(profile.languages.map(({ code, cefr }) => [code, cefr])).toEqual([
    ['de', 'native'],
    ['en', 'C1'],
    ['sv', 'B2'],
    ['fr', 'A2'],
    ['no', undefined],
  ]);
  const [certificate] = profile.certifications;
  expect([
    certificate?.name.value,
    certificate?.issuer?.value,
    certificate?.date?.value,
    certificate?.url?.value,
  ]).toEqual(['Scrum Master', 'Scrum House', '2022-06', 'https://cert.example/1']);
  expect(profile.projects.map(({ name, date }) => [name.value, date?.value])).toEqual([
    ['ledger-cli', '2023-01'],
  ]);
  expect(
    profile.publications.map(({ name, issuer, date }) => [name.value, issuer?.value, date?.value]),
  ).toEqual([['On Retrieval', 'Journal of Papers', '2025-08']]);
  expect(profile.awards.map(({ name, date }) => [name.value, date?.value])).toEqual([
    ['Best Thesis', '2012-12'],
  ]);
  expect(profile.volunteering.map(({ title, organisation }) => [title?.value, organisation?.value])).toEqual([
    ['Driver', 'Food Bank'],
  ]);
  expect(JSON.stringify(profile)).not.toMatch(/Okafor|1990/);
});

it('leads from each value to its cell', async () => {
  const resume = await send(archive(TABLES));
  const profile = profileSchema.parse(await get(`/v1/resumes/${resume.id}/profile`));
  const { lines } = documentSchema.parse(await get(`/v1/resumes/${resume.id}/document`));
  const cellOf = (field: Field<unknown> | undefined) => {
    const { source } = lines.find(({ number }) => number === field?.evidence[0]?.line[0]) ?? {};
    return source && `${source.table}:${source.line} ${source.column}`;
  };
  const [first, second, third] = profile.positions;
  expect([
    cellOf(profile.basics.name),
    cellOf(first?.organisation),
    cellOf(first?.highlights[1]),
    cellOf(second?.title),
    cellOf(third?.end),
    cellOf(profile.skills.find(({ name }) => name === 'Google Analytics')?.mention),
    cellOf(profile.languages[1]?.level),
  ]).toEqual([
    'Profile.csv:2 First Name',
    'Positions.csv:2 Company Name',
    'Positions.csv:2 Description',
    'Positions.csv:5 Title',
    'Positions.csv:6 Finished On',
    'Skills.csv:3 Name',
    'Languages.csv:3 Proficiency',
  ]);
});

it.each([
  [
    'other tables of these names',
    { 'Profile.csv': 'a,b\n1,2\n', 'Skills.csv': 'x\ny\n' },
    'archive_of_files',
  ],
  ['a bomb', { ...TABLES, 'Positions.csv': ' '.repeat(20_000_000) }, 'archive_too_large'],
])('fails with a code: %s', async (_, tables, code) =>
  expect(await send(archive(tables))).toMatchObject({ status: 'failed', problem: { code } }),
);
