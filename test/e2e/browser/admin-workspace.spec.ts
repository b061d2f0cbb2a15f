// How the workspace is run, in a real browser: settings, privacy, the audit log, usage, the overview and the fairness report.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace();
  await workplace.sendText(
    'ivy.txt',
    'Ivy Marsh\nivy.marsh@example.com\n\nWORK EXPERIENCE\nBaker, Crumb Ltd\nJan 2018 - Dec 2019\n',
  );
});
afterAll(() => workplace.stop());

interface Settings {
  readonly defaultCountry: string | null;
  readonly ocr: boolean;
  readonly skills: readonly { readonly name: string }[];
}

it('saves what was changed in one part of the settings alone, and skills of the workspace’s own', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Country of resumes that tell none').fill('de');
  await page.getByRole('switch', { name: 'Read scans and pictures' }).click();
  const reading = page.getByRole('region', { name: 'Reading' });
  await reading.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The settings are saved.').first().waitFor();
  const skills = page.getByRole('form', { name: 'Own skills' });
  await skills.getByRole('button', { name: 'Add a skill' }).click();
  await skills.getByLabel('Skill', { exact: true }).fill('Crumb Ledger');
  await skills.getByRole('button', { name: 'Save' }).click();
  await skills.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
  const saved = await workplace.api<Settings>('GET', '/v1/settings');
  expect(saved).toMatchObject({ defaultCountry: 'DE', ocr: false, skills: [{ name: 'Crumb Ledger' }] });
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('erases a person who is found by name, with a receipt, and none whom a hold keeps', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.getByRole('navigation').getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByText('Nobody would be erased by this.').waitFor();
  await page.getByLabel('Name').fill('Ivy Marsh');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('button', { name: 'Hold Ivy Marsh' }).click();
  await page.getByLabel('Why').fill('Claim 4711');
  await page.getByRole('dialog').getByRole('button', { name: 'Hold' }).click();
  await page.getByText('This person is held').waitFor();
  const erase = async () => {
    await page.getByRole('button', { name: 'Erase Ivy Marsh' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  };
  await erase();
  await page.getByText('A legal hold keeps this person. Lift it first.').waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lift hold: Ivy Marsh' }).click();
  await page.getByText('No hold is on this person any more.').waitFor();
  await erase();
  const receipt = page.getByRole('dialog', { name: 'Erased: the receipt' });
  await receipt.getByText('Signed with key').waitFor();
  await receipt.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByRole('table', { name: 'Receipts' }).getByText('somebody asked').waitFor();
  const { items } = await workplace.api<{ items: unknown[] }>('GET', '/v1/candidates');
  expect(items).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('finds in the audit log what was done, by what it was, with the filter in the address', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.goto(`${workplace.url}/audit`);
  await page.getByRole('combobox', { name: 'What' }).fill('settings.changed');
  await page.getByRole('option', { name: 'settings.changed' }).click();
  await page.waitForURL(/action=settings\.changed/);
  const entries = page.getByRole('table', { name: 'Entries' });
  await entries
    .getByRole('row', { name: /Robin Admin/ })
    .first()
    .waitFor();
  expect(await entries.getByText('session.opened').count()).toBe(0);
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('draws what was used, and says it as a table as well', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.goto(`${workplace.url}/usage`);
  await page
    .getByRole('img', { name: /Resumes by day/ })
    .locator('canvas')
    .waitFor();
  await page.getByText('The days as a table').click();
  await page.getByRole('table', { name: 'Usage by day' }).getByRole('row').nth(1).waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await page.goto(`${workplace.url}/impact`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('tells the state of everything at one glance, each chart as a table as well, on a phone too', async () => {
  await workplace.sendText(
    'ivy.txt',
    'Ivy Marsh\nBaker\nivy@postbox.example\n\nExperience\nBaker, Crumb Ltd, 2016 - 2019\n',
  );
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.goto(`${workplace.url}/overview?days=7`);
  for (const name of [
    /^Resumes a day, as a chart/,
    /^Time until a resume is read/,
    /^How sure the readings are/,
  ])
    await page.getByRole('img', { name }).locator('canvas').waitFor();
  const section = page.getByRole('region', { name: 'Time until a resume is read' });
  await section.getByText('The day as a table').click();
  await section.getByRole('table').getByRole('row').nth(1).getByText(/sec/).first().waitFor();
  await page.getByText('90 days', { exact: true }).click();
  await page.waitForURL(/days=90/);
  await page.getByRole('img', { name: /^Resumes a day/ }).waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('heading', { name: 'How right it was read' }).waitFor();
  const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isWider()).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows none of it to recruiters and viewers', async () => {
  for (const role of ['recruiter', 'viewer'] as const) {
    const { page, context } = await workplace.signIn(role);
    for (const address of ['/settings', '/privacy', '/audit', '/usage', '/overview', '/impact']) {
      await page.goto(workplace.url + address);
      await page.getByRole('heading', { name: 'Not allowed' }).waitFor();
    }
    await context.close();
  }
});
