// A resume on a page or two, as PDF: read back by our own reader, with names of many scripts, never longer, and blind where it is to be.
import { documentSchema } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

const RESUME = `Zdenka Quellmatt
Welder
zdenka@postbox.example
+49 30 901820
Berlin, Germany

Work Experience
Welder, Oxalwerk GmbH, 03/2016 - present
Ran the line.
Helper, Talstahl GmbH, 2012 - 2015

Education
MSc Physics, University of Somewhere, 2008 - 2012

Skills
Python, Welding

Languages
German (native), English (C1)
`;

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };
let readers: ReaderPool;

beforeAll(async () => {
  ({ service, http, bearer } = await startServiceWithTenant());
  readers = new ReaderPool({ size: 1 });
});
afterAll(async () => {
  await readers.close();
  await service.stop();
});

async function send(text: string): Promise<string> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set({ ...bearer, prefer: 'wait=30' })
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return String(body.id);
}

async function summaryOf(id: string, query = '') {
  const answer = await request(http)
    .get(`/v1/resumes/${id}/summary${query}`)
    .set(bearer)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    })
    .expect(200)
    .expect('content-type', 'application/pdf')
    .expect('content-disposition', 'attachment; filename="summary.pdf"');
  const pdf = answer.body as Buffer;
  const read = await readers.read(new Uint8Array(pdf));
  if (!read.ok) throw new Error(read.reason);
  const { lines, pages } = documentSchema.parse(read.document);
  return { pdf, pages: pages.length, text: lines.map(({ text }) => text).join('\n') };
}

it('says in one page what was read', async () => {
  const { pages, text, pdf } = await summaryOf(await send(RESUME));
  expect(pages).toBe(1);
  for (const told of [
    'Zdenka Quellmatt',
    'zdenka@postbox.example',
    '+49 30 901820',
    'Work',
    'Welder',
    'Oxalwerk GmbH',
    'Mar 2016 – today',
    '2012 – 2015',
    'Education',
    'Python',
    'English – C1',
    'Summary of what was read',
  ])
    expect(text).toContain(told);
  expect(text).not.toMatch(/□|shortened/);
  expect(pdf.toString('latin1')).toMatch(/\/FontFile2/);
});

it('speaks German where it is asked to', async () => {
  const { text } = await summaryOf(await send(`${RESUME}\nReading\n`), '?language=de');
  for (const told of ['Berufserfahrung', 'Ausbildung', 'Kenntnisse', 'Sprachen', 'heute', 'Zusammenfassung'])
    expect(text).toContain(told);
});

it.each([
  ['Polish', 'Żaneta Łuczyńska-Świątek'],
  ['Greek', 'Ελευθερία Παπαδοπούλου'],
  ['Cyrillic', 'Наталія Ґудзь'],
  ['Polish, in two letters each', 'Z\u0307aneta No\u0301wak'],
])('writes a name that is %s', async (_, name) => {
  const id = await send(`${RESUME}\nFor ${name}\n`);
  const named = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200);
  await request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set({
      ...bearer,
      'if-match': String(named.headers['etag']),
      'content-type': 'application/merge-patch+json',
    })
    .send(JSON.stringify({ basics: { name: { value: name } } }))
    .expect(200);
  const { text } = await summaryOf(id);
  expect(text.normalize('NFC')).toContain(name.normalize('NFC'));
  expect(text).not.toContain('□');
});

it('says that letters are missing where its font lacks them', async () => {
  const id = await send(`${RESUME}\nOf 漢字\n`);
  await request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set({ ...bearer, 'content-type': 'application/merge-patch+json' })
    .send(JSON.stringify({ basics: { name: { value: '王小明 Nguyễn' } } }))
    .expect(200);
  expect((await summaryOf(id)).text).toMatch(
    /□□□ Nguyen[\s\S]+The sign □ stands for a character[\s\S]+without their accents/,
  );
});

it('is never longer than two pages, and says that it is shortened', async () => {
  const work = Array.from(
    { length: 30 },
    (_, n) => `Welder, Oxalwerk ${n} GmbH, ${1990 + n} - ${1991 + n}\nRan line ${n}.\n`,
  );
  const { pages, text } = await summaryOf(
    await send(RESUME.replace(/Welder, Oxalwerk[^]+2012 - 2015\n/, work.join(''))),
  );
  expect(pages).toBeLessThanOrEqual(2);
  expect(text).toContain('This summary is shortened');
});

it('tells nobody whose it is where they see resumes blind', async () => {
  const id = await send(`${RESUME}\nBlind\n`);
  const { text, pdf } = await summaryOf(id, '?view=blind');
  expect(text).not.toMatch(/Zdenka|Quellmatt|postbox|901820/);
  expect(pdf.toString('latin1')).not.toMatch(/Zdenka|Quellmatt|\/Title/);
  expect(text).toContain('Candidate, name withheld');
  expect(text).toContain('Welder');
});

it('is 404 for another tenant, and its taking is in the audit log', async () => {
  const id = await send(`${RESUME}\nAudited\n`);
  await summaryOf(id);
  const other = await addTenant(service.store, 'bolt');
  await request(http)
    .get(`/v1/resumes/${id}/summary`)
    .set('authorization', `Bearer ${other.apiKey}`)
    .expect(404);
  const { body } = await request(http).get('/v1/audit?action=summary.downloaded').set(bearer).expect(200);
  expect(body.items[0]).toMatchObject({ action: 'summary.downloaded', subject: { kind: 'resume', id } });
});
