// Imports in a real browser: from a dropped spreadsheet to its last mended row.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace();
});
afterAll(() => workplace.stop());

const table = (text: string, name = 'people.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const PEOPLE = [
  'Name,E-mail,Note,Wer weiß',
  'Mina Okoro,mina.okoro@mail.example,"<img src=x onerror=alert(1)>",=1+1',
  'Tomas Lind,no address,good,x',
  'Ada Quill,ada.quill@mail.example,fine,y',
].join('\n');

it('takes a spreadsheet from its columns to its rows, and the row that was bad after it is mended', async () => {
  const { page, context, complaints } = await workplace.signIn('recruiter');
  await page.getByRole('navigation').getByRole('link', { name: 'Imports' }).click();
  await page.getByRole('heading', { name: 'No imports yet' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Import a spreadsheet' }).click();
  await page.getByRole('heading', { name: 'Import a spreadsheet' }).waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await page.locator('input[type=file]').first().setInputFiles(table(PEOPLE));
  await page.getByRole('button', { name: 'Look through it' }).click();

  // What stands in the cells is text, whatever it looks like.
  await page.getByText('<img src=x onerror=alert(1)>', { exact: false }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.getByRole('combobox', { name: 'What “Wer weiß” is' }).click();
  await page.getByRole('option', { name: 'Leave out' }).click();
  await page.getByRole('combobox', { name: 'What “Note” is' }).click();
  await page.getByRole('option', { name: 'Keep as a note' }).click();
  await page.getByRole('button', { name: 'Check these columns' }).click();
  await page.getByRole('button', { name: 'Import 2 rows' }).waitFor();
  await page.getByText('This is no e-mail address').first().waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);

  await page.getByRole('button', { name: 'Save this mapping' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Our list');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Use a saved mapping' }).waitFor();

  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByText('The import is complete').waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);

  await page.getByRole('link', { name: 'Mend here' }).click();
  const row = page.getByRole('region', { name: 'Line 3' });
  await row.getByText('Tomas Lind').waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await row.getByLabel('E-mail').fill('tomas.lind@mail.example');
  await page.getByRole('button', { name: 'Send them again' }).click();
  await page.getByRole('button', { name: 'Import 1 row', exact: true }).click();
  await page.getByText('The import is complete').waitFor();

  const { items } = await workplace.api<{ items: { candidateName: string | null }[] }>('GET', '/v1/resumes');
  expect(items.map(({ candidateName }) => candidateName).sort()).toEqual([
    'Ada Quill',
    'Mina Okoro',
    'Tomas Lind',
  ]);
  await page.getByRole('link', { name: /All imports/ }).click();
  await page.getByRole('link', { name: /people mended\.csv/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('says in words what is wrong with a file that is no table, and keeps what was chosen', async () => {
  const { page, context } = await workplace.signIn('recruiter');
  await page.goto(`${workplace.url}/imports/new`);
  await page.locator('input[type=file]').first().setInputFiles(table('Name,E-mail\n', 'empty.csv'));
  await page.getByRole('button', { name: 'Look through it' }).click();
  await page.getByRole('alert').getByText('The file holds no rows below its header.').waitFor();
  await context.close();
});

it('shows imports to nobody who may not import', async () => {
  const { page, context } = await workplace.signIn('viewer');
  await page.getByRole('navigation').getByRole('link', { name: 'Resumes' }).waitFor();
  expect(await page.getByRole('link', { name: 'Imports' }).count()).toBe(0);
  await page.goto(`${workplace.url}/imports`);
  await page.getByRole('heading', { name: 'Not allowed' }).waitFor();
  await context.close();
});
