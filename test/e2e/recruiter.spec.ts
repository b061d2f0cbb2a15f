// A recruiter in a real browser: signs in, drops a PDF and a DOCX, sees the right names, the profile and its evidence.
// With SCREENSHOT=path the page of a resume is kept as the README's picture.
import { chromium, type Browser, type Page } from 'playwright-core';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchmarkPath } from '../support/files.ts';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';

let dataDir: string;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let program: Program;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-e2e-'));
  database = await ownDatabase();
  program = await startProgram(dataDir, database.env);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // A busy machine takes its time to recognise a scan: the limits of the tests alone end them.
  page.setDefaultTimeout(0);
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await program.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function set(settings: object): Promise<void> {
  const { apiKey } = await firstRun(dataDir);
  const { status } = await fetch(`${program.url}/v1/settings`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  expect(status).toBe(200);
}

it('refuses a wrong password in words', async () => {
  await page.goto(program.url);
  await page.getByLabel('E-mail').fill('owner@demo.example');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('E-mail or password is wrong').waitFor();
});

it('signs in and shows an empty list', async () => {
  const { email, password } = await firstRun(dataDir);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText('No resumes yet').waitFor();
});

it('takes several files and shows the names of their people', async () => {
  const program = join(dataDir, 'program.exe');
  await writeFile(program, 'MZ program');
  await page
    .getByTestId('file-input')
    .setInputFiles([
      ...['d01-sidebarleft-pdf.pdf', 'd02-docxheader-docx.docx', 'd05-classic-scan-jpg.jpg'].map(
        benchmarkPath,
      ),
      program,
    ]);
  await page.getByRole('link', { name: /Priya Raghunathan Iyer/ }).waitFor();
  await page.getByRole('link', { name: /JAMES O'CONNOR/ }).waitFor();
  await page.getByRole('link', { name: /María José Fernández García/ }).waitFor();
  await page.getByText(/none of the formats that are read/).waitFor();
});

it('marks the evidence of a value on the page of the PDF', async () => {
  await page.getByRole('link', { name: /Priya Raghunathan Iyer/ }).click();
  await page.getByLabel('Page 1 of the original').waitFor();
  await page
    .getByRole('button', { name: /^Kaveri Payments/ })
    .first()
    .hover();
  const mark = page.locator('.mark').first();
  await mark.waitFor();
  const [box, sheet] = [await mark.boundingBox(), await page.locator('.sheet').first().boundingBox()];
  // On the sheet, in its right column, where the employer stands.
  expect(
    box && sheet && box.x > sheet.x + sheet.width * 0.3 && box.y > sheet.y && box.width < sheet.width / 2,
  ).toBe(true);
  await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value, i) => i % 4 !== 3 && value < 100);
  });
  if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
});

it('marks it in the text of a DOCX, by keyboard too', async () => {
  await page.getByRole('link', { name: 'All resumes', exact: false }).last().click();
  await page.getByRole('link', { name: /JAMES O'CONNOR/ }).click();
  await page.locator('.sheet.text').waitFor();
  await page
    .getByRole('button', { name: /^Halvorsen Medical Devices/ })
    .first()
    .focus();
  await page.locator('mark', { hasText: 'Halvorsen Medical Devices' }).waitFor();
});

it('marks it on the picture of a scan', async () => {
  await page.getByRole('link', { name: 'All resumes', exact: false }).last().click();
  await page.getByRole('link', { name: /María José/ }).click();
  await page.getByAltText('Page 1 of the original').waitFor();
  await page
    .getByRole('button', { name: /^Hospital San Rafael de Occidente/ })
    .first()
    .hover();
  const mark = page.locator('.mark').first();
  await mark.waitFor();
  const [box, sheet] = [await mark.boundingBox(), await page.locator('.sheet').first().boundingBox()];
  expect(box && sheet && box.x > sheet.x && box.x < sheet.x + sheet.width / 3 && box.width > 60).toBe(true);
  if (process.env['SCREENSHOT_SCAN']) await page.screenshot({ path: process.env['SCREENSHOT_SCAN'] });
});

it('keeps a refused file while one looks at a resume, and its reason on the list until it is dismissed', async () => {
  expect(await page.getByText(/none of the formats that are read/).count()).toBe(0);
  await page.getByRole('link', { name: '1 file refused' }).click();
  await page.getByText(/none of the formats that are read/).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByText(/none of the formats that are read/).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /María José/ }).click();
});

it('shows a resume from its top on a screen that it just fits', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByAltText('Page 1 of the original').waitFor();
  const { height, top } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    top: window.scrollY,
  }));
  expect([height, top]).toEqual([900, 0]);
  if (process.env['SCREENSHOT_FIT']) await page.screenshot({ path: process.env['SCREENSHOT_FIT'] });
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('asks to sign in again when the session has ended, over the page that was open', async () => {
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.getByText('Your session has ended').waitFor();
  const { email, password } = await firstRun(dataDir);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText('Your session has ended').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: /María José/, level: 2 }).waitFor();
});

