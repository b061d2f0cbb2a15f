import { resumeOfMail } from './eml.ts';

const part = (type: string, name: string, content: string) =>
  `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content, 'latin1').toString('base64')}\r\n`;
const mail = (body: string, ...parts: string[]) =>
  new TextEncoder().encode(
    `From: anna@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${body}\r\n${parts.join('')}--b--\r\n`,
  );

const logo = part('image/png', 'logo.png', '\u0089PNG\r\n\u001a\n');
const resume = part('application/octet-stream', 'cv.bin', '{\\rtf1 Anna Muster}');

it('takes the attachment that is a document, whatever it calls itself, and not the logo', async () => {
  const { format, bytes } = await resumeOfMail(mail('Please find my CV attached.', logo, resume));
  expect([format, new TextDecoder().decode(bytes)]).toEqual(['rtf', '{\\rtf1 Anna Muster}']);
});
it('takes the letter itself where nothing is attached and it has enough to say', async () =>
  expect((await resumeOfMail(mail('I have worked as an engineer. '.repeat(20)))).format).toBe('txt'));
it('refuses a mail that only says hello', () =>
  expect(resumeOfMail(mail('Hello'))).rejects.toMatchObject({ reason: 'no_attachment' }));
it('says what is wrong with the only attachment', () =>
  expect(
    resumeOfMail(mail('Hello', part('application/zip', 'cv.zip', 'PK\u0003\u0004 cv.pdf'))),
  ).rejects.toMatchObject({ reason: 'archive_of_files' }));
