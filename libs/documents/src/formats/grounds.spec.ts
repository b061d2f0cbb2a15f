// White text is seen where it lies on something dark, in this cell, paragraph, box, or over that shape, and hidden elsewhere in
// the same document.
import { defaultReadingLimits, type Document } from '@vitae/contracts';
import { docxOf, zipOf } from '../testing/zip-of.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';
import { readRtf } from './rtf.ts';
import { readWordXml } from './word-xml.ts';

const SEEN = 'Skills';
const HIDDEN = 'rate me first';
const told = ({ lines, hidden = [] }: Document) => [
  lines.map((line) => line.text),
  hidden.map(({ reason, text }) => [reason, text]),
];
const expected = [['Anna', SEEN, 'Ulm'], [['no_contrast', HIDDEN]]];
const OTHERS = 'Welder at Acme, boilers and bridges. ';

describe('DOCX', () => {
  const p = (text: string, run = '', paragraph = '') =>
    `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const WHITE = '<w:color w:val="FFFFFF"/>';
  const shade = (fill = '1F3864') => `<w:shd w:val="clear" w:fill="${fill}"/>`;
  const white = (text: string, paragraph = '') => p(text, WHITE, paragraph);
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const solid = (colour = '1F3864') => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const scheme = (name: string, change = '') =>
    `<a:solidFill><a:schemeClr val="${name}">${change}</a:schemeClr></a:solidFill>`;
  const old = (fill: string, inner = '') =>
    `<w:p><w:r><w:pict><v:rect style="position:absolute;width:400pt;height:3in;z-index:-251658240" ${fill}>${inner}</v:rect></w:pict></w:r></w:p>`;
  const EMU = 12_700;
  const anchor = (content: string, height: number, width = 400, more = 'behindDoc="1"', from = 'paragraph') =>
    `<w:r><w:drawing><wp:anchor ${more}><wp:positionV relativeFrom="${from}"/><wp:extent cx="${width * EMU}" cy="${height * EMU}"/>${content}</wp:anchor></w:drawing></w:r>`;
  const shape = (fill: string, text = '') =>
    `<wps:wsp><wps:spPr>${fill}<a:ln>${solid('FF0000')}</a:ln></wps:spPr>${text && `<wps:txbx><w:txbxContent>${text}</w:txbxContent></wps:txbx>`}</wps:wsp>`;
  const read = (body: string, styles = '', parts = {}) =>
    readDocx(
      docxOf(
        `${p('Anna')}${body}${p('Ulm')}`,
        { h: 'header1.xml' },
        { 'word/styles.xml': `<w:styles>${styles}</w:styles>`, ...parts },
      ),
      defaultReadingLimits,
    );

  it.each([
    [
      'a shaded cell, and the cell beside it',
      `<w:tbl>${row(cell(white(SEEN), shade()), cell(white(HIDDEN)))}</w:tbl>`,
    ],
    [
      'a shaded cell, and the row below it',
      `<w:tbl>${row(cell(white(SEEN), shade()))}${row(cell(white(HIDDEN)))}</w:tbl>`,
    ],
    [
      'a shaded table, and the text below it',
      `<w:tbl><w:tblPr>${shade()}</w:tblPr>${row(cell(white(SEEN)))}</w:tbl>${white(HIDDEN)}`,
    ],
    [
      'a table of a shaded style, and the text above it',
      `${white(HIDDEN)}<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>${row(cell(white(SEEN)))}</w:tbl>`,
    ],
    ['a shaded paragraph, and the next one', `${white(SEEN, shade())}${white(HIDDEN)}`],
    [
      'a paragraph of a shaded style, and the next one',
      `${white(SEEN, '<w:pStyle w:val="Bar"/>')}${white(HIDDEN)}`,
    ],
    ['shaded characters, and those beside them', `${p(SEEN, WHITE + shade())}${white(HIDDEN)}`],
    [
      'marked characters, and others',
      `${p(SEEN, `${WHITE}<w:highlight w:val="darkBlue"/>`)}${white(HIDDEN)}`,
    ],
    [
      'a paragraph that is shaded dark, and one shaded white',
      `${white(SEEN, shade())}${white(HIDDEN, shade('FFFFFF'))}`,
    ],
    [
      'a pattern, and the next paragraph',
      `${white(SEEN, '<w:shd w:val="pct75" w:fill="auto"/>')}${white(HIDDEN)}`,
    ],
    [
      'a dark text box, and the text below it',
      `<w:p>${anchor(shape(solid(), white(SEEN)), 40, 400, '')}</w:p>${white(HIDDEN)}`,
    ],
    [
      'a dark text box of the theme’s colour, and the text below it',
      `<w:p>${anchor(shape('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', white(SEEN)), 40, 400, '')}</w:p>${white(HIDDEN)}`,
    ],
    [
      'a dark text box, and a white one',
      `<w:p>${anchor(shape(solid(), white(SEEN)), 40, 400, '')}</w:p><w:p>${anchor(shape(solid('FFFFFF'), white(HIDDEN)), 40, 400, '')}</w:p>`,
    ],
    [
      'a group of shapes, and the text below it',
      `<w:p>${anchor(`<wpg:wgp>${shape(solid())}${shape('<a:noFill/>', white(SEEN))}</wpg:wgp>`, 40, 400, '')}</w:p>${white(HIDDEN)}`,
    ],
    [
      'an old text box, and the text below it',
      `<w:p><w:r><w:pict><v:shape style="position:absolute" fillcolor="#1f3864 [3204]"><v:textbox><w:txbxContent>${white(SEEN)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>${white(HIDDEN)}`,
    ],
    [
      'what a shape behind the text covers, and what it doesn’t',
      `<w:p>${anchor(shape(solid()), 20)}</w:p>${white(SEEN)}${white(HIDDEN).replace(HIDDEN, `${HIDDEN}`)}`.replace(
        white(HIDDEN),
        `${OTHERS ? p(OTHERS.repeat(60).trim()) : ''}${white(HIDDEN)}`,
      ),
    ],
  ])('%s', async (_where, body) => {
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr>${shade()}</w:tcPr></w:tblStylePr><w:tcPr>${shade('auto')}</w:tcPr></w:style><w:style w:type="paragraph" w:styleId="Bar"><w:pPr>${shade()}</w:pPr></w:style>`;
    const document = await read(body, styles);
    const others = OTHERS.repeat(60).trim();
    const [lines, hidden] = told(document);
    expect([lines?.filter((line) => line !== others), hidden]).toEqual(expected);
  });

  it.each([
    [
      'in the colour of its cell',
      `<w:tbl>${row(cell(p(HIDDEN, '<w:color w:val="1F3864"/>'), shade()))}</w:tbl>`,
    ],
    ['beside a rule behind the text', `<w:p>${anchor(shape(solid()), 700, 2)}</w:p>${white(HIDDEN)}`],
    [
      'beside a drawing in the line',
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5080000" cy="5080000"/>${shape(solid())}</wp:inline></w:drawing></w:r></w:p>${white(HIDDEN)}`,
    ],
    [
      'beside a shape that only has an outline',
      `<w:p>${anchor(shape('<a:noFill/>'), 700)}</w:p>${white(HIDDEN)}`,
    ],
    ['over a white shape', `<w:p>${anchor(shape(solid('FFFFFF')), 700)}</w:p>${white(HIDDEN)}`],
    [
      'below a drawing in front of the text',
      `<w:p>${anchor(shape(solid()), 700, 400, 'behindDoc="0"')}</w:p>${white(HIDDEN)}`,
    ],
    [
      'in a text box without a fill, where no shape is drawn',
      `<w:p>${anchor(shape('<a:noFill/>', white(HIDDEN)), 40)}</w:p>`,
    ],
    ...(
      [
        ['nearly white', solid('FFFFFE')],
        ['the page’s colour of the theme', scheme('bg1')],
        ['its other name', scheme('lt1')],
        [
          'the page’s colour, darker and lighter again',
          scheme('bg1', '<a:lumMod val="50000"/><a:lumOff val="50000"/>'),
        ],
        [
          'a colour that is seen through',
          `<a:solidFill><a:srgbClr val="1F3864"><a:alpha val="0"/></a:srgbClr></a:solidFill>`,
        ],
        ['a theme’s colour that is seen through', scheme('accent1', '<a:alpha val="0"/>')],
        ['the window’s colour', '<a:solidFill><a:sysClr val="window" lastClr="FFFFFF"/></a:solidFill>'],
        ['white by name', '<a:solidFill><a:prstClr val="white"/></a:solidFill>'],
        [
          'white to white',
          '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FFFFFF"/></a:gs><a:gs pos="100000"><a:schemeClr val="bg1"/></a:gs></a:gsLst></a:gradFill>',
        ],
      ] as const
    ).map(([what, fill]) => [
      `over a shape: ${what}`,
      `<w:p>${anchor(shape(fill), 700)}</w:p>${white(HIDDEN)}`,
    ]),
    ...[
      'fillcolor="white"',
      'fillcolor="#fff"',
      'fillcolor="white [3212]"',
      'fillcolor="zzz"',
      'fillcolor="black" opacity="0"',
      'fillcolor="black" filled="f"',
      '',
    ].map((fill) => [`over an old shape: ${fill}`, `${old(fill)}${white(HIDDEN)}`]),
    ...['on="f"', 'opacity="0"', 'color="white"', 'type="gradient" color="white" color2="#fff"'].map(
      (fill) => [
        `over an old shape with a fill: ${fill}`,
        `${old('fillcolor="black"', `<v:fill ${fill}/>`)}${white(HIDDEN)}`,
      ],
    ),
    ...[
      'w:val="solid" w:color="FFFFFF"',
      'w:val="pct5" w:color="FFFFFF" w:fill="FFFFFF"',
      'w:val="diagStripe" w:color="FFFFFF" w:fill="FFFFFF"',
      'w:val="clear" w:fill="zzz"',
    ].map((shading) => [`on a shading: ${shading}`, white(HIDDEN, `<w:shd ${shading}/>`)]),
    [
      'in a text box of a group that draws nothing else',
      `<w:p>${anchor(`<wpg:wgp>${shape('<a:noFill/>', white(HIDDEN))}</wpg:wgp>`, 40, 400, '')}</w:p>`,
    ],
    [
      'in a table of a style that shades its head white',
      `<w:tbl><w:tblPr><w:tblStyle w:val="White"/></w:tblPr>${row(cell(white(HIDDEN)))}</w:tbl>`,
    ],
  ])('white text is hidden %s', async (_where, body = '') => {
    const styles = `<w:style w:type="table" w:styleId="White"><w:tblStylePr w:type="firstRow"><w:tcPr>${shade('FFFFFF')}</w:tcPr></w:tblStylePr></w:style>`;
    expect(told(await read(body, styles))).toEqual([['Anna', 'Ulm'], [['no_contrast', HIDDEN]]]);
  });

  it.each([
    [
      'over a picture behind the text',
      `<w:p>${anchor('<pic:pic><pic:blipFill/></pic:pic>', 700, 400, 'behindDoc="1"', 'page')}</w:p>${white(SEEN)}`,
    ],
    [
      'over a shape that is anchored further down on the page',
      `${white(SEEN)}<w:p>${anchor(shape(solid()), 200, 400, 'behindDoc="1"', 'page')}</w:p>`,
    ],
    [
      'over an old shape behind the text',
      `<w:p><w:r><w:pict><v:rect style="position:absolute;width:400pt;height:3in;z-index:-251658240" fillcolor="#1f3864"/></w:pict></w:r></w:p>${white(SEEN)}`,
    ],
    [
      'in a text box without a fill, over a shape',
      `<w:p>${anchor(shape(solid()), 200, 400, '')}${anchor(shape('<a:noFill/>', white(SEEN)), 100, 400, '')}</w:p>`,
    ],
    [
      'in a table within a shaded cell',
      `<w:tbl>${row(cell(`<w:tbl>${row(cell(white(SEEN)))}</w:tbl>`, shade()))}</w:tbl>`,
    ],
    ...(
      [
        ['a darker shade of the page’s colour', scheme('bg1', '<a:lumMod val="50000"/>')],
        ['a theme’s colour', scheme('accent1')],
        [
          'a colour that is half seen through',
          '<a:solidFill><a:srgbClr val="1F3864"><a:alpha val="50000"/></a:srgbClr></a:solidFill>',
        ],
        [
          'white to blue',
          '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FFFFFF"/></a:gs><a:gs pos="100000"><a:srgbClr val="1F3864"/></a:gs></a:gsLst></a:gradFill>',
        ],
      ] as const
    ).map(([what, fill]) => [
      `over a shape: ${what}`,
      `<w:p>${anchor(shape(fill), 700)}</w:p>${white(SEEN)}`,
    ]),
    ...['fillcolor="navy"', 'fillcolor="#036"', 'fillcolor="black [3213]"'].map((fill) => [
      `over an old shape: ${fill}`,
      `${old(fill)}${white(SEEN)}`,
    ]),
    [
      'over an old gradient',
      `${old('fillcolor="white"', '<v:fill type="gradient" color2="#1f3864"/>')}${white(SEEN)}`,
    ],
    ['on a shading of ink', white(SEEN, '<w:shd w:val="solid" w:color="auto" w:fill="FFFFFF"/>')],
  ])('white text is seen %s', async (_where, body) => {
    expect(told(await read(body ?? ''))).toEqual([['Anna', SEEN, 'Ulm'], []]);
  });

  it('white text is seen on a page of its own colour', async () => {
    const source = `<?xml version="1.0"?><w:document><w:background w:color="1F3864"/><w:body>${white(SEEN)}</w:body></w:document>`;
    expect(told(await readDocx(zipOf({ 'word/document.xml': source }), defaultReadingLimits))).toEqual([
      [SEEN],
      [],
    ]);
  });

  it('white text is seen over a shape of the page’s header, on every page', async () => {
    const body = `${white(SEEN)}${p(OTHERS.repeat(200).trim())}${white(SEEN)}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`;
    const header = `<w:hdr><w:p>${anchor(shape(solid()), 800, 200, 'behindDoc="1"', 'page')}</w:p></w:hdr>`;
    const [lines, hidden] = told(await read(body, '', { 'word/header1.xml': header }));
    expect([lines?.filter((line) => line === SEEN), hidden]).toEqual([[SEEN, SEEN], []]);
  });

  it('no more white text is seen over a shape than fits on it', async () => {
    const much = OTHERS.repeat(400).trim();
    const { hidden } = await read(
      `<w:p>${anchor(shape(solid()), 30, 400, 'behindDoc="1"', 'page')}</w:p>${white(much).repeat(2)}`,
    );
    expect(hidden?.[0]).toMatchObject({ reason: 'no_contrast' });
  });

  it('a dash holds no more than a word', async () => {
    const much = OTHERS.repeat(9).slice(0, 300).trim();
    const { hidden } = await read(`<w:p>${anchor(shape(solid()), 6, 20)}</w:p>${white(much)}`);
    expect(hidden).toMatchObject([{ reason: 'no_contrast', text: much }]);
  });

  it('is the same in Word’s XML', () => {
    const source = `<w:wordDocument><w:body>${p('Anna')}${white(SEEN, shade())}${white(HIDDEN)}${p('Ulm')}</w:body></w:wordDocument>`;
    expect(told(readWordXml(new TextEncoder().encode(source), defaultReadingLimits))).toEqual(expected);
  });
});

