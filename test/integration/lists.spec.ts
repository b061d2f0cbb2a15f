// Lists in pages, all that the API's own description names: where the next page is stands in `Link` (RFC 8288), pages have everything once,
// and a cursor that is none of ours is refused with its name.
import { problemDocumentSchema } from '@vitae/contracts';
import { webhookDeliveries } from '@vitae/store';
import fc from 'fast-check';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { operationsOf, valuesOf, type DescribedApi, type Operation } from '../support/described-requests.ts';
import { knownFor, MAIL_IN, makeOneOfEach } from '../support/one-of-each.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

interface List {
  readonly operation: Operation;
  /** As described, and as asked. */
  readonly path: string;
  readonly address: string;
}

/** That these are of more than one thing, their own tests see to: somebody is erased, a system is pushed to, a batch is long. */
const MAY_BE_SHORT = [
  '/v1/privacy/receipts',
  '/v1/connectors/{connectorId}/pushes',
  '/v1/resume-batches/{batchId}',
  '/v1/corrections/wishes',
];

let service: TestService;
let tenant: TestTenant;
let http: App;
let lists: readonly List[];
let api: DescribedApi;

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const get = (address: string) => request(http).get(address).set(bearer());

beforeAll(async () => {
  service = await startService({ mailIn: MAIL_IN });
  tenant = await addTenant(service.store, 'acme');
  http = service.app.getHttpServer() as App;
  api = (await request(http).get('/openapi.json').expect(200)).body as DescribedApi;
  const things = await makeOneOfEach(service, tenant);
  const candidateId = things['/v1/candidates/{candidateId}'] ?? '';
  const post = (path: string, body: object, status: number) =>
    request(http).post(path).set(bearer()).send(body).expect(status);
  // One of each is there; now a second one.
  await post(`/v1/candidates/${candidateId}/notes`, { text: 'Called again' }, 201);
  await post(
    '/v1/decisions',
    { candidateId, outcome: 'rejected', process: 'Welder', reference: 'second' },
    201,
  );
  await post('/v1/members/invitations', { email: 'second@acme.example', role: 'viewer' }, 201);
  await post(
    '/v1/resumes:batch',
    { items: [{ url: 'https://127.0.0.1/second', externalId: 'second' }] },
    202,
  );
  await request(http)
    .post('/v1/imports')
    .set(bearer())
    .attach('file', Buffer.from('name,email\nSecond Muster,second@muster.example\n'), 'second.csv')
    .expect(201);
  await service.store.withTenant(tenant.id, (tx) =>
    webhookDeliveries.addTest(tx, things['/v1/webhook-endpoints/{endpointId}'] ?? '', new Date()),
  );
  const isList = ({ method, parameters }: Operation) =>
    method === 'get' && parameters.some(({ in: where, name }) => where === 'query' && name === 'cursor');
  lists = operationsOf(api)
    .filter(isList)
    .map((operation) => {
      const known = knownFor(operation, things);
      return {
        operation,
        path: operation.path,
        address: operation.path.replaceAll(/\{(\w+)\}/g, (_braced, name: string) => known[name] ?? name),
      };
    });
});
afterAll(() => service.stop());

/** Where `Link` says that the next page is. */
const nextOf = ({ headers }: { headers: Record<string, string> }): string | undefined =>
  /^<([^>]+)>; rel="next"$/.exec(headers['link'] ?? '')?.[1];
const itemsOf = ({ body }: { body: unknown }) => (body as { items: unknown[] }).items;

it('finds the lists by their cursors', () => {
  expect(lists.length).toBeGreaterThanOrEqual(14);
});

