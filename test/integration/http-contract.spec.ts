// What holds for every route, asked of every route that the API's own description names: a new one is covered by being there.
// (That bodies and statuses fit the description is checked wherever a service is started.)
import { problemDocumentSchema } from '@vitae/contracts';
import { access } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import request, { type Test } from 'supertest';
import type { App } from 'supertest/types.js';
import type { Description } from '../support/described-answers.ts';
import { operationsOf, requestsTo, type DescribedApi } from '../support/described-requests.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

interface Route {
  readonly path: string;
  readonly method: string;
  readonly security: readonly Record<string, unknown>[];
  readonly takes: string | undefined;
  readonly takesKey: boolean;
  readonly description: string;
  /** A body that fits its schema. */
  readonly body: string | undefined;
}

/** Whoever adds a route here says why it needs no key. */
const WITHOUT_KEY = {
  'It changes nothing: who asks again is answered again.': [
    '/v1/connectors/:id/test',
    '/v1/exports/search',
    '/v1/job-descriptions:parse',
    '/v1/matches',
    '/v1/normalise',
    '/v1/search',
  ],
  'It has no tenant whose key it could be: it is public, and its link or its own rules let it count once.': [
    '/c/:id/consent',
    '/c/:id/correction',
    '/c/:id/erasure',
    '/c/:id/withdrawal',
    '/v1/connectors/:id/inbound',
    '/v1/invitations:accept',
    '/v1/invitations:show',
    '/v1/passwords:forgotten',
    '/v1/passwords:reset',
    '/v1/session',
    '/v1/tenants',
  ],
  'It is about who asks, not about the tenant: they prove it with each request, and a cookie or secret is shown anew.':
    ['/v1/second-factor', '/v1/second-factor/confirm', '/v1/second-factor/remove', '/v1/session/tenant'],
  'It says how something is to be: who says so again changes nothing.': [
    '/v1/categories',
    '/v1/categories:csv',
    '/v1/corrections/wishes/:id/accept',
    '/v1/corrections/wishes/:id/decline',
    '/v1/resumes/:id/profile/suggestions/:id/accept',
    '/v1/resumes/:id/profile/suggestions/:id/dismiss',
    '/v1/search/feedback',
    '/v1/skills/feedback',
  ],
  'It is known again by what it is about: an upload, those who are due.': [
    '/v1/privacy/retention',
    '/v1/uploads/:id/import',
    '/v1/webhook-endpoints/:id/replay',
  ],
};

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
}

let service: TestService;
let tenant: TestTenant;
let http: App;
let routes: readonly Route[];
/** The owner's. */
let cookie: string;

beforeAll(async () => {
  service = await startService({ metricsToken: 'a token', operatorToken: 'a token' }, { queues: [] });
  tenant = await addTenant(service.store, 'acme');
  http = service.app.getHttpServer() as App;
  const { headers } = await request(http)
    .post('/v1/session')
    .send({ email: tenant.email, password: tenant.password })
    .expect(200);
  // So that it can be asked who has run out.
  await request(http)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send({ retentionDays: 3_650 })
    .expect(200);
  cookie = [headers['set-cookie']].flat().join('; ');
  const api = (await request(http).get('/openapi.json').expect(200)).body as Description & DescribedApi;
  const { paths } = api;
  const bodies = new Map(
    operationsOf(api).map((operation) => [
      `${operation.method} ${operation.path}`,
      fc.sample(requestsTo(operation, { api, ids: [] }, { odd: false }), { seed: 1, numRuns: 1 })[0]?.body,
    ]),
  );
  const id = randomUUID();
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const {
        security,
        description,
        requestBody,
        parameters = [],
      } = operation as Partial<Route> & { requestBody?: { content: object }; parameters?: Parameter[] };
      const asked = parameters.filter(({ in: where, required }) => where === 'query' && required);
      const query = asked.map(({ name }) => `${name}=x`).join('&');
      return {
        path: path.replaceAll(/\{\w+\}/g, id) + (query && `?${query}`),
        method,
        security: security ?? [],
        takes: Object.keys(requestBody?.content ?? {}).join(', ') || undefined,
        takesKey: parameters.some(({ in: where, name }) => where === 'header' && name === 'Idempotency-Key'),
        description: description ?? '',
        body: bodies.get(`${method} ${path}`),
      };
    }),
  );
});
afterAll(() => service.stop());

