// `npm run screens -- FOLDER [NAME…]`: a picture of every registered page, light and dark, on a phone, a tablet and a desk.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startWorkplace } from '../../support/browser.ts';
import { pages } from './pages.ts';

const WIDTHS = [360, 768, 1440] as const;
const [folder = 'screens', ...names] = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const workplace = await startWorkplace();
try {
  const { id: resumeId } = await workplace.sendResume('d01-sidebarleft-pdf.pdf');
  await workplace.sendResume('d02-docxheader-docx.docx');
  await workplace.sendText('notes.txt', 'Nothing that anybody would call a resume.');
  const candidateId = await workplace.candidateOf(resumeId);
  const owner = await workplace.signIn('owner');
  for (const { name, address, isPublic, ready } of pages) {
    if (names.length && !names.includes(name)) continue;
    const { page } = isPublic ? await workplace.visit('/') : owner;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        // By way of nothing: another # alone would load nothing anew.
        await page.goto('about:blank');
        await page.goto(workplace.url + address({ resumeId, candidateId }));
        await ready(page);
        // Drawn pages of a PDF come after their canvas.
        await page.locator('.drawing').first().waitFor({ state: 'detached' });
        const file = join(folder, `${name}-${colorScheme}-${width}.png`);
        await page.screenshot({ path: file });
        process.stdout.write(`${file}\n`);
      }
    }
    if (isPublic) await page.context().close();
  }
} finally {
  await workplace.stop();
}