it('leads from page to page by Link, and shows everything once', async () => {
  for (const { path, address } of lists) {
    const pages: string[] = [];
    let next: string | undefined = `${address}?limit=1`;
    // What is listed goes on growing where it tells of what is done, as the audit log does.
    while (next !== undefined && pages.length < 8) {
      const page: Awaited<ReturnType<typeof get>> = await get(next);
      expect([path, page.status]).toEqual([path, 200]);
      expect(itemsOf(page).length).toBeLessThanOrEqual(1);
      pages.push(JSON.stringify(itemsOf(page)));
      next = nextOf(page);
      const told = (page.body as { next?: string | null }).next;
      if (told !== undefined)
        expect([path, next && new URLSearchParams(next.split('?')[1]).get('cursor')]).toEqual([
          path,
          told ?? undefined,
        ]);
      if (next) expect(next).toMatch(new RegExp(`^${address}\\?(?:.*&)?limit=1(?:&|$)`));
    }
    expect([path, new Set(pages).size]).toEqual([path, pages.length]);
    if (!MAY_BE_SHORT.includes(path)) expect([path, pages.length > 1]).toEqual([path, true]);
  }
});

it('refuses a cursor that is none of ours, by its name', async () => {
  const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const foreign = [
    'nonsense',
    '%00',
    packed({}),
    packed(['x']),
    packed([1, 2, 3, 4, 5]),
    packed(['2026', 'x']),
  ];
  for (const { path, address } of lists)
    for (const cursor of foreign) {
      const answer = await get(`${address}?cursor=${cursor}`);
      expect([path, cursor, answer.status]).toEqual([path, cursor, 400]);
      const { type, errors } = problemDocumentSchema.parse(answer.body);
      expect([path, type, errors?.[0]?.pointer]).toEqual([path, '/docs/problems#invalid_request', '/cursor']);
    }
});

/** The cursors of those lists that have a second page. */
async function secondPages(): Promise<{ list: List; cursor: string }[]> {
  const pages: { list: List; cursor: string }[] = [];
  for (const list of lists) {
    const { body } = await get(`${list.address}?limit=1`).expect(200);
    const { next } = body as { next?: string | null };
    if (next) pages.push({ list, cursor: next });
  }
  return pages;
}
const refusedAs = ({ status, body }: { status: number; body: unknown }) => {
  if (status !== 400) return status;
  return problemDocumentSchema
    .parse(body)
    .errors?.map(({ pointer }) => pointer)
    .join();
};

it('refuses a cursor of another list', async () => {
  const pages = await secondPages();
  expect(pages.length).toBeGreaterThan(8);
  const wrong: string[] = [];
  for (const { list, cursor } of pages)
    for (const other of lists) {
      const refused = refusedAs(await get(`${other.address}?cursor=${cursor}`));
      if (refused !== (other === list ? 200 : '/cursor'))
        wrong.push(`${other.path} by one of ${list.path}: ${refused}`);
    }
  expect(wrong).toEqual([]);
});

it('refuses a cursor of the same list with other filters or in another order', async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const { list, cursor } of await secondPages()) {
    const filters = list.operation.parameters.filter(
      ({ in: where, name }) => where === 'query' && !['cursor', 'limit', 'format'].includes(name),
    );
    for (const { name, schema = {} } of filters) {
      // What is added last comes first where nobody says otherwise.
      const usual = name === 'order' ? 'desc' : (schema as { default?: unknown }).default;
      const values = fc.sample(valuesOf(schema, { api, ids: [] }), { seed: 1, numRuns: 12 });
      const asked = values
        .flatMap((value) => [value].flat())
        .filter((value) => value !== usual && String(value).trim() !== '')
        .map((value) => `${list.address}?${name}=${encodeURIComponent(String(value).toWellFormed())}`);
      let fitting: string | undefined;
      for (const one of asked)
        if ((await get(one)).status === 200) {
          fitting = one;
          break;
        }
      if (fitting === undefined) continue;
      tried++;
      const refused = refusedAs(await get(`${fitting}&cursor=${cursor}`));
      if (refused !== '/cursor') wrong.push(`${fitting}: ${refused}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(20);
});
