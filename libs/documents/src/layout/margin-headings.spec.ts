// Pages with headings in the left margin, drawn here; and what only looks like them.
import type { PlacedWord } from './geometry.ts';
import { layOut } from './lines.ts';

/** Text at a place; the width is 5 points a letter at size 10. */
function draw(x: number, y: number, text: string, size = 10): PlacedWord[] {
  let left = x;
  return text.split(' ').map((word, i) => {
    const width = word.length * size * 0.5;
    const box = { x: left, y: y - size * 0.8, width, height: size };
    left += width + size * 0.25;
    return { text: word, box, baseline: y, size, bold: false, italic: false, beginsRun: i === 0 };
  });
}

const read = (...words: PlacedWord[][]) => layOut(words.flat(), 1, 0).map((line) => line.text);

it('reads a heading that the margin broke before all that stands beside it', () => {
  const page = read(
    draw(50, 60, 'Avery Stone', 16),
    draw(50, 104, 'EMPLOYMENT', 12),
    draw(50, 118, 'HISTORY', 12),
    draw(180, 100, 'Welder at Smith Ltd since 2019'),
    draw(180, 112, 'Joins pipes of steel and of copper'),
    draw(180, 124, 'Trains two apprentices a year'),
    draw(180, 136, 'Keeps the tools in order'),
    draw(50, 164, 'ACADEMIC', 12),
    draw(50, 178, 'BACKGROUND', 12),
    draw(180, 160, 'Diploma of the Technical College of Hamilton'),
    draw(50, 214, 'WHAT I SPEAK', 12),
    draw(180, 210, 'English and Dutch'),
    draw(180, 222, 'A little Czech'),
  );
  expect(page).toEqual([
    'Avery Stone',
    'EMPLOYMENT',
    'HISTORY',
    'Welder at Smith Ltd since 2019',
    'Joins pipes of steel and of copper',
    'Trains two apprentices a year',
    'Keeps the tools in order',
    'ACADEMIC',
    'BACKGROUND',
    'Diploma of the Technical College of Hamilton',
    'WHAT I SPEAK',
    'English and Dutch',
    'A little Czech',
  ]);
});

it('reads an address in the margin apart from the name beside it', () => {
  const page = read(
    draw(50, 40, '12 Mill Lane'),
    draw(50, 52, 'avery.stone@'),
    draw(50, 64, 'example.com'),
    draw(180, 50, 'Avery Stone', 16),
    draw(180, 66, 'Welder'),
    draw(50, 100, 'Career', 12),
    draw(180, 100, 'Welder at Smith Ltd since 2019'),
    draw(180, 112, 'Joins pipes of steel and of copper'),
    draw(180, 124, 'Trains two apprentices a year'),
    draw(50, 150, 'Training', 12),
    draw(180, 150, 'Diploma of the Technical College of Hamilton'),
    draw(180, 162, 'Welding of pipes'),
    draw(50, 190, 'Languages', 12),
    draw(180, 190, 'English and Dutch'),
  );
  expect(page.slice(0, 6)).toEqual([
    '12 Mill Lane',
    'avery.stone@',
    'example.com',
    'Avery Stone',
    'Welder',
    'Career',
  ]);
});

it('reads a sidebar down, though its lists begin beside paragraphs', () => {
  const list = (y: number, ...items: string[]) => items.flatMap((item, i) => draw(50, y + 5 + i * 15, item));
  const text = (y: number, lines: number) =>
    Array.from({ length: lines }, (_, i) =>
      draw(180, y + i * 13, `Line ${y} ${i} of what was done there`),
    ).flat();
  const page = read(
    list(100, 'SKILLS', 'Welding', 'Brazing', 'Grinding', 'Cutting'),
    list(190, 'LANGUAGES', 'English', 'Dutch', 'Czech', 'Danish'),
    text(100, 6),
    text(190, 6),
  );
  expect(page.slice(0, 10)).toEqual([
    'SKILLS',
    'Welding',
    'Brazing',
    'Grinding',
    'Cutting',
    'LANGUAGES',
    'English',
    'Dutch',
    'Czech',
    'Danish',
  ]);
});

it('leaves dates in the margin on their rows', () => {
  const rows = [100, 150, 200].map((y, i) => [
    ...draw(50, y, `${2019 - i * 3}`),
    ...draw(180, y, `Welder at Smith Ltd ${i}`),
    ...draw(180, y + 13, 'Joins pipes of steel and of copper'),
  ]);
  expect(read(...rows)[0]).toBe('2019\tWelder at Smith Ltd 0');
});
