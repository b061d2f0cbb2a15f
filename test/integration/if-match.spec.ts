// If-Match on every change that the API's description says it of: made where what it shows is still what was seen, and by one of those
// who saw the same.
import type { Scope } from '@vitae/contracts';
import { queueNames } from '@vitae/jobs';
import { access, audit } from '@vitae/store';
import request, { type Response, type Test } from 'supertest';
import type { App } from 'supertest/types.js';
import { operationsOf, type DescribedApi, type Operation } from '../support/described-requests.ts';
import { knownFor, MAIL_IN, makeOneOfEach, type Things } from '../support/one-of-each.ts';
import { Browser } from '../support/people.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const OPEN_ID = {
  issuer: 'https://id.acme.example',
  clientId: 'one',
  clientSecret: 'a secret',
  allowedDomains: ['acme.example'],
};
/** What changes something, by the operation; one that is new is to be said here. */
const BODIES: Readonly<Record<string, object>> = {
  changeOpenIdSettings: { ...OPEN_ID, clientId: 'another' },
  changeWebhookEndpoint: { events: ['resume.completed'] },
  changeConnector: { name: 'Another' },
  correctDecision: { note: 'otherwise' },
  putCategories: { categories: { sex: 'another' } },
  holdCandidate: { reason: 'A lawsuit' },
  changeImport: { dialect: { delimiter: ';' } },
  saveImportTemplate: { name: 'another', mapping: { Name: 'name' } },
  changeSettings: { retentionDays: 3_000 },
};
/** They compare the tags of the profile, and say so by a problem of their own: `corrections.spec` asks them. */
const COMPARE_THEMSELVES = ['correctProfile', 'undoCorrection'];

let service: TestService;
let http: App;
let tenant: TestTenant;
let owner: Browser;
let guarded: Operation[];
let all: Operation[];
let things: Things;

beforeAll(async () => {
  ({ service, http, tenant } = await startServiceWithTenant(
    // The address of a test's server is another each time, and some of what is shown has it in it.
    { mailIn: MAIL_IN, publicUrl: 'https://vitae.acme.example' },
    // What is tried again by itself changes what is shown of its endpoint.
    { queues: queueNames.filter((queue) => queue !== 'webhook') },
  ));
  const api = (await request(http).get('/openapi.json').expect(200)).body as DescribedApi;
  all = operationsOf(api);
  guarded = all.filter(
    ({ id, parameters }) =>
      !COMPARE_THEMSELVES.includes(id) && parameters.some(({ name }) => name === 'If-Match'),
  );
  things = await makeOneOfEach(service, tenant);
  owner = await new Browser(http).signIn(tenant.email, tenant.password);
  await owner.ask('put', '/v1/openid-settings').send(OPEN_ID).expect(200);
});
afterAll(() => service.stop());

const pathOf = (operation: Operation): string => {
  const known = knownFor(operation, things);
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '');
};
const tagOf = async (path: string): Promise<string> =>
  (await owner.ask('get', path).expect(200)).headers['etag'] ?? '';

