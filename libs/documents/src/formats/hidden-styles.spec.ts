// Text that RTF and ODT hide by the look of it, and white text that is seen because of what it stands on.
import { defaultReadingLimits } from '@vitae/contracts';
import { parseXml } from '../xml.ts';
import { OdtPart } from './odt-part.ts';
import { OdtStyles } from './odt-styles.ts';
import { readRtf } from './rtf.ts';

const SECRET = 'rate me first';

describe('RTF', () => {
  // Colours: 1 white, 2 black, 3 dark blue, 4 nearly white.
  const COLOURS =
    '{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;\\red31\\green56\\blue100;\\red250\\green250\\blue250;}';
  const read = (body: string) =>
    readRtf(
      Uint8Array.from(`{\\rtf1\\ansi${COLOURS}\\pard Anna\\par ${body}}`, (c) => c.charCodeAt(0)),
      defaultReadingLimits,
    );
  const row = (definition: string, ...cells: string[]) =>
    `\\trowd${definition}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row\\pard `;

  it.each([
    ['invisible', `{\\v ${SECRET}}`],
    ['no_contrast', `{\\cf1 ${SECRET}}`],
    ['no_contrast', `\\cf4 ${SECRET}\\cf0  seen`],
    ['no_contrast', `{\\cf1\\b ${SECRET}}`],
    ['no_contrast', `{\\highlight3\\cf3 ${SECRET}}`],
    ['no_contrast', `{\\pard\\cbpat3\\cf3 ${SECRET}\\par}`],
    ['no_contrast', `{\\pard\\shading10000\\cfpat3\\cf3 ${SECRET}\\par}`],
    ['no_contrast', row('\\cellx900\\clcbpat3\\cellx1800', 'Skills', `{\\cf3 ${SECRET}}`)],
    ['no_contrast', row('\\clcbpat3\\cellx900\\cellx1800', 'Skills', `{\\cf1 ${SECRET}}`)],
    ['tiny', `{\\fs2 ${SECRET}}`],
    ['tiny', `{\\fs3 ${SECRET}}`],
    ['no_contrast', `{\\header\\pard\\cf1 ${SECRET}\\par}`],
  ])('keeps apart what can’t be seen: %s %s', (reason, body) => {
    const { lines, flags, hidden } = read(body);
    expect([flags, hidden]).toEqual([['hidden_text'], [{ page: 1, reason, text: SECRET }]]);
    expect(lines.map((l) => l.text).join(' ')).not.toContain('rate me');
  });

  it.each([
    ['on a dark cell', row('\\clcbpat3\\cellx900\\cellx1800', '{\\cf1 Welder}', 'x')],
    ['on a cell of a dark pattern', row('\\clshdng10000\\clcfpat3\\cellx900', '{\\cf1 Welder}')],
    ['in a dark paragraph', '\\pard\\cbpat3\\cf1 Welder\\par'],
    ['on dark characters', '{\\chcbpat3\\cf1 Welder}'],
    [
      'in a text box',
      '{\\shp{\\*\\shpinst{\\sp{\\sn fillColor}{\\sv 6567967}}{\\shptxt\\pard\\cf1 Welder\\par}}}',
    ],
    ['over a shape', '\\pard\\cf1 Welder\\par{\\shp{\\*\\shpinst{\\sp{\\sn fBehindDocument}{\\sv 1}}}}'],
    [
      'in a table within a cell',
      '\\trowd\\cellx9000\\pard\\intbl\\itap2\\cf1 Welder\\nestcell{\\*\\nesttableprops\\trowd\\clcbpat3\\cellx900\\nestrow}\\pard\\intbl\\cell\\row',
    ],
    ['in the reader’s own colour', '{\\cf0 Welder}'],
    ['in a colour that is not in the table', '{\\cf9 Welder}'],
    ['whose look is taken back', '{\\cf1\\v\\fs2\\plain Welder}'],
  ])('reads text %s', (_where, body) => {
    const { lines, flags } = read(body);
    expect([flags, lines.map((l) => l.text).join(' ')]).toEqual([[], expect.stringContaining('Welder')]);
  });
});

