// What looks hidden and is seen, and what is hidden all the same.
import { defaultReadingLimits, type Document } from '@vitae/contracts';
import { pdfWith, streamOf, text, type PdfParts } from '../../testing/pdf-of.ts';
import { readPdf } from '../pdf.ts';

const read = async (content: string, parts: PdfParts = {}) =>
  readPdf(pdfWith(parts, content), defaultReadingLimits);
const documentOf = async (content: string, parts?: PdfParts): Promise<Document> =>
  (await read(content, parts)).document;
const linesOf = (document: Document) => document.lines.map((line) => line.text);

const transparent = '/ExtGState <</Clear <</ca 0>> /Faint <</ca .3>> /Multiply <</BM /Multiply>>>>';
const seen = text(100, 700, 'Anna Muster');
/** A path with as much detail as letters have, from (100, y) on. */
const outlines = (y: number, width: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const x = 100 + (i * width) / count;
    const step = width / count;
    return `${x} ${y} m ${x + step * 0.8} ${y} l ${x + step * 0.8} ${y + 9} l ${x + step * 0.4} ${y + 5} l ${x} ${y + 9} l h `;
  }).join('');
const clear = (content: string) => `q /Clear gs ${content} Q `;

describe('text that is laid unseen over its own outlines', () => {
  const heading = clear(text(100, 600, 'Experience', '', '/B 12 Tf'));

  it('is read: browsers draw the bold of a font that has none so', async () => {
    const document = await documentOf(`${seen} ${outlines(600, 66, 10)} f ${heading}`, {
      resources: transparent,
    });
    expect(linesOf(document)).toEqual(['Anna Muster', 'Experience']);
    expect(document.flags).toEqual([]);
  });
  it.each([
    ['where nothing is drawn', ''],
    ['over a bar', '0 0 0 rg 98 596 80 14 re f'],
    ['over outlines in the colour of the paper', `1 1 1 rg ${outlines(600, 66, 10)} f 0 0 0 rg`],
    ['over outlines of another size', `${outlines(560, 66, 10)} f`],
    ['over the outlines of a shorter word', `${outlines(600, 20, 10)} f`],
  ])('stays hidden %s', async (_, before) => {
    const document = await documentOf(`${seen} ${before} ${heading}`, { resources: transparent });
    expect(document.hidden).toMatchObject([{ text: 'Experience' }]);
    expect(document.flags).toEqual(['hidden_text']);
  });
});

describe('text under a picture', () => {
  const under = text(100, 600, 'Education');
  const over = (name: string, before = '') => `q ${before} 200 0 0 40 90 590 cm /${name} Do Q`;
  const picture = (entries: string, pixel = '\\000') =>
    streamOf(pixel, `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 ${entries}`);
  const masked = (alpha: string): PdfParts => ({
    objects: '/M 40 0 R',
    more: [
      `40 0 obj ${picture('/ColorSpace /DeviceGray /SMask 41 0 R', '\u00d0')} endobj`,
      `41 0 obj ${picture('/ColorSpace /DeviceGray', alpha)} endobj`,
    ],
    resources: transparent,
  });

  it.each<[string, string, PdfParts]>([
    ['with a soft mask that lets it through', over('M'), masked('\u0010')],
    [
      'with a stencil that lets it through',
      over('M'),
      {
        objects: '/M 40 0 R',
        more: [
          `40 0 obj ${picture('/ColorSpace /DeviceGray /Mask 41 0 R', '\u00d0')} endobj`,
          `41 0 obj ${streamOf('\u0080', '/Type /XObject /Subtype /Image /ImageMask true /Width 1 /Height 1 /BitsPerComponent 1')} endobj`,
        ],
      },
    ],
    ['that is nearly transparent', over('I', '/Faint gs'), { resources: transparent }],
    ['that only darkens it', over('I', '/Multiply gs'), { resources: transparent }],
    ['that is clipped away there', over('I', '90 400 200 40 re W n'), {}],
  ])('%s is read', async (_, picture, parts) => {
    const document = await documentOf(`${seen} ${under} ${picture}`, parts);
    expect(linesOf(document)).toEqual(['Anna Muster', 'Education']);
    expect(document.flags).toEqual([]);
  });
  it('with a mask that lets nothing through stays hidden', async () => {
    const document = await documentOf(`${seen} ${under} ${over('M')}`, masked('\u00ff'));
    expect(document.hidden).toEqual([{ page: 1, reason: 'covered', text: 'Education' }]);
  });
});

