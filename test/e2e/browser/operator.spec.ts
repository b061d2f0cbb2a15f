// Whoever runs Vitae looks at queues and GPU workers, by a token that is kept nowhere.
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

const TOKEN = 'an-operators-token-0123456789';
let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace({ OPERATOR_TOKEN: TOKEN });
});
afterAll(() => workplace.stop());

it('asks for the token, says where it is wrong, and shows what there is', async () => {
  const { page, context, complaints } = await workplace.visit('/operator');
  const token = page.getByLabel('Operator’s token', { exact: true });
  await token.fill('a wrong one');
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByText('This token is not right.').waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  await token.fill(TOKEN);
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByText('There are none: no worker with a language model').waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept + page.url()).not.toContain(TOKEN);
  await page.reload();
  await token.waitFor();
  // The browser itself says in its console that an answer was 401.
  expect(complaints.filter((one) => !one.includes('401'))).toEqual([]);
  await context.close();
});
