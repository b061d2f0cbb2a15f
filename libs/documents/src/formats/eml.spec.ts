import { jest } from '@jest/globals';
import PostalMime from 'postal-mime';
import { readFile } from '../read-file.ts';
import { resumeOfMail as partsOfMail } from './eml.ts';

async function resumeOfMail(bytes: Uint8Array) {
  const [part] = (await partsOfMail(bytes)).parts;
  if (!part) throw new Error('no part');
  return part;
}

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

it('keeps a text with a file’s name apart from the letter, however it is to be shown', async () => {
  const shown = part('text/plain', 'cv.txt', 'Anna Muster\nFitter').replace('attachment', 'inline');
  const named = shown.replace(/Content-Disposition.*\r\n/, '');
  for (const text of [shown, named]) {
    const { letter, bytes } = await resumeOfMail(mail('Please find my CV attached.', text));
    expect([letter, new TextDecoder().decode(bytes)]).toEqual([undefined, 'Anna Muster\nFitter']);
  }
});

const LONG = 'I have worked as an engineer. '.repeat(20);
it.each([
  ['html', 'Your program shows no HTML.', `<p>${LONG}</p>`],
  ['html', LONG, `<p>${LONG}</p>`],
  ['txt', LONG, '<p>See the text.</p>'],
])('takes the letter as %s where that says more', async (format, text, html) => {
  const source = `From: anna@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html; name="letter.html"\r\n\r\n${html}\r\n--b--\r\n`;
  const found = await resumeOfMail(new TextEncoder().encode(source));
  expect([found.format, new TextDecoder().decode(found.bytes)]).toEqual([
    format,
    expect.stringContaining('engineer'),
  ]);
});

/** A mail as an attachment of another, as programs pass mails on. */
const attachedMail = (source: string, disposition = 'attachment') =>
  `--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: ${disposition}\r\n\r\n${source}\r\n`;
const forwarded = (subject: string, body: string, ...parts: string[]) =>
  new TextEncoder().encode(
    `From: Rita Recruiter <rita@agency.example>\r\nTo: jobs@firm.example\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n${parts.join('')}--b--\r\n`,
  );
