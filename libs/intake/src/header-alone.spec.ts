import { isHeaderAlone } from './header-alone.ts';

it.each([
  ['name,email', true],
  ['\ufeffsep=;\r\n"Vorname";"E-Mail";Address 2\r\n\r\n;;\r\n', true],
  ['name\temail\n', true],
  ['Gero Kopflos,gero@kopflos.example\n', false],
  ['Gero Kopflos,+49 171 5550101\n', false],
  ['Gero Kopflos,cv.pdf\n', false],
  ['name,email\nUte Ganz,ute@ganz.example\n', false],
  ['name,2024\n', false],
  ['name\n', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(isHeaderAlone(Buffer.from(text))).toBe(expected);
  if (text)
    expect(isHeaderAlone(Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le'))).toBe(expected);
});