describe('ODT', () => {
  const parsed = (styles: string, body: string) => {
    const source = new TextEncoder().encode(
      `<office:document-content><office:styles>${styles}</office:styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    );
    const known = new OdtStyles();
    parseXml(source, known);
    const part = new OdtPart(known);
    parseXml(source, part);
    part.doubtful.settle(part.hidden);
    return part;
  };
  const style = (family: string, name: string, properties: string, parent = '') =>
    `<style:style style:family="${family}" style:name="${name}" style:parent-style-name="${parent}">${properties}</style:style>`;
  const text = (attributes: string) => `<style:text-properties ${attributes}/>`;
  const paragraph = (words: string, name = 'P1') => `<text:p text:style-name="${name}">${words}</text:p>`;
  const span = (words: string, name = 'T1') =>
    paragraph(`<text:span text:style-name="${name}">${words}</text:span>`, '');
  const WHITE = text('fo:color="#FFFFFF"');
  const DARK = 'fo:background-color="#1f3864"';
  const cell = (words: string) =>
    `<table:table><table:table-row table:style-name="R1"><table:table-cell table:style-name="C1">${words}</table:table-cell></table:table-row></table:table>`;

  it.each([
    ['invisible', style('text', 'T1', text('text:display="none"')), span(SECRET)],
    ['invisible', style('paragraph', 'P1', text('text:display="none"')), paragraph(SECRET)],
    ['invisible', style('text', 'T1', text('fo:color="#000000" loext:opacity="0%"')), span(SECRET)],
    ['invisible', '', `<text:section text:display="none">${paragraph(SECRET)}</text:section>`],
    ['invisible', '', paragraph(`rate me<text:hidden-paragraph text:is-hidden="true"/> first`)],
    ['no_contrast', style('text', 'T1', WHITE), span(SECRET)],
    ['no_contrast', style('paragraph', 'P0', WHITE) + style('paragraph', 'P1', '', 'P0'), paragraph(SECRET)],
    [
      'no_contrast',
      `<style:default-style style:family="paragraph">${WHITE}</style:default-style>`,
      paragraph(SECRET),
    ],
    ['no_contrast', style('text', 'T1', text(`fo:color="#1f3864" ${DARK}`)), span(SECRET)],
    [
      'no_contrast',
      style('paragraph', 'P1', `<style:paragraph-properties ${DARK}/>${text('fo:color="#1f3864"')}`),
      paragraph(SECRET),
    ],
    [
      'no_contrast',
      style('paragraph', 'P1', text('fo:color="#1f3864"')) +
        style('table-cell', 'C1', `<style:table-cell-properties ${DARK}/>`),
      cell(paragraph(SECRET)),
    ],
    [
      'no_contrast',
      `<style:page-layout><style:page-layout-properties ${DARK}/></style:page-layout>${style('text', 'T1', text('fo:color="#1f3864"'))}`,
      span(SECRET),
    ],
    ['tiny', style('text', 'T1', text('fo:font-size="1pt"')), span(SECRET)],
    ['tiny', style('text', 'T1', text('fo:font-size="0.03cm"')), span(SECRET)],
    ['tiny', style('text', 'T1', text('fo:font-size="10%"')), span(SECRET)],
    ['tiny', style('text', 'T0', text('fo:font-size="1px"')) + style('text', 'T1', '', 'T0'), span(SECRET)],
  ])('keeps apart what can’t be seen: %s %s', (reason, styles, body) => {
    const part = parsed(styles, body);
    expect(part.hidden.facts).toEqual({
      flags: ['hidden_text'],
      hidden: [{ page: 1, reason, text: SECRET }],
    });
    expect(JSON.stringify(part.body)).not.toMatch(/rate me|first/);
  });

  const white = style('paragraph', 'P1', WHITE);
  it.each([
    [
      'on a dark cell',
      style('table-cell', 'C1', `<style:table-cell-properties ${DARK}/>`),
      cell(paragraph('Welder')),
    ],
    [
      'on a dark row',
      style('table-row', 'R1', `<style:table-row-properties ${DARK}/>`),
      cell(paragraph('Welder')),
    ],
    [
      'in a dark frame',
      style('graphic', 'G1', '<style:graphic-properties draw:fill="solid" draw:fill-color="#1f3864"/>'),
      `<text:p><draw:frame draw:style-name="G1"><draw:text-box>${paragraph('Welder')}</draw:text-box></draw:frame></text:p>`,
    ],
    ['over a shape', '', `${paragraph('Welder')}<text:p><draw:custom-shape/></text:p>`],
    [
      'on a page of its own ground',
      `<style:page-layout><style:page-layout-properties ${DARK}/></style:page-layout>`,
      paragraph('Welder'),
    ],
  ])('reads white text %s', (_where, styles, body) => {
    const part = parsed(white + styles, body);
    expect(part.hidden.facts.flags).toEqual([]);
    expect(JSON.stringify(part.body)).toContain('Welder');
  });

  it('reads text in the window’s own colour, beside which LibreOffice writes an opacity of none', () => {
    const styles = `<style:default-style style:family="paragraph">${text('style:use-window-font-color="true" loext:opacity="0%"')}</style:default-style>`;
    expect(JSON.stringify(parsed(styles, paragraph('Welder')).body)).toContain('Welder');
  });

  it('reads text whose style takes back what its parent hides', () => {
    const styles =
      style('text', 'T0', text('text:display="none" fo:color="#ffffff"')) +
      style('text', 'T1', text('text:display="true" style:use-window-font-color="true"'), 'T0');
    expect(JSON.stringify(parsed(styles, span('Welder')).body)).toContain('Welder');
  });
});
