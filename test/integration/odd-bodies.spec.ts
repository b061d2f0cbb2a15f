// Bodies that are easily got wrong: none at all, where each field has a default, and names that an object can't have. Asked of every
// operation that the API's description has.
import request, { type Response } from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { operationsOf, type DescribedApi, type Operation } from '../support/described-requests.ts';
import { knownFor, MAIL_IN, makeOneOfEach, type Things } from '../support/one-of-each.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };
let tenant: TestTenant;
let operations: Operation[];
let things: Things;

beforeAll(async () => {
  ({ service, http, bearer, tenant } = await startServiceWithTenant({ mailIn: MAIL_IN }));
  operations = operationsOf((await request(http).get('/openapi.json').expect(200)).body as DescribedApi);
  things = await makeOneOfEach(service, tenant);
});
afterAll(() => service.stop());

const addressOf = (operation: Operation): string => {
  const known = knownFor(operation, things);
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? randomUUID());
};
const ask = (
  operation: Operation,
  body?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const sent = request(http)
    [operation.method](addressOf(operation))
    .set(bearer)
    .set('prefer', 'respond-async')
    .set(headers);
  if (body !== undefined) sent.set('content-type', operation.takes ?? '').send(body);
  return sent.then((answer) => answer);
};
const takesJson = ({ takes, openTo }: Operation) =>
  takes?.endsWith('json') === true && openTo !== 'member' && openTo !== 'operator' && openTo !== 'public';

it('refuses a name that would be lost, wherever it stands, and says where', async () => {
  const wrong: string[] = [];
  // Of a batch each item is looked at by itself; `/mcp` speaks JSON-RPC, and tells what is wrong in its own form.
  const apart = ['/v1/resumes:batch', '/mcp'];
  const asked = operations.filter((one) => takesJson(one) && !apart.includes(one.path));
  expect(asked.length).toBeGreaterThan(20);
  for (const operation of asked) {
    const { status, body } = await ask(operation, '{"a":[{"__proto__":{"x":1}}]}');
    const [error] = (body as { errors?: { pointer: string }[] }).errors ?? [];
    // What no key may do is refused before anything is read.
    if (status === 403) continue;
    if (status !== 400 || error?.pointer !== '/a/0/__proto__')
      wrong.push(`${operation.method} ${operation.path}: ${status} ${error?.pointer}`);
  }
  expect(wrong).toEqual([]);
});

it('refuses what is nested deeper than anything it takes, with a key of its own too', async () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const wrong: string[] = [];
  for (const operation of operations.filter(takesJson)) {
    const { status } = await ask(operation, `{"x":${deep}}`, { 'idempotency-key': randomUUID() });
    // What no key may do is refused before anything is read.
    if (status !== 400 && status !== 403) wrong.push(`${operation.method} ${operation.path}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

it('takes no body for one that says nothing', async () => {
  const wrong: string[] = [];
  const first = new Map<string, number>();
  for (const operation of operations.filter((one) => takesJson(one) && one.method === 'post')) {
    if (operation.path === '/mcp') continue;
    const { status, body } = await ask(operation);
    first.set(operation.id, status);
    const pointers = ((body as { errors?: { pointer: string }[] }).errors ?? []).map(
      ({ pointer }) => pointer,
    );
    // What is missing is named, and not the body as a whole.
    if (status >= 500 || status === 415 || (status === 400 && !pointers.length))
      wrong.push(`${operation.path}: ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(Object.fromEntries([...first].filter(([, status]) => status < 300))).toMatchObject({
    rotateApiKey: 201,
    rotateWebhookSecret: 201,
    makeCandidateLink: 201,
  });
});

it('keeps the categories that are there where a wrong name came with others', async () => {
  const path = `/v1/candidates/${things['/v1/candidates/{candidateId}']}/categories`;
  const before = (await request(http).get(path).set(bearer).expect(200)).body as object;
  await request(http)
    .put(path)
    .set(bearer)
    .set('content-type', 'application/json')
    .send('{"categories":{"__proto__":"x"}}')
    .expect(400);
  expect((await request(http).get(path).set(bearer).expect(200)).body).toEqual(before);
  await request(http)
    .post('/v1/categories:csv')
    .set(bearer)
    .set('content-type', 'text/csv')
    .send(`candidateId,__proto__\n${things['/v1/candidates/{candidateId}']},x\n`)
    .expect(400);
  // Within a form, too.
  await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .field('metadata', '{"__proto__":"x"}')
    .attach('file', Buffer.from('Anna Muster'), 'cv.txt')
    .expect(400);
});