describe('RTF', () => {
  const COLOURS = '{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;}';
  const read = (body: string) =>
    readRtf(
      Uint8Array.from(`{\\rtf1\\ansi${COLOURS}\\pard Anna\\par ${body}\\pard\\plain Ulm\\par}`, (c) =>
        c.charCodeAt(0),
      ),
      defaultReadingLimits,
    );
  const white = (text: string) => `\\pard{\\cf1 ${text}}\\par `;
  const box = (height: number, inner = '', more = '') =>
    `{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright8000\\shpbottom${height * 20}${more}${inner && `{\\shptxt ${inner}}`}}}`;

  it.each([
    ['a text box, and the text below it', `${box(40, white(SEEN))}${white(HIDDEN)}`],
    ['a shaded paragraph, and the next one', `\\pard\\cbpat2{\\cf1 ${SEEN}}\\par ${white(HIDDEN)}`],
    [
      'what a shape covers, and what it doesn’t',
      `${white(SEEN)}${box(20)}\\pard ${OTHERS.repeat(60)}\\par ${white(HIDDEN)}`,
    ],
  ])('%s', (_where, body) => {
    const [lines, hidden] = told(read(body));
    expect([lines?.filter((line) => !line.includes('Acme')), hidden]).toEqual(expected);
  });

  const property = (name: string, value: string | number) => `{\\sp{\\sn ${name}}{\\sv ${value}}}`;
  it.each([
    ['unfilled', property('fFilled', 0), false],
    ['white', property('fillColor', 0xffffff), false],
    ['seen through', property('fillColor', 0x64381f) + property('fillOpacity', 0), false],
    ['white to white', property('fillType', 7) + property('fillColor', 0xffffff), false],
    ['dark', property('fFilled', 1) + property('fillColor', 0x64381f), true],
    ['a gradient', property('fillType', 7) + property('fillColor', 0x64381f), true],
    ['a picture', property('shapeType', 75) + property('fFilled', 0), true],
  ])('tells whether white text is seen over a shape: %s', (_what, fill, isSeen) =>
    expect(told(read(`${box(400, '', fill)}${white(SEEN)}`))).toEqual(
      isSeen ? [['Anna', SEEN, 'Ulm'], []] : [['Anna', 'Ulm'], [['no_contrast', SEEN]]],
    ),
  );

  it('white text is hidden beside a rule', () =>
    expect(
      told(read(`{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright20\\shpbottom9000}}${white(HIDDEN)}`)),
    ).toEqual([['Anna', 'Ulm'], [['no_contrast', HIDDEN]]]));
});

