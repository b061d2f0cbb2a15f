import { builtInFormat, formatOf, numberText } from './number-formats.ts';

const shown = (number: string, code: string | number, is1904 = false) =>
  numberText(number, typeof code === 'number' ? builtInFormat(code) : formatOf(code), is1904);

it.each([
  ['4.9305550101E10', 0, '49305550101'],
  ['1E+05', 0, '100000'],
  ['1.5E-7', 0, '0.00000015'],
  ['1E+25', 0, '10000000000000000905969664'],
  ['123456789012345678', 0, '123456789012345678'],
  ['0.30000000000000004', 0, '0.3'],
  ['-3.5', '#,##0.00 "€";[Red]-#,##0.00 "€"', '-3.5'],
  ['1067', '00000', '01067'],
  ['-7', '00000', '-7'],
  ['0.125', 10, '12.5%'],
  ['0.07', '0%', '7%'],
  ['not a number', 14, 'not a number'],
])('%s in %j is %s', (number, code, text) => expect(shown(number, code)).toBe(text));

it.each([
  ['45000', 14, '2023-03-15'],
  ['45000', 'General', '45000'],
  ['45000', 'yyyy\\-mm\\-dd', '2023-03-15'],
  ['45000', '[$-407]d/ mmmm yyyy;@', '2023-03-15'],
  ['45000', 'mm/yyyy', '2023-03'],
  ['45000', 'mmm yy', '2023-03'],
  ['45000', 'yyyy', '2023'],
  ['45000', '"Day" 0', '45000'],
  ['45000', '0.00E+00', '45000'],
  ['45000.5', 22, '2023-03-15 12:00'],
  ['45000.5', 'dd.mm.yyyy', '2023-03-15'],
  ['45000', 'dd.mm.yyyy hh:mm', '2023-03-15'],
  ['45000.999999', 'dd.mm.yyyy hh:mm', '2023-03-16'],
  ['45000.5', 'yyyy-mm-dd\\Thh:mm:ss.000', '2023-03-15 12:00'],
  ['0.75', 'h:mm AM/PM', '18:00'],
  ['1.5', '[h]:mm', '36:00'],
  ['0.0104166667', 'mm:ss', '00:15'],
  ['1', 14, '1900-01-01'],
  ['59', 14, '1900-02-28'],
  ['61', 14, '1900-03-01'],
  ['2958465', 14, '9999-12-31'],
  ['2958466', 14, '2958466'],
  ['-1', 14, '-1'],
])('%s in %j is the date or time %s', (number, code, text) => expect(shown(number, code)).toBe(text));

it('counts from 1904 where a workbook does', () => {
  expect(shown('0', 14, true)).toBe('1904-01-01');
  expect(shown('43538', 14, true)).toBe('2023-03-15');
});
