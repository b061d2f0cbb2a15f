// Whatever is shown as JSON has an ETag, and who asks with it is told that nothing has changed: of every operation that the API's
// description has.
import request, { type Response } from 'supertest';
import type { App } from 'supertest/types.js';
import { operationsOf, type DescribedApi, type Operation } from '../support/described-requests.ts';
import { knownFor, MAIL_IN, makeOneOfEach, type Things } from '../support/one-of-each.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };
let tenant: TestTenant;
let shown: Operation[];
let things: Things;

beforeAll(async () => {
  ({ service, http, bearer, tenant } = await startServiceWithTenant({ mailIn: MAIL_IN }));
  const api = (await request(http).get('/openapi.json').expect(200)).body as DescribedApi;
  shown = operationsOf(api).filter(
    ({ method, parameters, openTo }) =>
      method === 'get' && openTo !== 'member' && parameters.some(({ name }) => name === 'If-None-Match'),
  );
  things = await makeOneOfEach(service, tenant);
});
afterAll(() => service.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  request(http)
    .get(path)
    .set({ ...bearer, ...headers })
    .then((answer) => answer);

it('tags what it shows, and says so where nothing has changed', async () => {
  expect(shown.length).toBeGreaterThan(25);
  const wrong: string[] = [];
  for (const operation of shown) {
    const known = knownFor(operation, things);
    const query = operation.parameters.filter((one) => one.in === 'query' && one.required);
    const asked = query.map(({ name }) => `${name}=python`).join('&');
    const path = `${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '')}${asked && `?${asked}`}`;
    const first = await get(path);
    if (first.status !== 200) continue;
    const etag = first.headers['etag'] ?? '';
    // What is asked is written down, and what is under way goes on: of such one of a few tries meets the same.
    const again: Response[] = [];
    for (let tries = 0; tries < 3 && again.at(-1)?.status !== 304; tries++)
      again.push(await get(path, { 'if-none-match': `"other", W/${again.at(-1)?.headers['etag'] ?? etag}` }));
    const last = again.at(-1);
    if (!/^"[\w-]{10,}"$/.test(etag)) wrong.push(`${path}: ${etag}`);
    else if (operation.path === '/v1/audit') continue;
    else if (last?.status !== 304 || last.text !== '' || !last.headers['etag'])
      wrong.push(`${path}: ${last?.status}`);
  }
  expect(wrong).toEqual([]);
});

it('has another tag once anything has changed, and for whom it is another answer', async () => {
  const path = `/v1/webhook-endpoints/${things['/v1/webhook-endpoints/{endpointId}']}`;
  const before = (await get(path)).headers['etag'] ?? '';
  await request(http)
    .patch(path)
    .set(bearer)
    .send({ events: ['resume.completed'] })
    .expect(200);
  const after = await get(path, { 'if-none-match': before });
  expect(after.status).toBe(200);
  expect(after.headers['etag']).not.toBe(before);
  expect((await get(path, { 'if-none-match': '*' })).status).toBe(304);
  const missing = await get('/v1/resumes/nonsense', { 'if-none-match': '*' });
  expect([missing.status, missing.headers['etag']]).toEqual([404, undefined]);
});
