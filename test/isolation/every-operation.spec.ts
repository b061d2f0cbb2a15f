// Every operation of the API's own description, asked by those who may not: without credentials, with such as have ended, without
// the scope, in a role that isn't allowed, and by another tenant with all that it has. A new operation is covered by being there.
import { permissions, roleSchema, scopeSchema, type Permission, type Role } from '@vitae/contracts';
import { access, type Store } from '@vitae/store';
import fc from 'fast-check';
import request, { type Response } from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  operationsOf,
  requestsTo,
  type ArbitraryContext,
  type DescribedApi,
  type GeneratedRequest,
  type OpenTo,
  type Operation,
} from '../support/described-requests.ts';
import { idsOf, knownFor, MAIL_IN, makeOneOfEach, MARKS, type Things } from '../support/one-of-each.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

/** Requests of each kind to each operation by another tenant. */
const TRIES = 6;
const SEED = 20_261_126;

let service: TestService;
let http: App;
let a: TestTenant;
let b: TestTenant;
let api: DescribedApi;
let operations: Operation[];
let things: Things;

beforeAll(async () => {
  service = await startService({ operatorToken: 'a-token', metricsToken: 'a-token', mailIn: MAIL_IN });
  http = service.app.getHttpServer() as App;
  [a, b] = [await addTenant(service.store, 'acme'), await addTenant(service.store, 'bolt')];
  api = (await request(http).get('/openapi.json').expect(200)).body as DescribedApi;
  operations = operationsOf(api);
  things = await makeOneOfEach(service, a);
});
afterAll(() => service.stop());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** The address of what an operation is about: its path up to its last parameter. */
const addressOf = ({ path }: Operation): string | undefined => /^.*\{\w+\}/.exec(path)?.[0];

/** A request that is right in form, about what tenant A has. */
function rightRequests(operation: Operation, tries: number): GeneratedRequest[] {
  const context: ArbitraryContext = { api, ids: idsOf(things), known: knownFor(operation, things) };
  return fc.sample(requestsTo(operation, context, { odd: false }), { seed: SEED, numRuns: tries });
}

type Credentials = Readonly<Record<string, string>>;

function send(
  { operation, url, headers, body }: GeneratedRequest,
  credentials: Credentials,
): Promise<Response> {
  const sent = request(http)
    [operation.method](url)
    // A key that was used answers by what it answered.
    .set({
      ...headers,
      ...('Idempotency-Key' in headers && { 'Idempotency-Key': randomUUID() }),
      ...credentials,
    });
  if (headers['Prefer'] !== undefined) sent.set('prefer', 'respond-async');
  if (operation.takes === 'multipart/form-data')
    return sent.attach('file', Buffer.from(body ?? ''), 'cv.txt').then((answer) => answer);
  if (operation.takes === undefined || body === undefined) return sent.then((answer) => answer);
  return sent
    .set('content-type', operation.takes)
    .send(body)
    .then((answer) => answer);
}