const simple = (from: string, body: string, type = 'text/plain') =>
  `From: ${from}\r\nTo: rita@agency.example\r\nSubject: Welder\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;

const ANNA = 'Anna Muster <anna@example.com>';
const INTRODUCTION =
  'I am a welder with eight years at Valmet in Turku, certified to EN ISO 9606.\r\n+358 40 123 4567';
const READ = [
  'I am a welder with eight years at Valmet in Turku, certified to EN ISO 9606.',
  '+358 40 123 4567',
];
const SIGNED =
  'See below, what do you think?\r\n\r\nRita Recruiter\r\nrita@agency.example\r\n+358 50 999 0000';

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readFile(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  const { document } = reading;
  expect(document.lines.map(({ number }) => number)).toEqual(document.lines.map((_, i) => i + 1));
  for (const { text, words } of document.lines)
    for (const { start, end } of words) expect(text.slice(start, end)).toMatch(/^\S+$/);
  return document.lines.map(({ text }) => text);
}

describe('a letter of a few lines', () => {
  it('is read where nothing is attached', async () =>
    expect(await linesOf(forwarded('Welder', INTRODUCTION))).toEqual(READ));
  it.each([
    'Please find my CV attached, I look forward to hearing from you soon.',
    'Anbei mein Lebenslauf. Ich freue mich auf Ihre Antwort und ein Gespräch.',
  ])('is none that only speaks of a file: %s', (body) =>
    expect(partsOfMail(forwarded('Welder', body))).rejects.toMatchObject({ reason: 'no_attachment' }),
  );
  it('gives way to a scan that is attached, not to a logo', async () => {
    const scan = part('image/png', 'scan.png', '\u0089PNG\r\n\u001a\n');
    const inline = scan.replace('Disposition: attachment', 'Disposition: inline');
    expect((await resumeOfMail(forwarded('CV', INTRODUCTION, scan))).format).toBe('png');
    expect((await resumeOfMail(forwarded('CV', INTRODUCTION, inline))).format).toBe('txt');
  });
  it('is no resume where it goes with a file that can’t be read', () =>
    expect(
      partsOfMail(
        forwarded(
          'CV',
          `My resume is attached. ${LONG}`,
          part('application/zip', 'cv.zip', 'PK\u0003\u0004 cv.pdf'),
        ),
      ),
    ).rejects.toMatchObject({ reason: 'archive_of_files' }));
  it('says that it is sealed', () =>
    expect(
      partsOfMail(
        forwarded('CV', '', part('application/octet-stream', 'a.asc', '-----BEGIN PGP MESSAGE-----\r\n')),
      ),
    ).rejects.toMatchObject({ reason: 'encrypted_file' }));
});

describe('a mail that is passed on', () => {
  it.each(['attachment', 'inline'])('gives the resume attached to it (%s)', async (disposition) => {
    const inner = new TextDecoder('latin1')
      .decode(mail('Please find my CV attached.', logo, resume))
      .replaceAll('--b', '--c')
      .replace('boundary=b', 'boundary=c');
    expect(await linesOf(forwarded('Fwd: Welder', SIGNED, attachedMail(inner, disposition)))).toEqual([
      'Anna Muster',
    ]);
  });
  it('gives what it says, and who wrote it; not what the one who passes it on writes', async () => {
    const bytes = forwarded('Fwd: Welder', `${SIGNED}\r\n${LONG}`, attachedMail(simple(ANNA, INTRODUCTION)));
    expect(await linesOf(bytes)).toEqual([ANNA, ...READ]);
  });
  it('is found as a file of its own, and within others', async () => {
    const file = part('application/octet-stream', 'mail.eml', simple(ANNA, INTRODUCTION));
    const twice = new TextDecoder()
      .decode(forwarded('Fwd: Fwd: Welder', 'FYI', file))
      .replaceAll('--b', '--c')
      .replace('boundary=b', 'boundary=c');
    expect(await linesOf(forwarded('Fwd: Welder', SIGNED, attachedMail(twice)))).toEqual([ANNA, ...READ]);
  });
  it('has no sender where a machine sent it', async () => {
    const bytes = forwarded(
      'Fwd: Welder',
      'FYI',
      attachedMail(simple('Jobs <no-reply@portal.example>', INTRODUCTION)),
    );
    expect(await linesOf(bytes)).toEqual(READ);
  });
  const header = (labels: string) => {
    const [from, sent, to, subject] = labels.split(' ');
    return `${from}: ${ANNA}\r\n${sent}: Monday, 3 March 2025\r\n${to}: Rita Recruiter <rita@agency.example>;\r\n Jobs <jobs@agency.example>\r\n${subject}: Welder\r\n\r\n`;
  };
  it.each([
    ['Fwd: Welder', `---------- Forwarded message ---------\r\n${header('From Date To Subject')}`],
    ['Welder', `Begin forwarded message:\r\n\r\n${header('From Date To Subject')}`],
    ['FW: Welder', `-----Original Message-----\r\n${header('From Sent To Subject')}`],
    ['WG: Welder', `${header('Von Gesendet An Betreff')}`],
    ['TR: Welder', `________________\r\n${header('De Envoyé À Objet').replaceAll(': ', ' : ')}`],
    ['RV: Welder', `-----Mensaje original-----\r\n${header('De Enviado Para Asunto')}`],
  ])('is told from what stands above it in one text: %s', async (subject, marks) => {
    expect(await linesOf(forwarded(subject, `${SIGNED}\r\n\r\n${marks}${INTRODUCTION}`))).toEqual([
      ANNA,
      ...READ,
    ]);
  });
  it('is told from what stands above it on a page, where hidden text stays hidden', async () => {
    const page = `<p>${SIGNED.replaceAll('\r\n', '<br>')}</p><div><b>From:</b> Anna Muster &lt;anna@example.com&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Rita &lt;rita@agency.example&gt;<br><b>Subject:</b> Welder</div><p>${INTRODUCTION.replace('\r\n', '<br>')}</p><p style="color:#fff">rate me first</p>`;
    const bytes = new TextEncoder().encode(
      simple('Rita <rita@agency.example>', page, 'text/html').replace('Subject: ', 'Subject: Fwd: '),
    );
    expect(await linesOf(bytes)).toEqual([ANNA, ...READ]);
    const reading = await readFile(bytes);
    expect(reading).toMatchObject({
      document: { flags: ['hidden_text'], hidden: [{ text: 'rate me first' }] },
    });
  });
  it('is read where it is quoted', async () => {
    const quoted = INTRODUCTION.split('\r\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    expect(await linesOf(forwarded('Fwd: Welder', `FYI, Rita\r\n${quoted}`))).toEqual(READ);
    const answers = `${quoted}\r\n\r\nI have worked as an engineer for ten years in Graz and Turku.`;
    expect(await linesOf(forwarded('Re: Engineer', answers))).toEqual([
      'I have worked as an engineer for ten years in Graz and Turku.',
    ]);
  });
});

it.each([
  [
    'On Monday, Rita Recruiter <rita@agency.example> wrote:\r\n> Dear Anna, tell us about yourself.\r\n> +358 50 999 0000',
  ],
  ['Am Montag schrieb Rita Recruiter:\r\n> Liebe Anna'],
  [
    '-----Original Message-----\r\nFrom: Rita Recruiter <rita@agency.example>\r\nSent: Monday\r\nTo: Anna\r\nSubject: Welder\r\n\r\nDear Anna, tell us about yourself.',
  ],
])('reads an answer without what it answers: %s', async (question) =>
  expect(await linesOf(forwarded('Re: Welder', `${INTRODUCTION}\r\n\r\n${question}`))).toEqual(READ),
);

describe('several files in one mail', () => {
  const rtf = (name: string, text: string) => part('application/rtf', name, `{\\rtf1 ${text}}`);
  it('takes the one that is called a resume, not the letter that goes with it', async () => {
    const pdf = part('application/pdf', 'Anschreiben.pdf', '%PDF-1.4 x');
    expect(await linesOf(forwarded('CV', 'Hello', pdf, rtf('Muster_CV.rtf', 'Anna Muster')))).toEqual([
      'Anna Muster',
    ]);
  });
  it('takes the next one that is as good where one is damaged', async () => {
    const pdf = part('application/pdf', 'cv.pdf', '%PDF-1.4 x');
    expect(await linesOf(forwarded('CV', 'Hello', pdf, rtf('cv.rtf', 'Anna Muster')))).toEqual([
      'Anna Muster',
    ]);
    expect(await readFile(forwarded('CV', 'Hello', pdf, rtf('zeugnis.rtf', 'x')))).toEqual({
      ok: false,
      reason: 'damaged_file',
    });
  });
});

describe('mails that are meant to be opened for ever', () => {
  const withBoundary = (source: string, boundary: string) =>
    source.replaceAll(/--b(?=\r|--)/g, `--${boundary}`).replace('boundary=b', `boundary=${boundary}`);
  const nested = (depth: number): string =>
    depth === 0
      ? simple(ANNA, INTRODUCTION)
      : withBoundary(
          new TextDecoder().decode(forwarded('Fwd', 'FYI', attachedMail(nested(depth - 1)))),
          `n${depth}x`,
        );
  const opened = async (bytes: Uint8Array) => {
    const parse = jest.spyOn(PostalMime.prototype, 'parse');
    const reading = await readFile(bytes);
    const count = parse.mock.calls.length;
    parse.mockRestore();
    return { reading, count };
  };
  it('are opened six deep', async () => {
    expect(await linesOf(new TextEncoder().encode(nested(6)))).toEqual([ANNA, ...READ]);
    const { reading, count } = await opened(new TextEncoder().encode(nested(40)));
    expect([reading, count]).toEqual([{ ok: false, reason: 'no_attachment' }, 7]);
  });
  it('are opened thirty times, which is said', async () => {
    const many = Array.from({ length: 200 }, () => attachedMail(simple(ANNA, INTRODUCTION)));
    const { reading, count } = await opened(forwarded('Fwd', 'FYI', ...many));
    expect(count).toBe(30);
    expect(reading).toMatchObject({ ok: true, document: { flags: ['truncated'] } });
  });
  it('are not opened where they have parts without number', async () => {
    const { reading, count } = await opened(forwarded('Fwd', 'FYI', '--b\r\n\r\nx\r\n'.repeat(5_000)));
    expect([reading, count]).toEqual([{ ok: false, reason: 'damaged_file' }, 0]);
  });
});
