// A page as a grey picture of a size that text recognition likes.
import type { FormatName, ReadingLimits } from '@vitae/contracts';
import type { RenderParameters } from 'pdfjs-dist/types/src/display/api.js';
import sharp from 'sharp';
import { openPdf } from '../formats/open-pdf.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Longer side in pixels: an A4 page at 200 dpi, where Tesseract reads a clean page at a word recall of .99 (facts, measured). */
const LONG_SIDE = 2339;

export interface PagePicture {
  /** PNG, 8 bits of grey. */
  readonly png: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
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
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    return { png: data, width: info.width, height: info.height };
  } catch {
    throw new UnreadableFile('damaged_file');
  }
}

/** `rotate()` without an angle turns a photograph as its EXIF data say. */
const decode = (bytes: Uint8Array, page: number, limits: ReadingLimits) =>
  sharp(bytes, { limitInputPixels: limits.maxPixels, page: page - 1, failOn: 'error' }).rotate();

/** The same turned by a quarter, a half or three quarters, clockwise. */
export async function turned(picture: PagePicture, degrees: 90 | 180 | 270): Promise<PagePicture> {
  const png = await sharp(picture.png).rotate(degrees).png({ compressionLevel: 1 }).toBuffer();
  return degrees === 180 ? { ...picture, png } : { png, width: picture.height, height: picture.width };
}

async function drawPdfPage(bytes: Uint8Array, number: number, limits: ReadingLimits) {
  const pdf = await openPdf(bytes, limits);
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
