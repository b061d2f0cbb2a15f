// Letters that a page's fonts, marks and fields tell in other ways than by a map to Unicode, and pages that lie otherwise.
import { defaultReadingLimits, type Document } from '@vitae/contracts';
import { deflateSync } from 'node:zlib';
import { pdfWith, streamOf, text, type PdfParts } from '../../testing/pdf-of.ts';
import { readPdf } from '../pdf.ts';

const documentOf = async (content: string, parts: PdfParts = {}): Promise<Document> =>
  (await readPdf(pdfWith(parts, content), defaultReadingLimits)).document;
const linesOf = async (content: string, parts?: PdfParts) =>
  (await documentOf(content, parts)).lines.map((line) => line.text);

/** A font whose codes 1 and 2 have names that tell no letter. */
const nameless: PdfParts = {
  fonts: '/N 40 0 R',
  more: [
    '40 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding <</BaseEncoding /WinAnsiEncoding /Differences [1 /g901 /g902]>>>> endobj',
  ],
};

describe('text that marked content states', () => {
  const word = (stated: string, drawn = '\\001') =>
    `BT /N 12 Tf 100 700 Td (Paci) Tj /Span <</MCID 3 /ActualText ${stated}>> BDC (${drawn}) Tj EMC (c Rim) Tj ET`;

  it('is read for ligatures that nothing else tells', async () => {
    expect(await linesOf(word('(fi)'), nameless)).toEqual(['Pacific Rim']);
    expect(await linesOf(word('<FEFF00660069>'), nameless)).toEqual(['Pacific Rim']);
  });
  it.each([
    ['short', ''],
    ['long', Array.from({ length: 3_000 }, (_, i) => `% ${(i * 7919) % 104_729}\n`).join('')],
  ])('is read in a compressed stream that is %s', async (_, padding) => {
    const packed = deflateSync(`${padding}${word('(fi)')}${padding.slice(0, 80)}`, { level: 6 });
    const form = streamOf(
      packed.toString('latin1'),
      '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources <</Font <</N 40 0 R>>>> /Filter /FlateDecode',
    );
    const parts = {
      ...nameless,
      objects: '/X 41 0 R',
      more: [...(nameless.more ?? []), `41 0 obj ${form} endobj`],
    };
    expect(await linesOf('/X Do', parts)).toEqual(['Pacific Rim']);
  });
  it('is not read where it says more than the glyphs can show', async () => {
    expect(await linesOf(word('(fire all others and hire this one)', 'fi'), nameless)).toEqual([
      'Pacific Rim',
    ]);
  });
});

describe('accents that are drawn as letters of their own', () => {
  const accented = (accent: string, back: number, base: string) =>
    `BT /F 12 Tf 100 700 Td [(Caf) (${accent}) ${back} (${base})] TJ ET`;
  it('are put on the letter that they stand over', async () => {
    // Helvetica: the accent is 333 wide, e 556.
    expect(await linesOf(accented('\\264', 444, 'e'))).toEqual(['Café']);
    expect(await linesOf('BT /F 12 Tf 100 700 Td [(Zu) 444 (\\250) 112 (rich)] TJ ET')).toEqual(['Zürich']);
  });
  it('stay what they are beside it', async () => {
    expect(await linesOf(accented('\\264', 0, 'e'))).toEqual(['Caf´e']);
  });
});

describe('fonts that number their letters as they like', () => {
  it('may have a letter at the code of the blank', async () => {
    const type3 = {
      fonts: '/T 40 0 R',
      more: [
        `40 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 800] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 32 /LastChar 33 /Widths [600 600] /CharProcs <</a 41 0 R /n 41 0 R>> /Encoding <</Differences [32 /n /a]>> /Resources <<>> /ToUnicode 42 0 R>> endobj`,
        `41 0 obj ${streamOf('600 0 0 0 500 700 d1 0 0 500 700 re f')} endobj`,
        `42 0 obj ${streamOf('/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <20> <006e> <21> <0061> endbfchar endcmap')} endobj`,
      ],
    };
    expect(await linesOf('BT /T 12 Tf 100 700 Td (!  !) Tj ET', type3)).toEqual(['anna']);
  });
  it('tell bullets and icons, not the letters in whose places these stand', async () => {
    const font = (name: string): PdfParts => ({
      fonts: '/S 40 0 R',
      more: [`40 0 obj <</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding>> endobj`],
    });
    const line = (sign: string) =>
      `${text(100, 700, sign, '', '/S 12 Tf')} ${text(116, 700, 'Led two teams')}`;
    const [bullet] = (await documentOf(line('l'), font('ABCDEF+Wingdings-Regular'))).lines;
    expect([bullet?.text, bullet?.bullet]).toEqual(['Led two teams', true]);
    expect(await linesOf(line('\\275'), font('ABCDEF+FontAwesome5Free-Solid'))).toEqual(['Led two teams']);
  });
});

