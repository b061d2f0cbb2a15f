// Search, map and Ask in a real browser: why somebody was found and the way to its line, a pasted job, hostile text, keys, saved searches.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

const NURSE = `Rosa Field
rosa.field@example.com

WORK EXPERIENCE
Registered Nurse, Hill Hospital
Jan 2015 - Dec 2023
- triage in intensive care, leading eight nurses

SKILLS
Microsoft Excel, triage, Java

LANGUAGES
German (B2), English (native)
`;
/** What a resume must never do to the page that shows it. */
const HOSTILE = `<img src=x onerror=document.title='owned'> Marsh
mallory.marsh@example.com

WORK EXPERIENCE
<b>Nurse</b>, Crumb ${'x'.repeat(3_000)} Ltd
Jan 2018 - Dec 2022
- intensive care \u202eesrever <script>document.title='owned'</script>

SKILLS
Microsoft Excel, triage
`;

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace();
  await workplace.sendText('rosa.txt', NURSE);
  await workplace.sendText('hostile.txt', HOSTILE);
});
afterAll(() => workplace.stop());

it('finds by keyboard alone, says why, and marks the line that says so', async () => {
  const { page, context, complaints } = await workplace.signIn('viewer');
  await page.goto(`${workplace.url}/search`);
  await page.getByRole('searchbox', { name: 'Words' }).waitFor();
  // The box has the focus already.
  await page.keyboard.type('intensive care');
  await page.keyboard.press('Enter');
  const hit = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Rosa Field' }) });
  await hit.waitFor();
  await page.getByRole('combobox', { name: 'Add a skill' }).focus();
  await page.keyboard.type('cobol');
  await page.getByRole('option', { name: /COBOL/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await hit.getByText('Not told').first().waitFor({ state: 'attached' });
  await page.getByRole('combobox', { name: 'Add a skill' }).focus();
  await page.keyboard.type('Microsoft Excel');
  await page.getByRole('option', { name: 'Microsoft Excel', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await hit
    .getByRole('link', { name: /^Named/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/resumes\/.*lines=/);
  await page.locator('mark').getByText('Microsoft Excel').waitFor();
  // Back is the same search.
  await page.goBack();
  await hit.waitFor();
  expect(await page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('intensive care');
  expect(complaints).toEqual([]);
  await context.close();
});

it('leaves out by “must” and “must not”, and says where a query can’t be read', async () => {
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/search?q=intensive+care`);
  await page.getByRole('link', { name: 'Rosa Field' }).waitFor();
  await page.getByRole('combobox', { name: 'Add a skill' }).fill('java');
  await page.getByRole('option', { name: 'Java', exact: true }).click();
  await page.getByTitle('Change Java').click();
  await page.getByRole('dialog').getByText('Must not').click();
  await page.getByRole('link', { name: 'Rosa Field' }).waitFor({ state: 'detached' });
  await page.goto(`${workplace.url}/search?q=${encodeURIComponent('(nurse OR')}`);
  await page
    .getByRole('alert')
    .getByText(/can’t be read: look at character \d+/)
    .waitFor();
  await context.close();
});

it('reads a pasted job, takes what was changed in the reading, keeps the search, and opens it again', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/search`);
  await page.getByRole('button', { name: 'Paste a job description' }).click();
  await page
    .getByRole('textbox', { name: 'Job description' })
    .fill('Nurse\n\nRequirements:\n- Microsoft Excel\n- 3 years of triage\n\nNice to have:\n- Java\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  const java = page.getByRole('listitem').filter({ hasText: /^Java/ });
  await java.getByText('Leave out').click();
  await page.getByRole('button', { name: 'Search with this' }).click();
  await page.getByRole('link', { name: 'Rosa Field' }).waitFor();
  expect(await page.getByTitle('Change Java').count()).toBe(0);
  expect(await page.getByTitle('Change Microsoft Excel').count()).toBe(1);

  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Nurses <b>with Excel</b>');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await page.goto(`${workplace.url}/search`);
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: /^Nurses <b>with Excel<\/b>/ }).click();
  await page.getByRole('link', { name: 'Rosa Field' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('opens what a program saved: a whole job description, whose reading can be changed, and skills of the last years', async () => {
  const saved = await workplace.api<{ id: string }>('POST', '/v1/saved-searches', {
    name: 'Nurse <i>wanted</i>',
    shared: true,
    request: {
      jobDescription: 'Nurse\n\nRequirements:\n- triage in intensive care\n',
      skills: { should: [{ name: 'Microsoft Excel', usedWithinYears: 9 }] },
    },
  });
  const { page, context, complaints } = await workplace.signIn('recruiter');
  const asked: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/search')) asked.push(request.postDataJSON());
  });
  await page.goto(`${workplace.url}/search`);
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: /^Nurse <i>wanted<\/i>/ }).click();
  await page.getByRole('link', { name: 'Rosa Field' }).waitFor();
  expect(new URL(page.url()).searchParams.get('saved')).toBe(saved.id);
  expect(asked.at(-1)).toMatchObject({
    jobDescription: 'Nurse\n\nRequirements:\n- triage in intensive care',
    skills: { should: [{ usedWithinYears: 9 }] },
  });
  // The same by its address; what a program wrote can be changed as if it had been pasted.
  await page.reload();
  await page.getByRole('link', { name: 'Rosa Field' }).waitFor();
  await page.getByText('in the last 9 years').waitFor();
  await page.getByTitle('Show how it is read').click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Search with this' }).click();
  await page.waitForURL((url) => !url.searchParams.has('saved'));
  await page.getByText('in the last 9 years').waitFor();
  await workplace.api('DELETE', `/v1/saved-searches/${saved.id}`);
  await page.goto(`${workplace.url}/search?saved=${saved.id}`);
  await page.getByRole('alert').getByText('is not there any more').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows hostile text as text, and has no serious finding of axe-core', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${workplace.url}/search?q=experience`);
  await page.locator('.hit').nth(1).waitFor();
  expect(await page.locator('.hit img, .hit script, .hit b').count()).toBe(0);
  expect(await page.title()).not.toContain('owned');
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

/** So many points of a group of their own, top left; all others are farther down. */
const APART = 7;
const POINTS = 20_000;

it('draws 20,000 people, lists whom a ring goes around, and opens a group by its name', async () => {
  const { page, context, complaints } = await workplace.signIn('viewer');
  const at = (i: number) =>
    i < APART
      ? { x: 0.1 + i / 200, y: 0.1, cluster: 0 }
      : { x: 0.5 + (i % 141) / 300, y: 0.5 + Math.floor(i / 141) / 300, cluster: 1 };
  const points = Array.from({ length: POINTS }, (_, i) => ({
    candidateId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    name: `Robin <b>${i}</b>`,
    headline: 'Welder',
    ...at(i),
  }));
  // A map of so many takes hours of resumes; the page is given one.
  await page.route('**/v1/map/candidates', (route) =>
    route.fulfill({
      json: {
        status: 'ready',
        madeAt: '2026-11-26T09:30:00.000Z',
        leftOut: 3,
        clusters: [
          { cluster: 0, label: 'Baker', x: 0.1, y: 0.1, points: APART },
          { cluster: 1, label: 'Welder, Steel', x: 0.7, y: 0.7, points: POINTS - APART },
        ],
        points,
      },
    }),
  );
  await page.goto(`${workplace.url}/map`);
  await page.getByRole('heading', { name: '20,000 people' }).waitFor();
  // Pixels of the points, in the colours of both groups.
  await page.waitForFunction(() => {
    const points = document.querySelector<HTMLCanvasElement>('.map-points');
    if (!points?.width) return false;
    const pixels = points.getContext('2d')?.getImageData(0, 0, points.width, points.height).data ?? [];
    const colours = new Set<string>();
    for (let i = 0; i < pixels.length; i += 4)
      if ((pixels[i + 3] ?? 0) > 200) colours.add([pixels[i], pixels[i + 1], pixels[i + 2]].join());
    return colours.size >= 2;
  });
  const canvas = page.getByRole('img', { name: 'Map of candidates' });
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map is not there');
  const side = Math.min(box.width, box.height) - 56;
  const to = (x: number, y: number) =>
    [box.x + (box.width - side) / 2 + x * side, box.y + (box.height - side) / 2 + y * side] as const;
  await page.getByRole('button', { name: 'Choose by drawing a ring' }).click();
  await page.mouse.move(...to(0.03, 0.03));
  await page.mouse.down();
  for (const corner of [to(0.25, 0.03), to(0.25, 0.25), to(0.03, 0.25)])
    await page.mouse.move(...corner, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('heading', { name: `${APART} people` }).waitFor();
  await page.getByRole('grid', { name: 'Candidates on the map' }).getByText('Robin <b>3</b>').waitFor();

  await page
    .getByRole('list', { name: 'Clusters' })
    .getByRole('button', { name: /Welder, Steel/ })
    .click();
  await page.getByRole('heading', { name: '19,993 people' }).waitFor();
  expect(new URL(page.url()).search).toBe('?cluster=1');
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('says that questions are off, that no model is there, what resumes say, and that none says it', async () => {
  const { page, context, complaints } = await workplace.signIn('viewer');
  const ask = async (question: string) => {
    await page.getByRole('textbox', { name: 'Question' }).fill(question);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  };
  await page.goto(`${workplace.url}/ask`);
  await ask('Who leads nurses?');
  await page.getByRole('heading', { name: 'Questions are switched off' }).waitFor();
  await workplace.api('PATCH', '/v1/settings', { languageModel: 'on' });
  await page.reload();
  await ask('Who leads nurses?');
  await page.getByRole('alert').getByText('No language model is there just now').waitFor();

  // No GPU worker runs here: the answers are given to the page, about a resume that is there.
  const { items } = await workplace.api<{ items: { id: string; fileName: string }[] }>('GET', '/v1/resumes');
  const resumeId = items.find(({ fileName }) => fileName === 'rosa.txt')?.id ?? '';
  const id = '1f0e7c1a-52f4-4d0b-9d0a-6f1c2f7f0c11';
  const question = {
    id,
    question: 'Who leads nurses?',
    status: 'waiting',
    statements: [] as unknown[],
    leftOut: 1,
    use: { promptTokens: 0, answerTokens: 0 },
    askedAt: '2026-11-26T09:30:00.000Z',
  };
  const text = 'leading eight nurses <i>at once</i>';
  const statement = {
    text,
    candidateId: id,
    resumeId,
    name: 'Rosa Field',
    passage: { text, evidence: [{ page: 1, line: [6, 6], text, boxes: [] }] },
  };
  let settled: object = { status: 'answered', statements: [statement] };
  await page.route('**/v1/ask', (route) => route.fulfill({ status: 202, json: question }));
  await page.route(`**/v1/ask/${id}`, (route) => route.fulfill({ json: { ...question, ...settled } }));
  await ask('Who leads nurses?');
  await page.getByText('leading eight nurses <i>at once</i>').first().waitFor();
  await page.getByText('1 statement of the language model is left out').waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await page.getByRole('link', { name: 'Rosa Field, page 1, line 6' }).click();
  await page.locator('mark').getByText('leading eight nurses').waitFor();

  settled = { status: 'not_found', leftOut: 0 };
  await page.goto(`${workplace.url}/ask?id=${id}`);
  await page.getByRole('heading', { name: 'No resume says that' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
