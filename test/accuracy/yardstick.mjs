// What our times are held against: pdf.js alone, giving the text content of a file, and the clock for both.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Has pdf.js give the text content of all pages; returns their number. */
export async function textContent(bytes) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await task.destroy();
  return pdf.numPages;
}

/** Milliseconds that the work takes, and what it gives. */
export async function timed(work) {
  const started = performance.now();
  const result = await work();
  return { took: performance.now() - started, result };
}
