// Rows of imports without an id that say where their resume lies: they come in once, by whichever import and however many at once.
import type { Import } from '@vitae/contracts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { ZipFile } from 'yazl';
import { startServiceWithTenant, type ServiceWithTenant } from '../support/service.ts';

let started: ServiceWithTenant;
let http: App;
let bearer: { readonly authorization: string };
let host: Server;
let home: string;
let isAway = false;

const resumeOf = (name: string) =>
  `${name}\n${name.toLowerCase().replace(' ', '.')}@row.example\n\nExperience\n01/2019 – 03/2024  Welder, Oxalwerk GmbH, Berlin\n`;

beforeAll(async () => {
  host = createServer(({ url = '' }, response) => {
    if (isAway) response.writeHead(404).end();
    else
      response.setHeader('content-type', 'text/plain').end(resumeOf(`Row ${/\w+(?=\.txt)/.exec(url)?.[0]}`));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  started = await startServiceWithTenant({ fetching: { allow: [home], timeoutMilliseconds: 5_000 } });
  ({ http, bearer } = started);
});
afterAll(async () => {
  await started.service.stop();
  await new Promise((resolve) => host.close(resolve));
});

async function bringIn(table: string, archive?: Buffer): Promise<Import['counts']> {
  const form = request(http).post('/v1/imports').set(bearer).field('dryRun', 'false');
  if (archive) form.attach('archive', archive, 'files.zip');
  const { body } = await form.attach('file', Buffer.from(table), 'people.csv').expect(201);
  for (;;) {
    const { body: now } = await request(http).get(`/v1/imports/${body.id}`).set(bearer).expect(200);
    const one = now as Import;
    if (one.status === 'completed') return one.counts;
    if (one.status !== 'checking' && one.status !== 'running') throw new Error(JSON.stringify(one));
    await sleep(50);
  }
}
/** All resumes, once none is being read any more. */
async function allRead(): Promise<{ id: string; status: string; metadata: Record<string, string> }[]> {
  for (;;) {
    const { body } = await request(http).get('/v1/resumes?limit=100').set(bearer).expect(200);
    const items = body.items as { id: string; status: string; metadata: Record<string, string> }[];
    if (items.every(({ status }) => status !== 'queued' && status !== 'processing')) return items;
    await sleep(50);
  }
}

it('come in once by an address, two imports at once among them; what is said beside it is kept', async () => {
  const table = `cv url,note\n${home}/ada.txt#page=2,one\n${home}/eve.txt,two\n`;
  const mapped = table.replace('note', 'metadata');
  const both = await Promise.all([bringIn(mapped), bringIn(mapped)]);
  expect(both.map(({ created }) => created).reduce((a, b) => a + b)).toBe(2);
  expect(both.map(({ unchanged }) => unchanged).reduce((a, b) => a + b)).toBe(2);
  const first = await allRead();
  expect(first.map(({ status }) => status)).toEqual(['parsed', 'parsed']);
  expect(await bringIn(`cv url\n${home}/ada.txt\n`)).toMatchObject({ created: 0, unchanged: 1 });
  expect(await allRead()).toHaveLength(2);
});

it('come in again where they could not be fetched, or were deleted', async () => {
  isAway = true;
  expect(await bringIn(`cv url\n${home}/zoe.txt\n`)).toMatchObject({ created: 1 });
  expect((await allRead()).filter(({ status }) => status === 'failed')).toHaveLength(1);
  isAway = false;
  expect(await bringIn(`cv url\n${home}/zoe.txt\n`)).toMatchObject({ created: 1 });
  expect(await bringIn(`cv url\n${home}/zoe.txt\n`)).toMatchObject({ created: 0, unchanged: 1 });
  const [newest] = (await allRead()).filter(({ status }) => status === 'parsed');
  await request(http).delete(`/v1/resumes/${newest?.id}`).set(bearer).expect(204);
  expect(await bringIn(`cv url\n${home}/zoe.txt\n`)).toMatchObject({ created: 1 });
  await allRead();
});

it('come in once by a file, whatever it is called in the ZIP', async () => {
  const zipOf = (name: string): Promise<Buffer> => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(resumeOf('Row Zipped')), name);
    zip.end();
    return buffer(zip.outputStream);
  };
  expect(await bringIn('resume\na.txt\n', await zipOf('a.txt'))).toMatchObject({ created: 1 });
  expect(await bringIn('resume\nb.txt\n', await zipOf('b.txt'))).toMatchObject({ created: 0, unchanged: 1 });
});
