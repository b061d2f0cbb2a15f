// Pages drawn here, whose reading order is known.
import type { PlacedWord } from './geometry.ts';
import { Effort } from './effort.ts';
import { layOut } from './lines.ts';
import { inReadingOrder } from './reading-order.ts';
import { toSegments } from './segments.ts';

/** Text at a place; the width is 5 points a letter at size 10. */
function draw(x: number, y: number, text: string, size = 10, bold = false): PlacedWord[] {
  let left = x;
  return text.split(' ').map((word, i) => {
    const width = word.length * size * 0.5;
    const placed = {
      text: word,
      box: { x: left, y: y - size * 0.8, width, height: size },
      baseline: y,
      size,
      bold,
      italic: false,
      beginsRun: i === 0,
    };
    left += width + size * 0.25;
    return placed;
  });
}

const read = (...words: PlacedWord[][]) => layOut(words.flat(), 1, 0).map((line) => line.text);
const column = (x: number, y: number, pitch: number, ...lines: string[]) =>
  lines.map((line, i) => draw(x, y + i * pitch, line)).flat();

describe('reading order', () => {
  it('reads one column from top to bottom, however it was drawn', () => {
    expect(read(draw(50, 80, 'third line'), draw(50, 40, 'first line'), draw(50, 60, 'second line'))).toEqual(
      ['first line', 'second line', 'third line'],
    );
  });

  it('parts columns that stand close, where several rows agree on the place', () => {
    // Dates set flush right against a narrow gutter of 8 points.
    const rows = ['2019', '2016', '2012'].map((year, i) => [
      ...draw(70, 100 + i * 30, year),
      ...draw(98, 100 + i * 30, `Job ${i} in some town`),
    ]);
    expect(read(...rows)).toEqual(
      [0, 1, 2].map((i) => `${['2019', '2016', '2012'][i]}\tJob ${i} in some town`),
    );
    expect(read(...rows.slice(0, 2))).toEqual(['2019 Job 0 in some town', '2016 Job 1 in some town']);
    const across = draw(60, 115, 'A line that runs over both of them');
    expect(read(...rows, across)).toContain('2019 Job 0 in some town');
  });

  it("takes no blank of a typewriter's type for a gap, though blanks stand at one place on several rows", () => {
    const typed = (y: number, text: string) =>
      text.split(' ').map((word, i, words) => {
        const before = words.slice(0, i).join(' ').length + (i ? 1 : 0);
        const box = { x: 50 + before * 6.02, y: y - 8, width: word.length * 6.02, height: 10 };
        return { text: word, box, baseline: y, size: 10, bold: false, italic: false, beginsRun: i === 0 };
      });
    const rows = ['Ward nurse in Leeds', 'Head nurse in Derby', 'Lead nurse on call 2019 - 2021'];
    expect(read(...rows.map((row, i) => typed(100 + i * 14, row)))).toEqual(rows);
  });

  it('reads two columns one after the other, though they were drawn row by row', () => {
    const left = column(50, 60, 14, 'left one', 'left two', 'left three', 'left four');
    const right = column(300, 66, 15, 'right one', 'right two', 'right three', 'right four');
    expect(read(left, right)).toEqual([
      'left one',
      'left two',
      'left three',
      'left four',
      'right one',
      'right two',
      'right three',
      'right four',
    ]);
  });

  it('leaves a margin of dates, start over end, to the text beside it', () => {
    const margin = [0, 48, 96].flatMap((y, i) =>
      column(50, 60 + y, 12, `Oct 20${17 - i * 3}`, `Sept 20${19 - i * 3}`),
    );
    const text = [0, 48, 96].flatMap((y, i) =>
      column(140, 60 + y, 13.5, `Employer ${i}`, `Title number ${i}`, `what was done at ${i}`),
    );
    const lines = read(margin, text);
    expect(lines.filter((line) => /^Oct/.test(line))).toEqual([
      'Oct 2017\tEmployer 0',
      'Oct 2014\tEmployer 1',
      'Oct 2011\tEmployer 2',
    ]);
  });

  it('leaves dates and places set flush right to their rows, though they are a little lower', () => {
    const flushRight = (y: number, text: string) => {
      const last = draw(0, y, text, 9).at(-1)?.box;
      return draw(500 - (last ? last.x + last.width : 0), y, text, 9);
    };
    const entries = [
      ['Kinloch Works', 'Perth', 'Electrician', 'Aug 2017 – Feb 2020'],
      ['Strathmore Ltd', 'Dundee', 'Supervisor', 'Mar 2020 – Present'],
    ].map(([employer, place, title, dates], i) => [
      ...draw(50, 60 + i * 30, employer as string),
      ...flushRight(62 + i * 30, place as string),
      ...draw(50, 74 + i * 30, title as string),
      ...flushRight(76 + i * 30, dates as string),
    ]);
    expect(read(...entries)).toEqual([
      'Kinloch Works\tPerth',
      'Electrician\tAug 2017 – Feb 2020',
      'Strathmore Ltd\tDundee',
      'Supervisor\tMar 2020 – Present',
    ]);
  });

  it('reads columns that both begin with a heading one after the other, however well their lines align', () => {
    const side = (x: number, heading: string, ...lines: string[]) => [
      ...draw(x, 60, heading, 13),
      ...column(x, 76, 12, ...lines),
    ];
    const left = side(50, 'Education', 'School one', 'School two', 'School three');
    const right = side(250, 'Experience', 'Work one', 'Work two', 'Work three');
    expect(read(left, right)).toEqual([
      'Education',
      'School one',
      'School two',
      'School three',
      'Experience',
      'Work one',
      'Work two',
      'Work three',
    ]);
  });

  it('reads cells that wrap, centred on each other, as one cell each', () => {
    const rows = [
      draw(50, 60, 'Degree'),
      draw(250, 60, 'School'),
      column(50, 80, 12, 'Higher Secondary Certificate,', 'Computer Science'),
      draw(250, 86, 'Avila School'),
      draw(50, 112, 'Bachelor of Engineering'),
      column(250, 106, 12, 'College of', 'Technology'),
    ];
    expect(read(...rows)).toEqual([
      'Degree\tSchool',
      'Higher Secondary Certificate, Computer Science\tAvila School',
      'Bachelor of Engineering\tCollege of Technology',
    ]);
  });

  it('parts a range of dates from what it stands close behind', () => {
    const row = [...draw(50, 60, 'Biscuiterie, Rennes,'), ...draw(157, 60, '2011 – 2013')];
    expect(read(row)).toEqual(['Biscuiterie, Rennes,\t2011 – 2013']);
    expect(read([...draw(50, 60, 'A sentence about'), ...draw(133, 60, '2011')])).toEqual([
      'A sentence about 2011',
    ]);
  });

  it('leaves figures at the ends of bars to what they stand beside', () => {
    const names = column(50, 60, 14, 'Menu design', 'Butchery', 'Pastry', 'Costing');
    const figures = column(300, 63, 14, '95%', '88%', '81%', '74%');
    expect(read(names, figures)).toEqual([
      'Menu design\t95%',
      'Butchery\t88%',
      'Pastry\t81%',
      'Costing\t74%',
    ]);
  });

  it('reads a table whose cells wrap row by row', () => {
    const labels = [60, 74, 88, 130, 144, 158].map((y, i) =>
      draw(50, y, ['Dates', 'Title', 'Tasks'][i % 3] as string),
    );
    const facts = [
      [60, '2019'],
      [74, 'Associate'],
      [88, 'Second chair in a trial about the mis-'],
      [102, 'selling of swaps'],
      [130, '2016'],
      [144, 'Trainee'],
      [158, 'Seats in property'],
    ] as const;
    const lines = read(
      labels.flat(),
      facts.flatMap(([y, text]) => draw(120, y, text)),
    );
    expect(lines).toContain('Title\tAssociate');
    expect(lines).toContain('Tasks\tSeats in property');
  });

  it('reads a full-width headline before the columns under it, and what follows after them', () => {
    const title = draw(50, 30, 'A name that goes over the whole width of this page and more', 12);
    const left = column(50, 60, 14, 'left one', 'left two', 'left three', 'left four');
    const right = column(300, 66, 15, 'right one', 'right two', 'right three', 'right four');
    const end = draw(50, 160, 'A line at the end that goes over the whole width of this page');
    const lines = read(end, right, left, title);
    expect([lines[0]?.startsWith('A name'), lines[1], lines[5], lines.at(-1)?.startsWith('A line')]).toEqual([
      true,
      'left one',
      'right one',
      true,
    ]);
  });

  it('reads dates beside titles row by row', () => {
    const dates = [
      ...draw(50, 60, '2019 – 2021'),
      ...draw(50, 120, '2016 – 2019'),
      ...draw(50, 180, '2014 – 2016'),
    ];
    const texts = [60, 120, 180].flatMap((y, i) => [
      ...draw(160, y, `Title ${i}`),
      ...draw(160, y + 14, `Company ${i}`),
      ...draw(160, y + 28, 'Did this and that'),
    ]);
    expect(read(dates, texts).slice(0, 4)).toEqual([
      '2019 – 2021\tTitle 0',
      'Company 0',
      'Did this and that',
      '2016 – 2019\tTitle 1',
    ]);
  });

  it('keeps a date at the right margin on the line of its title', () => {
    expect(
      read(
        draw(50, 60, 'Engineer'),
        draw(450, 60, 'May 2019'),
        draw(50, 74, 'Acme'),
        draw(470, 74, 'Berlin'),
      ),
    ).toEqual(['Engineer\tMay 2019', 'Acme\tBerlin']);
  });

  it('gives the heading under short columns to the text that it heads', () => {
    const left = column(50, 60, 14, 'Sales ·', 'Planning ·', 'Reports ·');
    const right = column(300, 60, 14, 'Excel ·', 'Word ·', 'Access ·');
    const heading = draw(50, 130, 'WORK', 10, true);
    const body = draw(
      50,
      150,
      'A line of text that goes over the whole width of the page so that no gutter passes',
    );
    expect(read(left, right, heading, body).slice(5, 7)).toEqual(['Access ·', 'WORK']);
  });
});

