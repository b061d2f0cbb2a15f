// How much of a page is drawn for a key, a mark, or something pointed at: what is concerned, however much is shown. Work, not time.
import { startWorkplace, type Workplace } from '../../support/browser.ts';
import { drawnBy, watchDraws } from '../../support/draws.ts';
import { holdTimers } from '../../support/held-timers.ts';
import { fillPeople } from '../../load/filled-people.ts';

const PEOPLE = 450;
const ROW = '.data-body > [role=row]';
const LINES = Array.from({ length: 40 }, (_, n) => `Ran shift ${n} of the night bakery in hall ${n}.`);
const IVY = `Ivy Marsh
ivy.marsh@mail.example
Berlin, Germany

WORK EXPERIENCE
Baker, Crumb Ltd
Jan 2018 - Dec 2019
${LINES.join('\n')}

Head Baker, Loaf AG
Jun 2021 - present

SKILLS
TypeScript, Python, Java, Excel, Welding
`;

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace({}, async (url) => void (await fillPeople(url, PEOPLE, 60)));
});
afterAll(() => workplace.stop());

it('draws two rows of a long list for a key, one for a mark, none for words that are typed, and new ones alone as more come', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await watchDraws(page);
  await page.goto(`${workplace.url}/candidates`);
  const grid = page.getByRole('grid', { name: 'Candidates' });
  await grid.getByRole('row').nth(15).waitFor();
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox').nth(5).waitFor();
  const shown = await page.locator(ROW).count();
  expect(shown).toBeGreaterThan(15);
  await grid.focus();

  // The hook counts: a row that comes into being is seen.
  const keys = await drawnBy(page, ROW, () => page.keyboard.press('j'));
  expect(keys).toMatchObject({ again: 2, first: 0 });
  expect(keys.components).toBeLessThan(20);
  const marked = await drawnBy(page, ROW, () => page.keyboard.press('x'));
  expect(marked).toMatchObject({ again: 1, first: 0 });
  const again = await drawnBy(page, ROW, () => page.keyboard.press('x'));
  expect(again).toMatchObject({ again: 1, first: 0 });

  await page.getByRole('searchbox', { name: /^Find by name/ }).focus();
  const release = await holdTimers(page);
  const typed = await drawnBy(page, ROW, () => page.keyboard.type('q'));
  expect(typed).toMatchObject({ again: 0, first: 0 });
  expect(typed.components).toBeLessThan(40);
  await page.keyboard.press('Backspace');
  await release();

  // Another hundred rows come; the window moves over them. A row that stays in sight stays as it is.
  await grid.focus();
  const last = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const loaded = await drawnBy(page, ROW, async () => {
    await page.keyboard.press('End');
    await page.waitForFunction(
      (before) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1 > before,
      last,
    );
  });
  expect(loaded.first).toBeGreaterThan(10);
  expect(loaded.again).toBeLessThanOrEqual(2);
  expect(complaints).toEqual([]);
  await context.close();
});

it('draws no person who was found for words that are typed above them, nor when more come below', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await watchDraws(page);
  await page.goto(`${workplace.url}/search?q=nurse`);
  const hits = page.locator('.hit');
  await hits.nth(9).waitFor();
  await page.getByRole('searchbox', { name: 'Words' }).focus();
  const release = await holdTimers(page);
  const typed = await drawnBy(page, '.hit', () => page.keyboard.type('s'));
  expect(typed).toMatchObject({ again: 0, first: 0 });
  expect(typed.components).toBeGreaterThan(0);
  await release();
  const before = await hits.count();
  const more = await drawnBy(page, '.hit', async () => {
    await page.getByRole('button', { name: 'Show more' }).click();
    await hits.nth(before).waitFor();
  });
  expect(more.first).toBeGreaterThan(0);
  expect(more.again).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('draws a mark, not the profile, for a value that is pointed at; and the box, not the profile, for a letter that is typed in it', async () => {
  const { id } = await workplace.sendText('ivy.txt', IVY);
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await watchDraws(page);
  await page.goto(`${workplace.url}/resumes/${id}`);
  const values = page.locator('.pane.profile .value');
  await values.nth(10).waitFor();
  await page.locator('.sheet.text p').nth(40).waitFor();
  await values.nth(2).hover();
  const pointed = await drawnBy(page, '.pane.profile .value', () => values.nth(5).hover());
  expect(pointed).toMatchObject({ again: 0, first: 0 });
  const lines = await drawnBy(page, '.sheet.text p', () => values.nth(7).hover());
  expect(lines.again).toBeGreaterThan(0);
  expect(lines.again).toBeLessThanOrEqual(4);

  await values.nth(2).click();
  await page.keyboard.press('e');
  await page.locator('.field-panel').getByRole('textbox').focus();
  const typed = await drawnBy(page, '.pane.profile .value', () => page.keyboard.type('q'));
  expect(typed).toMatchObject({ again: 0, first: 0 });
  expect(typed.components).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('draws one row of those to mend for a letter that is typed in it', async () => {
  const rows = Array.from({ length: 30 }, (_, n) => `Robin ${n},no address ${n},Leeds`);
  const form = new FormData();
  form.append('dryRun', 'false');
  form.append('mapping', JSON.stringify({ Name: 'name', 'E-mail': 'email', City: 'city' }));
  form.append('file', new File([['Name,E-mail,City', ...rows].join('\n')], 'rows.csv', { type: 'text/csv' }));
  const answer = await fetch(`${workplace.url}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workplace.apiKey}` },
    body: form,
  });
  const { id } = (await answer.json()) as { id: string };
  const { page, context, complaints } = await workplace.signIn('admin');
  await watchDraws(page);
  await page.goto(`${workplace.url}/imports/${id}/mend`);
  const section = page.getByRole('region', { name: /^Line/ });
  await section.nth(20).waitFor();
  await section.nth(3).getByRole('textbox').first().focus();
  const typed = await drawnBy(page, 'section', () => page.keyboard.type('q'));
  expect(typed.again).toBeGreaterThan(0);
  expect(typed.again).toBeLessThan(5);
  expect(complaints).toEqual([]);
  await context.close();
});
