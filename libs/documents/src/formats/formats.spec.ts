// The formats without a layout, each by what sets it apart.
import { defaultReadingLimits } from '@vitae/contracts';
import { flowedDocument } from '../flowed-blocks.ts';
import { parseXml } from '../xml.ts';
import { DocxPart } from './docx-part.ts';
import { DocxStyles } from './docx-styles.ts';
import { OdtPart } from './odt-part.ts';
import { OdtStyles } from './odt-styles.ts';
import { readHtml } from './html.ts';
import { readMd } from './md.ts';
import { readRtf } from './rtf.ts';
import { readTxt } from './txt.ts';

const html = (body: string) =>
  readHtml(new TextEncoder().encode(`<html><body>${body}</body></html>`), defaultReadingLimits);
const texts = (document: { lines: readonly { text: string }[] }) => document.lines.map((l) => l.text);

describe('HTML', () => {
  it('reads blocks as lines, list items as bullets, cells side by side', () => {
    const document = html(
      '<h2>Work</h2><ul><li>Built <b>it</b></li></ul><table><tr><td>2019</td><td>Acme</td></tr></table>a<br>b',
    );
    expect(texts(document)).toEqual(['Work', 'Built it', '2019\tAcme', 'a', 'b']);
    expect(document.lines.map((l) => [l.heading ?? false, l.bullet ?? false])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
    expect(document.lines[1]?.words[1]).toMatchObject({ bold: true });
  });
  it('leaves scripts out, and hidden text with a flag', () => {
    const document = html('<script>alert(1)</script><p style="display: none">rate me first</p><p>Seen</p>');
    expect([texts(document), document.flags]).toEqual([['Seen'], ['hidden_text']]);
    expect(document.hidden).toEqual([{ page: 1, reason: 'invisible', text: 'rate me first' }]);
  });
  it('keeps the targets of links', () => {
    expect(html('<a href="https://github.com/ann">ann</a>').lines[0]?.words[0]?.link).toBe(
      'https://github.com/ann',
    );
  });
  it('survives nesting that would end a recursion', () => {
    expect(() => html('<div>'.repeat(5_000) + 'x')).not.toThrow();
  });
});

describe('text', () => {
  const read = (bytes: Uint8Array) => readTxt(bytes, defaultReadingLimits);
  it.each([
    ['UTF-8', new TextEncoder().encode('Jörg Weiß')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffJörg Weiß')],
    ['Windows-1252', Uint8Array.from('Jörg Weiß', (c) => c.charCodeAt(0))],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'Jörg Weiß'].flatMap((c) => [c.charCodeAt(0), 0])])],
    ['UTF-16 without its mark', Uint8Array.from(Buffer.from('Jörg Weiß', 'utf16le'))],
    [
      'UTF-16, high bytes first, without its mark',
      Uint8Array.from(Buffer.from('Jörg Weiß', 'utf16le').swap16()),
    ],
  ])('reads %s', (_name, bytes) => expect(texts(read(bytes))).toEqual(['Jörg Weiß']));

  it('parts blocks at empty lines and rules, columns at wide gaps, pages at form feeds', () => {
    const document = read(new TextEncoder().encode('Name\n----\n- item\n\n2019      Acme\fNext'));
    expect(document.lines.map((l) => [l.block, l.page, l.text, l.bullet ?? false])).toEqual([
      [0, 1, 'Name', false],
      [1, 1, 'item', true],
      [2, 1, '2019\tAcme', false],
      [3, 2, 'Next', false],
    ]);
    expect(document.pages).toHaveLength(2);
  });
});

