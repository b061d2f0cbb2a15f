// A person's own page, by its link: what was read of them, and what they may ask for, without an account and without scripts.
import {
  newLinkSchema,
  privacyRequestPageSchema,
  resumeSchema,
  retentionSchema,
  type NewLink,
  type Resume,
} from '@vitae/contracts';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { chromium } from 'playwright-core';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { findMarks } from '../support/marks.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const DAY_MS = 86_400_000;
const text = (name: string) => `${name} Quastenflosser
${name.toLowerCase()}@quasten.example | +41 44 668 18 00

Work Experience
Welder <script>alert(1)</script> & "Brazer", Example Works Ltd, 2016 - 2019
- Ran the line of the works

Education
Bachelor of Arts, Example University, 2012 - 2015

Skills
Welding, Java
`;

let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };
let resume: Resume;
let candidateId: string;
let link: NewLink;

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant());
  resume = await send(text('Xanthippe'));
  candidateId = resume.candidateId ?? '';
  link = await makeLink(candidateId);
});
afterAll(() => service.stop());

async function send(content: string): Promise<Resume> {
  const sent = await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(content), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(sent.body);
}
async function makeLink(id: string, days?: number): Promise<NewLink> {
  const made = await request(http)
    .post(`/v1/candidates/${id}/link`)
    .set(bearer)
    .send(days === undefined ? {} : { days })
    .expect(201);
  return newLinkSchema.parse(made.body);
}
const pathOf = ({ url }: NewLink) => new URL(url).pathname;
const page = (of: NewLink = link) => request(http).get(pathOf(of));
const form = (what: string, fields: object = {}, of: NewLink = link) =>
  request(http)
    .post(`${pathOf(of)}/${what}`)
    .type('form')
    .send(fields);
const requests = async (query = '') =>
  privacyRequestPageSchema.parse(
    (await request(http).get(`/v1/privacy/requests${query}`).set(bearer).expect(200)).body,
  ).items;

it('shows what was read, each value with its line, and nothing that a resume says is more than text', async () => {
  const { text: shown, headers } = await page()
    .set('accept', 'text/html')
    .expect(200)
    .expect('content-type', /^text\/html/);
  expect(shown).toContain('Xanthippe Quastenflosser, this is what is held of you');
  expect(shown).toContain('xanthippe@quasten.example');
  expect(shown).toContain('Example University');
  expect(shown).toContain('&lt;script&gt;');
  expect(shown).not.toMatch(/<script/i);
  const style = /<style>([^]*)<\/style>/.exec(shown)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['cache-control']).toContain('no-store');
});

it('keeps the link’s token as a digest alone, opens nothing by another, and ends when it has run out or is revoked', async () => {
  const token = pathOf(link).split('/').at(-1) ?? '';
  expect(await findMarks(service.database, [token])).toEqual({});
  for (const wrong of [token.slice(1), `${token}x`, 'a', '%00', '%F0%9F%98%80'])
    await request(http).get(`/c/${wrong}`).expect(404);
  const listed = await request(http).get(`/v1/candidates/${candidateId}/links`).set(bearer).expect(200);
  expect(listed.body.items).toMatchObject([{ id: link.id }]);
  const other = await makeLink(candidateId, 1);
  await page(other).expect(200);
  const stranger = { authorization: `Bearer ${(await addTenant(service.store, 'bolt')).apiKey}` };
  await request(http).post(`/v1/candidates/${candidateId}/link`).set(stranger).send({}).expect(404);
  await request(http).get(`/v1/candidates/${candidateId}/links`).set(stranger).expect(404);
  const revoke = (id: string) => request(http).delete(`/v1/candidates/${candidateId}/links/${id}`);
  await revoke(other.id).set(stranger).expect(404);
  await revoke(other.id).set(bearer).expect(204);
  await revoke(other.id).set(bearer).expect(404);
  await page(other).expect(404);
  await form('erasure', {}, other).expect(404);
  const short = await makeLink(candidateId, 1);
  service.travel(DAY_MS + 1_000);
  await page(short).expect(404);
  await page().expect(200);
  service.travel(-DAY_MS - 1_000);
  await request(http).post(`/v1/candidates/${candidateId}/link`).set(bearer).send({ days: 91 }).expect(400);
});

