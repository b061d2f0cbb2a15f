// Connecting an applicant tracking system, in a real browser: its forms come from what the system is declared to ask for, what is secret is
// written and never read, and a dry run shows what a push would send.
import {
  startGreenhouse,
  GREENHOUSE_KEY,
  GREENHOUSE_USER,
  type GreenhouseServer,
} from '../../support/greenhouse-server.ts';
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

interface Kept {
  readonly id: string;
  readonly status: string;
  readonly options: Readonly<Record<string, string>>;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly takesInbound: boolean;
}

let greenhouse: GreenhouseServer;
let workplace: Workplace;
beforeAll(async () => {
  greenhouse = await startGreenhouse();
  workplace = await startWorkplace({ CONNECTOR_HOSTS: `greenhouse=${greenhouse.origin}` });
  await workplace.sendText(
    'ivy.txt',
    'Ivy Marsh\nivy.marsh@example.com\n\nWORK EXPERIENCE\nBaker, Crumb Ltd\nJan 2018 - Dec 2019\n',
  );
});
afterAll(async () => {
  await workplace.stop();
  await greenhouse.stop();
});

const kept = async () =>
  (await workplace.api<{ items: Kept[] }>('GET', '/v1/connectors')).items.find(({ id }) => id);

it('connects a system, is told what can’t be right, and sets options, mapping and secret', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.goto(`${workplace.url}/connectors`);
  await page.getByRole('button', { name: 'Connect a system' }).click();
  const dialog = page.getByRole('dialog');
  // Each system asks for its own.
  await dialog.getByRole('combobox', { name: 'System' }).click();
  await page.getByRole('option', { name: 'Merge' }).click();
  await dialog.getByLabel('Token of the linked account').waitFor();
  await dialog.getByRole('combobox', { name: 'System' }).click();
  await page.getByRole('option', { name: 'Greenhouse' }).click();
  const user = dialog.getByLabel('Number of the user in whose name people are added');
  await dialog.getByLabel('API key of that system', { exact: true }).fill('a-key-that-is-wrong');
  await user.fill('somebody');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await dialog.getByText('This can’t be right. Please look at it again.').waitFor();
  await user.fill(GREENHOUSE_USER);
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('heading', { name: 'Greenhouse', exact: true }).waitFor();
  // The key was wrong: it is written anew, and the old one is nowhere to be read.
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await page
    .getByText(/It does not work: it does not let us in/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'New credentials' }).click();
  const key = dialog.getByLabel('API key of that system', { exact: true });
  expect(await key.inputValue()).toBe('');
  await key.fill(GREENHOUSE_KEY);
  await user.fill(GREENHOUSE_USER);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await page.getByText('It lets us in.').first().waitFor();

  const options = page.getByRole('region', { name: 'Options' });
  await options.getByLabel('Job').fill('no number');
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByText('This can’t be right. Please look at it again.').waitFor();
  await options.getByLabel('Job').fill('215725');
  await options.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The options are saved.').first().waitFor();

  const mapping = page.getByRole('form', { name: 'Mapping' });
  await mapping.getByRole('combobox', { name: 'title' }).click();
  await page.getByRole('option', { name: 'Headline' }).click();
  await mapping.getByRole('combobox', { name: 'company' }).click();
  await page.getByRole('option', { name: 'Leave out' }).click();
  await mapping.getByRole('button', { name: 'Add a field' }).click();
  await mapping.getByLabel('Key of the field 1').fill('found_in');
  await mapping.getByRole('combobox', { name: 'What the field 1 is filled from' }).click();
  await page.getByRole('option', { name: 'Place', exact: true }).click();
  await mapping.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The mapping is saved.').first().waitFor();

  await page.getByRole('button', { name: 'Make a secret' }).click();
  const shown = page.getByRole('dialog', { name: 'The new secret' });
  expect(await shown.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^[0-9a-f]{64}$/);
  await shown.getByRole('button', { name: 'I have copied it' }).click();
  await page.getByRole('button', { name: 'Make a new secret' }).waitFor();
  expect(await kept()).toMatchObject({
    options: { jobId: '215725' },
    mapping: { title: 'headline', company: null, custom_fields: { found_in: 'location' } },
    takesInbound: true,
  });
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows what would be sent and sends nothing, and then pushes and says what came of it', async () => {
  const { id } = (await kept()) ?? { id: '' };
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.goto(`${workplace.url}/connectors/${id}`);
  greenhouse.forget();
  const part = page.getByRole('region', { name: 'Try it with a resume' });
  await part.getByRole('combobox', { name: 'Resume' }).click();
  await page.getByRole('option', { name: 'ivy.txt' }).click();
  await part.getByRole('button', { name: 'Show what would be sent' }).click();
  await part.getByText('Add the person').click();
  const request = await part.getByLabel('Add the person', { exact: true }).innerText();
  expect(request).toContain(`POST ${greenhouse.origin}/v1/candidates`);
  expect(request).toContain('"first_name": "Ivy"');
  expect(request).not.toContain(GREENHOUSE_KEY);
  expect(request).not.toContain('"company":');
  expect(greenhouse.asked).toEqual([]);
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await part.getByRole('button', { name: 'Push to Greenhouse' }).click();
  const pushes = page.getByRole('table', { name: 'Pushed to Greenhouse' });
  await pushes.getByText('there', { exact: true }).waitFor();
  expect(greenhouse.candidates).toMatchObject([
    { first_name: 'Ivy', attachments: [{ filename: 'ivy.txt' }] },
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('fits a phone', async () => {
  const { id } = (await kept()) ?? { id: '' };
  const { page, context } = await workplace.signIn('admin');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${workplace.url}/connectors/${id}`);
  await page.getByRole('form', { name: 'Mapping' }).waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await context.close();
});

it('is closed to recruiters', async () => {
  const { id } = (await kept()) ?? { id: '' };
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/connectors/${id}`);
  await page.getByRole('heading', { name: 'Not allowed' }).waitFor();
  await context.close();
});
