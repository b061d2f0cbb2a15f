// Mails of many parts, within each other, and with parts that are none.
import { encryptedPdf, zip } from './files.ts';
import { MARK, odd, type OddFile } from './odd-file.ts';

const LETTER = `I am ${MARK}, a welder, and would like to weld for you: boilers, bridges and ships since 2015. `;
const mail = (type: string, body: string, more = '') =>
  `From: Anna <a@example.com>\r\nTo: b@example.com\r\nSubject: CV\r\nMIME-Version: 1.0\r\n${more}Content-Type: ${type}\r\n\r\n${body}`;
const part = (content: string, head = 'Content-Type: text/plain') => `--b\r\n${head}\r\n\r\n${content}\r\n`;
const mixed = (...parts: string[]) => mail('multipart/mixed; boundary=b', `${parts.join('')}--b--\r\n`);
const attached = (bytes: Uint8Array, name: string) =>
  part(
    Buffer.from(bytes).toString('base64'),
    `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"`,
  );

export const oddMails: readonly OddFile[] = [
  odd('a mail without a word', 'no_attachment', () => mail('text/plain', '')),
  odd('a mail of 1,000 parts', 'read', () => mixed(...Array.from({ length: 1_000 }, () => part(LETTER)))),
  odd('a mail of 100,000 parts', 'damage', () => mixed(...Array.from({ length: 100_000 }, () => part('x')))),
  odd('mails within mails, fifty deep', 'damage', () => {
    let inner = mail('text/plain', LETTER.repeat(6));
    for (let depth = 0; depth < 50; depth++) inner = mail('message/rfc822', inner);
    return inner;
  }),
  odd('parts within parts, a hundred deep', 'damage', () => {
    let inner = `Content-Type: text/plain\r\n\r\n${LETTER.repeat(6)}`;
    for (let depth = 0; depth < 100; depth++)
      inner = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${inner}\r\n--b${depth}--\r\n`;
    return `From: a@example.com\r\nMIME-Version: 1.0\r\n${inner}`;
  }),
  odd('a mail whose boundary never comes', 'damage', () =>
    mail('multipart/mixed; boundary=other', part(LETTER.repeat(6))),
  ),
  odd('a mail in a character set that nobody knows', 'read', () =>
    mail('text/plain; charset=x-none', LETTER.repeat(6)),
  ),
  odd('a mail of base64 that is none', 'damage', () =>
    mail('text/plain', `${'*&^%'.repeat(1_000)}`, 'Content-Transfer-Encoding: base64\r\n'),
  ),
  odd('a mail of a header of a megabyte', 'damage', () =>
    mail('text/plain', LETTER.repeat(6), `X-Long: ${'a'.repeat(1_000_000)}\r\n`),
  ),
  odd('a mail with NULs', 'unsupported_media_type', () => mail('text/plain', `${LETTER.repeat(6)}\0\0`)),
  odd('a mail with an archive', 'archive_of_files', () =>
    mixed(
      part('See the attached file.'),
      attached(zip([{ name: 'cv.txt', content: Buffer.from(MARK) }]), 'cv.zip'),
    ),
  ),
  odd('a mail with a file behind a password', 'encrypted_file', () =>
    mixed(part('See the attached file.'), attached(encryptedPdf(), 'cv.pdf')),
  ),
  odd('a mail with a file that is called by a path', 'read', () =>
    mixed(
      part('See the attached file.'),
      attached(Buffer.from(`# ${MARK}\n\n# Work\n\n${LETTER.repeat(6)}`), '../../../etc/cron.d/cv.md'),
    ),
  ),
];
