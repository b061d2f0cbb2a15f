// Pictures of resumes (PNG, JPEG, TIFF, WebP): a reader looks at their headers only. What stands on them is recognised
// later, in a process of its own.
import type { Document, FormatName, ReadingLimits } from '@vitae/contracts';
import { imageSize } from 'image-size';
import { UnreadableFile } from '../unreadable-file.ts';

/** A picture says little about its size on paper: its longer side is taken for that of an A4 page, in points. */
const LONG_SIDE = 842;

/** Points of a picture's shorter side: a line of the smallest letters has more. */
const LEAST_SIDE = 6;

const PICTURES = ['tiff', 'jpeg', 'png', 'webp'] as const satisfies readonly FormatName[];
type PictureFormat = (typeof PICTURES)[number];

export const isPicture = (format: FormatName) => PICTURES.some((picture) => picture === format);

export const readImage =
  (format: PictureFormat) =>
  (bytes: Uint8Array, limits: ReadingLimits): Document => {
    const { width, height } = sizeOf(bytes);
    if (width * height > limits.maxPixels) throw new UnreadableFile('too_many_pixels');
    if (Math.min(width, height) < LEAST_SIDE) throw new UnreadableFile('no_text');
    const scale = LONG_SIDE / Math.max(width, height);
    const count = format === 'tiff' ? countTiffPages(bytes, limits.maxPages + 1) : 1;
    return {
      format,
      pages: Array.from({ length: count }, (_, i) => ({
        number: i + 1,
        width: Math.round(width * scale),
        height: Math.round(height * scale),
      })),
      lines: [],
      flags: [],
    };
  };

function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (width > 0 && height > 0)
      return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    // A header that can't be read is a damaged file, whatever the reason.
  }
  throw new UnreadableFile('damaged_file');
}

/** Follows the chain of image file directories (TIFF 6.0, section 2), `most` steps at most: the chain may be a ring. */
function countTiffPages(bytes: Uint8Array, most: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  let pages = 0;
  try {
    for (let at = view.getUint32(4, little); at !== 0 && pages < most; pages++) {
      at = view.getUint32(at + 2 + view.getUint16(at, little) * 12, little);
    }
  } catch {
    // The chain leaves the file: what was counted so far is there.
  }
  return Math.max(1, pages);
}
