import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issuerFetch } from './issuer-fetch.ts';

const ask = (url: string, trusted: readonly string[] = []) =>
  issuerFetch(trusted)(url, { method: 'GET', headers: {} });

it.each([
  'http://login.acme.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://localhost/',
  'file:///etc/passwd',
])('%s is not asked', (url) => expect(ask(url)).rejects.toMatchObject({ code: 'openid_unavailable' }));

describe('a server', () => {
  let origin: string;
  const server = createServer((request, response) => {
    if (request.url === '/large') response.end(Buffer.alloc(2 * 1024 * 1024));
    else if (request.url === '/away') response.writeHead(302, { location: '/' }).end();
    else response.setHeader('content-type', 'application/json').end('{"ok":true}');
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('that is named is asked', async () => {
    expect(await (await ask(`${origin}/`, [origin])).json()).toEqual({ ok: true });
  });

  it('is asked under just that name', () =>
    expect(ask(`${origin.replace('127.0.0.1', '127.0.0.2')}/`, [origin])).rejects.toMatchObject({
      code: 'openid_unavailable',
    }));

  it('is not followed elsewhere', async () => {
    expect((await ask(`${origin}/away`, [origin])).status).toBe(302);
  });

  it('that sends without end is left', () =>
    expect(ask(`${origin}/large`, [origin])).rejects.toMatchObject({ code: 'openid_unavailable' }));

  it('that is away is said to be', () =>
    expect(ask('http://127.0.0.1:1/', ['http://127.0.0.1:1'])).rejects.toMatchObject({
      code: 'openid_unavailable',
    }));
});
