// Prints HTML to PDF by Debian's Chromium: several pages in one browser.
import { chromium, type Browser } from 'playwright-core';
import { writeFile } from 'node:fs/promises';

export interface PrintJob {
  readonly html: string;
  readonly file: string;
  /** What stands at the foot of every page; no mark tells of it. */
  readonly foot?: string;
}

/** Prints all; `done` hears of each. */
export async function printAll(jobs: readonly PrintJob[], pages: number, done: () => void): Promise<void> {
  if (!jobs.length) return;
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext();
    let next = 0;
    await Promise.all(
      Array.from({ length: Math.min(pages, jobs.length) }, async () => {
        const page = await context.newPage();
        for (let job = jobs[next++]; job; job = jobs[next++]) {
          await page.setContent(job.html, { waitUntil: 'load' });
          const bytes = await page.pdf({
            preferCSSPageSize: true,
            printBackground: true,
            ...(job.foot !== undefined && {
              displayHeaderFooter: true,
              headerTemplate: '<span></span>',
              footerTemplate: job.foot,
            }),
          });
          await writeFile(job.file, bytes);
          done();
        }
      }),
    );
  } finally {
    await browser.close();
  }
}
