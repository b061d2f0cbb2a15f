import { guessFormat, type Line } from '@vitae/contracts';
import { readFile } from '../read-file.ts';
import { zipOf, type ZipEntries } from '../testing/zip-of.ts';

const PROFILE =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
  'Mira,Aalto,Secretname,,"Jan 5, 1990",Welder &amp; trainer,"Welds what others can’t.\nTeaches it, too.",,,"Turku, Finland",[miraalto],"[PORTFOLIO:https://mira.example,OTHER:https://b.example/x,y]",\n';
const POSITIONS =
  'Company Name,Title,Description,Location,Started On,Finished On\n' +
  'Oxalwerk Oy,Lead Welder,"Runs the line.\n• Cut the scrap by 12 %\n• Trained ""five"" people",Turku,Mar 2019,\n' +
  'Brückner Ltd,Welder,,,Jan 2012,Feb 2019\n';
const SKILLS = 'Name\nMIG Welding\nProject Management\n';

async function read(entries: ZipEntries): Promise<Line[]> {
  const result = await readFile(zipOf(entries));
  if (!result.ok) throw new Error(result.reason);
  return result.document.lines;
}
const reasonOf = async (entries: ZipEntries) => {
  const result = await readFile(zipOf(entries));
  return result.ok ? undefined : result.reason;
};

describe('LinkedIn’s archive', () => {
  it('is laid out a line for each cell, each with its place', async () => {
    const lines = await read({ 'Profile.csv': PROFILE, 'Positions.csv': POSITIONS });
    expect(
      lines.map(({ text, source }) => [text, source && `${source.table}:${source.line} ${source.column}`]),
    ).toEqual([
      ['Mira', 'Profile.csv:2 First Name'],
      ['Aalto', 'Profile.csv:2 Last Name'],
      ['Welder & trainer', 'Profile.csv:2 Headline'],
      ['Turku, Finland', 'Profile.csv:2 Geo Location'],
      ['https://mira.example', 'Profile.csv:2 Websites'],
      ['https://b.example/x,y', 'Profile.csv:2 Websites'],
      ['https://twitter.com/miraalto', 'Profile.csv:2 Twitter Handles'],
      ['Welds what others can’t.', 'Profile.csv:2 Summary'],
      ['Teaches it, too.', 'Profile.csv:2 Summary'],
      ['Experience', undefined],
      ['Lead Welder', 'Positions.csv:2 Title'],
      ['Oxalwerk Oy', 'Positions.csv:2 Company Name'],
      ['Mar 2019', 'Positions.csv:2 Started On'],
      ['Present', 'Positions.csv:2 Finished On'],
      ['Turku', 'Positions.csv:2 Location'],
      ['Runs the line.', 'Positions.csv:2 Description'],
      ['Cut the scrap by 12 %', 'Positions.csv:2 Description'],
      ['Trained "five" people', 'Positions.csv:2 Description'],
      ['Welder', 'Positions.csv:5 Title'],
      ['Brückner Ltd', 'Positions.csv:5 Company Name'],
      ['Jan 2012', 'Positions.csv:5 Started On'],
      ['Feb 2019', 'Positions.csv:5 Finished On'],
    ]);
  });

  it('is known in a folder, with remarks above its columns, and whatever else it holds stays closed', async () => {
    const folder = 'Basic_LinkedInDataExport_11-26-2026/';
    const lines = await read({
      [`${folder}Profile.csv`]: `Notes:\r\n"When exporting, ""all"" of it"\r\n\r\n\ufeff${PROFILE}`,
      [`${folder}Skills.csv`]: SKILLS,
      [`${folder}Connections.csv`]: 'First Name,Last Name,Email Address\nBen,Okafor,ben@other.example\n',
      [`${folder}messages.csv`]: 'FROM,TO,CONTENT\nBen,Mira,hello\n',
      [`${folder}Email Addresses.csv`]:
        'Email Address,Confirmed,Primary,Updated On\nold@mira.example,Yes,No,\nmira@mira.example,Yes,Yes,\n',
    });
    const texts = lines.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Mira', 'MIG Welding']));
    expect(texts.indexOf('mira@mira.example')).toBeLessThan(texts.indexOf('old@mira.example'));
    expect(texts.join(' ')).not.toMatch(/Ben|hello|Secretname|1990/);
    expect(lines[0]?.source?.line).toBe(5);
  });

  it('keeps the first so many of a list, and says so', async () => {
    const many = Array.from({ length: 700 }, (_, at) => `Skill ${at}`).join('\n');
    const result = await readFile(zipOf({ 'Profile.csv': PROFILE, 'Skills.csv': `Name\n${many}\n` }));
    if (!result.ok) throw new Error(result.reason);
    expect(result.document.flags).toContain('truncated');
    expect(result.document.lines.filter(({ field }) => field === 'skill')).toHaveLength(500);
  });

  it.each<[string, ZipEntries, string]>([
    [
      'other tables of these names',
      { 'Profile.csv': 'a,b\n1,2\n', 'Skills.csv': 'x\ny\n' },
      'archive_of_files',
    ],
    [
      'a table that is none',
      { 'Profile.csv': PROFILE, 'Positions.csv': `"${'x'.repeat(200_000)}` },
      'damaged_file',
    ],
    [
      'a table that inflates a thousandfold',
      { 'Profile.csv': PROFILE, 'Positions.csv': ' '.repeat(20_000_000) },
      'archive_too_large',
    ],
    ['tables without a row', { 'Profile.csv': 'First Name,Last Name\n', 'Skills.csv': 'Name\n' }, 'no_text'],
    ['a profile alone', { 'Profile.csv': PROFILE, 'notes.txt': 'x' }, 'archive_of_files'],
  ])('refuses %s', async (_, entries, reason) => expect(await reasonOf(entries)).toBe(reason));

  it('is told by its names', () => {
    expect(guessFormat(zipOf({ 'a/Profile.csv': PROFILE, 'a/Skills.csv': SKILLS }))).toEqual({
      ok: true,
      format: 'linkedin',
    });
  });
});
