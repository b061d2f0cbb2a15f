// PDFs whose objects lead in circles, are missing, or have values that no program writes.
import { MARK, odd, type OddFile } from './odd-file.ts';

const stream = (content: string, entries = '') =>
  `<<${entries} /Length ${content.length}>> stream\n${content}\nendstream`;
const SHOWN = `BT /F 12 Tf 1 0 0 1 100 700 Tm (${MARK} Muster, welder) Tj ET`;

interface Parts {
  readonly catalog?: string;
  readonly pages?: string;
  readonly page?: string;
  readonly box?: string;
  readonly content?: string;
  readonly resources?: string;
  readonly more?: string;
  readonly trailer?: string;
}

/** A PDF of one page without a table of its objects, whose parts may be any. */
function file({
  catalog = '',
  pages = '/Kids [3 0 R] /Count 1',
  page = '',
  box = '0 0 600 800',
  content = stream(SHOWN),
  resources = '',
  more = '',
  trailer = '',
}: Parts): Buffer {
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R ${catalog}>> endobj
2 0 obj <</Type /Pages ${pages}>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources <</Font <</F 5 0 R>> ${resources}>> ${page}>> endobj
4 0 obj ${content} endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj
${more}
trailer <</Root 1 0 R ${trailer}>>
%%EOF`,
    'latin1',
  );
}
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 600 800]';
const map = (target: string) =>
  stream(
    `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <${target}> endbfrange endcmap`,
  );

/** Groups within groups, each of which draws each of the next level's: a hundred thousand million times the last one. */
export function groupsWithoutEnd(): Buffer {
  const numbers = [0, 1, 2, 3, 4, 5];
  const named = (level: number) => numbers.map((n) => `/X${n} ${20 + level * 6 + n} 0 R`).join(' ');
  const groups = Array.from({ length: 14 }, (_, level) =>
    numbers.map((n) => {
      const entries = `${FORM} /Group <</S /Transparency>> /Resources <</XObject <<${level < 13 ? named(level + 1) : ''}>>>>`;
      return `${20 + level * 6 + n} 0 obj ${stream(numbers.map((inner) => `/X${inner} Do`).join(' '), entries)} endobj`;
    }),
  );
  return file({
    content: stream(`${SHOWN} /X0 Do`),
    resources: `/XObject <<${named(0)}>>`,
    more: groups.flat().join('\n'),
  });
}

export const oddPdfs: readonly OddFile[] = [
  odd('a PDF without pages', 'damage', () => file({ pages: '/Kids [] /Count 0' })),
  odd('a PDF whose pages hold themselves', 'damage', () => file({ pages: '/Kids [2 0 R] /Count 1' })),
  odd('a PDF whose pages lead in a circle', 'read', () =>
    file({
      pages: '/Kids [6 0 R 3 0 R] /Count 2',
      more: '6 0 obj <</Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1>> endobj',
    }),
  ),
  odd('a PDF that claims a billion pages', 'damage', () =>
    file({ pages: '/Kids [3 0 R] /Count 1000000000' }),
  ),
  odd('a PDF whose one page is there 61 times', 'read', () =>
    file({ pages: `/Kids [${'3 0 R '.repeat(61)}] /Count 61` }),
  ),
  odd('a PDF whose outline leads in a circle', 'read', () =>
    file({
      catalog: '/Outlines 6 0 R',
      more: '6 0 obj <</First 7 0 R /Last 7 0 R>> endobj\n7 0 obj <</Title (a) /Next 7 0 R /First 6 0 R /Parent 6 0 R>> endobj',
    }),
  ),
  odd('a PDF whose form draws itself', 'read', () =>
    file({
      content: stream(`${SHOWN} /X Do`),
      resources: '/XObject <</X 6 0 R>>',
      more: `6 0 obj ${stream('/X Do', `${FORM} /Resources <</XObject <</X 6 0 R>>>>`)} endobj`,
    }),
  ),
  odd('a PDF of two groups that draw each other', 'read', () =>
    file({
      content: stream(`${SHOWN} /X Do`),
      resources: '/XObject <</X 6 0 R>>',
      more: [6, 7]
        .map(
          (n) =>
            `${n} 0 obj ${stream('/X Do', `${FORM} /Group <</S /Transparency>> /Resources <</XObject <</X ${13 - n} 0 R>>>>`)} endobj`,
        )
        .join('\n'),
    }),
  ),
  odd('a PDF whose drawn letter shows itself', 'read', () =>
    file({
      content: stream(`${SHOWN} BT /T 9 Tf (a) Tj ET`).replace('stream\n', 'stream\n'),
      resources: '',
      page: '',
      more: `6 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding <</Differences [97 /a]>> /CharProcs <</a 7 0 R>> /Resources <</Font <</T 6 0 R>>>>>> endobj\n7 0 obj ${stream('9 0 d0 BT /T 1 Tf (a) Tj ET')} endobj`,
    }),
  ),
  odd('a PDF whose pattern is filled with itself', 'read', () =>
    file({
      content: stream(`${SHOWN} /Pattern cs /P scn 0 0 9 9 re f`),
      resources: '/Pattern <</P 6 0 R>>',
      more: `6 0 obj ${stream('/Pattern cs /P scn 0 0 9 9 re f', '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources <</Pattern <</P 6 0 R>>>>')} endobj`,
    }),
  ),
  odd('a PDF whose stream is as long as itself says', 'damage', () =>
    file({ content: `<</Length 4 0 R>> stream\n${SHOWN}\nendstream` }),
  ),
  odd('a PDF without content', 'no_text', () => file({ content: 'null' })),
  odd('a PDF whose page shows a stream ten thousand times', 'damage', () =>
    file({ page: `/Contents [${'4 0 R '.repeat(10_000)}]` }),
  ),
  odd('a PDF of a page without a size', 'damage', () => file({ box: '0 0 0 0' })),
  odd('a PDF of a page upside down and inside out', 'damage', () => file({ box: '600 800 -1e9 -1e30' })),
  odd('a PDF of a page as large as the world', 'damage', () => file({ box: '0 0 1e9 1e9' })),
  odd('a PDF of text at places that are none', 'damage', () =>
    file({
      content: stream(
        `${SHOWN} BT /F 1e38 Tf 1e38 1e38 -1e38 1e38 1e38 1e38 Tm (far) Tj /F 0 Tf (small) Tj 0 0 0 0 0 0 Tm (flat) Tj ET`,
      ),
    }),
  ),
  odd('a PDF of a picture of a hundred million points', 'read', () =>
    file({
      content: stream(`${SHOWN} q 9 0 0 9 9 9 cm /I Do Q`),
      resources: '/XObject <</I 6 0 R>>',
      more: `6 0 obj ${stream('0', '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8')} endobj`,
    }),
  ),
  odd('a PDF whose letters stand for halves of pairs', 'damage', () =>
    file({
      more: `5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R>> endobj\n6 0 obj ${map('D800')} endobj`,
    }),
  ),
  odd('a PDF whose letters stand for NUL', 'damage', () =>
    file({
      more: `5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R>> endobj\n6 0 obj ${map('0000')} endobj`,
    }),
  ),
  odd('a PDF with odd properties', 'read', () =>
    file({
      trailer: '/Info 6 0 R',
      more: '6 0 obj <</Title <FEFFD800DC> /Subject (\\000\\000) /Keywords 7 0 R /CreationDate (D:99999999999999) /ModDate [1 2]>> endobj',
    }),
  ),
  odd('a PDF of a million open arrays', 'damage', () => file({ more: `6 0 obj ${'['.repeat(1_000_000)}` })),
  odd('a PDF whose table of objects leads to itself', 'damage', () =>
    Buffer.concat([
      file({}),
      Buffer.from('\nxref\n0 0\ntrailer <</Prev 900 /Root 1 0 R>>\nstartxref\n900\n%%EOF'),
    ]),
  ),
  odd('a PDF of an attached file, a script and a way out', 'read', () =>
    file({
      catalog:
        '/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>> /AA <</O <</S /Launch /F (calc.exe)>>>> /Names <</EmbeddedFiles <</Names [(a) <</Type /Filespec /F (a) /EF <</F 4 0 R>>>>]>>>>',
    }),
  ),
  odd('a PDF of 20,000 links', 'read', () =>
    file({
      page: `/Annots [${'<</Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://a.example)>>>> '.repeat(20_000)}]`,
    }),
  ),
  odd('a PDF of groups within groups without end', 'too_much_drawn', groupsWithoutEnd),
  odd('a PDF that is an HTML page', 'damaged_file', () => `%PDF-1.4\n<html><body>${MARK}</body></html>`),
];
