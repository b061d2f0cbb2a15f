import { csvOf } from './csv.ts';

it('quotes what would break a table', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x,y', 'say "hi"'],
        [1, null],
        [true, 'two\nlines'],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""hi"""\r\n1,\r\ntrue,"two\nlines"\r\n');
});

it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1'])('hands no spreadsheet %j as a formula', (formula) => {
  expect(csvOf(['head'], [[formula]])).toBe(`head\r\n'${formula}\r\n`);
});