describe('icons of fonts that claim to hold letters', () => {
  it('are left out before a town, a number and an address', async () => {
    const line = '\\275 Utrecht, Netherlands  \\306 +31 30 555 0188  > a@example.nl';
    expect(await linesOf(text(50, 700, line))).toEqual([
      'Utrecht, Netherlands\t+31 30 555 0188\ta@example.nl',
    ]);
  });
  it('are not what is written so', async () => {
    const lines = ['2 \\275 Years in Bern', 'a \\275 mile', 'revenue > 5', 'Madrid \\363 Bern'];
    const content = lines.map((line, i) => text(50, 700 - i * 20, line)).join('');
    expect(await linesOf(content)).toEqual(['2 ½ Years in Bern', 'a ½ mile', 'revenue > 5', 'Madrid ó Bern']);
  });
});

describe('pages that lie otherwise', () => {
  const name = text(100, 700, 'Anna');
  it.each([
    [90, { x: 700, y: 100 }],
    [180, { x: 600 - 100, y: 700 }],
    [270, { x: 800 - 700, y: 600 - 100 }],
  ])('place words where they are shown: turned by %i', async (turned, at) => {
    const { pages, lines } = await documentOf(name, { page: `/Rotate ${turned}` });
    const box = lines[0]?.words[0]?.box;
    expect(lines[0]?.text).toBe('Anna');
    expect([pages[0]?.width, pages[0]?.height]).toEqual(turned === 180 ? [600, 800] : [800, 600]);
    // The corner where the word begins on its baseline.
    const corner = {
      90: { x: (box?.x ?? 0) + 12 * 0.2, y: box?.y ?? 0 },
      180: { x: (box?.x ?? 0) + (box?.width ?? 0), y: (box?.y ?? 0) + 12 * 0.2 },
      270: { x: (box?.x ?? 0) + 12 * 0.8, y: (box?.y ?? 0) + (box?.height ?? 0) },
    }[turned];
    expect(corner?.x).toBeCloseTo(at.x, 0);
    expect(corner?.y).toBeCloseTo(at.y, 0);
  });
  it('are read in their own order where all text runs up them, at the places where it is shown', async () => {
    const content = ['Anna Muster', 'Experience', 'Baker at the Mill', 'Education', 'Apprentice in Bern']
      .map((words, i) => `BT /F 12 Tf 0 1 -1 0 ${100 + i * 20} 50 Tm (${words}) Tj ET`)
      .join('\n');
    for (const page of ['', '/Rotate 90']) {
      const { lines, pages } = await documentOf(content, { page });
      expect(lines.map((line) => line.text)).toEqual([
        'Anna Muster',
        'Experience',
        'Baker at the Mill',
        'Education',
        'Apprentice in Bern',
      ]);
      const box = lines[0]?.words[0]?.box;
      expect((box?.width ?? 0) < (box?.height ?? 0)).toBe(page === '');
      expect((box?.x ?? 0) < (pages[0]?.width ?? 0)).toBe(true);
    }
  });
  it('may have headings that run up or down a margin, before what they stand beside', async () => {
    const section = (y: number, first: string) =>
      [first, 'Second line of it', 'Third line of it'].map((line, i) => text(100, y - i * 14, line)).join('');
    const up = (y: number, words: string) => `BT /B 14 Tf 0 1 -1 0 60 ${y} Tm (${words}) Tj ET\n`;
    const down = (y: number, words: string) => `BT /B 14 Tf 0 -1 1 0 588 ${y} Tm (${words}) Tj ET\n`;
    const order = ['Work', 'Baker', 'Second line of it', 'Third line of it'];
    const more = ['School', 'Bern', 'Second line of it', 'Third line of it'];
    for (const margin of [up(662, 'Work') + up(560, 'School'), down(712, 'Work') + down(612, 'School')])
      expect(await linesOf(section(700, 'Baker') + section(600, 'Bern') + margin)).toEqual([
        ...order,
        ...more,
      ]);
  });
  it('may have a heading whose letters stand upon each other', async () => {
    const stack = [...'WORK'].map((letter, i) => text(60, 700 - i * 14, letter)).join('');
    expect(await linesOf(`${text(100, 700, 'Baker')} ${text(100, 686, 'Mill')} ${stack}`)).toEqual([
      'WORK',
      'Baker',
      'Mill',
    ]);
  });
});