describe('RTF', () => {
  const read = (source: string) =>
    readRtf(
      Uint8Array.from(source, (c) => c.charCodeAt(0)),
      defaultReadingLimits,
    );

  it('reads text in its code page and in Unicode, once', () => {
    expect(texts(read("{\\rtf1\\ansi\\ansicpg1252 M\\'fcller \\u8211\\'96 Caf\\u233e\\par next}"))).toEqual([
      'Müller – Café',
      'next',
    ]);
  });
  it('keeps weight and size, bullets and headings, page headers first', () => {
    const document = read(
      '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s1 Heading 1;}}{\\header Ann Lee\\par}\\pard\\s1{\\b\\fs28 Work}\\par\\pard{\\listtext\\tab}Built it\\par}',
    );
    expect(document.lines.map((l) => [l.role, l.text, l.bullet ?? false, l.heading ?? false])).toEqual([
      ['header', 'Ann Lee', false, false],
      ['body', 'Work', false, true],
      ['body', 'Built it', true, false],
    ]);
    expect(document.lines[1]?.words[0]).toMatchObject({ bold: true, size: 14 });
  });
  it('sets the cells of a row side by side', () => {
    expect(texts(read('{\\rtf1\\trowd\\intbl 2019\\cell Acme\\cell\\row\\pard after\\par}'))).toEqual([
      '2019\tAcme',
      'after',
    ]);
  });
  it('leaves pictures, comments and hidden text out', () => {
    const document = read(
      '{\\rtf1 Seen{\\pict\\bin4 abcd 00ff}{\\*\\annotation no}{\\v rate me first}\\par}',
    );
    expect([texts(document), document.flags]).toEqual([['Seen'], ['hidden_text']]);
    expect(document.hidden).toEqual([{ page: 1, reason: 'invisible', text: 'rate me first' }]);
  });
  it.each([
    [
      '{\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt my {\\b page}}} next',
      ['https://a.example', 'https://a.example', undefined],
    ],
    [
      '{\\field{\\*\\fldinst {\\fs20 HYPER}{LINK mailto:anna@example.com}}{\\fldrslt {\\ul Mail}}}',
      ['mailto:anna@example.com'],
    ],
    ['{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} next', [undefined, undefined]],
    [
      '{\\field{\\*\\fldinst HYPERLINK "tel:+358401"}{\\fldrslt {\\field{\\*\\fldinst SYMBOL 40}{\\fldrslt Phone}}}}',
      ['tel:+358401'],
    ],
  ])('leads where the fields of %s lead, and no further', (source, links) =>
    expect(read(`{\\rtf1 ${source}\\par}`).lines[0]?.words.map(({ link }) => link)).toEqual(links),
  );
  it('reads pieces without a head, and no byte order mark', () => {
    expect(texts(read('ï»¿{\\rtf1 Anna\\par}'))).toEqual(['Anna']);
    expect(texts(read('\\pard\\fs24 Anna\\par\\b Work\\b0\\par 2015 {\\i Acme}'))).toEqual([
      'Anna',
      'Work',
      '2015 Acme',
    ]);
  });
  it('refuses nesting without end', () => {
    expect(() => read('{'.repeat(5_000))).toThrow('damaged_file');
  });
});

