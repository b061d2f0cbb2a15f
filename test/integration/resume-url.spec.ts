// Resumes that are sent as an address: fetched by a worker, with what may go wrong on the way told as plain reasons.
import { defaultReadingLimits, isSettled, resumeSchema, type Resume } from '@vitae/contracts';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };
let tenant: TestTenant;
let host: Server;
let home: string;
const asked: string[] = [];
let timesAway = 1;

type Page = (request: IncomingMessage, response: ServerResponse) => void;
const sends =
  (body: string | Buffer, headers: Record<string, string> = {}): Page =>
  (_, response) =>
    response.writeHead(200, headers).end(body);
const leads =
  (to: string): Page =>
  (_, response) =>
    response.writeHead(302, { location: to }).end();
const page = `<!doctype html><title>Zoë</title><h1>Zoë Quellmatt</h1><p>zoe@postbox.example</p><h2>Experience</h2>
<p>Baker, Oxalwerk, 2016 - 2019</p>`;

const pages: Record<string, Page> = {
  '/files/anna-muster.txt': sends(PLAIN_RESUME, { 'content-type': 'text/plain' }),
  '/named': sends(PLAIN_RESUME, {
    'content-disposition': "attachment; filename=x; filename*=UTF-8''M%C3%BCster.txt",
  }),
  '/people/zoe': sends(Buffer.from(page, 'latin1'), { 'content-type': 'text/html; charset=ISO-8859-1' }),
  '/hop': leads('/hop2'),
  '/hop2': leads('/hop3'),
  '/hop3': leads('/files/anna-muster.txt'),
  '/four': leads('/hop'),
  '/inside': leads('http://127.0.0.1:1/secret'),
  '/gone': (_, response) => response.writeHead(404).end('nothing'),
  '/closed': (_, response) => response.writeHead(403).end(PLAIN_RESUME),
  '/large': sends('a'.repeat(70_000)),
  '/empty': sends(''),
  '/archive': sends(Buffer.from('504b0506000000000000000000000000000000000000', 'hex')),
  '/away': (incoming, response) =>
    timesAway-- > 0 ? response.writeHead(503).end() : pages['/files/anna-muster.txt']?.(incoming, response),
  '/hangs': () => undefined,
};

beforeAll(async () => {
  host = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? '/', 'http://host').pathname;
    asked.push(incoming.url ?? '');
    const found = pages[path];
    if (found) found(incoming, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  ({ service, http, bearer, tenant } = await startServiceWithTenant({
    limits: { ...defaultReadingLimits, maxBytes: 65_536 },
    fetching: { allow: [home], timeoutMilliseconds: 1_500 },
  }));
});
afterAll(async () => {
  await service.stop();
  host.closeAllConnections();
  await new Promise((resolve) => host.close(resolve));
});

const post = (body: object) => request(http).post('/v1/resumes').set(bearer).send(body);
const get = (path: string) => request(http).get(path).set(bearer);
const ended = (id: string): Promise<Resume> =>
  until(async () => {
    const resume = resumeSchema.parse((await get(`/v1/resumes/${id}`).expect(200)).body);
    return isSettled(resume.status) ? resume : undefined;
  });
async function fetched(url: string, more: object = {}): Promise<Resume> {
  const sent = resumeSchema.parse((await post({ url, ...more }).expect(202)).body);
  return ended(sent.id);
}

it('answers at once, and reads the file as if it had been uploaded', async () => {
  const url = `${home}/files/anna-muster.txt?signature=secret#top`;
  const { body } = await post({ url, externalId: 'ats-1', metadata: { job: '7' } }).expect(202);
  expect(body).toMatchObject({
    status: 'queued',
    source: 'url',
    url: `${home}/files/anna-muster.txt`,
    fileName: 'anna-muster.txt',
    sha256: '',
    bytes: 0,
  });
  const resume = await ended(body.id as string);
  expect(resume).toMatchObject({
    status: 'parsed',
    source: 'url',
    url: `${home}/files/anna-muster.txt`,
    mediaType: 'text/plain',
    bytes: Buffer.byteLength(PLAIN_RESUME),
    candidateName: 'Anna Muster',
    externalId: 'ats-1',
    metadata: { job: '7' },
    duplicateOf: null,
  });
  expect(asked).toContain('/files/anna-muster.txt?signature=secret');
  // What was a secret of the sender's is not kept once it has served.
  const rows = await service.store.withTenant(tenant.id, (tx) => tx.db.resume.findMany());
  expect(JSON.stringify(rows)).not.toContain('signature');
  expect((await get(`/v1/resumes/${resume.id}/original`).expect(200)).text).toBe(PLAIN_RESUME);
});