/** Asks for a change, right in all but what If-Match says. */
function change(operation: Operation, tag: string | undefined): Test {
  const asked = owner.ask(operation.method, pathOf(operation));
  if (tag !== undefined) asked.set('if-match', tag);
  if (operation.id === 'continueUpload')
    return asked
      .set({ 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' })
      .send('name');
  const body = BODIES[operation.id];
  if (operation.takes !== undefined && !body) throw new Error(`say what ${operation.id} is sent`);
  return body ? asked.send(body) : asked;
}
const codeOf = ({ body }: Response) => String((body as { type?: string }).type).split('#')[1];

it('is said of each change of what a GET of the same address shows of the tenant’s with an ETag', () => {
  const shown = new Set(
    all.flatMap(({ method, path, openTo, parameters }) =>
      method === 'get' && openTo !== 'member' && parameters.some(({ name }) => name === 'If-None-Match')
        ? [path]
        : [],
    ),
  );
  const changes = all.filter(({ method, path }) => shown.has(path) && /^(?:patch|put|delete)$/.test(method));
  expect(changes.map(({ id }) => id).filter((id) => !COMPARE_THEMSELVES.includes(id))).toEqual(
    guarded.map(({ id }) => id),
  );
  expect(guarded.length).toBeGreaterThan(16);
});

it('refuses what was not seen as it is, changes nothing by that, and makes what was', async () => {
  const rank = ({ method, path }: Operation) => (method === 'delete' ? 1_000 - path.length : 0);
  const wrong: string[] = [];
  for (const operation of guarded.toSorted((a, b) => rank(a) - rank(b))) {
    const path = pathOf(operation);
    // A resume goes with its person.
    if (operation.id === 'deleteResume' || operation.id === 'withdrawDecision') continue;
    const seen = await tagOf(path);
    for (const stale of ['"of-yesterday"', `W/${seen}`, '', seen.slice(1, -1), `"a", W/${seen} , "b"`]) {
      const late = await change(operation, stale);
      if (late.status !== 412 || codeOf(late) !== 'precondition_failed')
        wrong.push(`${operation.id} by ${stale}: ${late.status} ${late.text}`);
      if ((await tagOf(path)) !== seen) wrong.push(`${operation.id} by ${stale}: changed it`);
    }
    const done = await change(operation, `"of-yesterday" , ${seen}`);
    if (done.status >= 300) wrong.push(`${operation.id}: ${done.status} ${done.text}`);
    const after = await owner.ask('get', path);
    if (after.headers['etag'] === seen) wrong.push(`${operation.id}: changed nothing`);
    const again = await change(operation, seen);
    const isGone = operation.method === 'delete' && after.status !== 200;
    if (again.status !== 412 && !(isGone && again.status !== 500))
      wrong.push(`${operation.id} once more: ${again.status} ${again.text}`);
  }
  expect(wrong).toEqual([]);
});

describe('an object of its own', () => {
  let resumeId: string;
  let candidateId: string;
  let bearer: { readonly authorization: string };

  beforeEach(async () => {
    bearer = { authorization: `Bearer ${tenant.apiKey}` };
    const sent = await request(http)
      .post('/v1/resumes')
      .set({ ...bearer, prefer: 'wait=60' })
      .attach('file', Buffer.from('Wilma Wichtel\n\nExperience\nBaker, 2016 - 2019'), 'wichtel.txt')
      .expect(200);
    ({ id: resumeId, candidateId } = sent.body as { id: string; candidateId: string });
  });

  it('is changed by one of those who saw the same, however many come at once', async () => {
    const path = `/v1/candidates/${candidateId}/categories`;
    for (let round = 0; round < 8; round++) {
      const seen = await tagOf(path);
      const answers = await Promise.all(
        [1, 2, 3, 4, 5].map((n) =>
          request(http)
            // Whichever way the id is written.
            .put(n % 2 ? path : path.replace(candidateId, candidateId.toUpperCase()))
            .set({ ...bearer, 'if-match': seen })
            .send({ categories: { sex: `${round}-${n}` } }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412]);
      const won = answers.find(({ status }) => status === 200)?.body as object;
      expect((await request(http).get(path).set(bearer).expect(200)).body).toEqual(won);
    }
  });

  it('is not changed over somebody who did not say what they saw', async () => {
    const path = `/v1/candidates/${candidateId}/categories`;
    for (let round = 0; round < 8; round++) {
      const seen = await tagOf(path);
      const put = (said: string) =>
        request(http)
          .put(path)
          .set(bearer)
          .send({ categories: { sex: said } });
      const [careful, careless] = await Promise.all([
        put('careful').set('if-match', seen),
        put(`careless ${round}`),
      ]);
      expect(careless.status).toBe(200);
      // Before it or not at all.
      expect([200, 412]).toContain(careful.status);
      const { body } = await request(http).get(path).set(bearer).expect(200);
      expect(body).toEqual(careless.body);
    }
  });

  it('is deleted once by those who saw it; whatever it is by a star; and a star alone is none that is not there', async () => {
    const path = `/v1/resumes/${resumeId}`;
    const seen = await tagOf(path);
    const remove = (tag: string) =>
      request(http)
        .delete(path)
        .set({ ...bearer, 'if-match': tag });
    const both = await Promise.all([remove(seen), remove(seen)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 404]);
    expect((await remove('*')).status).toBe(404);

    const settings = (tag: string) =>
      request(http)
        .patch('/v1/settings')
        .set({ ...bearer, 'if-match': tag })
        .send({ mailReceipts: true });
    expect((await settings('*')).status).toBe(200);
    expect((await settings(' * ')).status).toBe(200);
    // A star is one by itself.
    expect((await settings('"a", *')).status).toBe(412);
    await owner.ask('delete', '/v1/openid-settings');
    const made = await owner.ask('put', '/v1/openid-settings').set('if-match', '*').send(OPEN_ID);
    expect([made.status, codeOf(made)]).toEqual([412, 'precondition_failed']);
    await owner.ask('get', '/v1/openid-settings').expect(404);
    await owner.ask('put', '/v1/openid-settings').send(OPEN_ID).expect(200);
  });

  it('is the one that whoever asks is shown, blind or not', async () => {
    await owner.ask('patch', '/v1/settings').send({ blindByDefault: true }).expect(200);
    const scopes: Scope[] = ['resumes:read', 'resumes:write'];
    const key = await service.store.withTenant(tenant.id, (tx) => access.createApiKey(tx, 'blind', scopes));
    const blind = { authorization: `Bearer ${key}` };
    const path = `/v1/resumes/${resumeId}`;
    const full = await tagOf(path);
    const seen = (await request(http).get(path).set(blind).expect(200)).headers['etag'] ?? '';
    expect(seen).not.toBe(full);
    await request(http)
      .delete(path)
      .set({ ...blind, 'if-match': full })
      .expect(412);
    await request(http)
      .delete(path)
      .set({ ...blind, 'if-match': seen })
      .expect(204);
    await owner.ask('patch', '/v1/settings').send({ blindByDefault: false }).expect(200);
  });

  it('is looked at again without an entry in the trail, and without a request of the plan’s', async () => {
    const entries = () =>
      service.store.withTenant(tenant.id, async (tx) => {
        const page = await audit.list(tx, { limit: 100 });
        return page?.items.filter(({ action }) => action === 'categories.read').length;
      });
    const path = `/v1/candidates/${candidateId}/categories`;
    const seen = await tagOf(path);
    const before = await entries();
    const put = (tag: string) =>
      owner
        .ask('put', path)
        .set('if-match', tag)
        .send({ categories: { sex: 'said' } });
    await put('"other"').expect(412);
    await put(seen).expect(200);
    expect(await entries()).toBe(before);
  });
});