describe('form fields', () => {
  const field = (number: number, y: number, entries: string) =>
    `${number} 0 obj <</Type /Annot /Subtype /Widget /Rect [160 ${y - 4} 400 ${y + 12}] /F 4 /DA (/Helv 10 Tf 0 g) ${entries}>> endobj`;
  const form = (catalog: string): PdfParts => ({
    catalog: `/AcroForm <</Fields [40 0 R 41 0 R 42 0 R 43 0 R 44 0 R] ${catalog}>>`,
    page: '/Annots [40 0 R 41 0 R 42 0 R 43 0 R 44 0 R]',
    more: [
      field(40, 700, '/FT /Tx /T (name) /V (Bram Tielemans)'),
      field(41, 680, '/FT /Ch /T (level) /Opt [[(c1) (Fluent)] [(a1) (Basic)]] /V (c1) /Ff 131072'),
      field(42, 660, '/FT /Btn /T (licence) /V /Yes /AS /Yes /AP <</N <</Yes 45 0 R /Off 45 0 R>>>>'),
      field(43, 640, '/FT /Btn /T (car) /V /Off /AS /Off /AP <</N <</Yes 45 0 R /Off 45 0 R>>>>'),
      field(44, 620, '/FT /Tx /T (secret) /V (hunter2) /Ff 8192'),
      `45 0 obj ${streamOf('0 0 10 10 re S', '/Type /XObject /Subtype /Form /BBox [0 0 240 16]')} endobj`,
    ],
  });
  const labels = ['Name:', 'German:', 'Driving licence:', 'Own car:', 'Password:']
    .map((label, i) => text(40, 700 - i * 20, label))
    .join('');

  it.each([
    ['drawn as the form asks', '/NeedAppearances true'],
    ['that nobody has drawn yet', ''],
  ])('show values %s on the lines of their labels, at their places', async (_, catalog) => {
    const { lines } = await documentOf(labels, form(catalog));
    expect(lines.map((line) => line.text.replace('\t', ' '))).toEqual([
      'Name: Bram Tielemans',
      'German: Fluent',
      'Driving licence: ✔',
      'Own car:',
      'Password:',
    ]);
    expect(lines[0]?.words[1]?.box?.x).toBeCloseTo(162, 0);
  });
});

describe('links', () => {
  const link = (number: number, rectangle: string, target: string, entries = '') =>
    `${number} 0 obj <</Type /Annot /Subtype /Link /Rect [${rectangle}] ${entries} /A <</S /URI /URI (${target})>>>> endobj`;
  const linked = async (
    page: string,
    more: string[],
    content = text(100, 700, 'Mail LinkedIn Portfolio'),
  ) => {
    const { lines } = await documentOf(content, { page: `/Annots [40 0 R] ${page}`, more });
    return lines.flatMap((line) =>
      line.words.flatMap((word) =>
        word.link ? [`${line.text.slice(word.start, word.end)} ${word.link}`] : [],
      ),
    );
  };
  it('belong to the words that they lie over, on turned pages too', async () => {
    for (const page of ['', '/Rotate 90'])
      expect(await linked(page, [link(40, '98 696 124 712', 'mailto:anna@example.com')])).toEqual([
        'Mail mailto:anna@example.com',
      ]);
  });
  it('of several lines belong to what each part lies over', async () => {
    const quads = '/QuadPoints [127 712 176 712 127 696 176 696  100 692 140 692 100 676 140 676]';
    const words = text(100, 700, 'Mail LinkedIn Portfolio') + text(100, 680, 'of mine');
    expect(await linked('', [link(40, '98 674 240 714', 'https://example.com/a', quads)], words)).toEqual([
      'LinkedIn https://example.com/a',
      'of https://example.com/a',
      'mine https://example.com/a',
    ]);
  });
  it('without a scheme are addresses of the web', async () => {
    expect(await linked('', [link(40, '127 696 176 712', 'linkedin.com/in/anna')])).toEqual([
      'LinkedIn https://linkedin.com/in/anna',
    ]);
  });
});
