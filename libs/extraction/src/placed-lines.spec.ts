// The classic tier on documents whose words have places: what only the page's layout tells.
import type { Document, Line } from '@vitae/contracts';
import { extractClassic } from './classic.ts';
import { readQualifications } from './entries/qualifications.ts';

interface Cell {
  x: number;
  text: string;
  size?: number;
  bold?: boolean;
  /** Goes on with the cell before it, in another look. */
  goesOn?: boolean;
}

/** Points: a letter is half as wide as its size, a blank a quarter. */
function placed(number: number, y: number, cells: readonly Cell[], bullet = false): Line {
  let text = '';
  const words: Line['words'] = [];
  for (const { x, text: own, size = 10, bold, goesOn } of cells) {
    let left = x;
    own.split(' ').forEach((word, i) => {
      if (text) text += i === 0 && !goesOn ? '\t' : ' ';
      const width = word.length * size * 0.5;
      words.push({
        start: text.length,
        end: text.length + word.length,
        box: { x: left, y, width, height: size },
        size,
        ...(bold && { bold }),
      });
      text += word;
      left += width + size / 4;
    });
  }
  return { number, page: 1, block: 0, role: 'body', text, words, ...(bullet && { bullet }) };
}

type Drawn = readonly Cell[] | { bullet: string };

/** Lines 12 points apart. */
const lines = (...drawn: readonly Drawn[]): Line[] =>
  drawn.map((row, i) =>
    'bullet' in row
      ? placed(i + 1, 50 + i * 12, [{ x: 60, text: row.bullet }], true)
      : placed(i + 1, 50 + i * 12, row),
  );

const read = (...drawn: readonly Drawn[]) => {
  const document: Document = {
    format: 'pdf',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: lines(...drawn),
    flags: [],
  };
  return extractClassic(document, { asOf: '2024-06', languageProcessing: false }).extracted;
};

const at = (x: number, text: string, look: Partial<Cell> = {}): Cell => ({ x, text, ...look });
const heading = (text: string): Cell[] => [at(50, text, { size: 14, bold: true })];

const CALENDAR = { asOf: '2024-06', dayOrder: undefined };

describe('heads that a narrow column breaks', () => {
  const studies = (...drawn: readonly Drawn[]) =>
    readQualifications(lines(...drawn), CALENDAR).map((q) => [
      q.degree?.value,
      q.area?.value,
      q.institution?.value,
    ]);

  it('go on after a small word, and are shown on both lines', () => {
    const [study] = readQualifications(
      lines(
        [at(50, 'Higher Secondary Certificate in')],
        [at(50, 'Computer Science')],
        [at(50, 'Avila College')],
        [at(50, '2011 – 2013')],
      ),
      CALENDAR,
    );
    expect(study?.area?.value).toBe('Computer Science');
    expect(study?.area?.evidence).toMatchObject([{ line: [2, 2], text: 'Computer Science' }]);
    expect(study?.institution?.value).toBe('Avila College');
  });

  it('go on after a comma, in capitals up to what is set otherwise', () => {
    expect(
      studies(
        [at(50, 'COLUMBUS STATE COMMUNITY', { bold: true })],
        [at(50, 'COLLEGE', { bold: true })],
        [at(50, 'BSc, Biology, Chemistry,')],
        [at(50, 'Physics')],
        [at(50, '2015 – 2016')],
      ),
    ).toEqual([['BSc', 'Biology, Chemistry, Physics', 'COLUMBUS STATE COMMUNITY COLLEGE']]);
  });

  it('end where the next line says something of its own', () => {
    expect(
      studies([at(50, 'BSc Biology')], [at(50, 'University of Leeds')], [at(50, '2015 – 2016')]),
    ).toEqual([['BSc', 'Biology', 'University of Leeds']]);
  });

  it('go on beside their dates where no other word would fit', () => {
    const { positions } = read(
      heading('Work Experience'),
      [at(50, 'Staff Nurse, St Oswin’s Hos-'), at(200, '2019 – 2021')],
      [at(50, 'pital, Leeds.')],
      { bullet: 'Cared for up to eight patients on a ward.' },
    );
    expect(positions).toMatchObject([
      {
        title: { value: 'Staff Nurse' },
        organisation: { value: 'St Oswin’s Hospital' },
        location: { value: 'Leeds' },
        highlights: [{ value: 'Cared for up to eight patients on a ward.' }],
      },
    ]);
    expect(positions[0]?.organisation?.evidence).toMatchObject([{ line: [2, 3] }]);
  });

  it('end before a degree, though none of its words would fit beside the date', () => {
    const [study, ...others] = readQualifications(
      lines(
        [at(50, 'Avila College, Eugene, OR'), at(200, '2013')],
        [at(50, 'Certificate in Milling and Turning')],
      ),
      CALENDAR,
    );
    expect(others).toEqual([]);
    expect(study).toMatchObject({
      institution: { value: 'Avila College' },
      degree: { value: 'Certificate' },
      area: { value: 'Milling and Turning' },
      location: { value: 'Eugene, OR' },
    });
  });

  it('leave a year to the date that its cell cut', () => {
    const { positions } = read(
      heading('Work Experience'),
      [at(50, 'Aug 2017 – Feb'), at(150, 'Kinloch & Sons Ltd'), at(350, 'Perth')],
      [at(50, '2020'), at(150, 'Electrician')],
      { bullet: 'Rewired forty flats without a failed inspection.' },
    );
    expect(positions).toMatchObject([
      {
        start: { value: '2017-08' },
        end: { value: '2020-02' },
        organisation: { value: 'Kinloch & Sons Ltd' },
        title: { value: 'Electrician' },
      },
    ]);
  });
});

