import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { AllowList } from './addresses.ts';
import { dnsResolve, type Resolve } from './resolve-name.ts';
import { Outbound, type OutboundOptions } from './outbound.ts';

const outbound = (options: Partial<OutboundOptions> & { readonly allowed?: readonly string[] } = {}) =>
  new Outbound({
    allow: new AllowList(options.allowed ?? []),
    maxRedirects: 3,
    maxBytes: 1000,
    longer: 'refuse',
    timeoutMs: 5000,
    ...options,
  });

const named: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['10.1.2.3'],
  'half.example': ['93.184.215.14', '127.0.0.1'],
  'mapped.example': ['::ffff:7f00:1'],
  'metadata.example': ['169.254.169.254'],
  'outside.example': ['93.184.215.14'],
};
const resolve: Resolve = (host, done) => {
  const found = named[host] ?? [];
  const error = Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
  done(
    found.length === 0 ? error : null,
    found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  );
};

describe('an address that may not be asked', () => {
  it.each([
    ['https://127.0.0.1/', 'private_address'],
    ['https://127.1/', 'private_address'],
    ['https://2130706433/', 'private_address'],
    ['https://0x7f.1/', 'private_address'],
    ['https://0177.0.0.1/', 'private_address'],
    ['https://[::1]/', 'private_address'],
    ['https://[::]/', 'private_address'],
    ['https://[::ffff:7f00:1]/', 'private_address'],
    ['https://[::ffff:169.254.169.254]/', 'private_address'],
    ['https://[64:ff9b::a9fe:a9fe]/', 'private_address'],
    ['https://①②⑦.⓪.⓪.①/', 'private_address'],
    ['https://10.1.2.3:8443/', 'private_address'],
    ['https://inside.example/', 'private_address'],
    ['https://half.example/', 'private_address'],
    ['https://mapped.example/', 'private_address'],
    ['https://metadata.example/', 'private_address'],
    ['http://127.0.0.1/', 'private_address'],
    ['http://93.184.215.14/', 'not_https'],
    ['http://outside.example/', 'not_https'],
    ['https://nobody.example/', 'unresolved'],
    ['https://user:password@outside.example/', 'bad_address'],
    ['file:///etc/passwd', 'bad_address'],
    ['ftp://outside.example/', 'bad_address'],
    ['gopher://127.0.0.1/', 'bad_address'],
    ['nonsense', 'bad_address'],
  ])('%s: %s', async (url, reason) => {
    const asker = outbound({ resolve });
    expect(await asker.ask({ url })).toEqual({ ok: false, reason });
    expect(await asker.check(url)).toEqual({ ok: false, reason });
  });

  it('is one by the system’s own names as well', async () =>
    expect(await outbound().ask({ url: 'https://localhost/' })).toEqual({
      ok: false,
      reason: 'private_address',
    }));

  it('may be one that was checked a moment ago', async () => {
    let asked = 0;
    const rebinding: Resolve = (_host, done) =>
      done(null, [{ address: (asked += 1) === 1 ? '93.184.215.14' : '127.0.0.1', family: 4 }]);
    const asker = outbound({ resolve: rebinding });
    expect(await asker.check('https://rebinding.example/')).toEqual({ ok: true });
    expect(await asker.ask({ url: 'https://rebinding.example/' })).toEqual({
      ok: false,
      reason: 'private_address',
    });
    expect(asked).toBe(2);
  });
});

describe('what may be asked is seen beforehand', () => {
  it.each([
    'https://93.184.215.14/',
    'https://outside.example/hook?a=b',
    'http://inside.example/',
    'https://10.9.9.9/',
    'http://metadata.example/',
  ])('%s', async (url) => {
    const asker = outbound({ resolve, allowed: ['10.0.0.0/8', 'metadata.example'] });
    expect(await asker.check(url)).toEqual({ ok: true });
  });
});

