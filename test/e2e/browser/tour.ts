// `npm run tour [-- NAME…]`: makes the pictures of docs/tour.md anew, from the demo people, so that they show the product as it is. Fails
// where one would be too large for a page that is read on a train.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startDemoWorkplace, type DemoThings } from './demo-workspace.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/tour', import.meta.url));
const MOST_BYTES = 150 * 1024;
const QUALITY = 82;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 780 };

interface TourPicture {
  readonly name: string;
  readonly address: (things: DemoThings) => string;
  readonly ready: (page: Page) => Promise<unknown>;
  readonly isDark?: boolean;
  readonly isOnPhone?: boolean;
}

const query = (skills: readonly object[]) => encodeURIComponent(JSON.stringify(skills));
/** Points at a value of the profile, so that its place in the original is marked. */
const pointAt = async (page: Page, text: string) => {
  await page.locator('.sheet canvas').first().waitFor();
  await page.locator('.drawing').first().waitFor({ state: 'detached' });
  await page.locator('.value').filter({ hasText: text }).first().focus();
  await page.locator('.mark').first().waitFor();
};

const tour: readonly TourPicture[] = [
  {
    name: 'inbox',
    address: () => '/',
    ready: (page) => page.getByRole('list', { name: 'Resumes' }).getByRole('link').nth(9).waitFor(),
  },
  {
    name: 'resume',
    address: ({ resumeId }) => `/resumes/${resumeId}`,
    ready: (page) => pointAt(page, 'Ward Sister'),
  },
  {
    name: 'candidates',
    address: () => '/candidates',
    ready: (page) => page.getByRole('grid', { name: 'Candidates' }).getByRole('row').nth(9).waitFor(),
  },
  {
    name: 'history',
    address: ({ candidateId }) => `/candidates/${candidateId}?tab=history`,
    ready: (page) => page.getByRole('heading', { name: 'Work over the years' }).waitFor(),
  },
  {
    name: 'compare',
    address: ({ several }) => `/compare?ids=${encodeURIComponent(JSON.stringify(several))}`,
    ready: (page) => page.locator('.compare td[data-has]').nth(3).waitFor(),
  },
  {
    name: 'search',
    address: () =>
      `/search?q=surgical+ward&minYears=4&skills=${query([
        { name: 'Infection control', use: 'must' },
        { name: 'Wound care', use: 'should' },
      ])}`,
    ready: (page) => page.locator('.hit .requirements').first().waitFor(),
  },
  {
    name: 'map',
    address: () => '/map?of=skills',
    isDark: true,
    ready: (page) => page.locator('.map-legend').waitFor(),
  },
  {
    name: 'import',
    address: ({ faultyImportId }) => `/imports/${faultyImportId}`,
    ready: (page) => page.getByRole('link', { name: 'Mend here' }).waitFor(),
  },
  {
    name: 'webhooks',
    address: ({ endpointId }) => `/webhooks/${endpointId}`,
    ready: (page) => page.getByRole('table', { name: 'Deliveries' }).waitFor(),
  },
  {
    name: 'phone',
    address: ({ candidateId }) => `/candidates/${candidateId}`,
    isOnPhone: true,
    ready: (page) => page.locator('.value').first().waitFor(),
  },
];

async function webp(page: Page): Promise<Buffer> {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await browser.detach();
  return Buffer.from(data, 'base64');
}

const names = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const workplace = await startDemoWorkplace();
try {
  const things = await workplace.fill();
  const { page } = await workplace.signIn('owner');
  for (const { name, address, ready, isDark, isOnPhone } of tour) {
    if (names.length && !names.includes(name)) continue;
    await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(isOnPhone ? PHONE : DESK);
    await page.goto(workplace.url + address(things));
    await ready(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
    const picture = await webp(page);
    const file = join(FOLDER, `${name}.webp`);
    if (picture.length > MOST_BYTES) throw new Error(`${file} would have ${picture.length} bytes`);
    await writeFile(file, picture);
    process.stdout.write(`${file}: ${picture.length} bytes\n`);
  }
} finally {
  await workplace.stop();
}