it('counts its bytes once they are there, and knows the same file again', async () => {
  const used = async () =>
    (await get('/v1/plan').expect(200)).body.used as { resumes: number; bytes: number };
  const before = await used();
  const again = await fetched(`${home}/named`);
  expect(again).toMatchObject({ status: 'parsed', fileName: 'Müster.txt' });
  expect(again.duplicateOf).not.toBeNull();
  expect(await used()).toEqual({ ...before, resumes: before.resumes + 1 });
  await fetched(`${home}/people/zoe`);
  expect((await used()).bytes).toBeGreaterThan(before.bytes);
});

it('takes a web page as HTML, in the charset that only its header names', async () => {
  const resume = await fetched(`${home}/people/zoe`);
  expect(resume).toMatchObject({ status: 'parsed', mediaType: 'text/html', candidateName: 'Zoë Quellmatt' });
});

it('follows three redirects, and looks at each as at the first', async () => {
  expect(await fetched(`${home}/hop`)).toMatchObject({ status: 'parsed', fileName: 'anna-muster.txt' });
  expect(await fetched(`${home}/four`)).toMatchObject({
    status: 'failed',
    problem: { code: 'url_redirects' },
  });
  expect(await fetched(`${home}/inside`)).toMatchObject({ problem: { code: 'url_not_allowed' } });
});

it.each([
  ['/gone', 'url_no_file'],
  ['/closed', 'url_no_file'],
  ['/large', 'file_too_large'],
  ['/empty', 'empty_file'],
  ['/archive', 'unsupported_media_type'],
])('fails with a plain reason: %s', async (path, code) => {
  const resume = await fetched(home + path);
  expect(resume).toMatchObject({ status: 'failed', problem: { code } });
  const profile = await get(`/v1/resumes/${resume.id}/profile`).expect(409);
  expect(profile.body.type).toMatch(new RegExp(`#${code}$`));
  expect((await get(`/v1/resumes/${resume.id}/original`).expect(409)).body.type).toMatch(
    new RegExp(`#${code}$`),
  );
});

it.each([
  'https://127.0.0.1/cv.pdf',
  'https://[::1]/cv.pdf',
  'https://10.1.2.3/cv.pdf',
  'http://169.254.169.254/latest',
])('asks no address of our own network: %s', async (url) => {
  expect(await fetched(url)).toMatchObject({ status: 'failed', problem: { code: 'url_not_allowed' } });
});

it('asks again where the server is away for a moment, and gives up on one that hangs no worker', async () => {
  const { body: slow } = await post({ url: `${home}/hangs` }).expect(202);
  expect(await fetched(`${home}/away`)).toMatchObject({ status: 'parsed' });
  expect(asked.filter((path) => path === '/away')).toHaveLength(2);
  expect((await get(`/v1/resumes/${slow.id}`).expect(200)).body.status).toBe('processing');
  await request(http).delete(`/v1/resumes/${slow.id}`).set(bearer).expect(204);
});

it('fetches again what could not be fetched when it is to be read again, and deletes what never was', async () => {
  const failed = await fetched(`${home}/later`);
  expect(failed.problem?.code).toBe('url_no_file');
  pages['/later'] = sends(PLAIN_RESUME);
  await request(http).post(`/v1/resumes/${failed.id}/reparse`).set(bearer).expect(202);
  expect(await ended(failed.id)).toMatchObject({ status: 'parsed', problem: null });
  const gone = await fetched(`${home}/gone`);
  await request(http).delete(`/v1/resumes/${gone.id}`).set(bearer).expect(204);
  await get(`/v1/resumes/${gone.id}`).expect(404);
});

it.each([
  [{ url: 'ftp://files.example/cv.pdf' }, '/url'],
  [{ url: 'cv.pdf' }, '/url'],
  [{ url: 'https://me:secret@files.example/cv.pdf' }, '/url'],
  [{ url: 'https://files.example/cv.pdf', file: { name: 'a', content: '' } }, '/file'],
  [{}, '/file'],
])('refuses %j at once', async (body, pointer) => {
  const answer = await post(body).expect(400);
  expect(answer.body.errors[0].pointer).toBe(pointer);
});

it('is one resume under one Idempotency-Key', async () => {
  const send = () =>
    request(http)
      .post('/v1/resumes')
      .set({ ...bearer, 'idempotency-key': 'url-once' })
      .send({ url: `${home}/files/anna-muster.txt` })
      .expect(202);
  expect((await send()).body.id).toBe((await send()).body.id);
});
