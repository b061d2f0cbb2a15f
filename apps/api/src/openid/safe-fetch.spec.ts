import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublic, safeFetch } from './safe-fetch.ts';

it.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:93.184.215.14', false],
  ['64:ff9b::7f00:1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['2002:7f00:1::', false],
  ['ff02::1', false],
  ['nonsense', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));

const ask = (url: string, trusted: readonly string[] = []) =>
  safeFetch(trusted)(url, { method: 'GET', headers: {} });

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
