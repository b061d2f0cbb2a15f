// Who comes in and how, in a real browser: members and invitations, API keys, webhook endpoints, one's own account.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeAt } from '../../support/one-time-codes.ts';
import { seriousFindingsInBoth, startWorkplace, type Workplace } from '../../support/browser.ts';

let workplace: Workplace;
let listener: Server;
let listensAt: string;
let answersWith = 500;
beforeAll(async () => {
  listener = createServer((_, response) => response.writeHead(answersWith).end('noted'));
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  listensAt = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  workplace = await startWorkplace({ WEBHOOK_ALLOW: '127.0.0.1' });
});
afterAll(async () => {
  await workplace.stop();
  listener.close();
});

it('lets an owner invite somebody by a link that is shown once, and take the invitation back', async () => {
  const { page, context, complaints } = await workplace.signIn('owner');
  await page.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
  await page.getByText('The last owner').waitFor();
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByLabel('E-mail').fill('kim@agency.example');
  await page.getByRole('radio', { name: 'Viewer' }).check();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.getByLabel('Link of the invitation', { exact: true }).inputValue();
  expect(link).toContain('/invitation#');
  await page.getByRole('button', { name: 'I have copied it' }).click();
  const invitation = page.getByRole('row', { name: /kim@agency\.example/ });
  await invitation.getByText('Viewer').waitFor();
  await invitation.getByRole('button', { name: /Withdraw/ }).click();
  await page.getByText('Nobody is invited just now.').waitFor();
  const guest = await workplace.visit(link);
  await guest.page.getByRole('alert').getByText('no longer good').waitFor();
  await guest.context.close();
  expect(complaints).toEqual([]);
  await context.close();
});

it('gives a member another role, and removes one who is asked about first', async () => {
  await (await workplace.signIn('recruiter')).context.close();
  const { page, context, complaints } = await workplace.signIn('owner');
  await page.goto(`${workplace.url}/members`);
  await page.getByRole('combobox', { name: 'Role of Robin Recruiter' }).click();
  await page.getByRole('option', { name: 'Viewer' }).click();
  await page.getByText('Robin Recruiter is now Viewer.').waitFor();
  await page.getByRole('button', { name: 'Remove Robin Recruiter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Robin Recruiter is no longer a member.').waitFor();
  const { items } = await workplace.api<{ items: { email: string }[] }>('GET', '/v1/members');
  expect(items.map(({ email }) => email)).not.toContain('recruiter@demo.example');
  expect(complaints).toEqual([]);
  await context.close();
});

it('makes a key that works, rotates it, and revokes it', async () => {
  const { page, context, complaints } = await workplace.signIn('admin');
  const status = async (key: string) =>
    (await fetch(`${workplace.url}/v1/resumes`, { headers: { authorization: `Bearer ${key}` } })).status;
  const shown = async () => {
    const key = await page.getByLabel('API key', { exact: true }).inputValue();
    await page.getByRole('button', { name: 'I have copied it' }).click();
    return key;
  };
  await page.getByRole('navigation').getByRole('link', { name: 'API keys' }).click();
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByLabel('Name').fill('Careers page');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const first = await shown();
  expect(await status(first)).toBe(200);
  await page.getByRole('button', { name: 'Rotate Careers page' }).click();
  await page.getByRole('button', { name: 'Make the new key' }).click();
  const second = await shown();
  expect(await status(first)).toBe(200);
  const old = page.getByRole('row', { name: /Careers page.*being replaced/ });
  await old.getByRole('button', { name: /Revoke/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await old.waitFor({ state: 'detached' });
  expect(await status(first)).toBe(401);
  expect(await status(second)).toBe(200);
  expect(complaints).toEqual([]);
  await context.close();
});

it('adds an endpoint, shows what it answered, and sends again what failed', async () => {
  answersWith = 410;
  const { page, context, complaints } = await workplace.signIn('admin');
  await page.getByRole('navigation').getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('button', { name: 'Add an endpoint' }).click();
  await page.getByLabel('Address').fill(`${listensAt}/hook`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await page.getByRole('link', { name: `${listensAt}/hook` }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  const deliveries = page.getByRole('table', { name: 'Deliveries' });
  await deliveries.getByText('failed').waitFor();
  await deliveries.getByRole('button', { name: /Answers of/ }).click();
  await deliveries.getByText('410').waitFor();
  await deliveries.getByText('noted').waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  // One that says that it is gone is sent nothing more until somebody switches it on again.
  answersWith = 204;
  await page.getByText('off: it says that it is gone').waitFor();
  await page.getByRole('switch', { name: 'Send events' }).click();
  await page.getByText('on', { exact: true }).waitFor();
  await deliveries.getByRole('button', { name: /again/ }).click();
  await deliveries.getByText('delivered').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows a viewer none of these pages, neither in the navigation nor by their address', async () => {
  const { page, context } = await workplace.signIn('viewer');
  for (const name of ['Members', 'API keys', 'Webhooks'])
    expect(await page.getByRole('navigation').getByRole('link', { name }).count()).toBe(0);
  for (const address of ['/members', '/api-keys', '/webhooks']) {
    await page.goto(workplace.url + address);
    await page.getByRole('heading', { name: 'Not allowed' }).waitFor();
  }
  await context.close();
});

it('sets up a second factor by a QR code or its secret, and asks for a code at the next sign-in', async () => {
  const { page, context, complaints } = await workplace.signIn('viewer');
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByLabel('Your password').fill('quiet harbour lantern');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  expect(await seriousFindingsInBoth(page)).toEqual([]);
  const secret = await page.getByLabel('Or type this secret into the app', { exact: true }).inputValue();
  await page.getByLabel('Code', { exact: true }).fill(codeAt(secret, Date.now()));
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByText('The second factor is on').waitFor();
  const recovery = await page.locator('code').first().innerText();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByText(/recovery codes left/).waitFor();
  const again = await workplace.visit('/');
  await again.page.locator('input[name=email]').fill('viewer@demo.example');
  await again.page.locator('input[name=password]').fill('quiet harbour lantern');
  await again.page.keyboard.press('Enter');
  await again.page.locator('input[name=code]').fill(recovery);
  await again.page.keyboard.press('Enter');
  await again.page.locator('#main').waitFor();
  await again.context.close();
  expect(complaints).toEqual([]);
  await context.close();
});