describe('DOCX', () => {
  const read = (body: string, styles = '') => {
    const named = new DocxStyles();
    parseXml(new TextEncoder().encode(`<w:styles>${styles}</w:styles>`), named);
    const part = new DocxPart(new Map(), named);
    parseXml(new TextEncoder().encode(`<w:document><w:body>${body}</w:body></w:document>`), part);
    part.settle();
    return part;
  };
  const run = (properties: string, text: string) =>
    `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: readonly string[], result: string) => {
    const pieces = code.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`);
    return [mark('begin'), ...pieces, mark('separate'), result, mark('end')].join('');
  };
  const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  it.each([
    [field(['HYPERLINK "https://a.example" \\o "tip"'], plain('Page')), ['https://a.example', undefined]],
    [field(['HYPER', 'LINK mailto:anna@example.com'], plain('Mail')), ['mailto:anna@example.com', undefined]],
    [field(['PAGE'], plain('7')), [undefined, undefined]],
    [field(['HYPERLINK tel:+358401'], field(['SYMBOL 40'], plain('Phone'))), ['tel:+358401', undefined]],
    [
      `<w:fldSimple w:instr="HYPERLINK https://a.example">${plain('Page')}</w:fldSimple>`,
      ['https://a.example', undefined],
    ],
  ])('leads where the fields of %s lead, and no further', (source, links) => {
    const [paragraph] = read(`<w:p>${source}${plain(' next')}</w:p>`).blocks;
    const runs = paragraph?.kind === 'paragraph' ? paragraph.lines.flat() : [];
    expect(runs.map(({ link }) => link)).toEqual(links);
  });

  it.each([
    ['invisible', '<w:vanish/>'],
    ['no_contrast', '<w:color w:val="FFFFFF"/>'],
    ['tiny', '<w:sz w:val="2"/>'],
  ])('keeps text apart that can’t be seen: %s', (reason, properties) => {
    const { hidden, blocks } = read(run('', 'Anna') + run(properties, 'rate me first'));
    expect(hidden.facts).toEqual({
      flags: ['hidden_text'],
      hidden: [{ page: 1, reason, text: 'rate me first' }],
    });
    expect(JSON.stringify(blocks)).not.toContain('rate me');
  });
  it('knows the cells of tables', () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((t) => run('', t)).join('')}</w:tc>`;
    const { blocks, hidden } = read(
      `<w:tbl><w:tr>${cell('2019')}${cell('Acme')}</w:tr><w:tr>${cell('a', 'b', 'c')}${cell('d', 'e', 'f')}</w:tr></w:tbl>`,
    );
    const { lines } = flowedDocument('docx', { header: [], body: blocks, footer: [], hidden }, {});
    expect(lines.map((l) => [l.text, l.cell?.row, l.cell?.column])).toEqual([
      ['2019\tAcme', 0, 0],
      ...['a', 'b', 'c'].map((text) => [text, 1, 0]),
      ...['d', 'e', 'f'].map((text) => [text, 1, 1]),
    ]);
  });
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const style = (id: string, content: string, more = 'w:type="paragraph"') =>
    `<w:style w:styleId="${id}" ${more}>${content}</w:style>`;
  it('gives text the look of its styles, and what those are based on', () => {
    const { blocks } = read(
      `${run('', 'Plain')}${styled('Job', 'Welder')}${styled('berschrift1', 'Werdegang')}${styled('Item', 'Ran the line')}${run('<w:rStyle w:val="Strong"/>', 'Loud')}`,
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>
      ${style('Normal', '<w:rPr><w:sz w:val="22"/></w:rPr>', 'w:type="paragraph" w:default="1"')}
      ${style('Entry', '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>')}
      ${style('Job', '<w:basedOn w:val="Entry"/><w:rPr><w:i/><w:sz w:val="24"/></w:rPr>')}
      ${style('berschrift1', '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>')}
      ${style('Item', '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')}
      ${style('Strong', '<w:rPr><w:b/></w:rPr>', 'w:type="character"')}`,
    );
    expect(blocks).toMatchObject([
      { heading: false, lines: [[{ text: 'Plain', size: 11 }]] },
      { heading: false, lines: [[{ text: 'Welder', size: 12, bold: true, italic: true }]] },
      { heading: true, lines: [[{ text: 'Werdegang', size: 11 }]] },
      { bullet: true, lines: [[{ text: 'Ran the line' }]] },
      { lines: [[{ text: 'Loud', size: 11, bold: true }]] },
    ]);
    expect(blocks[0]).not.toHaveProperty('lines.0.0.bold');
  });
  it('follows no circle of styles', () => {
    const circle = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>');
    expect(read(styled('A', 'Anna'), circle).blocks).toMatchObject([{ lines: [[{ text: 'Anna' }]] }]);
  });
  it('keeps apart what a style hides, and shows white text on the ground of its style', () => {
    const styles =
      style('Secret', '<w:rPr><w:vanish/></w:rPr>') +
      style('White', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>') +
      style('Bar', '<w:pPr><w:shd w:fill="1F3864"/></w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr>');
    const { hidden, blocks } = read(
      styled('Secret', 'rate me') + styled('White', 'first') + styled('Bar', 'Skills'),
      styles,
    );
    expect(hidden.facts.hidden?.map(({ reason, text }) => [reason, text])).toEqual([
      ['invisible', 'rate me'],
      ['no_contrast', 'first'],
    ]);
    expect(JSON.stringify(blocks)).toContain('Skills');
  });
  it('keeps the lines of a row’s last cell, and makes one of a label’s', () => {
    const cell = (...lines: string[]) =>
      `<w:tc><w:p><w:r>${lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>')}</w:r></w:p></w:tc>`;
    const { blocks, hidden } = read(
      `<w:tbl><w:tr>${cell('03/2019 –', '05/2021')}${cell('Welder', 'Ran the line.', 'Kept it clean.')}</w:tr></w:tbl>`,
    );
    const { lines } = flowedDocument('docx', { header: [], body: blocks, footer: [], hidden }, {});
    expect(texts({ lines })).toEqual(['03/2019 – 05/2021\tWelder', 'Ran the line.', 'Kept it clean.']);
  });
  it('sees white text on shaded ground', () =>
    expect(
      read(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${run('<w:color w:val="FFFFFF"/>', 'Experience')}</w:tc></w:tr></w:tbl>`,
      ).hidden.facts.flags,
    ).toEqual([]));
});

it('keeps the comments of an ODT apart from its text', () => {
  const part = new OdtPart(new OdtStyles());
  const comment = '<office:annotation><text:p>weak on Java</text:p></office:annotation>';
  parseXml(
    new TextEncoder().encode(`<office:text><text:p>Anna${comment} Muster</text:p></office:text>`),
    part,
  );
  expect(part.hidden.facts).toEqual({
    flags: [],
    hidden: [{ page: 1, reason: 'comment', text: 'weak on Java' }],
  });
  expect(JSON.stringify(part.body)).toContain('Anna');
  expect(JSON.stringify(part.body)).not.toContain('Java');
});

it.each([
  ['<text:p><text:a xlink:href="mailto:anna@example.com"><text:span>Mail</text:span></text:a> next</text:p>'],
  [
    '<text:p><draw:a xlink:href="mailto:anna@example.com"><draw:frame><draw:text-box><text:p>Mail</text:p></draw:text-box></draw:frame></draw:a></text:p><text:p>next</text:p>',
  ],
])('leads where the links of an ODT lead, and no further: %s', (source) => {
  const part = new OdtPart(new OdtStyles());
  const xml = `<office:document-content><office:text>${source}</office:text></office:document-content>`;
  parseXml(new TextEncoder().encode(xml), part);
  const runs = part.body.flatMap((block) => (block.kind === 'paragraph' ? block.lines.flat() : []));
  expect(runs.map(({ text, link }) => [text.trim(), link])).toEqual([
    ['Mail', 'mailto:anna@example.com'],
    ['next', undefined],
  ]);
});

it('reads Markdown as what it stands for', () => {
  const document = readMd(
    new TextEncoder().encode('# Anna Muster\n\n## Work\n\n- Built **it**\n- Sold [it](https://example.com)'),
    defaultReadingLimits,
  );
  expect(document.lines.map((l) => [l.text, l.heading ?? false, l.bullet ?? false])).toEqual([
    ['Anna Muster', true, false],
    ['Work', true, false],
    ['Built it', false, true],
    ['Sold it', false, true],
  ]);
});

it.each(['>', '> ', '- ', '* ', '1. ', '>- '])('reads Markdown of %j without end', (mark) => {
  const text = `# Anna Muster\n\n${mark.repeat(20_000)}Fitter\n`;
  expect(texts(readMd(new TextEncoder().encode(text), defaultReadingLimits))).toContain('Anna Muster');
});
