// How pdf.js is opened, for reading text and for drawing pages alike.
import type { ReadingLimits } from '@vitae/contracts';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  getDocument,
  PasswordException,
  PDFWorker,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { UnreadableFile } from '../../unreadable-file.ts';
import { carryStatedText, carryStatedTextOfShortStreams } from './carried-text.ts';
import { withoutNeedlessFontPrograms } from './font-programs.ts';
import { DrawingLimit } from './drawing-limit.ts';
import { inProcessPorts } from './in-process-port.ts';
import { InflateAtOnce } from './inflate-at-once.ts';

/**
 * pdf.js hands fonts to the page that shows them. Nothing is shown here: a place that takes them and does nothing keeps it
 * from tracing the outline of every letter instead, which is a third of the time.
 */
class NoFontFace {
  readonly loaded = Promise.resolve();
}
const nowhere = { fonts: { add: () => undefined, delete: () => undefined, clear: () => undefined } };

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF, to read its text or to draw its pages. Throws `encrypted_file` or `damaged_file`. Whoever opens it calls `loadingTask.destroy()`. */
export async function openPdf(
  bytes: Uint8Array,
  limits: Pick<ReadingLimits, 'maxPixels'>,
  purpose: 'read' | 'draw',
): Promise<PDFDocumentProxy> {
  const limit = new DrawingLimit();
  try {
    const pdf = await getDocument({
      ...(purpose === 'read' ? toRead(bytes, limit) : toDraw(bytes)),
      verbosity: 0,
      useSystemFonts: false,
      // The fonts' names tell bold from regular.
      fontExtraProperties: true,
      stopAtErrors: false,
      enableXfa: false,
      maxImageSize: limits.maxPixels,
      cMapUrl: `${home}/cmaps/`,
      cMapPacked: true,
      wasmUrl: `${home}/wasm/`,
    }).promise;
    if (purpose === 'read') limit.of(pdf);
    return pdf;
  } catch (error) {
    throw new UnreadableFile(error instanceof PasswordException ? 'encrypted_file' : 'damaged_file');
  }
}

/** pdf.js takes the buffer over and refuses a Node Buffer, so it gets a copy of its own. Fonts that the file lacks are not needed either. */
function toRead(bytes: Uint8Array, limit: DrawingLimit) {
  Object.assign(globalThis, { FontFace: NoFontFace, DecompressionStream: InflateAtOnce });
  const data = withoutNeedlessFontPrograms(bytes);
  carryStatedText(data);
  carryStatedTextOfShortStreams(data);
  return {
    data,
    worker: workerInThisProcess(limit),
    ownerDocument: nowhere as never,
    disableFontFace: false,
  };
}

const toDraw = (bytes: Uint8Array) => ({
  data: Uint8Array.from(bytes),
  disableFontFace: true,
  standardFontDataUrl: `${home}/standard_fonts/`,
});

/** pdf.js's other half, reached without cloning. It is collected with the document that is read by it. */
function workerInThisProcess(limit: DrawingLimit): PDFWorker {
  const [port, otherEnd] = inProcessPorts(limit);
  WorkerMessageHandler.initializeFromPort(otherEnd);
  return PDFWorker.create({ port: port as never, verbosity: 0 });
}
