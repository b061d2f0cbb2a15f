// Files whose objects name themselves: lists of pages, parents, forms, fonts, fields, names. What can be read is read, once and
// in little time; where there is no page to read, the file is damaged, and not one without text.
import { defaultReadingLimits } from '@vitae/contracts';
import { pdfWith, streamOf, text, type PdfParts } from '../../testing/pdf-of.ts';
import { readPdf } from '../pdf.ts';

const WORDS = 'Anna Muster, Welder';

async function read(parts: PdfParts, before = '') {
  const { document } = await readPdf(
    pdfWith(parts, `${text(50, 700, WORDS)}${before}`),
    defaultReadingLimits,
  );
  return { texts: document.lines.map((line) => line.text), flags: document.flags };
}
/** Of two objects of one number the later one counts. */
const pages = (kids: string, count: number, more = '') => ({
  more: [`2 0 obj <</Type /Pages /Kids [${kids}] /Count ${count} ${more}>> endobj`],
});
const form = (number: number, content: string, resources: string) =>
  `${number} 0 obj ${streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources <<${resources}>>`)} endobj`;

it.each<[string, PdfParts]>([
  ['names itself before its page', pages('2 0 R 10 0 R', 2)],
  ['names itself alone', pages('2 0 R', 1)],
  ['names nothing before its page', pages('99 0 R 10 0 R', 2)],
  ['names a number before its page', pages('7 10 0 R', 2)],
  ['is the catalog', { more: ['2 0 obj 1 0 R endobj'] }],
])('takes a file for damaged whose list of pages %s', async (_what, parts) => {
  await expect(read(parts)).rejects.toMatchObject({ reason: 'damaged_file' });
});

it.each<[string, PdfParts]>([
  ['names itself behind its page', pages('10 0 R 2 0 R', 2)],
  ['names its page twice', pages('10 0 R 10 0 R', 2)],
  ['names its page over and over', pages('10 0 R '.repeat(300), 300)],
  [
    'has a list in it that names it',
    {
      more: [
        ...pages('20 0 R 10 0 R', 2).more,
        '20 0 obj <</Type /Pages /Parent 2 0 R /Kids [10 0 R 2 0 R] /Count 2>> endobj',
      ],
    },
  ],
])('reads the pages of a list once that %s, and says that something is missing', async (_what, parts) => {
  const { texts, flags } = await read(parts);
  expect(texts).toEqual([WORDS]);
  expect(flags.filter((flag) => flag !== 'truncated')).toEqual([]);
});

it.each<[string, PdfParts & { draws?: string }]>([
  ['pages that are their own parents', { page: '/Parent 10 0 R' }],
  ['lists of pages that are', pages('10 0 R', 1, '/Parent 2 0 R')],
  [
    'outlines',
    {
      catalog: '/Outlines 40 0 R',
      more: [
        '40 0 obj <</First 41 0 R /Last 41 0 R>> endobj',
        '41 0 obj <</Title (x) /Parent 40 0 R /Next 41 0 R /First 41 0 R>> endobj',
      ],
    },
  ],
  ['forms', { objects: '/X 40 0 R', more: [form(40, '/X Do', '/XObject <</X 40 0 R>>')], draws: '/X Do' }],
  [
    'forms in pairs',
    {
      objects: '/X 40 0 R',
      more: [
        form(40, '/X Do /X Do', '/XObject <</X 41 0 R>>'),
        form(41, '/X Do /X Do', '/XObject <</X 40 0 R>>'),
      ],
      draws: '/X Do',
    },
  ],
  [
    'fonts whose letters are drawn with them',
    {
      fonts: '/T 40 0 R',
      more: [
        '40 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs <</a 41 0 R>> /Encoding <</Differences [97 /a]>> /FirstChar 97 /LastChar 97 /Widths [1] /Resources <</Font <</T 40 0 R>>>>>> endobj',
        `41 0 obj ${streamOf('1 0 d0 BT /T 1 Tf (a) Tj ET')} endobj`,
      ],
    },
  ],
  [
    'fonts that are their own descendants',
    {
      fonts: '/T 40 0 R',
      more: [
        '40 0 obj <</Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [40 0 R]>> endobj',
      ],
    },
  ],
  [
    'fields',
    {
      catalog: '/AcroForm <</Fields [40 0 R]>>',
      page: '/Annots [40 0 R]',
      more: [
        '40 0 obj <</Type /Annot /Subtype /Widget /T (a) /Parent 40 0 R /Kids [40 0 R] /FT /Btn /Rect [0 0 10 10]>> endobj',
      ],
    },
  ],
  [
    'names',
    {
      catalog: '/Names <</EmbeddedFiles 40 0 R /JavaScript 40 0 R>> /PageLabels 40 0 R',
      more: ['40 0 obj <</Kids [40 0 R]>> endobj'],
    },
  ],
  [
    'parts of a tagged text',
    {
      catalog: '/MarkInfo <</Marked true>> /StructTreeRoot 40 0 R',
      more: [
        '40 0 obj <</Type /StructTreeRoot /K [41 0 R] /ParentTree 42 0 R>> endobj',
        '41 0 obj <</Type /StructElem /S /P /P 41 0 R /K [41 0 R]>> endobj',
        '42 0 obj <</Kids [42 0 R]>> endobj',
      ],
    },
  ],
])('reads a page with %s that name themselves', async (_what, { draws = '', ...parts }) => {
  expect((await read(parts, draws)).texts).toEqual([WORDS]);
});

it('still tells a page without text from a damaged file', async () => {
  const { document } = await readPdf(pdfWith({}, ''), defaultReadingLimits);
  expect([document.pages.length, document.lines]).toEqual([1, []]);
});
