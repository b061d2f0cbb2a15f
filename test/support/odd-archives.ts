// Archives and office files: empty, repeated, nested, sealed, and larger inside than outside.
import { docx, docxXml, paragraph, zip } from './files.ts';
import { MARK, odd, type OddFile } from './odd-file.ts';

export const odt = (content: string, more: readonly { name: string; content: Buffer }[] = []): Buffer =>
  zip([
    { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), plain: true },
    { name: 'content.xml', content: Buffer.from(content) },
    ...more,
  ]);
export const odtXml = (body: string) =>
  `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

const nested = (depth: number, open: string, close: string, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

export const oddArchives: readonly OddFile[] = [
  odd('an archive that holds nothing', 'damage', () => zip([])),
  odd('an archive within an archive', 'archive_of_files', () =>
    zip([{ name: 'a.zip', content: zip([{ name: 'a.txt', content: Buffer.from(MARK) }]) }]),
  ),
  odd('a DOCX with a file within that is an archive of archives', 'read', () =>
    docx(docxXml(paragraph(MARK)), [
      { name: 'word/embeddings/a.zip', content: zip([{ name: 'b.zip', content: zip([]) }]) },
    ]),
  ),
  odd('a DOCX whose text inflates a thousandfold', 'archive_too_large', () =>
    docx(docxXml(`${paragraph(MARK)}<!--${' '.repeat(20_000_000)}-->`)),
  ),
  odd('a DOCX of many parts that inflate to more than a file may', 'read', () =>
    docx(
      docxXml(paragraph(MARK)),
      Array.from({ length: 110 }, (_, i) => ({ name: `word/media/${i}`, content: Buffer.alloc(1_000_000) })),
    ),
  ),
  odd('a DOCX with its text twice', 'something', () =>
    docx(docxXml(paragraph('first')), [
      { name: 'word/document.xml', content: Buffer.from(docxXml(paragraph(MARK))) },
    ]),
  ),
  odd('a DOCX of a part outside of it', 'damage', () =>
    docx(docxXml(paragraph(MARK)), [{ name: '../../../etc/cron.d/evil', content: Buffer.from('x') }]),
  ),
  odd('a DOCX with an empty text', 'damaged_file', () => docx('')),
  odd('a DOCX without words', 'no_text', () => docx(docxXml(''))),
  odd('a DOCX that names half of a pair', 'damaged_file', () => docx(docxXml(paragraph(`${MARK} &#xD83D;`)))),
  odd('a DOCX of tables within tables', 'damaged_file', () =>
    docx(docxXml(nested(2_000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', paragraph(MARK)))),
  ),
  odd('a DOCX of text boxes within text boxes, not too deep', 'read', () =>
    docx(docxXml(nested(50, '<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>', paragraph(MARK)))),
  ),
  odd('a DOCX of 100,000 empty paragraphs', 'read', () =>
    docx(docxXml(`${'<w:p/>'.repeat(100_000)}${paragraph(MARK)}`)),
  ),
  odd('a DOCX of a row of 10,000 cells', 'read', () =>
    docx(docxXml(`<w:tbl><w:tr>${`<w:tc>${paragraph(MARK)}</w:tc>`.repeat(10_000)}</w:tr></w:tbl>`)),
  ),
  odd('a DOCX whose styles are each other’s ground', 'read', () =>
    docx(docxXml(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>${MARK}</w:t></w:r></w:p>`), [
      {
        name: 'word/styles.xml',
        content: Buffer.from('<w:styles><w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>'),
      },
    ]),
  ),
  odd('a DOCX of colours, sizes and links that are none', 'read', () =>
    docx(
      docxXml(
        `<w:p><w:r><w:rPr><w:color w:val="\u202e"/><w:sz w:val="1e999"/></w:rPr><w:t>${MARK}</w:t></w:r></w:p>`,
      ),
    ),
  ),
  odd('a DOCX of laughs', 'forbidden_xml', () =>
    docx(docxXml(paragraph('&b;'), '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>')),
  ),
  odd('a DOCX of a tag with 100,000 attributes', 'read', () =>
    docx(
      docxXml(
        `<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}><w:r><w:t>${MARK}</w:t></w:r></w:p>`,
      ),
    ),
  ),
  odd('an ODT with an empty text', 'damaged_file', () => odt('')),
  odd('an ODT of spans within spans', 'damaged_file', () =>
    odt(odtXml(`<text:p>${nested(2_000, '<text:span>', '</text:span>', MARK)}</text:p>`)),
  ),
  odd('an ODT of lists within lists, not too deep', 'read', () =>
    odt(
      odtXml(
        nested(
          60,
          '<text:list><text:list-item>',
          '</text:list-item></text:list>',
          `<text:p>${MARK}</text:p>`,
        ),
      ),
    ),
  ),
  odd('an ODT behind a password', 'encrypted_file', () =>
    odt(`sealed ${MARK}`, [
      {
        name: 'META-INF/manifest.xml',
        content: Buffer.from('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
      },
    ]),
  ),
  odd('an ODT that repeats a cell a billion times', 'read', () =>
    odt(
      odtXml(
        `<table:table><table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"><text:p>${MARK}</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    ),
  ),
  odd('a spreadsheet', 'unsupported_media_type', () =>
    zip([
      { name: '[Content_Types].xml', content: Buffer.from('x') },
      { name: 'xl/workbook.xml', content: Buffer.from(MARK) },
    ]),
  ),
  odd('an Office file behind a password', 'encrypted_file', () =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  ),
  odd('a DOC that is cut behind its head', 'damaged_file', () =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(`WordDocument${MARK}`, 'utf16le'),
    ]),
  ),
];
