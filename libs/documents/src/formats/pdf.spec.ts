// PDFs written here, operator by operator, so that what they draw is known.
import { defaultReadingLimits } from '@vitae/contracts';
import { deflateSync } from 'node:zlib';
import { pdfOf, text } from '../testing/pdf-of.ts';
import { readPdf } from './pdf.ts';

const read = (...contents: string[]) => readPdf(pdfOf(...contents), defaultReadingLimits);
const linesOf = async (...contents: string[]) => (await read(...contents)).document.lines;

describe('letters to words', () => {
  it('places words where their letters stand, by the widths of the font', async () => {
    const [line] = await linesOf(text(100, 700, 'Will WWWW'));
    const [will, wide] = line?.words ?? [];
    // Helvetica: W 944, i and l 222, space 278 thousandths.
    expect(will?.box).toMatchObject({ x: 100, height: 12 });
    expect(will?.box?.width).toBeCloseTo(12 * (0.944 + 3 * 0.222), 0);
    expect(wide?.box?.x).toBeCloseTo(100 + 12 * (0.944 + 3 * 0.222 + 0.278), 0);
    expect(wide?.box?.width).toBeCloseTo(12 * 4 * 0.944, 0);
  });
  it('parts words at gaps where no space is drawn, and not at kerns', async () => {
    const [line] = await linesOf('BT /F 12 Tf 1 0 0 1 100 700 Tm [(two) -300 (wo) 40 (rds)] TJ ET');
    expect(line?.text).toBe('two words');
  });
  it('reads letter-spaced headings as words', async () => {
    const [line] = await linesOf(text(100, 700, 'WORK EXPERIENCE', '4 Tc'));
    expect(line?.text).toBe('WORK EXPERIENCE');
  });
  it('follows transforms, and tells bold type', async () => {
    const [line] = await linesOf(`q 2 0 0 2 0 0 cm ${text(50, 300, 'Large', '', '/B 12 Tf')} Q`);
    expect(line?.words[0]).toMatchObject({ bold: true, size: 24, box: { x: 100 } });
  });
});