const isPermission = (open: OpenTo): open is Permission => Object.hasOwn(permissions, open);
const closed = () => operations.filter(({ openTo }) => openTo !== 'public' && openTo !== 'operator');
const nameOf = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`;
const first = (operation: Operation): GeneratedRequest => {
  const [one] = rightRequests(operation, 1);
  if (!one) throw new Error('no request was made');
  return one;
};

/** Asks each operation once, and says which were not answered so. */
async function unlike(
  asked: readonly Operation[],
  credentials: Credentials,
  status: number,
  code?: string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const operation of asked) {
    const answer = await send(first(operation), credentials);
    const told = String((answer.body as { type?: string }).type).split('#')[1];
    if (answer.status !== status || (code !== undefined && told !== code))
      wrong.push(`${nameOf(operation)}: ${answer.status} ${told}`);
  }
  return wrong;
}

async function memberOf(store: Store, tenantId: string, role: Role, expires: Date): Promise<Credentials> {
  const id = randomUUID();
  const token = await store.withTenant(tenantId, async (tx) => {
    await tx.db.member.create({
      data: { id, tenantId, email: `${id}@acme.example`, name: role, role, passwordHash: 'none' },
    });
    return access.openSession(tx, id, expires);
  });
  return { cookie: `vitae_session=${token}` };
}
const TOMORROW = () => new Date(Date.now() + 86_400_000);

it('knows how to make one of everything that has an address', () => {
  const addresses = new Set(operations.flatMap((operation) => addressOf(operation) ?? []));
  expect([...addresses].filter((address) => !Object.hasOwn(things, address))).toEqual([]);
});

it('asks for credentials everywhere but where all may come', async () => {
  expect(await unlike(closed(), {}, 401, 'unauthenticated')).toEqual([]);
  const open = operations.filter(({ openTo }) => openTo === 'public').map(nameOf);
  expect(open.toSorted()).toEqual(PUBLIC.toSorted());
});
/** Whoever opens another door to everybody says so here. */
const PUBLIC = [
  'GET /health',
  'GET /ready',
  'POST /v1/session',
  // Where the operator lets companies sign up.
  'POST /v1/tenants',
  // Opened by the token in the address.
  'GET /c/{token}',
  'POST /c/{token}/correction',
  'POST /c/{token}/consent',
  'POST /c/{token}/withdrawal',
  'POST /c/{token}/erasure',
  // Opened by the token in the address, for an hour.
  'GET /v1/public/files/{fileToken}',
  // Signed by the system that tells it.
  'POST /v1/connectors/{connectorId}/inbound',
  // Whoever has the token of a mail or link, or has lost their password.
  'POST /v1/invitations:show',
  'POST /v1/invitations:accept',
  'POST /v1/passwords:forgotten',
  'POST /v1/passwords:reset',
  // Before anybody is a tenant.
  'GET /v1/tenants/sign-up',
  // On the way to a tenant's own sign-in, and back.
  'GET /v1/openid',
  'GET /v1/openid/start',
  'GET /v1/openid/callback',
];

it('is closed to keys that have expired or were revoked, and to sessions that ended', async () => {
  const [expired, revoked] = await service.store.withTenant(a.id, async (tx) => {
    const keys = [
      await access.createApiKey(tx, 'expired', scopeSchema.options, new Date(0)),
      await access.createApiKey(tx, 'revoked', scopeSchema.options),
    ] as const;
    await tx.db.apiKey.deleteMany({ where: { name: 'revoked' } });
    return keys;
  });
  expect(await unlike(closed(), bearer(expired), 401, 'expired_api_key')).toEqual([]);
  expect(await unlike(closed(), bearer(revoked), 401, 'invalid_api_key')).toEqual([]);
  const ended = await memberOf(service.store, a.id, 'owner', new Date(Date.now() - 1_000));
  expect(await unlike(closed(), ended, 401, 'unauthenticated')).toEqual([]);
});

it.each(scopeSchema.options)('is closed to a key that lacks the scope %s alone', async (scope) => {
  const others = scopeSchema.options.filter((one) => one !== scope);
  const key = await service.store.withTenant(a.id, (tx) => access.createApiKey(tx, scope, others));
  const needing = operations.filter(
    ({ openTo }) => isPermission(openTo) && permissions[openTo].scope === scope,
  );
  expect(await unlike(needing, bearer(key), 403, 'missing_scope')).toEqual([]);
});

it.each(roleSchema.options)('is closed to the role %s where the table does not have it', async (role) => {
  const member = await memberOf(service.store, a.id, role, TOMORROW());
  const barred = operations.filter(
    ({ openTo }) => isPermission(openTo) && !permissions[openTo].roles.some((one) => one === role),
  );
  expect(await unlike(barred, member, 403, 'missing_scope')).toEqual([]);
});

it('is closed to tenants where it is the operator’s', async () => {
  const operators = operations.filter(({ openTo }) => openTo === 'operator');
  expect(await unlike(operators, bearer(a.apiKey), 401, 'unauthenticated')).toEqual([]);
});

describe('another tenant', () => {
  let before: Map<string, string>;
  let credentials: Credentials[];

  beforeAll(async () => {
    credentials = [bearer(b.apiKey), await memberOf(service.store, b.id, 'owner', TOMORROW())];
    before = await rowsOf(a);
  });

  it('is told that what it names by its address is not there', async () => {
    const wrong: string[] = [];
    for (const operation of closed()) {
      const address = addressOf(operation);
      if (address === undefined || address.startsWith('/v1/skills/')) continue;
      for (const who of credentials) {
        const statuses = new Set<number>();
        for (const one of rightRequests(operation, TRIES)) {
          const answer = await send(one, who);
          statuses.add(answer.status);
          if (answer.status < 400 || tells(answer)) wrong.push(`${nameOf(operation)}: ${answer.status}`);
        }
        // A session where a key is asked for and the like is refused before; else one of the tries is right in form.
        if (!statuses.has(404) && !statuses.has(401))
          wrong.push(`${nameOf(operation)}: ${[...statuses].join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is told nothing of it by anything else, whatever ids it sends', async () => {
    const wrong: string[] = [];
    for (const operation of closed()) {
      if (addressOf(operation) !== undefined || operation.path === '/v1/session') continue;
      for (const who of credentials)
        for (const one of rightRequests(operation, TRIES)) {
          const answer = await send(one, who);
          if (answer.status >= 500 || tells(answer)) wrong.push(`${nameOf(operation)}: ${answer.status}`);
        }
    }
    expect(wrong).toEqual([]);
  });

  it('has changed no row of it', async () => {
    expect([...(await rowsOf(a))]).toEqual([...before]);
  });
});

/** Whether an answer holds what is tenant A's: a mark, or an id that was not in the question. */
function tells(answer: Response): boolean {
  const text = `${answer.text ?? ''}${JSON.stringify(answer.headers)}`.toLowerCase();
  return [...MARKS, a.id].some((mark) => text.includes(mark.toLowerCase()));
}

/** A digest of all rows that a tenant has in each table. */
async function rowsOf({ id }: TestTenant): Promise<Map<string, string>> {
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'
     AND NOT (SELECT relispartition FROM pg_class WHERE oid = to_regclass(quote_ident(table_name))) ORDER BY 1`,
  );
  const digests = new Map<string, string>();
  await client.query('BEGIN').then(() => client.query('SET LOCAL row_security = off'));
  for (const { name } of tables) {
    const { rows } = await client.query<{ digest: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest FROM ${name} t WHERE tenant_id = $1`,
      [id],
    );
    digests.set(name, rows[0]?.digest ?? '');
  }
  await client.query('COMMIT');
  await client.end();
  return digests;
}
