// Broken, odd and hostile files of every format, each made here: for each the outcome that is right.
import { Random } from '../faults/random.ts';
import { docx, docxXml, encryptedPdf, paragraph, pdf } from './files.ts';
import { odt, odtXml, oddArchives } from './odd-archives.ts';
import { MARK, odd, type OddFile } from './odd-file.ts';
import { oddMails } from './odd-mails.ts';
import { oddMarkedUp } from './odd-marked-up.ts';
import { oddPdfs } from './odd-pdfs.ts';
import { oddPictures } from './odd-pictures.ts';
import { oddTexts } from './odd-texts.ts';

const RESUME = `${MARK} Muster\nWelder at Acme, 2015 - 2019\nanna@example.com\nBoilers, bridges and ships\n`;
const LINES = RESUME.trim().split('\n');

/** A good file of each format. */
export const GOOD: Readonly<Record<string, () => Buffer>> = {
  pdf: () => pdf(LINES),
  docx: () => docx(docxXml(LINES.map(paragraph).join(''))),
  odt: () => odt(odtXml(LINES.map((line) => `<text:p>${line}</text:p>`).join(''))),
  rtf: () => Buffer.from(`{\\rtf1\\ansi ${LINES.join('\\par ')}\\par}`),
  html: () =>
    Buffer.from(`<!doctype html><html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`),
  wordxml: () =>
    Buffer.from(
      `<?xml version="1.0"?><w:wordDocument><w:body>${LINES.map(paragraph).join('')}</w:body></w:wordDocument>`,
    ),
  md: () => Buffer.from(`# ${MARK} Muster\n\n## Work\n\n${RESUME}`),
  eml: () =>
    Buffer.from(`From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${RESUME.repeat(4)}`),
  txt: () => Buffer.from(RESUME),
};

const cutAt = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));

function flipped(bytes: Buffer, random: Random): Buffer {
  const damaged = Buffer.from(bytes);
  for (let i = random.whole(1, 12); i > 0; i--) {
    const at = random.whole(0, bytes.length - 1);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << random.whole(0, 7));
  }
  return damaged;
}

function damagedFiles(): OddFile[] {
  const random = new Random(13);
  return Object.entries(GOOD).flatMap(([format, make]) => [
    odd(`${format}, cut in the middle`, 'damage', () => cutAt(make(), 0.5)),
    odd(`${format}, cut shortly before its end`, 'damage', () => make().subarray(0, -3)),
    odd(`${format} with flipped bits`, 'damage', () => flipped(make(), random)),
  ]);
}

export const oddFiles = (): readonly OddFile[] => [
  ...damagedFiles(),
  odd('a PDF behind a password', 'encrypted_file', encryptedPdf),
  ...oddPdfs,
  ...oddArchives,
  ...oddMarkedUp,
  ...oddTexts,
  ...oddMails,
  ...oddPictures,
];
