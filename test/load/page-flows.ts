// The main flows as somebody goes through them, by hand and by keys, each with what the browser told of it.
import type { Page } from 'playwright-core';
import { felt, type Felt } from './page-measures.ts';

export interface Flow {
  readonly name: string;
  readonly felt: Felt;
}

const CSV = ['Name,E-mail,Town,Title,Note']
  .concat(
    Array.from({ length: 500 }, (_, n) => `Robin ${n},robin${n}@rows.example,Berlin,Welder,Called ${n}`),
  )
  .join('\n');

const times = async (count: number, work: (n: number) => Promise<void>) => {
  for (let n = 0; n < count; n++) await work(n);
};

/** Goes through all of them once. `someone`: the name of a person whose resume was really read. */
export async function goThrough(page: Page, url: string, someone: string): Promise<Flow[]> {
  const flows: Flow[] = [];
  const flow = async (name: string, work: () => Promise<void>) => {
    flows.push({ name, felt: await felt(page, work) });
  };
  const press = (key: string, count: number) =>
    times(count, async () => {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
    });
  const main = page.getByRole('navigation');
  const rows = page.getByRole('grid', { name: 'Candidates' }).getByRole('row');

  await page.goto(`${url}/`);
  await page.getByRole('list', { name: 'Resumes' }).getByRole('link').first().waitFor();
  await flow('open the list', async () => {
    await main.getByRole('link', { name: 'Candidates' }).click();
    await rows.nth(20).waitFor();
  });
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox').nth(12).waitFor();
  await flow('go down and mark by keys', async () => {
    await press('j', 20);
    await press('x', 3);
    await press('k', 10);
  });
  await flow('filter by a skill and a title', async () => {
    for (const name of ['Skills', 'Titles']) {
      const box = page.getByRole('complementary', { name: 'Filters' }).getByRole('region', { name });
      await box.getByRole('checkbox').first().click();
      await page.locator('.people-list:not([data-old])').waitFor();
    }
  });
  await page.goto(`${url}/candidates`);
  await rows.nth(20).waitFor();
  await flow('find by typing', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type(someone, { delay: 40 });
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=/);
    await page.locator('.people-list:not([data-old])').waitFor();
  });
  await rows.filter({ hasText: someone }).first().waitFor();
  await flow('open a person', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: someone, level: 1 }).waitFor();
    await page.locator('.sheet.text, canvas').first().waitFor();
  });
  await page.locator('.drawing').first().waitFor({ state: 'detached' });
  await flow('review by keys', async () => {
    await page.locator('#main').focus();
    await times(5, async () => {
      await page.keyboard.press('n');
      await page.waitForTimeout(60);
    });
    await page.keyboard.press('c');
    await page.waitForTimeout(600);
    await page.keyboard.press('z');
    await page.waitForTimeout(600);
  });

  await main.getByRole('link', { name: 'Search' }).click();
  const box = page.getByRole('searchbox', { name: 'Words' });
  await box.waitFor();
  await flow('search', async () => {
    await box.click();
    await page.keyboard.type('senior nurse term12', { delay: 40 });
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    await page.getByRole('combobox', { name: 'Add a skill' }).click();
    await page.keyboard.type('excel', { delay: 40 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.hits:not(.stale)').waitFor();
  });
  await flow('palette', async () => {
    await page.keyboard.press('Control+k');
    const palette = page.getByPlaceholder('Find a command or a page');
    await palette.waitFor();
    await page.keyboard.type('cand', { delay: 40 });
    await palette.press('Escape');
    await palette.waitFor({ state: 'detached' });
  });
  await flow('open the map', async () => {
    await main.getByRole('link', { name: 'Map' }).click();
    await page.getByRole('img', { name: 'Map of candidates' }).waitFor();
    await page.waitForTimeout(300);
  });
  const canvas = await page.getByRole('img', { name: 'Map of candidates' }).boundingBox();
  if (!canvas) throw new Error('the map is not there');
  const at = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
  await flow('point at the map', () =>
    times(60, (n) => page.mouse.move(at.x - 200 + n * 7, at.y + Math.sin(n / 5) * 150)),
  );
  await flow('move the map by hand', async () => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await times(80, (n) => page.mouse.move(at.x + Math.sin(n / 8) * 180, at.y + Math.cos(n / 8) * 120));
    await page.mouse.up();
  });
  await flow('zoom the map', async () => {
    await page.mouse.move(at.x, at.y);
    await times(30, (n) => page.mouse.wheel(0, n < 15 ? -120 : 120));
  });
  await flow('move the map by keys', async () => {
    await page.getByRole('img', { name: 'Map of candidates' }).focus();
    await press('ArrowLeft', 10);
    await press('+', 5);
    await press('0', 1);
  });
  await flow('draw a ring', async () => {
    await page.getByRole('button', { name: 'Choose by drawing a ring' }).click();
    await page.mouse.move(at.x - 150, at.y - 150);
    await page.mouse.down();
    await times(40, (n) =>
      page.mouse.move(
        at.x + Math.cos(Math.PI * 1.25 + (n / 40) * 6) * 210,
        at.y + Math.sin(Math.PI * 1.25 + (n / 40) * 6) * 210,
      ),
    );
    await page.mouse.up();
    await page.getByRole('button', { name: 'Show all', exact: true }).waitFor();
  });
  await flow('open the Ask page', async () => {
    await main.getByRole('link', { name: 'Ask' }).click();
    await page.getByRole('textbox', { name: 'Question' }).click();
    await page.keyboard.type('Who led nurses?', { delay: 40 });
  });

  await page.goto(`${url}/imports/new`);
  await page.getByRole('button', { name: 'Look through it' }).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CSV),
    });
  await page.getByRole('button', { name: 'Look through it' }).click();
  const column = page.getByRole('combobox', { name: 'What “Note” is' });
  await column.waitFor();
  await flow('map the columns of an import', async () => {
    await column.click();
    await page.getByRole('option', { name: 'Leave out' }).click();
    await column.click();
    await page.getByRole('option', { name: 'Keep as a note' }).click();
    await page.getByRole('button', { name: 'Check these columns' }).click();
    await page.getByRole('button', { name: /^Import \d+ rows$/ }).waitFor();
  });
  return flows;
}
