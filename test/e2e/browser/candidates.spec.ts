// People in a real browser: found, marked and opened by keys alone, checked and corrected, two at once, merged and taken apart, and
// whatever a resume holds shown as text.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';
import { holdTimers } from '../../support/held-timers.ts';

interface Listed {
  readonly id: string;
  readonly name: string | null;
  readonly labels: readonly { readonly name: string }[];
  readonly newestResume: { readonly id: string } | null;
}

const IVY = `Ivy Marsh
ivy.marsh@example.com
https://ivy.example
Berlin, Germany

WORK EXPERIENCE
Baker, Crumb Ltd
Jan 2018 - Dec 2019
Baked with TypeScript.

Head Baker, Loaf AG
Jun 2021 - present

SKILLS
TypeScript, Python
`;
const IVY_AGAIN = `Olga Stone
ivy.marsh@example.com

WORK EXPERIENCE
Baker, Crumb Ltd
Jan 2018 - Dec 2019
`;
const MALLORY = `Mallory Field
mallory@example.com
javascript:alert(1)

SUMMARY
<script>document.title = 'broken'</script> \u202EegabraG\u202C ${'X'.repeat(10_000)}

WORK EXPERIENCE
Engineer <img src=x onerror="document.title='broken'">, Steel Ltd
Jan 2018 - Dec 2019

SKILLS
Java, ${'Y'.repeat(90)}
`;

let workplace: Workplace;
const people = async (): Promise<readonly Listed[]> =>
  (await workplace.api<{ items: Listed[] }>('GET', '/v1/candidates?limit=100')).items;
const idOf = async (name: string): Promise<string> => {
  const found = (await people()).find((one) => one.name?.includes(name));
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.id;
};

beforeAll(async () => {
  workplace = await startWorkplace();
  await workplace.sendText('mallory.txt', MALLORY);
  await workplace.sendText('ivy.txt', IVY);
  await workplace.sendResume('d01-sidebarleft-pdf.pdf');
});
afterAll(() => workplace.stop());