/** As the tenant's key, or as its owner where no key may. */
const send = (method: string, path: string): Test => {
  const route = routes.find((one) => one.path === path && one.method === method.toLowerCase());
  const isForKeys = !route || !route.security.length || route.security.some((scheme) => 'key' in scheme);
  const asked = request(http)[method.toLowerCase() as 'get'](path);
  return isForKeys ? asked.set('authorization', `Bearer ${tenant.apiKey}`) : asked.set('cookie', cookie);
};
const codeOf = (answer: { body: unknown; headers: Record<string, string> }) => {
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  return problemDocumentSchema.parse(answer.body).type.split('#')[1];
};

describe('every route', () => {
  it('that takes a body refuses other types of it, and says which it takes', async () => {
    const taking = routes.filter(({ takes }) => takes);
    expect(taking.length).toBeGreaterThanOrEqual(3);
    for (const { method, path, takes = '' } of taking) {
      const types = [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/octet-stream',
        'nonsense',
        takes.startsWith('application/json') ? 'multipart/form-data; boundary=x' : 'application/json',
      ];
      for (const type of types.filter((one) => !takes.split(', ').includes(one))) {
        const answer = await send(method, path).set('content-type', type).send('{}');
        expect([path, type, answer.status, codeOf(answer)]).toEqual([path, type, 415, 'wrong_content_type']);
        expect(answer.headers['accept']).toBe(takes);
      }
    }
  });

  it('answers methods that it does not offer with those that it does', async () => {
    const extra = ['/openapi.json', '/docs', '/docs/', '/docs/problems'].map((path) => ({
      path,
      method: 'get',
    }));
    const offered = Map.groupBy([...routes, ...extra], ({ path }) => path);
    for (const [path, list] of offered) {
      const methods = list.map(({ method }) => method.toUpperCase());
      const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        if (methods.includes(method)) continue;
        const answer = await send(method, path);
        expect([path, method, answer.status, codeOf(answer)]).toEqual([
          path,
          method,
          405,
          'method_not_allowed',
        ]);
        expect(answer.headers['allow']?.split(', ').toSorted()).toEqual(allow.toSorted());
      }
      const options = await send('options', path).expect(204);
      expect(options.headers['allow']?.split(', ').toSorted()).toEqual(allow.toSorted());
    }
  });

  it('that is not for everyone asks for credentials, and says what was wrong with those it got', async () => {
    const withKey = await addTenant(service.store, 'poor', ['webhooks']);
    const searching = await addTenant(service.store, 'searching', ['search']);
    const expired = await service.store.withTenant(tenant.id, (tx) =>
      access.createApiKey(tx, 'old', ['admin'], new Date(0)),
    );
    for (const { method, path, security } of routes) {
      if (!security.length) continue;
      const ask = (key?: string) =>
        key === undefined
          ? request(http)[method as 'get'](path)
          : request(http)[method as 'get'](path).set('authorization', key);
      const bare = await ask().set('host', 'api.example');
      expect([path, bare.status, bare.headers['www-authenticate']]).toEqual([
        path,
        401,
        'Bearer realm="vitae"',
      ]);
      expect(codeOf(bare)).toBe('unauthenticated');
      if (!security.some((scheme) => 'key' in scheme)) continue;
      for (const wrong of [
        'Bearer vt_wrong-key-of-twenty-letters',
        'Bearer',
        'Basic YTpi',
        `Bearer ${expired}`,
      ]) {
        const answer = await ask(wrong);
        expect([path, answer.status, codeOf(answer)]).toEqual([
          path,
          401,
          wrong.endsWith(expired) ? 'expired_api_key' : 'invalid_api_key',
        ]);
        expect(answer.headers['www-authenticate']).toBe('Bearer realm="vitae", error="invalid_token"');
      }
      const poor = await ask(`Bearer ${(path.startsWith('/v1/webhook') ? searching : withKey).apiKey}`);
      if (path === '/v1/session') continue;
      expect([path, poor.status, codeOf(poor)]).toEqual([path, 403, 'missing_scope']);
      expect(poor.headers['www-authenticate']).toContain('error="insufficient_scope"');
    }
  });

  it('forbids to keep, to frame and to guess at its answers', async () => {
    for (const { method, path } of routes) {
      const { headers } = await send(method, path);
      expect([path, headers['cache-control']]).toEqual([path, expect.stringContaining('no-store')]);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
      expect(headers['content-security-policy']).toBeDefined();
    }
  });

  it('that is a POST takes an Idempotency-Key, but for those that nothing comes of, which say so', async () => {
    const posts = routes.filter(({ method }) => method === 'post');
    const without = posts.filter(({ takesKey }) => !takesKey);
    expect(without.map(({ path }) => path.replaceAll(/[0-9a-f-]{36}/g, ':id')).toSorted()).toEqual(
      Object.values(WITHOUT_KEY).flat().toSorted(),
    );
    const answerOf = async ({ method, path, takes, takesKey, body: fits }: Route, key?: string) => {
      const asked = key === undefined ? send(method, path) : send(method, path).set('idempotency-key', key);
      if (takes?.startsWith('multipart/form-data'))
        asked.attach('file', Buffer.from('Anna Muster'), 'cv.txt');
      // What fits is refused for its key alone.
      else if (takes === 'application/json' && takesKey) asked.set('content-type', takes).send(fits);
      else if (takes) asked.send({ question: 'Who welds?' });
      const { status, body } = await asked;
      return [path, status, (body as { type?: string }).type];
    };
    for (const route of without) {
      expect(route.description).toMatch(/an `Idempotency-Key` is not looked at/);
      expect(await answerOf(route, 'no key')).toEqual(await answerOf(route));
    }
    const taking = posts.filter(({ takesKey }) => takesKey);
    expect(taking.length).toBeGreaterThanOrEqual(4);
    for (const route of taking)
      expect(await answerOf(route, 'no key')).toEqual([
        route.path,
        400,
        '/docs/problems#idempotency_key_invalid',
      ]);
  });

  it('with an id answers what is no id like an id of nothing', async () => {
    const withId = routes.flatMap(({ method, path, takes, body }) => {
      const [, kind] = /^\/v1\/(resume|candidate)s\/[0-9a-f-]{36}/.exec(path) ?? [];
      return kind ? [{ method, path, takes, body, missing: `${kind}_not_found` }] : [];
    });
    expect(withId.length).toBeGreaterThanOrEqual(9);
    const ids = ['1', 'null', '-', '%00', '%F0%9F%92%A9', 'x'.repeat(2000), `${randomUUID()}x`, randomUUID()];
    for (const { method, path, takes, body, missing } of withId)
      for (const id of [...ids, randomUUID().replaceAll('-', ''), `{${randomUUID()}}`]) {
        const asked = send(method, path.replace(/[0-9a-f-]{36}/, id));
        const answer = await (takes
          ? asked.set('content-type', takes.split(', ')[0] ?? '').send(body)
          : asked);
        expect([path, id, answer.status, codeOf(answer)]).toEqual([path, id, 404, missing]);
      }
  });
});