describe('lines', () => {
  it('joins letter-spaced headings', () => {
    expect(read('SKILLS'.split('').flatMap((c, i) => draw(50 + i * 9, 60, c)))).toEqual(['SKILLS']);
  });
  it('joins what was drawn in two strokes and parts what was not', () => {
    expect(read(draw(50, 60, 'fi'), draw(60.2, 60, 'le'), draw(90, 60, 'name'))).toEqual(['file\tname']);
  });
  it('takes a bullet off and says so', () => {
    const [line] = layOut([...draw(50, 60, '•'), ...draw(60, 60, 'Built it')], 1, 0);
    expect(line).toMatchObject({ text: 'Built it', bullet: true });
    expect(line?.words[0]).toMatchObject({ start: 0, end: 5 });
  });
  it('puts a date range that wraps in its cell back together', () => {
    expect(
      read(draw(50, 60, 'Class Teacher'), draw(300, 60, 'May 2018 –'), draw(300, 73, 'Present')),
    ).toEqual(['Class Teacher\tMay 2018 – Present']);
  });
});

describe('a page that was made to take for ever', () => {
  /** Short blocks beside labels, as if each might begin columns. */
  const page = Array.from({ length: 400 }, (_, i) => [
    ...draw(50, 40 + i * 24, `Label ${i}`),
    ...draw(200 + (i % 7), 40 + i * 24, `Text number ${i}`),
    ...draw(200 + (i % 5), 52 + i * 24, 'flows on,'),
  ]).flat();

  it('is read to its end, row by row once it has taken its effort', () => {
    const effort = new Effort(50_000);
    const rows = inReadingOrder(toSegments(page), effort);
    expect(effort.isSpent).toBe(true);
    const words = rows.flatMap(({ segments }) => segments.flatMap((segment) => segment.words));
    expect(words).toHaveLength(page.length);
  });
});