describe('text of which the ground is not plain', () => {
  const white = (y: number) => `1 1 1 rg ${text(100, y, 'Education')} 0 0 0 rg`;
  it.each([
    ['on a half transparent bar', '/Faint gs 90 590 200 40 re f'],
    ['on a gradient', 'q 90 590 200 40 re W n /S sh Q'],
    [
      'on a drawing of unknown shape',
      `q 1 0 0 1 0 0 cm ${outlines(590, 100, 30).replaceAll('599', '640')} f Q`,
    ],
  ])('is read %s', async (_, ground) => {
    const document = await documentOf(`${seen} q ${ground} ${white(600)} Q`, {
      resources: `${transparent} /Shading <</S <</ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 600 0] /Function <</FunctionType 2 /Domain [0 1] /C0 [0 0 0] /C1 [0 0 1] /N 1>> /Extend [true true]>>>>`,
    });
    expect(linesOf(document)).toEqual(['Anna Muster', 'Education']);
  });
  it('stays hidden where white shapes lie on white paper', async () => {
    const document = await documentOf(`${seen} 1 1 1 rg ${outlines(590, 200, 30)} f ${white(600)}`);
    expect(document.hidden).toEqual([{ page: 1, reason: 'no_contrast', text: 'Education' }]);
  });
});

describe('text that is cut out of something else', () => {
  it('is read as what is painted through it', async () => {
    const document = await documentOf(
      `${seen} q ${text(100, 600, 'Education', '7 Tr')} 0 0 1 rg 90 590 200 40 re f Q`,
    );
    expect(linesOf(document)).toEqual(['Anna Muster', 'Education']);
  });
  it('stays hidden if nothing is, or only white', async () => {
    const clipped = (paint: string) => `${seen} q ${text(100, 600, 'Education', '7 Tr')} ${paint} Q`;
    expect((await documentOf(clipped(''))).hidden?.[0]?.reason).toBe('invisible');
    expect((await documentOf(clipped('1 1 1 rg 90 590 200 40 re f'))).hidden?.[0]?.reason).toBe(
      'no_contrast',
    );
  });
  it('is hidden beyond its own clip, and where its layer is off', async () => {
    const clip = await documentOf(`${seen} q 300 300 10 10 re W n ${text(100, 600, 'Education')} Q`);
    expect(clip.hidden).toEqual([{ page: 1, reason: 'off_page', text: 'Education' }]);
    const layer = await documentOf(`${seen} /OC /L BDC ${text(100, 600, 'Education')} EMC`, {
      catalog: '/OCProperties <</OCGs [40 0 R] /D <</OFF [40 0 R]>>>>',
      resources: '/Properties <</L 40 0 R>>',
      more: ['40 0 obj <</Type /OCG /Name (Draft)>> endobj'],
    });
    expect(layer.hidden).toEqual([{ page: 1, reason: 'invisible', text: 'Education' }]);
  });
});

it('is drawn twice at one place and read once', async () => {
  const document = await documentOf(`${seen} 1 0 0 1 .3 0 cm ${seen}`);
  expect(linesOf(document)).toEqual(['Anna Muster']);
});

describe('a page most of which would be hidden', () => {
  const lines = Array.from({ length: 12 }, (_, i) => text(100, 600 - i * 20, 'Twelve years of work'));

  it('is read by its picture where that may show it; till then its text serves, and the flag stays', async () => {
    const drawing = Array.from({ length: 12 }, (_, i) => `100 ${600 - i * 20} 120 9 re f`).join(' ');
    const { document, unread } = await read(`${seen} ${drawing} ${clear(lines.join(''))}`, {
      resources: transparent,
    });
    expect(document.lines).toHaveLength(13);
    expect(document.flags).toEqual(['hidden_text']);
    expect(unread).toEqual([{ number: 1 }]);
  });
  it('stays hidden where its picture shows only paper, however much it is', async () => {
    const { document, unread } = await read(`${seen} 1 1 1 rg ${lines.join('')}`);
    expect(linesOf(document)).toEqual(['Anna Muster']);
    expect(document.flags).toEqual(['hidden_text']);
    expect(unread).toEqual([]);
  });
});
