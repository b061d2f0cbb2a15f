// A page as a grey picture of a size that text recognition likes.
import type { FormatName, ReadingLimits } from '@vitae/contracts';
import type { RenderParameters } from 'pdfjs-dist/types/src/display/api.js';
import sharp from 'sharp';
import { openPdf } from '../formats/pdf/open-pdf.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { invertDarkAreas } from './dark-areas.ts';
import { onWhite } from './on-white.ts';
import { eraseRules } from './rules.ts';
import type { GreyPicture } from './type-look.ts';

/** Where Tesseract reads a clean page at a word recall of .99 (measured); more costs time and gains nothing. */
export const PICTURE_DPI = 200;
/** Longer side in pixels: that of an A4 page, which any page is scaled to. */
const LONG_SIDE = Math.round((297 / 25.4) * PICTURE_DPI);

/** A page as pixels, and the same as a PNG for Tesseract. */
export interface PagePicture extends GreyPicture {
  readonly png: Buffer;
}

// One thread each: pages are recognised side by side in several processes.
sharp.concurrency(1);
sharp.cache(false);

export async function pictureOf(
  format: FormatName,
  bytes: Uint8Array,
  page: number,
  limits: ReadingLimits,
): Promise<PagePicture> {
  const source = format === 'pdf' ? await drawPdfPage(bytes, page, limits) : decode(bytes, page, limits);
  try {
    const { data, info } = await source
      .flatten({ background: '#fff' })
      .greyscale()
      .resize(LONG_SIDE, LONG_SIDE, { fit: 'inside' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    invertDarkAreas(data, width, height);
    onWhite(data, width, height);
    eraseRules(data, width, height);
    return await asPicture(data, width, height);
  } catch {
    throw new UnreadableFile('damaged_file');
  }
}

/** `rotate()` without an angle turns a photograph as its EXIF data say. */
const decode = (bytes: Uint8Array, page: number, limits: ReadingLimits) =>
  sharp(bytes, { limitInputPixels: limits.maxPixels, page: page - 1, failOn: 'error' }).rotate();

/** The same turned by a quarter, a half or three quarters, clockwise. */
export async function turned(picture: PagePicture, degrees: 90 | 180 | 270): Promise<PagePicture> {
  const { pixels, width, height } = picture;
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .rotate(degrees)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return asPicture(data, info.width, info.height);
}

async function asPicture(pixels: Buffer, width: number, height: number): Promise<PagePicture> {
  const raw = { width, height, channels: 1 } as const;
  return { pixels, width, height, png: await sharp(pixels, { raw }).png({ compressionLevel: 1 }).toBuffer() };
}

async function drawPdfPage(bytes: Uint8Array, number: number, limits: ReadingLimits) {
  const pdf = await openPdf(bytes, limits, 'draw');
  try {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: LONG_SIDE / Math.max(width, height, 1) });
    const factory = pdf.canvasFactory as CanvasFactory;
    const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: null, canvasContext: context, viewport, annotationMode: 0 }).promise;
    return sharp(canvas.toBuffer('image/png'));
  } catch {
    throw new UnreadableFile('damaged_file');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What pdf.js makes canvases with on Node: @napi-rs/canvas, in the clothes of the browser's. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { canvas: { toBuffer(type: 'image/png'): Buffer }; context: RenderParameters['canvasContext'] };
}
