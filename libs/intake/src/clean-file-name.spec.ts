import { cleanFileName } from './clean-file-name.ts';

it.each([
  ['cv.pdf', 'cv.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ann\\cv.docx', 'cv.docx'],
  ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie: x.pdf'],
  ['cv\u202efdp.exe', 'cv fdp.exe'],
  ['...hidden', 'hidden'],
  ['', 'resume'],
  ['///', 'resume'],
])('%j becomes %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

it('keeps the extension of a name that is too long', () => {
  expect(cleanFileName(`${'x'.repeat(400)}.pdf`)).toMatch(/^x{146}\.pdf$/);
});
