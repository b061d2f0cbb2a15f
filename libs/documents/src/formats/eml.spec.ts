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
it.each([
  ['an invitation', part('text/calendar', 'invite.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')],
  ['a visiting card', part('text/vcard', 'anna.vcf', 'BEGIN:VCARD\r\nFN:Anna Muster\r\nEND:VCARD\r\n')],
  ['a signature', part('application/pgp-signature', 's.asc', '-----BEGIN PGP SIGNATURE-----\r\n\r\nAAAA')],
  ['a list’s footer', part('text/plain', 'footer.txt', 'To leave this list, write to the list.')],
])('takes the letter where only %s is attached', async (_, attached) => {
  const { format, bytes } = await resumeOfMail(mail('I have worked as an engineer. '.repeat(20), attached));
  expect([format, new TextDecoder().decode(bytes)]).toEqual(['txt', expect.stringMatching(/^I have worked/)]);
});
it('does not take an invitation for a resume', () =>
  expect(
    resumeOfMail(mail('Hello', part('text/calendar', 'i.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'))),
  ).rejects.toMatchObject({ reason: 'no_attachment' }));
it('takes a short text that is attached where the letter says no more', async () =>
  expect(
    (await resumeOfMail(mail('Hello', part('text/plain', 'cv.txt', 'Anna Muster\nFitter')))).format,
  ).toBe('txt'));

const LONG = 'I have worked as an engineer. '.repeat(20);
it.each([
  ['html', 'Your program shows no HTML.', `<p>${LONG}</p>`],
  ['html', LONG, `<p>${LONG}</p>`],
  ['txt', LONG, '<p>See the text.</p>'],
])('takes the letter as %s where that says more', async (format, text, html) => {
  const source = `From: anna@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`;
  const found = await resumeOfMail(new TextEncoder().encode(source));
  expect([found.format, new TextDecoder().decode(found.bytes)]).toEqual([
    format,
    expect.stringContaining('engineer'),
  ]);
});
