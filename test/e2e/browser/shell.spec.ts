// The frame of the workspace in a real browser: what each role sees, languages, keys, the palette, a session that ends, and axe-core.
import { pages } from './pages.ts';
import { saidIn } from './said.ts';
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace();
  await workplace.sendResume('d02-docxheader-docx.docx');
});
afterAll(() => workplace.stop());

it('shows a viewer what there is, and nothing to send or delete with', async () => {
  const { page, context, complaints } = await workplace.signIn('viewer');
  await page.getByRole('link', { name: /JAMES O'CONNOR/ }).click();
  await page.getByRole('heading', { name: /JAMES O'CONNOR/, level: 2 }).waitFor();
  expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Resumes' }).click();
  await page.getByRole('list', { name: 'Resumes' }).waitFor();
  expect(await page.getByRole('button', { name: 'Choose files' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('speaks German to whoever’s browser does, and keeps what was chosen', async () => {
  const { page, context } = await workplace.signIn('recruiter', { locale: 'de-DE' });
  await page.getByRole('button', { name: 'Dateien wählen' }).waitFor();
  await page.getByRole('button', { name: /Konto von/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await context.close();
});

it('keeps nothing that was typed for whoever comes next, and offers Ask and a company’s sign-in only where there are any', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).waitFor();
  expect(await page.getByRole('navigation').getByRole('link', { name: 'Ask' }).count()).toBe(0);
  await workplace.api('PATCH', '/v1/settings', { languageModel: 'on' });
  await page.reload();
  await page.getByRole('navigation').getByRole('link', { name: 'Ask' }).waitFor();
  await workplace.api('PATCH', '/v1/settings', { languageModel: 'off' });
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('vitae-drafts-')));
  await page.evaluate(() => sessionStorage.setItem('vitae-drafts-1', '{"a":"half a name"}'));
  await page.reload();
  await page.getByRole('navigation').waitFor();
  expect(await kept()).toEqual(['vitae-drafts-1']);
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail').waitFor();
  expect(await kept()).toEqual([]);
  expect(await page.getByRole('button', { name: 'Use your company’s sign-in' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('finds a page by the palette and shows the keys on “?”', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await page.getByRole('link', { name: /JAMES O'CONNOR/ }).click();
  await page.getByRole('heading', { name: /JAMES O'CONNOR/, level: 2 }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Find a command or a page').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Find a command or a page').fill('Resumes');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${workplace.url}/`);
  expect(complaints).toEqual([]);
  await context.close();
});

it('says in words why a company’s sign-in sent somebody back, and never by a code that it knows', async () => {
  const { page, context } = await workplace.visit('/?problem=openid_refused');
  await page.getByRole('alert').getByText('does not let you in here').waitFor();
  expect(await page.getByText('openid_refused').count()).toBe(0);
  await context.close();
});

it('shows rows that others send by themselves', async () => {
  const { page, context } = await workplace.signIn('viewer');
  await page.getByRole('link', { name: /JAMES O'CONNOR/ }).waitFor();
  await workplace.sendText(
    'ivy.txt',
    'Ivy Marsh\nivy.marsh@example.com\n\nWORK EXPERIENCE\nBaker, Crumb Ltd\nJan 2018 - Dec 2019\n',
  );
  await page.getByRole('link', { name: /Ivy Marsh/ }).waitFor();
  await context.close();
});

describe('every registered page, light and dark', () => {
  let things: { resumeId: string; candidateId: string };
  let owner: Awaited<ReturnType<typeof workplace.signIn>>;
  beforeAll(async () => {
    const { items } = await workplace.api<{ items: { id: string; candidateName: string | null }[] }>(
      'GET',
      '/v1/resumes',
    );
    const resumeId = items.find(({ candidateName }) => candidateName?.startsWith('JAMES'))?.id ?? '';
    things = { resumeId, candidateId: await workplace.candidateOf(resumeId) };
    owner = await workplace.signIn('owner');
  });
  afterAll(() => owner.context.close());

  // A page that is never ready fails by its own name.
  it.each(pages)(
    'has no serious finding of axe-core: $name',
    async ({ address, isPublic, ready }) => {
      const { page, context } = isPublic ? await workplace.visit(address(things)) : owner;
      if (!isPublic) await page.goto(workplace.url + address(things));
      await ready(page, saidIn('en'));
      expect(await seriousFindingsInBoth(page)).toEqual([]);
      if (isPublic) await context.close();
    },
    60_000,
  );
});
