// What the page has for developers, and the demo people: in a real browser, on the real program.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace();
});
afterAll(() => workplace.stop());

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly status?: string;
    readonly externalId?: string | null;
    readonly fileName?: string;
  }[];
}

it('makes a key that the calls below it work with', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.getByRole('navigation').getByRole('link', { name: 'First calls' }).click();
  await page.getByRole('button', { name: 'Make a key for a day' }).click();
  const key = await page.getByRole('textbox', { name: 'Your key' }).inputValue();
  const code = await page.getByLabel('List the latest resumes').locator('pre').innerText();
  expect(code).toContain(key);
  const address = /"(http[^"]*)"/.exec(code)?.[1] ?? '';
  expect((await fetch(address, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows every operation that the API describes, and tries one that reads', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.goto(`${workplace.url}/api-reference?q=session`);
  await page.getByText('/v1/session', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Try it' }).click();
  await page
    .getByLabel(/^Answer of/)
    .getByText('"role": "admin"')
    .waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('offers the demo people where there is nothing yet, by one click, and says where they go again', async () => {
  const { page, context, complaints } = await workplace.signIn('owner');
  await page.getByRole('heading', { name: 'No resumes yet' }).waitFor();
  const offer = page.getByRole('region', { name: 'Demo people' });
  await offer.getByRole('button', { name: 'Try it with 40 fictitious people' }).click();
  await offer.getByText('Forty fictitious people are coming in').waitFor();
  // It goes on while one looks elsewhere, and says so there, too.
  await page.getByText('There are demo people among these.').waitFor();
  await page.getByRole('link', { name: 'Remove them' }).click();
  await page.getByRole('progressbar', { name: 'Done so far' }).waitFor();
  await page.getByText('The demo people are here').waitFor();
  await page.getByRole('button', { name: 'Remove the demo people' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('The demo people are gone').waitFor();
  expect((await workplace.api<Listed>('GET', '/v1/resumes')).items).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('brings the demo people in once, however often and by how many, and takes them alone away', async () => {
  const own = await workplace.sendText(
    'ivy.txt',
    'Ivy Marsh\nivy.marsh@example.com\n\nWORK EXPERIENCE\nBaker, Crumb Ltd\nJan 2018 - Dec 2019\n',
  );
  const one = await workplace.signIn('owner');
  const two = await workplace.signIn('owner');
  for (const { page } of [one, two]) {
    await page.goto(`${workplace.url}/demo-data`);
    await page.getByRole('button', { name: 'Bring the demo people in' }).waitFor();
  }
  await Promise.all(
    [one, two].map(async ({ page }) => {
      await page.getByRole('button', { name: 'Bring the demo people in' }).click();
      await page.getByText('The demo people are here').waitFor();
    }),
  );
  expect(await seriousFindingsInBoth(one.page)).toEqual([]);
  expect((await workplace.api<Listed>('GET', '/v1/imports')).items).toHaveLength(1);
  const { items: hooks } = await workplace.api<Listed>('GET', '/v1/webhook-endpoints');
  expect(hooks.map(({ status }) => status)).toEqual(['disabled']);
  const { items: sent } = await workplace.api<Listed>('GET', '/v1/resumes?limit=100');
  const ids = sent.flatMap(({ externalId }) => externalId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(32);

  await one.page.getByRole('button', { name: 'Remove the demo people' }).click();
  await one.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await one.page.getByText('The demo people are gone').waitFor();
  const { items: left } = await workplace.api<Listed>('GET', '/v1/resumes?limit=100');
  expect(left.map(({ id }) => id)).toEqual([own.id]);
  for (const path of ['/v1/imports', '/v1/saved-searches', '/v1/webhook-endpoints'])
    expect((await workplace.api<Listed>('GET', path)).items).toEqual([]);
  expect(one.complaints).toEqual([]);
  await one.context.close();
  await two.context.close();
});