it('takes what is wrong, for a member to decide, and says on the page what became of it', async () => {
  const sent = await form('correction', {
    about: `${resume.id} basics.name`,
    says: 'It is <b>Xanthippa</b>',
  }).expect(200);
  expect(sent.text).toContain('Thank you. What you say is wrong was passed on');
  await form('correction', { about: '', says: 'Generally' }).expect(200);
  await form('correction', { about: '00000000-0000-4000-8000-000000000000 basics.name', says: 'x' }).expect(
    400,
  );
  await form('correction', { about: 'nonsense', says: 'x' }).expect(400);
  await form('correction', { says: ' ' }).expect(400);
  await form('correction', { says: 'x'.repeat(40_000) }).expect(413);
  await request(http)
    .post(`${pathOf(link)}/correction`)
    .send({ says: 'x' })
    .expect(415);
  const [, asked] = await requests('?state=open');
  expect(asked).toMatchObject({
    candidateId,
    kind: 'correction',
    resumeId: resume.id,
    path: 'basics.name',
    says: 'It is <b>Xanthippa</b>',
  });
  await request(http)
    .patch(`/v1/privacy/requests/${asked?.id}`)
    .set(bearer)
    .send({ state: 'done' })
    .expect(200);
  expect((await requests('?state=open')).map(({ says }) => says)).toEqual(['Generally']);
  const { text: shown } = await page();
  expect(shown).toMatch(/“It is &lt;b&gt;Xanthippa&lt;\/b&gt;”\s+\(done\)/);
  await request(http)
    .patch(`/v1/privacy/requests/${candidateId}`)
    .set(bearer)
    .send({ state: 'done' })
    .expect(404);
});

it('takes consent with an end, which keeps from retention, and takes it back', async () => {
  const day = (n: number) => new Date(Date.now() + n * DAY_MS).toISOString().slice(0, 10);
  for (const until of ['', 'tomorrow', day(-2), '9999-01-01']) await form('consent', { until }).expect(400);
  const due = async () =>
    retentionSchema.parse(
      (await request(http).get('/v1/privacy/retention?days=30').set(bearer).expect(200)).body,
    ).people;
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.resume.update({ where: { id: resume.id }, data: { createdAt: new Date(0) } }),
  );
  expect(await due()).toBe(1);
  await form('consent', { until: day(100) }).expect(200);
  expect((await page()).text).toContain(`to be kept until ${day(100)}`);
  expect(await due()).toBe(0);
  service.travel(101 * DAY_MS);
  expect(await due()).toBe(1);
  service.travel(-101 * DAY_MS);
  await form('withdrawal').expect(200);
  expect(await due()).toBe(1);
});

it('is refused to another site’s form, and takes no more than a page can need', async () => {
  await form('erasure').set('origin', 'https://evil.example').expect(403);
  await form('erasure').set('origin', 'null').expect(403);
  expect(await requests()).toHaveLength(2);
  for (let n = 0; n < 49; n++) await form('correction', { says: `${n}` }).expect(200);
  const full = await form('correction', { says: 'one too many' }).expect(200);
  expect(full.text).toContain('You have asked for much already');
});

it('works in a browser without scripts: read, corrected, consented, asked to be erased, and erased', async () => {
  const { candidateId: person } = await send(text('Linden'));
  const own = await makeLink(person ?? '');
  const server = service.app.getHttpServer() as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const tab = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(`http://127.0.0.1:${port}${pathOf(own)}`);
    await tab.getByLabel('What is it about?').selectOption({ index: 1 });
    await tab.getByLabel('What should it be?').fill('Linda');
    await tab.getByRole('button', { name: 'Ask for a correction' }).click();
    await tab.getByRole('status').getByText('Thank you').waitFor();
    await tab.getByLabel('Yes, until the end of this day').fill('2028-01-31');
    await tab.getByRole('button', { name: 'I agree' }).click();
    await tab.getByText('to be kept until 2028-01-31').waitFor();
    await tab.getByRole('button', { name: 'Ask to be erased' }).click();
    await tab.getByText('Nobody has decided yet').waitFor();
    const folder = process.env['VITAE_PICTURES'];
    if (folder) await writeFile(`${folder}/candidate-page.png`, await tab.screenshot({ fullPage: true }));
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
  const [asked] = await requests('?state=open&limit=1');
  expect(asked).toMatchObject({ kind: 'erasure', candidateId: person });
  await request(http).delete(`/v1/candidates/${person}`).set(bearer).expect(200);
  await page(own).expect(404);
  expect(await findMarks(service.database, ['Linden', 'Linda'])).toEqual({});
});

it('is asked for so often by one network and no more', async () => {
  const { status, headers } = await (async () => {
    for (let n = 0; ; n++) {
      const answer = await page();
      if (answer.status !== 200 || n > 400) return answer;
    }
  })();
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});
