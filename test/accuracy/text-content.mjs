// The yardstick of bench-speed as a process: pdf.js gives the text content of the files that it is sent, and nothing else.
import { readFileSync } from 'node:fs';
import { textContent } from './yardstick.mjs';

process.once('message', async (files) => {
  for (const file of files) await textContent(readFileSync(file));
  process.disconnect();
});