it('leads from the list to a person and to a value that was checked by keys alone, and back to the same row', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL('**/candidates');
  const grid = page.getByRole('grid', { name: 'Candidates' });
  await grid.getByRole('row', { name: /Ivy Marsh/ }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('ivy');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/candidates?text=ivy');
  await grid.getByRole('row', { name: /Mallory/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ivy Marsh', level: 1 }).waitFor();
  const title = page
    .getByRole('region', { name: 'Profile' })
    .getByRole('button', { name: /^Head Baker/ })
    .first();
  await title.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page
    .getByRole('button', { name: /^Head Baker \(said by a person\)/ })
    .first()
    .waitFor();
  await page.keyboard.press('z');
  await page
    .getByRole('button', { name: /^Head Baker .*% sure/ })
    .first()
    .waitFor();
  await page.goBack();
  await grid.getByRole('row', { name: /Ivy Marsh/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('text')).toBe('ivy');
  expect(complaints).toEqual([]);
  await context.close();
});

it('opens whom Enter means, though what was typed would be asked for once more meanwhile', async () => {
  const { page, context } = await workplace.signIn('recruiter');
  const person = Promise.withResolvers<void>();
  await page.route('**/assets/candidate-page-*.js', async (route) => {
    await person.promise;
    await route.continue();
  });
  await page.goto(`${workplace.url}/candidates`);
  const grid = page.getByRole('grid', { name: 'Candidates' });
  await grid.getByRole('row', { name: /Mallory/ }).waitFor();
  const runHeld = await holdTimers(page);
  await page.keyboard.press('/');
  await page.keyboard.type('ivy');
  await page.keyboard.press('Enter');
  await grid.getByRole('row', { name: /Mallory/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await runHeld();
  person.resolve();
  await page.getByRole('heading', { name: 'Ivy Marsh', level: 1 }).waitFor();
  await context.close();
});

it('labels whoever is marked, filters by it, and shows it without being asked again', async () => {
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/candidates`);
  const grid = page.getByRole('grid', { name: 'Candidates' });
  const row = grid.getByRole('row', { name: /Ivy Marsh/ });
  await row.getByRole('checkbox').click();
  await page.getByRole('toolbar', { name: 'What is marked' }).getByRole('button', { name: 'Labels' }).click();
  await page.getByPlaceholder('Find or make a label').fill('Hot lead');
  await page.keyboard.press('Enter');
  await row.getByText('Hot lead').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Filters' }).getByLabel('Hot lead').click();
  await grid.getByRole('row', { name: /Mallory/ }).waitFor({ state: 'detached' });
  await page.reload();
  await row.waitFor();
  expect((await people()).filter(({ labels }) => labels.length).map(({ name }) => name)).toEqual([
    'Ivy Marsh',
  ]);
  await context.close();
});

it('shows both where somebody else changed the same profile, loses nothing, and lets one choose', async () => {
  const id = await idOf('Ivy Marsh');
  const resumeId = (await people()).find((one) => one.id === id)?.newestResume?.id ?? '';
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/candidates/${id}`);
  const profile = page.getByRole('region', { name: 'Profile' });
  await profile
    .getByRole('button', { name: /^Loaf AG/ })
    .first()
    .click();
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Employer' }).fill('Loaf SE');
  const { entryKeys } = await workplace.api<{ entryKeys: { positions: string[] } }>(
    'GET',
    `/v1/resumes/${resumeId}/profile`,
  );
  // Nobody tells the page of it: what is looked at is old when it is saved.
  const answer = await fetch(`${workplace.url}/v1/resumes/${resumeId}/profile`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${workplace.apiKey}`,
      'content-type': 'application/merge-patch+json',
    },
    body: JSON.stringify({
      positions: { [entryKeys.positions[0] ?? '']: { title: { value: 'Chief Baker' } } },
    }),
  });
  expect(answer.status).toBe(200);
  await page.keyboard.press('Enter');
  const choice = page.getByRole('alert').filter({ hasText: 'Somebody changed this profile meanwhile' });
  const saved = profile.getByRole('button', { name: /^Loaf SE \(said by a person\)/ }).first();
  await choice.or(saved).waitFor();
  if (await choice.count()) {
    await choice.getByText('Loaf SE').waitFor();
    await choice.getByRole('button', { name: 'Take mine' }).click();
  }
  await saved.waitFor();
  await profile
    .getByRole('button', { name: /^Chief Baker/ })
    .first()
    .waitFor();
  await context.close();
});

it('merges who is the same person, and takes them apart again', async () => {
  await workplace.sendText('ivy-again.txt', IVY_AGAIN);
  const id = await idOf('Olga Stone');
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/candidates/${id}?tab=versions`);
  await page.getByRole('button', { name: 'Same person: merge' }).click();
  await page.getByRole('list', { name: 'Merged into this person' }).getByText('Ivy Marsh').waitFor();
  await page.getByRole('button', { name: 'Take apart' }).click();
  await page.getByRole('list', { name: 'Possible duplicates' }).getByText('Ivy Marsh').waitFor();
  await context.close();
});

it('writes, changes and deletes notes as text, and lets a viewer read alone', async () => {
  const id = await idOf('Ivy Marsh');
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/candidates/${id}?tab=notes`);
  await page.getByLabel('New note').fill('Call in <b>May</b>');
  await page.getByRole('button', { name: 'Add note' }).click();
  const notes = page.getByRole('list', { name: 'Notes' });
  await notes.getByText('Call in <b>May</b>').waitFor();
  await notes.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Call in June');
  await notes.getByRole('button', { name: 'Save' }).click();
  await notes.getByText('Call in June').waitFor();
  const viewer = await workplace.signIn('viewer');
  await viewer.page.goto(`${workplace.url}/candidates/${id}?tab=notes`);
  await viewer.page.getByText('Call in June').waitFor();
  expect(await viewer.page.getByRole('button', { name: /Add note|Edit|Delete|Labels|Erase/ }).count()).toBe(
    0,
  );
  await viewer.context.close();
  await context.close();
});

it('shows what a resume holds as text, and links to nothing but mail, telephones and the web', async () => {
  const id = await idOf('Mallory');
  const { page, context, complaints } = await workplace.signIn('recruiter');
  for (const address of ['/candidates', `/candidates/${id}`, `/candidates/${id}?tab=history`]) {
    await page.goto(workplace.url + address);
    await page
      .getByText(/<script>|<img/)
      .first()
      .waitFor();
    expect(await page.title()).not.toBe('broken');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  const hrefs = await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.protocol));
  expect(hrefs.filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('has no serious finding of axe-core with rows marked, a value open and a review begun', async () => {
  const { page, context } = await workplace.signIn('owner');
  await page.goto(`${workplace.url}/candidates`);
  await page
    .getByRole('row', { name: /Ivy Marsh/ })
    .getByRole('checkbox')
    .click();
  await page.getByRole('toolbar', { name: 'What is marked' }).waitFor();
  const found = await seriousFindingsInBoth(page);
  await page.goto(`${workplace.url}/candidates/${await idOf('Ivy Marsh')}`);
  await page
    .getByRole('region', { name: 'Profile' })
    .getByRole('button', { name: /^TypeScript/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Edit/ }).waitFor();
  found.push(...(await seriousFindingsInBoth(page)));
  expect(found).toEqual([]);
  await context.close();
});