describe('streams and fonts as files have them', () => {
  /** A PDF of one page in one embedded font, whose program is rubbish; its content is compressed and long enough for pdf.js to ask the runtime. */
  function embedded(content: Uint8Array, toUnicode: string): Uint8Array {
    const stream = (number: number, bytes: Uint8Array, more = '') =>
      Buffer.concat([
        Buffer.from(`${number} 0 obj <</Length ${bytes.length} ${more}>> stream\n`),
        bytes,
        Buffer.from('\nendstream endobj\n'),
      ]);
    return Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
5 0 obj <</Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Own /FirstChar 1 /LastChar 3 /Widths [500 600 700] /FontDescriptor 6 0 R /ToUnicode 8 0 R>> endobj
6 0 obj <</Type /FontDescriptor /FontName /AAAAAA+Own /Flags 4 /FontFile2 7 0 R>> endobj\n`,
      ),
      stream(4, content, '/Filter /FlateDecode'),
      stream(7, new Uint8Array(2_000).fill(7)),
      stream(8, Buffer.from(toUnicode)),
      Buffer.from('trailer <</Root 1 0 R>>\n%%EOF'),
    ]);
  }
  const TO_UNICODE = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
3 beginbfchar <01> <0041> <02> <006e> <03> <0061> endbfchar endcmap`;
  // Comments that don't compress well, so that the stream is a long one.
  const padding = Array.from(
    { length: 400 },
    (_, i) => `% ${(i * 7919) % 104_729} ${(i * 104_729) % 7919}\n`,
  ).join('');
  const content = deflateSync(
    `BT /F 20 Tf 1 0 0 1 100 700 Tm <01020203> Tj ET\n${padding}BT /F 20 Tf 1 0 0 1 100 600 Tm <0203> Tj ET`,
  );
  const linesIn = async (bytes: Uint8Array) =>
    (await readPdf(bytes, defaultReadingLimits)).document.lines.map((line) => line.text);

  it("tells letters by the font's own map, and their places by its widths", async () => {
    const { document } = await readPdf(embedded(content, TO_UNICODE), defaultReadingLimits);
    expect(document.lines.map((line) => line.text)).toEqual(['Anna', 'na']);
    expect(document.lines[0]?.words[0]?.box?.width).toBeCloseTo(20 * (0.5 + 0.6 + 0.6 + 0.7), 1);
  });
  it('saves what it can of a stream that is damaged', async () => {
    expect(content.length).toBeGreaterThan(1_024);
    const damaged = Uint8Array.from(content).fill(0xff, content.length - 60);
    expect((await linesIn(embedded(damaged, TO_UNICODE)))[0]).toBe('Anna');
  });
});

describe('text that nobody sees', () => {
  const seen = text(100, 700, 'Anna Muster');
  it.each([
    ['invisible', text(100, 600, 'secret', '3 Tr')],
    ['no_contrast', `1 1 1 rg ${text(100, 600, 'secret')}`],
    ['no_contrast', `0 0 1 rg 90 590 200 40 re f ${text(100, 600, 'secret')}`],
    ['tiny', text(100, 600, 'secret', '', '/F 1 Tf')],
    ['off_page', text(100, -200, 'secret')],
    ['covered', `${text(100, 600, 'secret')} q 200 0 0 40 90 590 cm /I Do Q`],
  ])('is kept apart: %s', async (reason, secret) => {
    const { document } = await read(seen + secret);
    expect(document.lines.map((line) => line.text)).toEqual(['Anna Muster']);
    expect(document.hidden).toEqual([{ page: 1, reason, text: 'secret' }]);
    expect(document.flags).toEqual(['hidden_text']);
  });
  it('is not white text on a dark banner', async () => {
    const { document } = await read(`0 0 0 rg 0 680 600 60 re f 1 1 1 rg ${seen}`);
    expect(document.lines.map((line) => line.text)).toEqual(['Anna Muster']);
    expect(document.hidden).toBeUndefined();
  });
});

describe('pages whose picture is to be recognised', () => {
  it('are pictures without text, and not blank pages', async () => {
    expect((await read('q 300 0 0 300 100 300 cm /I Do Q')).unread).toMatchObject([{ number: 1 }]);
    expect((await read('')).unread).toEqual([]);
  });
  it('are scans whose text layer another program made; the layer serves till then', async () => {
    const { document, unread } = await read(
      `q 600 0 0 800 0 0 cm /I Do Q ${text(100, 700, 'layer', '3 Tr')}`,
    );
    expect([document.lines[0]?.text, unread]).toEqual(['layer', [{ number: 1 }]]);
  });
  it('are pictures beside the text that are wide enough for some', async () => {
    const { unread } = await read(
      `q 400 0 0 90 100 690 cm /I Do Q q 80 0 0 90 20 500 cm /I Do Q ${text(50, 400, 'Work')}`,
    );
    expect(unread).toEqual([{ number: 1, regions: [{ x: 100, y: 20, width: 400, height: 90 }] }]);
  });
  it('are no pictures beside text that is complete: long, and with an address on the first page', async () => {
    const picture = 'q 400 0 0 90 100 690 cm /I Do Q';
    const body = (first: string) =>
      [first, ...Array.from({ length: 20 }, () => 'Baked bread for the town')]
        .map((line, i) => text(50, 600 - i * 20, line))
        .join('');
    expect((await read(`${picture} ${body('anna@example.com')}`)).unread).toEqual([]);
    expect((await read(`${picture} ${body('Experience')}`)).unread).toHaveLength(1);
    expect((await read(body('anna@example.com'), `${picture} ${body('Experience')}`)).unread).toEqual([]);
    expect((await read(`${picture} ${text(50, 600, 'anna@example.com')}`)).unread).toHaveLength(1);
  });
  it('are those whose letters are garbled', async () => {
    const words = Array.from({ length: 30 }, (_, i) => text(50, 780 - i * 20, 'xkcdq bqrtz')).join('');
    expect(await read(words)).toMatchObject({ unread: [{ number: 1 }], document: { lines: [] } });
  });
});

it('marks what runs along the edges of the pages', async () => {
  const page = (n: number) =>
    text(50, 790, 'Anna Muster') + text(50, 500, `Body ${n}`) + text(500, 15, `Page ${n}`);
  const lines = await linesOf(page(1), page(2));
  expect(lines.map((line) => `${line.page} ${line.role}`)).toEqual([
    '1 body',
    '1 body',
    '1 footer',
    '2 header',
    '2 body',
    '2 footer',
  ]);
});

it('knows a portrait by its size, shape and place', async () => {
  const photo = async (picture: string) =>
    (await read(`${text(50, 400, 'Anna')} q ${picture} cm /I Do Q`)).document.photo;
  expect(await photo('90 0 0 115 480 660')).toEqual({
    page: 1,
    box: { x: 480, y: 25, width: 90, height: 115 },
  });
  expect(await photo('90 0 0 20 480 660')).toBeUndefined();
});
