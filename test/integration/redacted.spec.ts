// The redacted PDF: drawn anew from the words that are left. What is not shown is not in the file: not in its text, its metadata or
// any of its streams.
import { documentSchema } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { BENCHMARK, benchmarkFile } from '../support/files.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

/** One of each kind, with what its page of truth says of the person and of their work. */
const FILES = [
  'd06-even-pdf.pdf',
  'd23-sidebarleft-pdf.pdf',
  'd16-docxheader-docx.docx',
  'd18-docxsimple-doc.doc',
  'd15-docxtable-odt.odt',
  'd13-docxsimple-rtf.rtf',
  'd10-htmlplain-html.html',
  'd19-txta-txt.txt',
];
const ODD =
  'Zdenka Quellmatt\nzdenka@postbox.example\n\nSummary\nWelder of 漢字 and עברית, 😀 ﬁne \u0301 work\n\nExperience\nWelder, Talstahl GmbH, 2016 - 2019\n';

let service: TestService;
let tenant: TestTenant;
let http: App;
let readers: ReaderPool;

beforeAll(async () => {
  service = await startService();
  tenant = await addTenant(service.store, 'acme');
  http = service.app.getHttpServer() as App;
  readers = new ReaderPool({ size: 1 });
});
afterAll(async () => {
  await readers.close();
  await service.stop();
});

async function redacted(file: Buffer, name: string): Promise<Buffer> {
  const sent = await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=60')
    .attach('file', file, name)
    .expect(200);
  const answer = await request(http)
    .get(`/v1/resumes/${sent.body.id}/redacted`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    })
    .expect(200)
    .expect('content-type', 'application/pdf');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="redacted.pdf"');
  return answer.body as Buffer;
}

/** What our own reader, pdf.js, and whoever looks into its bytes find in a file. */
async function everythingIn(pdf: Buffer) {
  const read = await readers.read(new Uint8Array(pdf));
  if (!read.ok) throw new Error(read.reason);
  const opened = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: opened.numPages }, async (_, at) => {
      const { items } = await (await opened.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const { info } = await opened.getMetadata();
  await opened.cleanup();
  const bytes = pdf.toString('latin1');
  const streams = [...bytes.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    const from = index + word.length;
    const piece = pdf.subarray(from, bytes.indexOf('endstream', from));
    try {
      return inflateSync(piece).toString('latin1');
    } catch {
      return piece.toString('latin1');
    }
  });
  const own = documentSchema.parse(read.document).lines.map(({ text }) => text);
  return { own: own.join('\n'), theirs: pages.join('\n'), bytes, streams: streams.join('\n'), info };
}

it.each(FILES)(
  'of %s holds the work and nothing of the person',
  async (name) => {
    const gold = JSON.parse(readFileSync(`${BENCHMARK}gold/${name.replace(/\.\w+$/, '.json')}`, 'utf8')) as {
      basics: { name: string; email?: string; phone?: string };
      work: { position: string }[];
    };
    const { basics, work } = gold;
    const marks = [
      ...basics.name.split(/[\s'-]+/).filter((word) => word.length > 2),
      basics.email,
      basics.phone,
    ]
      .filter((mark) => mark !== undefined)
      .map((mark) => new RegExp(`(?<!\\p{L})${mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu'));
    const before = await readers.read(new Uint8Array(benchmarkFile(name)));
    const written = before.ok ? before.document.lines.map(({ text }) => text).join('\n') : '';
    expect(marks.filter((mark) => mark.test(written)).length).toBeGreaterThan(1);
    const found = await everythingIn(
      await redacted(benchmarkFile(name), `${basics.name}.${name.split('.').pop()}`),
    );
    for (const mark of marks)
      for (const text of [found.own, found.theirs, found.bytes, found.streams])
        expect(text).not.toMatch(mark);
    const named = Object.keys(found.info).filter((key) =>
      /Title|Author|Subject|Keywords|Creat|Produc|Mod/i.test(key),
    );
    expect(named).toEqual([]);
    expect(found.bytes).not.toMatch(/\/Subtype\s*\/Image|\/URI|\/Metadata/);
    const titles = work.map(({ position }) => position).filter((title) => written.includes(title));
    const kept = titles.filter(
      (title) => found.own.includes(title) && found.theirs.replace(/\s+/g, ' ').includes(title),
    );
    expect(kept.length).toBeGreaterThan(0);
  },
  60_000,
);

it('shows what its font can’t draw by a sign, and goes on', async () => {
  const found = await everythingIn(await redacted(Buffer.from(ODD), 'cv.txt'));
  expect(found.own).toContain('Welder, Talstahl GmbH');
  expect(found.own).toMatch(/Welder of □□ and □+, □/);
  expect(found.own).not.toMatch(/Zdenka|Quellmatt|postbox/i);
});

it('is 404 for another tenant and says why there is none yet', async () => {
  const other = await addTenant(service.store, 'bolt');
  const sent = await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from('%PDF-1.4 nothing'), 'cv.pdf');
  const path = `/v1/resumes/${sent.body.id}/redacted`;
  await request(http).get(path).set('authorization', `Bearer ${other.apiKey}`).expect(404);
  await request(http).get(path).set('authorization', `Bearer ${tenant.apiKey}`).expect(409);
});
