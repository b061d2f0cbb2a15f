import { defaultReadingLimits } from '@vitae/contracts';
import { readMd } from './md.ts';

const read = (source: string) => readMd(new TextEncoder().encode(source), defaultReadingLimits);
const texts = (source: string) => read(source).lines.map((line) => line.text);

describe('pandoc’s Markdown', () => {
  it.each([
    ['## Work {#work}', 'Work'],
    ['## Work {#work .unnumbered}\n', 'Work'],
    ['## Work {-}', 'Work'],
    ['Work {#work}\n----\n', 'Work'],
    ['[Fitter]{.role}', 'Fitter'],
    ['[Acme](https://acme.example){.external target="_blank"}', 'Acme'],
    ['::: {.column}\nFitter\n:::\n', 'Fitter'],
    ['Knows {braces} and {#}', 'Knows {braces} and {#}'],
  ])('reads %j without its attributes', (source, text) => expect(texts(source)).toEqual([text]));

  it('sets what is defined and what is said of it on lines of their own', () => {
    expect(texts('2008 -- 2011\n:   **BA, Book Science**; University of Leipzig\n')).toEqual([
      '2008 -- 2011',
      'BA, Book Science; University of Leipzig',
    ]);
    expect(
      texts('2016\n\n:   Fitter,\n    Acme\n\n    - Fits\n\n~   Welder\n\n2011\n:   Smith\n\nEnd'),
    ).toEqual(['2016', 'Fitter, Acme', 'Fits', 'Welder', '2011', 'Smith', 'End']);
  });

  it('finds definitions in the items of a list', () =>
    expect(read('* InDesign\n  : Master pages\n* TeX\n  : Memoir\n').lines).toMatchObject([
      { text: 'InDesign', bullet: true },
      { text: 'Master pages' },
      { text: 'TeX', bullet: true },
      { text: 'Memoir' },
    ]));

  it('keeps bold and links of a definition', () => {
    const [, line] = read('Acme\n: **Fitter** at [home](https://acme.example)').lines;
    expect(line?.words).toMatchObject([{ bold: true }, {}, { link: 'https://acme.example' }]);
  });

  it.each([
    ['# Anna\n: no definition', ['Anna', ': no definition']],
    ['Anna\n:no definition', ['Anna :no definition']],
    [': nothing is defined', [': nothing is defined']],
  ])('takes %j for what it is', (source, lines) => expect(texts(source)).toEqual(lines));

  it.each(['a\n: ', ': ', 'a\n\n: b\n\n    ', '[', '[a]{.', 'a {#', '::: ', '){#'])(
    'reads %j again and again',
    (piece) => expect(texts(`# Anna Muster\n\n${piece.repeat(20_000)}\n`)).toContain('Anna Muster'),
  );
});

it('reads the beginning of a text of one endless line, and says that there is more', () => {
  const source = `# Anna Muster\n\n## Work\n\n${'welder '.repeat(1_450_000)}`;
  const document = readMd(new TextEncoder().encode(source), defaultReadingLimits);
  expect(document.lines[0]?.text).toBe('Anna Muster');
  expect(document.flags).toEqual(['truncated']);
});