describe('ODT', () => {
  const DARK = '<style:graphic-properties draw:fill="solid" draw:fill-color="#1f3864"/>';
  const style = (family: string, name: string, properties: string) =>
    `<style:style style:family="${family}" style:name="${name}">${properties}</style:style>`;
  const STYLES = [
    style('paragraph', 'White', '<style:text-properties fo:color="#ffffff"/>'),
    style(
      'paragraph',
      'Bar',
      '<style:paragraph-properties fo:background-color="#1f3864"/><style:text-properties fo:color="#ffffff"/>',
    ),
    style('graphic', 'Dark', DARK),
    style('graphic', 'None', '<style:graphic-properties draw:fill="none"/>'),
    style('graphic', 'Pale', '<style:graphic-properties draw:fill="solid" draw:fill-color="#fffffe"/>'),
    style('graphic', 'Clear', DARK.replace('/>', ' draw:opacity="0%"/>')),
    style('graphic', 'Behind', '<style:graphic-properties style:run-through="background"/>'),
  ].join('');
  const p = (text: string, name = '') => `<text:p text:style-name="${name}">${text}</text:p>`;
  const white = (text: string) => p(text, 'White');
  const shape = (height: string, more = 'text:anchor-type="paragraph"', inner = '') =>
    `<draw:custom-shape svg:width="15cm" svg:height="${height}" draw:style-name="Dark" ${more}>${inner}</draw:custom-shape>`;
  const read = (body: string) =>
    readOdt(
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${p('Anna')}${body}${p('Ulm')}</office:text></office:body></office:document-content>`,
      }),
      defaultReadingLimits,
    );

  it.each([
    [
      'a dark shape, and the text below it',
      `<text:p>${shape('1cm', 'text:anchor-type="as-char"', white(SEEN))}</text:p>${white(HIDDEN)}`,
    ],
    ['a shaded paragraph, and the next one', `${p(SEEN, 'Bar')}${white(HIDDEN)}`],
    [
      'what a shape covers, and what it doesn’t',
      `<text:p>${shape('1cm')}</text:p>${white(SEEN)}${p(OTHERS.repeat(60))}${white(HIDDEN)}`,
    ],
    [
      'what a picture behind the text covers, and what it doesn’t',
      `<text:p><draw:frame svg:width="15cm" svg:height="1cm" draw:style-name="Behind"><draw:image/></draw:frame></text:p>${white(SEEN)}${p(OTHERS.repeat(60))}${white(HIDDEN)}`,
    ],
  ])('%s', async (_where, body) => {
    const [lines, hidden] = told(await read(body));
    expect([lines?.filter((line) => !line.includes('Acme')), hidden]).toEqual(expected);
  });

  it.each<readonly [string, string]>([
    ['a shape in the line', shape('20cm', 'text:anchor-type="as-char"')],
    ['a rule', shape('0.05cm')],
    ...['None', 'Pale', 'Clear'].map((name): [string, string] => [name, shape('20cm').replace('Dark', name)]),
    [
      'an empty text box behind the text',
      '<draw:frame svg:width="15cm" svg:height="20cm" draw:style-name="Behind"><draw:text-box/></draw:frame>',
    ],
    [
      'a picture in the line',
      '<draw:frame svg:width="15cm" svg:height="20cm" text:anchor-type="as-char" draw:style-name="Behind"><draw:image/></draw:frame>',
    ],
  ])('white text is hidden beside %s', async (_what, drawn) => {
    expect(told(await read(`<text:p>${drawn}</text:p>${white(HIDDEN)}`))).toEqual([
      ['Anna', 'Ulm'],
      [['no_contrast', HIDDEN]],
    ]);
  });
});
