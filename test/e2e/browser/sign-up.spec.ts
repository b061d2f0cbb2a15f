// A company signs itself up in the page, where whoever runs Vitae lets it.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace({ SIGN_UP: 'open' });
});
afterAll(() => workplace.stop());

it('leads from the sign-in to a workspace of one’s own', async () => {
  const { page, context, complaints } = await workplace.visit('/');
  await page.getByRole('link', { name: 'New here? Sign your company up' }).click();
  const company = page.getByLabel('Company', { exact: true });
  await company.fill('Müller & Söhne GmbH');
  const short = page.getByLabel('Short name');
  expect(await short.inputValue()).toBe('muller-sohne-gmbh');
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByLabel('Your name').fill('Ina Muster');
  await page.getByLabel('E-mail').fill('ina.muster@mueller.example');
  await page.getByLabel('Password', { exact: true }).fill('ina.muster@mueller.example');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByText('This password is too short, too common, or holds your e-mail.').waitFor();
  await page.getByLabel('Password', { exact: true }).fill('quiet harbour lantern');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).waitFor();
  await context.close();

  const other = await workplace.visit('/sign-up');
  await other.page.getByLabel('Company', { exact: true }).fill('Another');
  await other.page.getByLabel('Short name').fill('muller-sohne-gmbh');
  await other.page.getByLabel('Your name').fill('Otto Anders');
  await other.page.getByLabel('E-mail').fill('otto@anders.example');
  await other.page.getByLabel('Password', { exact: true }).fill('quiet harbour lantern');
  await other.page.getByRole('button', { name: 'Sign up' }).click();
  await other.page.getByText('There is a workspace of this short name already.').waitFor();
  await other.context.close();
  // The browser itself says in its console which answers were refusals.
  const own = [...complaints, ...other.complaints].filter((one) => !/\b(?:400|401|409)\b/.test(one));
  expect(own).toEqual([]);
});
