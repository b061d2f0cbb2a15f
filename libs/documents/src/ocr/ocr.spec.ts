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
