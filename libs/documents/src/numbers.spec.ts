import { documentSchema, type Document } from '@vitae/contracts';
import { readFile } from './read-file.ts';
import { withSoundNumbers } from './numbers.ts';
import { pdfWith, text } from './testing/pdf-of.ts';
import { docxOf, zipOf } from './testing/zip-of.ts';

const overWire = (document: Document) => documentSchema.parse(JSON.parse(JSON.stringify(document)));

it('leaves out places and sizes that are no numbers, and keeps all else', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 };
  const document: Document = {
    format: 'pdf',
    pages: [{ number: 1, width: NaN, height: Infinity }],
    lines: [
      {
        number: 1,
        page: 1,
        block: 0,
        text: 'Anna Muster',
        role: 'body',
        words: [
          { start: 0, end: 4, size: Infinity, box: { ...box, x: NaN }, bold: true },
          { start: 5, end: 11, size: 9, box },
        ],
      },
    ],
    flags: [],
    photo: { page: 1, box: { ...box, height: -Infinity } },
  };
  const sound = withSoundNumbers(document);
  expect(overWire(sound)).toEqual(sound);
  expect(sound.lines[0]?.words).toEqual([
    { start: 0, end: 4, bold: true },
    { start: 5, end: 11, size: 9, box },
  ]);
  expect([sound.pages, sound.photo]).toEqual([[{ number: 1, width: 595, height: 842 }], undefined]);
});

const ODT = (size: string) =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><style:style style:family="paragraph" style:name="P"><style:text-properties fo:font-size="${size}"/></style:style><office:text><text:p text:style-name="P">Anna</text:p></office:text></office:document-content>`,
  });

it.each<[string, Uint8Array]>([
  ['a DOCX', docxOf('<w:p><w:r><w:rPr><w:sz w:val="1e999"/></w:rPr><w:t>Anna</w:t></w:r></w:p>', {}, {})],
  ['an ODT', ODT(`1${'0'.repeat(400)}pt`)],
  ['an ODT, by shares', ODT(`1${'0'.repeat(400)}%`)],
  ['HTML', new TextEncoder().encode(`<html><p style="font-size: 1${'0'.repeat(400)}px">Anna</p></html>`)],
  ['a PDF', pdfWith({}, text(100, 700, 'Anna') + text(100, 600, 'far', '1e38 0 0 1e38 1e38 1e38 Tm'))],
])('reads %s of a size beyond all numbers to what JSON can hold', async (_format, bytes) => {
  const reading = await readFile(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  expect(overWire(reading.document).lines[0]?.text).toBe('Anna');
});
