// The yardstick of bench-speed: pdf.js gives the text content of the files that it is sent, and nothing else.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

process.once('message', async (files) => {
  for (const file of files) {
    const task = getDocument({
      data: Uint8Array.from(readFileSync(file)),
      verbosity: 0,
      useSystemFonts: false,
    });
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      await page.getTextContent();
      page.cleanup();
    }
    await task.destroy();
  }
  process.disconnect();
});
