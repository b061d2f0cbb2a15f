import { defaultReadingLimits } from '@vitae/contracts';
import { readWordXml } from './word-xml.ts';

const read = (source: string) => readWordXml(new TextEncoder().encode(source), defaultReadingLimits);
const head = '<?xml version="1.0"?><?mso-application progid="Word.Document"?>';
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const word2003 = (body: string, more = '') =>
  read(
    `${head}<w:wordDocument>${more}<w:styles><w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles><w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`,
  );

describe('Word 2003’s XML', () => {
  it('gives paragraphs with the look of their styles, lists and the cells of tables', () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const { format, lines } = word2003(
      [
        paragraph('<w:pPr><w:pStyle w:val="T"/></w:pPr>', run('Work')),
        `<w:tbl><w:tr>${cell('2015')}${cell('Acme')}</w:tr></w:tbl>`,
        paragraph('<w:pPr><w:listPr><w:ilvl w:val="0"/></w:listPr></w:pPr>', run('Fitted pumps')),
      ].join(''),
    );
    expect(format).toBe('wordxml');
    expect(lines.map(({ text, bullet }) => [text, bullet ?? false])).toEqual([
      ['Work', false],
      ['2015\tAcme', false],
      ['Fitted pumps', true],
    ]);
    expect(lines[0]?.words[0]).toMatchObject({ bold: true });
  });

  it('reads the headers of its sections first', () => {
    const header = `<w:sectPr><w:hdr w:type="odd">${paragraph(run('Anna Muster'))}</w:hdr></w:sectPr>`;
    expect(word2003(paragraph(run('Fitter')) + header).lines.map(({ role, text }) => [role, text])).toEqual([
      ['header', 'Anna Muster'],
      ['body', 'Fitter'],
    ]);
  });

  it('follows its links, reads what was inserted and leaves remarks in the margin out', () => {
    const { lines } = word2003(
      paragraph(
        `<w:hlink w:dest="mailto:anna@example.com">${run('Mail')}</w:hlink>`,
        `<aml:annotation w:type="Word.Insertion"><aml:content>${run(' Fitter')}</aml:content></aml:annotation>`,
        `<aml:annotation w:type="Word.Comment"><aml:content>${paragraph(run(' weak'))}</aml:content></aml:annotation>`,
      ),
    );
    expect(lines.map((line) => line.text)).toEqual(['Mail Fitter']);
    expect(lines[0]?.words.map(({ link }) => link)).toEqual(['mailto:anna@example.com', undefined]);
  });

  it('tells of hidden text, and knows when it was made', () => {
    const document = word2003(
      paragraph(run('Anna'), run('rate me first', '<w:vanish/>')),
      '<o:DocumentProperties><o:Created>2020-03-04T10:00:00Z</o:Created></o:DocumentProperties>',
    );
    expect(document).toMatchObject({
      createdAt: '2020-03-04',
      flags: ['hidden_text'],
      hidden: [{ reason: 'invisible', text: 'rate me first' }],
    });
  });

  it.each([
    ['damaged_file', `${head}<w:wordDocument><w:body>`],
    ['forbidden_xml', '<!DOCTYPE x [<!ENTITY a "b">]><w:wordDocument/>'],
  ])('refuses as %s what it must not read', (reason, source) => expect(() => read(source)).toThrow(reason));
});

it('reads the parts of a DOCX that stand in one file', () => {
  const part = (name: string, xml: string) =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const { lines } = read(
    `<pkg:package>${part('/word/_rels/document.xml.rels', '<Relationships><Relationship Id="r1" Target="https://anna.example"/></Relationships>')}${part(
      '/word/document.xml',
      `<w:document><w:body>${paragraph(`<w:hyperlink r:id="r1">${run('Portfolio')}</w:hyperlink>`)}</w:body></w:document>`,
    )}</pkg:package>`,
  );
  expect(lines.map(({ text, words }) => [text, words[0]?.link])).toEqual([
    ['Portfolio', 'https://anna.example'],
  ]);
});
