// Pages drawn here, recognised as users' scans are: in the processes of the pool.
import { createCanvas } from '@napi-rs/canvas';
import { defaultReadingLimits } from '@vitae/contracts';
import sharp from 'sharp';
import { ReaderPool } from '../sandbox/reader-pool.ts';

const pools: ReaderPool[] = [];
const pool = (options: Partial<ConstructorParameters<typeof ReaderPool>[0]> = {}) => {
  const made = new ReaderPool({ size: 1, ...options });
  pools.push(made);
  return made;
};
afterAll(() => Promise.all(pools.map((p) => p.close())));

function page(): Buffer {
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1240, 1754);
  context.fillStyle = '#333';
  context.fillRect(0, 0, 400, 1754);
  const write = (text: string, x: number, y: number, colour: string, font = '24px sans-serif') => {
    context.fillStyle = colour;
    context.font = font;
    context.fillText(text, x, y);
  };
  write('Contact', 40, 200, '#fff', 'bold 32px sans-serif');
  write('anna@example.com', 40, 260, '#fff');
  write('Bern, Switzerland', 40, 320, '#fff');
  write('Anna Muster', 460, 200, '#000', 'bold 48px sans-serif');
  write('Experience', 460, 280, '#000', 'bold 32px sans-serif');
  write('Engineer at the water works of the city since 2019', 460, 340, '#000');
  write('Planned the pumps and kept them running for years', 460, 390, '#000');
  return canvas.toBuffer('image/png');
}

const expected = [
  'Contact',
  'anna@example.com',
  'Bern, Switzerland',
  'Anna Muster',
  'Experience',
  'Engineer at the water works of the city since 2019',
  'Planned the pumps and kept them running for years',
];

describe('recognition', () => {
  const upright = page();
  const readers = pool();
  const read = async (picture: Uint8Array) => {
    const result = await readers.read(picture);
    if (!result.ok) throw new Error(result.reason);
    return result.document;
  };

  it('reads a picture with a dark sidebar, column after column, with places and confidence', async () => {
    const document = await read(upright);
    expect(document.lines.map((line) => line.text)).toEqual(expected);
    expect(document).toMatchObject({ flags: ['ocr_used'], language: 'en' });
    const word = document.lines[3]?.words[0];
    const scale = 842 / 1754;
    expect(word).toMatchObject({ bold: true });
    expect(Math.abs((word?.box?.x ?? 0) - 460 * scale)).toBeLessThan(3);
    expect(Math.abs((word?.box?.y ?? 0) - 165 * scale)).toBeLessThan(8);
    expect(word?.recognised).toBeGreaterThan(0.8);
  });

  it('turns a page that lies on its side, and places its words where they lie', async () => {
    const document = await read(await sharp(upright).rotate(90).jpeg().toBuffer());
    expect(document.lines.map((line) => line.text)).toEqual(expected);
    const box = document.lines[3]?.words[0]?.box;
    // What stood at (460, 165) from the top left stands that far from the right and the top now.
    const scale = 842 / 1754;
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - (1754 - 165) * scale)).toBeLessThan(8);
    expect(Math.abs((box?.y ?? 0) - 460 * scale)).toBeLessThan(4);
  });

  it('reads the picture at the head of a page that has text of its own', async () => {
    const banner = createCanvas(1000, 200);
    const context = banner.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1000, 200);
    context.fillStyle = '#000';
    context.font = '48px sans-serif';
    context.fillText('Anna Muster, Civil Engineer', 60, 110);
    const jpeg = banner.toBuffer('image/jpeg');
    const content = 'q 500 0 0 100 50 680 cm /I Do Q BT /F 12 Tf 50 600 Td (Work experience) Tj ET';
    const pdf = Buffer.concat([
      Buffer.from(
        `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>> /XObject <</I 6 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
6 0 obj <</Type /XObject /Subtype /Image /Width 1000 /Height 200 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length}>> stream\n`,
      ),
      jpeg,
      Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF'),
    ]);
    const document = await read(pdf);
    expect(document.lines.map((line) => [line.number, line.text])).toEqual([
      [1, 'Anna Muster, Civil Engineer'],
      [2, 'Work experience'],
    ]);
    expect(document.lines.map((line) => line.words[0]?.recognised !== undefined)).toEqual([true, false]);
  });

  it('sets a skewed page level', async () => {
    const skewed = await sharp(upright).rotate(1.5, { background: '#fff' }).tiff().toBuffer();
    expect((await read(skewed)).lines.map((line) => line.text)).toEqual(expected);
  });
});

it('is left out where it is turned off', async () =>
  expect(await pool({ ocr: false }).read(page())).toEqual({ ok: false, reason: 'no_text' }));

it('never decodes a picture with more pixels than allowed', async () =>
  expect(await pool({ limits: { ...defaultReadingLimits, maxPixels: 1_000_000 } }).read(page())).toEqual({
    ok: false,
    reason: 'too_many_pixels',
  }));