it('takes files that are dropped anywhere, and does not call it read where little was found', async () => {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Ivy Marsh\nivy.marsh@example.com\n'], 'ivy.txt'));
    for (const type of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByRole('link', { name: 'All resumes', exact: false }).last().click();
  const row = page.getByRole('link', { name: /Ivy Marsh/ });
  await row.getByText('read, little found').waitFor();
});

it('tells whoever may change settings which of them have no effect here, and nothing where there are none', async () => {
  const notices = page.getByRole('list', { name: 'Settings without effect' });
  expect(await notices.count()).toBe(0);
  await set({ languageModel: 'on' });
  await page.reload();
  await notices.getByText('No language model serves this installation now').waitFor();
  if (process.env['SCREENSHOT_NOTICE']) await page.screenshot({ path: process.env['SCREENSHOT_NOTICE'] });
  await set({ languageModel: 'off' });
  await page.reload();
  await page.getByRole('link', { name: /Ivy Marsh/ }).waitFor();
  await notices.waitFor({ state: 'detached' });
});

it('says a gap of one year in good English, and mere notes below the name', async () => {
  const text = [
    'Nora Field',
    'nora.field@example.com',
    '',
    'WORK EXPERIENCE',
    'Baker, Crumb Ltd',
    'Jan 2018 - Dec 2019',
    'Baker, Oven Ltd',
    'Jan 2015 - Dec 2016',
  ].join('\n');
  await page
    .getByTestId('file-input')
    .setInputFiles({ name: 'nora.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('link', { name: /Nora Field/ }).click();
  await page
    .getByRole('list', { name: 'Totals' })
    .getByText(/gap of 1 year from Jan 2017/)
    .waitFor();
  const tops = await Promise.all(
    [page.getByRole('heading', { name: /Nora Field/, level: 2 }), page.getByText('No list of skills')].map(
      async (place) => (await place.boundingBox())?.y ?? NaN,
    ),
  );
  expect(tops[1]).toBeGreaterThan(tops[0] ?? NaN);
  await page.getByRole('link', { name: 'All resumes', exact: false }).last().click();
});

it('shows the tone of the writing, sentence by sentence, where the tenant asks for it', async () => {
  const text = [
    'Uma Glade',
    'uma.glade@example.com',
    '',
    'SUMMARY',
    'I love my trade and bring joy and energy to every team. Then the company went bankrupt and I was dismissed.',
    '',
    'WORK EXPERIENCE',
    'Welder, Crumb Ltd',
    'Jan 2018 - Dec 2019',
    '- Reduced scrap from 9 % to 2 % within one year.',
    '- Responsible for daily checks of the welding machines.',
  ].join('\n');
  await set({ tone: true });
  await page
    .getByTestId('file-input')
    .setInputFiles({ name: 'uma.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('link', { name: /Uma Glade/ }).click();
  const tone = page.getByRole('region', { name: 'Tone of the writing' });
  await tone.getByText('Sentences that are not neutral').click();
  await tone.getByRole('button', { name: /bankrupt/ }).focus();
  await page.locator('mark', { hasText: 'bankrupt' }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Reduced scrap' })
    .getByText('achievement, measured result')
    .waitFor();
  await page.getByRole('listitem').filter({ hasText: 'daily checks' }).getByText('duty').waitFor();
  if (process.env['SCREENSHOT_TONE'])
    await page.screenshot({ path: process.env['SCREENSHOT_TONE'], fullPage: true });
  await set({ tone: false });
  await page.reload();
  await page.getByRole('heading', { name: /Uma Glade/, level: 2 }).waitFor();
  await tone.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'All resumes', exact: false }).last().click();
});

it('says that there is nothing, where there is nothing, and offers nothing to do with it', async () => {
  const open = page.url();
  for (const [path, title] of [
    ['/nothing/here', 'Not found'],
    ['/resumes/00000000-0000-7000-8000-000000000000', 'Resume not found'],
  ] as const) {
    await page.goto(new URL(path, open).href);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
  }
  await page.getByRole('main').getByRole('link', { name: 'All resumes' }).click();
});

it('returns to the list where it was left', async () => {
  await page.setViewportSize({ width: 1440, height: 320 });
  const row = page.getByRole('link', { name: /Priya Raghunathan Iyer/ });
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(0);
  await row.click();
  await page.getByLabel('Page 1 of the original').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /Priya Raghunathan Iyer/ }).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(left);
});

it('fits a phone', async () => {
  await page.setViewportSize({ width: 380, height: 800 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(380);
  await page.getByRole('link', { name: /Priya Raghunathan Iyer/ }).click();
  await page.getByLabel('Page 1 of the original').waitFor();
  expect(await width()).toBe(380);
});

it('lets every row be reached on a phone while a refused file says why', async () => {
  await page.goBack();
  await page.getByTestId('file-input').setInputFiles(join(dataDir, 'program.exe'));
  await page.getByText(/none of the formats that are read/).waitFor();
  await page.locator('.resumes a').last().click();
  await page.getByRole('button', { name: 'Read again' }).waitFor();
});

it('ran without an error of a script', () => expect(errors).toEqual([]));