describe('a JSON body', () => {
  const json = (method: string, path: string, body: string | Buffer, type = 'application/json') => {
    const asked = send(method, path).set('content-type', type);
    // Buffers would be written as JSON of their own.
    return asked.serialize((it) => it as unknown as string).send(body as string);
  };
  // What a system tells of is signed as it stands: it is read as bytes, once it is known whose it is.
  const takers = () =>
    routes.filter(({ takes, path }) => takes === 'application/json' && !path.endsWith('/inbound'));

  it.each(['null', '[]', '[null]', '"text"', '7', 'true', '{"__proto__":{"a":1},"x":1}'])(
    'of %s is refused by the schema, with its place',
    async (body) => {
      expect(takers().length).toBeGreaterThanOrEqual(4);
      for (const { method, path } of takers()) {
        const answer = await json(method, path, body);
        expect([path, answer.status, codeOf(answer)]).toEqual([path, 400, 'invalid_request']);
        expect(problemDocumentSchema.parse(answer.body).errors?.[0]?.pointer).toMatch(/^(?:$|\/[a-z_]\w*$)/i);
      }
    },
  );

  it.each(['{', '{"a":}', 'nothing', "{'a':1}", '\u0000', '{"a":1}{'])('of %j is no JSON', async (body) => {
    for (const { method, path } of takers()) {
      const answer = await json(method, path, body);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 400, 'invalid_json']);
    }
  });

  it('that is missing is one that says nothing', async () => {
    for (const { method, path } of takers()) {
      const [answer, empty] = [await send(method, path), await json(method, path, '{}')];
      expect([path, answer.status]).toEqual([path, empty.status]);
      if (answer.status >= 400) expect(codeOf(answer)).toBe(codeOf(empty));
    }
  });

  it('of more than a megabyte, inflated or as it is, is too large', async () => {
    const large = JSON.stringify({ x: 'a'.repeat(1_100_000) });
    for (const { method, path } of takers()) {
      // Five hundred addresses may be longer; `resume-batches.spec` has its bound.
      if (path === '/v1/resumes:batch') continue;
      const plain = await json(method, path, large);
      expect([plain.status, codeOf(plain)]).toEqual([413, 'body_too_large']);
      const packed = await json(method, path, gzipSync(large)).set('content-encoding', 'gzip');
      expect([packed.status, codeOf(packed)]).toEqual([413, 'body_too_large']);
    }
  });

  it('in an encoding that is not read is of a wrong type', async () => {
    for (const { method, path } of takers()) {
      const charset = await json(method, path, '{}', 'application/json; charset=ebcdic');
      expect([charset.status, codeOf(charset)]).toEqual([415, 'wrong_content_type']);
      const broken = await json(method, path, '{}').set('content-encoding', 'gzip');
      expect([path, broken.status]).toEqual([path, 400]);
      const packed = await json(method, path, '{}').set('content-encoding', 'rot13');
      expect([packed.status, codeOf(packed)]).toEqual([415, 'wrong_content_type']);
    }
  });

  it('is not read before it is known who sends it, nor where none is taken', async () => {
    const stranger = await request(http)
      .patch('/v1/settings')
      .set('content-type', 'application/json')
      .send('{');
    expect([stranger.status, codeOf(stranger)]).toEqual([401, 'unauthenticated']);
    const large = JSON.stringify({ x: 'a'.repeat(1_100_000) });
    for (const { method, path, takes, security } of routes) {
      if (takes || path === '/v1/session' || !security.some((scheme) => 'key' in scheme)) continue;
      for (const body of ['{', large]) {
        const answer = await json(method, path, body);
        expect([method, path, answer.status < 500]).toEqual([method, path, true]);
        expect((answer.body as { type?: string } | undefined)?.type ?? '').not.toMatch(
          /#(?:invalid_json|body_too_large|wrong_content_type)$/,
        );
      }
    }
  });
});

