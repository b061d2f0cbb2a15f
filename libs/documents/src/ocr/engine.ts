// Tesseract (tesseract.js, WebAssembly) with models that come as npm packages: nothing is downloaded, nothing is written.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OcrLanguage } from '@vitae/contracts';
import { createWorker, OEM, PSM, type Block, type Worker } from 'tesseract.js';
import { PICTURE_DPI } from './page-picture.ts';

/** Our languages (ISO 639-1) and the names of their models. */
const MODELS = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  pt: 'por',
} as const satisfies Record<OcrLanguage, string>;

/** Models are 4 to 15 MB; this many stay loaded, English among them. */
const MOST_LOADED = 2;
const loaded = new Map<OcrLanguage, Promise<Worker>>();
const require = createRequire(import.meta.url);

async function load(language: OcrLanguage): Promise<Worker> {
  const model = MODELS[language];
  const home = dirname(require.resolve(`@tesseract.js-data/${model}/package.json`));
  const engine = await createWorker(model, OEM.LSTM_ONLY, {
    langPath: join(home, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    // A page that can't be read rejects; without a handler of its own the library would throw beside the promise.
    errorHandler: () => undefined,
  });
  // Columns and reading order are our own work: Tesseract is asked for all text that there is, wherever it stands.
  await engine.setParameters({
    tessedit_pageseg_mode: PSM.SPARSE_TEXT,
    user_defined_dpi: String(PICTURE_DPI),
  });
  return engine;
}

async function engineFor(language: OcrLanguage): Promise<Worker> {
  const engine = loaded.get(language) ?? load(language);
  loaded.set(language, engine);
  const spare = [...loaded.keys()].find((other) => other !== language && other !== 'en');
  if (loaded.size > MOST_LOADED && spare) {
    void (await loaded.get(spare))?.terminate();
    loaded.delete(spare);
  }
  return engine;
}

export interface RecognisedBlocks {
  readonly blocks: readonly Block[];
  /** How far the picture was turned to set its lines level, in radians. */
  readonly turnedBy: number;
}

/** Recognises a picture, set level first. */
export async function recognise(png: Buffer, language: OcrLanguage): Promise<RecognisedBlocks> {
  const engine = await engineFor(language);
  const { data } = await engine.recognize(png, { rotateAuto: true }, { blocks: true, text: false });
  return { blocks: data.blocks ?? [], turnedBy: data.rotateRadians ?? 0 };
}
