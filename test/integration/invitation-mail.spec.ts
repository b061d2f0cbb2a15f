// Invitations by mail: sent by a worker, again once a mail server is back, and told where it takes none for an address.
import { loadSettings } from '@vitae/runtime';
import { Client } from 'pg';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Browser } from '../support/people.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

let server: MailServer;
let service: TestService;
let http: App;
let owner: Browser;
const PUBLIC_URL = 'https://vitae.acme.example';

beforeAll(async () => {
  server = await startMailServer({ refuses: /^gone@/ });
  service = await startService(
    { mail: { smtpUrl: server.url, from: 'Vitae <vitae@acme.example>', publicUrl: PUBLIC_URL } },
    { queues: ['maintenance'] },
  );
  http = service.app.getHttpServer() as App;
  const tenant = await addTenant(service.store, 'acme');
  owner = await new Browser(http).signIn(tenant.email, tenant.password);
});
afterAll(async () => {
  await service.stop();
  await server.stop();
});

const invite = (email: string) =>
  owner.ask('post', '/v1/members/invitations').send({ email, role: 'viewer' }).expect(201);
const mailTo = (address: string) => server.mails.filter(({ to }) => to.includes(address));
const stateOf = async (email: string) => {
  const { items } = (await owner.ask('get', '/v1/members/invitations').expect(200)).body as {
    items: { email: string; mail: string }[];
  };
  return items.find((one) => one.email === email)?.mail;
};
const tokenIn = (text: string) => /\/invitation#([\w-]{43})\b/.exec(text)?.[1] ?? '';

it('go out with a link that no answer and no table holds, and that makes a member', async () => {
  const email = 'mira.vale@acme.example';
  const { body } = await invite(email);
  expect(body).toMatchObject({ mail: 'waiting', link: null });
  const mail = await until(() => Promise.resolve(mailTo(email)[0]));
  expect(mail.subject).toBe('You are invited to acme on Vitae');
  expect(mail.text).toContain(`${PUBLIC_URL}/invitation#`);
  await until(async () => (await stateOf(email)) === 'sent' || undefined);
  const token = tokenIn(mail.text);
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  for (const { name } of rows) {
    const found = await client.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE $1`, [`%${token}%`]);
    expect([name, found.rowCount]).toEqual([name, 0]);
  }
  await client.end();
  await new Browser(http)
    .ask('post', '/v1/invitations:accept')
    .send({ token, name: 'Mira', password: 'a ladder of moss' })
    .expect(200);
});

it('say so where the server takes none for the address', async () => {
  await invite('gone@acme.example');
  await until(async () => (await stateOf('gone@acme.example')) === 'refused' || undefined);
  expect(mailTo('gone@acme.example')).toEqual([]);
});

it('are tried again until the server is back', async () => {
  const { port } = server;
  await server.stop();
  await invite('later@acme.example');
  // It has been tried in vain.
  await until(() =>
    service.store.asRelay(async ({ db }) => {
      const [job] = await db.$queryRaw<{ returns: number }[]>`
          SELECT returns FROM outbox WHERE name = 'mail-invitation' AND returns > 0`;
      return job;
    }),
  );
  expect(await stateOf('later@acme.example')).toBe('waiting');
  server = await startMailServer({ port });
  await until(async () => (await stateOf('later@acme.example')) === 'sent' || undefined);
  expect(mailTo('later@acme.example')).toHaveLength(1);
});

it('fill nobody’s mailbox', async () => {
  const again = () =>
    owner.ask('post', '/v1/members/invitations').send({ email: 'much@acme.example', role: 'viewer' });
  for (let i = 0; i < 20; i++) await again().expect(201);
  await again().expect(429);
  await invite('other@acme.example');
});

it('are off unless the settings say who sends them and where links lead', () => {
  const load = (more: object) => loadSettings({ SMTP_URL: 'smtp://mail.example', ...more });
  expect(() => load({})).toThrow(/MAIL_FROM: is needed[^]*PUBLIC_URL: is needed/);
  expect(load({ MAIL_FROM: 'a@b.example', PUBLIC_URL: 'https://v.example/' }).mail).toEqual({
    smtpUrl: 'smtp://mail.example',
    from: 'a@b.example',
    publicUrl: 'https://v.example',
  });
  expect(loadSettings({}).mail).toBeUndefined();
});