describe('what Node would answer by itself', () => {
  /** All that the API says to these bytes until it closes the connection. */
  const say = async (text: string): Promise<string> => {
    const server = service.app.getHttpServer() as Server;
    if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(text);
    const pieces: Buffer[] = [];
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    await once(socket, 'close');
    return Buffer.concat(pieces).toString();
  };
  it.each([
    ['no HTTP', 'Hello?\r\n\r\n', 400, 'invalid_request'],
    [
      'headers beyond measure',
      `GET /health HTTP/1.1\r\na: ${'b'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    ['no host', 'GET /health HTTP/1.1\r\n\r\n', 400, 'invalid_request'],
    ['two hosts', 'GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400, 'invalid_request'],
    ['an expectation', 'GET /health HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n', 417, 'expectation_failed'],
  ])('to %s is a problem, which ends the connection', async (_name, text, status, code) => {
    const [head = '', ...body] = (await say(text)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/^content-type: application\/problem\+json/im);
    expect(head).toMatch(/^connection: close$/im);
    expect(head).toMatch(/^cache-control: no-store$/im);
    const problem = problemDocumentSchema.parse(JSON.parse(body.join('')));
    expect([problem.status, problem.type]).toEqual([status, `/docs/problems#${code}`]);
  });
});

it('keeps a connection that nobody uses for longer than a balancer does', async () => {
  const { headers } = await request(http).get('/health').set('connection', 'keep-alive').expect(200);
  expect(Number(/^timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1])).toBeGreaterThan(60);
});

it('finds a resume by its id in any case', async () => {
  const sent = await send('post', '/v1/resumes')
    .attach('file', Buffer.from('Anna Muster'), 'cv.txt')
    .expect(202);
  const id = String(sent.body.id);
  expect(id).toBe(id.toLowerCase());
  const upper = `/v1/resumes/${id.toUpperCase()}`;
  expect((await send('get', upper).expect(200)).body.id).toBe(id);
  expect((await send('get', `${upper}/original`).expect(200)).text).toBe('Anna Muster');
  expect(codeOf(await send('get', `${upper}/profile`).expect(409))).toBe('profile_not_ready');
  expect(codeOf(await send('get', `${upper}/document`).expect(409))).toBe('profile_not_ready');
  expect(codeOf(await send('post', `${upper}/reparse`).expect(409))).toBe('resume_in_progress');
  await send('delete', upper).expect(204);
  await send('get', upper).expect(404);
});