describe('what stands where', () => {
  it('takes large type for a heading though only its first word is bold', () => {
    const { positions, basics } = read(
      [at(50, 'Ann Lee', { size: 24 })],
      [at(50, 'Profile', { size: 14, bold: true })],
      [at(50, 'Electrician with nine years on commercial and industrial sites.')],
      [at(50, 'Work', { size: 14, bold: true })],
      [at(50, 'Acme Ltd'), at(300, '2019 – 2021')],
      [at(50, 'Electrician')],
      { bullet: 'Wired two schools and a brewery.' },
      { bullet: 'Signed off the logbooks of two apprentices.' },
    );
    const mixed = read(
      [at(50, 'Ann Lee', { size: 24 })],
      [at(50, 'Profile', { size: 14, bold: true })],
      [at(50, 'Electrician with nine years on commercial and industrial sites.')],
      [at(50, 'Work', { size: 14, bold: true }), at(82, 'Experience', { size: 14, goesOn: true })],
      [at(50, 'Acme Ltd'), at(300, '2019 – 2021')],
      [at(50, 'Electrician')],
      { bullet: 'Wired two schools and a brewery.' },
      { bullet: 'Signed off the logbooks of two apprentices.' },
    );
    expect(positions).toHaveLength(1);
    expect(basics.summary?.value).toBe('Electrician with nine years on commercial and industrial sites.');
    expect(mixed.basics.summary?.value).toBe(basics.summary?.value);
  });

  it('finds the headline under the name, beside a column of contacts at its left', () => {
    const { basics } = read(
      [at(20, 'Leeds'), at(180, 'Maeve Clarke', { size: 28 })],
      [at(20, '+44 7700 900451')],
      [at(20, 'maeve@example.org'), at(180, 'Senior Staff Nurse', { size: 14 })],
      heading('Education'),
      [at(50, 'BSc Nursing, University of Leeds, 2011 – 2014')],
    );
    expect(basics.name?.value).toBe('Maeve Clarke');
    expect(basics.headline?.value).toBe('Senior Staff Nurse');
  });

  it('joins a heading that a narrow margin broke', () => {
    const margin = (text: string) => at(20, text, { size: 14 });
    const { basics, positions } = read(
      [at(150, 'Maeve Clarke', { size: 28 })],
      [margin('Career'), at(150, 'Nurse with eleven years in acute care, calm and')],
      [margin('Objective'), at(150, 'patient with families.')],
      [margin('Work'), at(150, 'Staff Nurse, Calderbrook Trust, Bradford'), at(420, '2014 – 2019')],
      [margin('Education'), at(150, 'BSc Nursing, University of Leeds'), at(420, '2011 – 2014')],
    );
    expect(basics.summary?.value).toBe(
      'Nurse with eleven years in acute care, calm and patient with families.',
    );
    expect(positions.map((p) => p.title?.value)).toEqual(['Staff Nurse']);
  });

  it('parts tags by the gaps between their boxes, and joins a skill that a line’s end cuts', () => {
    const names = (...drawn: readonly Drawn[]) =>
      read(heading('Skills'), ...drawn).skills.map((s) => s.mention.value);
    const tags = placed(1, 62, [at(50, 'Triage')]);
    tags.text = 'Triage Wound care';
    tags.words = [
      { start: 0, end: 6, box: { x: 50, y: 62, width: 30, height: 10 }, size: 10 },
      { start: 7, end: 12, box: { x: 92, y: 62, width: 25, height: 10 }, size: 10 },
      { start: 13, end: 17, box: { x: 119.5, y: 62, width: 20, height: 10 }, size: 10 },
    ];
    const document: Document = {
      format: 'pdf',
      pages: [{ number: 1, width: 595, height: 842 }],
      lines: [placed(1, 50, heading('Skills')), { ...tags, number: 2 }],
      flags: [],
    };
    expect(
      extractClassic(document, { asOf: '2024-06' }).extracted.skills.map((s) => s.mention.value),
    ).toEqual(['Triage', 'Wound care']);
    expect(names([at(50, 'Outlook, Word, Microsoft')], [at(50, 'Excel, Git')])).toEqual([
      'Outlook',
      'Word',
      'Microsoft Excel',
      'Git',
    ]);
    expect(names([at(50, 'Outlook, Word, Git')], [at(50, 'pandas, Docker')])).toContain('Git');
  });
});

describe('a scan', () => {
  it('has headings whose sizes were measured wrong, and words taken for strokes', () => {
    const scanned = (line: Line): Line => ({
      ...line,
      words: line.words.map((word) => ({ ...word, recognised: 0.9 })),
    });
    const document: Document = {
      format: 'jpeg',
      pages: [{ number: 1, width: 595, height: 842 }],
      lines: lines(
        [at(50, 'Ann Lee', { size: 24 })],
        [at(50, 'Profile', { size: 14 })],
        [at(50, 'Electrician with nine years on commercial and industrial sites.')],
        [at(50, 'Where | have worked')],
        [at(50, 'Acme Ltd'), at(300, 'Mar 2019 Feb 2021')],
        [at(50, 'Electrician')],
        { bullet: 'Wired two schools and a brewery.' },
        [at(50, 'Languages', { size: 14 })],
        [at(50, 'English')],
      ).map(scanned),
      flags: [],
    };
    const { basics, positions, languages } = extractClassic(document, { asOf: '2024-06' }).extracted;
    expect(basics.summary?.value).toBe('Electrician with nine years on commercial and industrial sites.');
    expect(positions).toMatchObject([{ start: { value: '2019-03' }, end: { value: '2021-02' } }]);
    expect(languages).toHaveLength(1);
  });
});