describe('a server', () => {
  let server: Server;
  let origin: string;
  let allowed: readonly string[];
  const seen: { url: string; headers: Record<string, unknown>; body: string }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const url = request.url ?? '';
        seen.push({ url, headers: request.headers, body: Buffer.concat(parts).toString() });
        const query = new URL(url, origin).searchParams;
        const packed = (encoding: string, body: Buffer) =>
          response.writeHead(200, { 'content-encoding': encoding }).end(body);
        if (url.startsWith('/to'))
          response
            .writeHead(Number(query.get('status') ?? 302), { location: query.get('at') ?? '' })
            .end('x');
        else if (url === '/endless') {
          const more = () => {
            while (response.write(Buffer.alloc(1000)));
            response.once('drain', more);
          };
          more();
        } else if (url === '/drip') {
          response.write('a');
          const timer = setInterval(() => response.write('a'), 20);
          response.on('close', () => clearInterval(timer));
        } else if (url === '/half') {
          response.writeHead(200, { 'content-length': 100 });
          response.write('half', () => response.destroy());
        } else if (url === '/half-chunked') response.write('half', () => response.destroy());
        else if (url === '/silent') return;
        else if (url === '/gzip') packed('gzip', gzipSync('packed'));
        else if (url === '/deflate') packed('deflate', deflateSync('packed'));
        else if (url === '/br') packed('br', brotliCompressSync('packed'));
        else if (url === '/bomb') packed('gzip', gzipSync(Buffer.alloc(50_000_000)));
        else if (url === '/twice') packed('gzip, gzip', gzipSync(gzipSync('packed')));
        else if (url === '/not-gzip') packed('gzip', Buffer.from('plain'));
        else if (url === '/headers') response.writeHead(200, { 'x-long': 'a'.repeat(20_000) }).end();
        else if (url === '/cookie') response.writeHead(200, { 'set-cookie': 'a=b' }).end('ok');
        else response.end('ok');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    allowed = ['127.0.0.1'];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    seen.length = 0;
  });

  const ask = (path: string, options: Partial<OutboundOptions> = {}) =>
    outbound({ allowed, ...options }).ask({ url: `${origin}${path}` });
  const to = (at: string, status = 302) => `/to?status=${status}&at=${encodeURIComponent(at)}`;

  it('is asked as told, and its answer is whole', async () => {
    const answer = await outbound({ allowed }).ask({
      url: `${origin}/hook?a=b#c`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'webhook-id': 'x' },
      body: '{"a":"ü"}',
    });
    expect(answer).toMatchObject({ ok: true, status: 200, isCut: false, url: `${origin}/hook?a=b#c` });
    expect(answer.ok && answer.body.toString()).toBe('ok');
    expect(seen).toMatchObject([
      {
        url: '/hook?a=b',
        body: '{"a":"ü"}',
        headers: { 'content-type': 'application/json', 'webhook-id': 'x', 'content-length': '10' },
      },
    ]);
  });

  it('is asked by a name of the list', async () => {
    const here: Resolve = (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const url = origin.replace('127.0.0.1', 'ats.internal');
    const asker = outbound({ allowed: ['ats.internal'], resolve: here });
    expect(await asker.ask({ url })).toMatchObject({ ok: true });
    expect(await asker.ask({ url: origin.replace('127.0.0.1', 'other.internal') })).toEqual({
      ok: false,
      reason: 'private_address',
    });
  });

  it('sets no cookies', async () => {
    const asker = outbound({ allowed });
    await asker.ask({ url: `${origin}/cookie` });
    await asker.ask({ url: `${origin}/` });
    expect(seen.map(({ headers }) => headers['cookie'])).toEqual([undefined, undefined]);
  });

  it.each([301, 302, 303, 307, 308])('is followed after %i', async (status) => {
    const answer = await ask(to('/end', status));
    expect(answer).toMatchObject({ ok: true, status: 200, url: `${origin}/end` });
  });

  it('is followed just so often', async () => {
    const path = (hops: number): string => (hops === 0 ? '/end' : to(path(hops - 1)));
    expect(await ask(path(3))).toMatchObject({ ok: true, status: 200 });
    expect(await ask(path(4))).toEqual({ ok: false, reason: 'too_many_redirects' });
    expect(await ask(path(1), { maxRedirects: 0 })).toMatchObject({ ok: true, status: 302 });
  });

  it('is not followed where something was sent', async () => {
    const answer = await outbound({ allowed }).ask({
      url: `${origin}${to('/end')}`,
      method: 'POST',
      body: 'x',
    });
    expect(answer).toMatchObject({ ok: true, status: 302 });
  });

  it.each([
    ['http://127.0.0.2:9/', 'private_address'],
    ['https://169.254.169.254/latest/', 'private_address'],
    ['https://[::1]/', 'private_address'],
    ['https://inside.example/', 'private_address'],
    ['http://outside.example/', 'not_https'],
    ['file:///etc/passwd', 'bad_address'],
    ['https://user:password@outside.example/', 'bad_address'],
  ])('is not followed to %s: %s', async (at, reason) => {
    expect(await ask(to(at), { resolve })).toEqual({ ok: false, reason });
  });

  it('hands nothing on to another', async () => {
    const here: Resolve = (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const other = origin.replace('127.0.0.1', 'other.internal');
    await outbound({ allowed: ['127.0.0.0/8'], resolve: here }).ask({
      url: `${origin}${to(`${origin}${to(`${other}/`)}`)}`,
      headers: { Authorization: 'Bearer x', Cookie: 'a=b', 'X-Key': 'x', Accept: 'text/html' },
    });
    expect(seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer x', 'Bearer x', undefined]);
    expect(seen[2]?.headers).toMatchObject({ accept: 'text/html' });
    expect(Object.keys(seen[2]?.headers ?? {})).not.toContain('x-key');
    expect(Object.keys(seen[2]?.headers ?? {})).not.toContain('cookie');
  });

  it.each([
    ['/endless', 'too_large'],
    ['/bomb', 'too_large'],
    ['/headers', 'too_large'],
    ['/half', 'broken_answer'],
    ['/half-chunked', 'broken_answer'],
    ['/twice', 'broken_answer'],
    ['/not-gzip', 'broken_answer'],
  ])('that answers %s: %s', async (path, reason) => {
    expect(await ask(path)).toMatchObject({ ok: false, reason });
  });

  it.each(['/drip', '/silent'])('that answers %s is left in time', async (path) => {
    expect(await ask(path, { timeoutMs: 300 })).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('is left in time however often it redirects', async () => {
    expect(await ask(to('/drip'), { timeoutMs: 300 })).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('whose name isn’t found in time', async () => {
    const never: Resolve = () => undefined;
    const asker = outbound({ resolve: never, timeoutMs: 200 });
    expect(await asker.ask({ url: 'https://outside.example/' })).toEqual({ ok: false, reason: 'timeout' });
    expect(await asker.check('https://outside.example/')).toEqual({ ok: false, reason: 'unresolved' });
  });

  it('is left when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const asked = outbound({ allowed }).ask({ url: `${origin}/silent`, signal: stop.signal });
    stop.abort();
    expect(await asked).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('may be listened to as long as wanted', async () => {
    const answer = await ask('/endless', { longer: 'cut' });
    expect(answer).toMatchObject({ ok: true, isCut: true });
    expect(answer.ok && answer.body.length).toBe(1000);
  });

  it.each(['/gzip', '/deflate', '/br'])('is understood: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.ok && answer.body.toString()).toBe('packed');
  });

  it('that is away', async () =>
    expect(await outbound({ allowed }).ask({ url: 'http://127.0.0.1:1/' })).toEqual({
      ok: false,
      reason: 'unreachable',
    }));
});

describe('a server of something else', () => {
  let server: SocketServer;
  beforeAll(async () => {
    server = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('220 mail.example ESMTP\r\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());
  const at = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

  it('gives no answer', async () =>
    expect(await outbound({ allowed: ['127.0.0.1'] }).ask({ url: `http://${at()}/` })).toEqual({
      ok: false,
      reason: 'broken_answer',
    }));

  it('speaks no TLS', async () =>
    expect(await outbound({ allowed: ['127.0.0.1'] }).ask({ url: `https://${at()}/` })).toEqual({
      ok: false,
      reason: 'unreachable',
    }));
});

it.each(['localhost', 'a.localhost', 'LOCALHOST.'])(
  'takes %s for this machine, whatever a name server says',
  async (name) => {
    const found = await new Promise((resolve) => dnsResolve(name, (_error, all) => resolve(all)));
    expect(found).toEqual([{ address: '127.0.0.1', family: 4 }]);
  },
);

describe('a server by TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-outbound-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  let server: ReturnType<typeof createTlsServer>;
  let authority: string;
  beforeAll(async () => {
    // Of nobody who is trusted, for one name.
    const named = ['-subj', '/CN=ats.internal', '-addext', 'subjectAltName=DNS:ats.internal'];
    const kind = [
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    execFileSync('openssl', ['req', ...kind, ...named, '-keyout', key, '-out', certificate], {
      stdio: 'ignore',
    });
    authority = readFileSync(certificate, 'utf8');
    server = createTlsServer({ key: readFileSync(key), cert: authority }, (_request, response) =>
      response.end('ok'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const here: Resolve = (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
  const ask = (host: string, options: Partial<OutboundOptions> = {}) =>
    outbound({ allowed: ['127.0.0.1'], resolve: here, ...options }).ask({
      url: `https://${host}:${(server.address() as AddressInfo).port}/`,
    });

  it('is asked where its certificate is right', async () =>
    expect(await ask('ats.internal', { authorities: [authority] })).toMatchObject({ ok: true, status: 200 }));

  it('is not where nobody trusted has signed it', async () =>
    expect(await ask('ats.internal')).toEqual({ ok: false, reason: 'bad_certificate' }));

  it('is not under another name', async () =>
    expect(await ask('other.internal', { authorities: [authority] })).toEqual({
      ok: false,
      reason: 'bad_certificate',
    }));
});
