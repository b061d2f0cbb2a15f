// What people and attackers send: each gets its own clear answer, and the server goes on.
import {
  defaultReadingLimits,
  problemDocumentSchema,
  problems,
  resumeSchema,
  type ProblemCode,
} from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { benchmarkFile, docx, docxXml, encryptedPdf, paragraph, pdf, zip } from '../support/files.ts';
import type { Description } from '../support/described-answers.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
/** The routes that can't answer for a resume that was not read, by the API's own description: the original needs its file alone. */
let needReading: readonly string[];

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant({
    limits: { ...defaultReadingLimits, maxMilliseconds: 10_000 },
  }));
  const { paths } = (await request(http).get('/openapi.json').expect(200)).body as Description;
  needReading = Object.entries(paths).flatMap(([path, { get }]) =>
    get?.responses['409']?.description.includes('profile_not_ready') && !path.endsWith('/original')
      ? [path]
      : [],
  );
});
afterAll(() => service.stop());

const send = (bytes: Buffer, name: string) =>
  request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', bytes, name);

async function expectRefused(bytes: Buffer, name: string, status: number, code: ProblemCode): Promise<void> {
  const answer = await send(bytes, name);
  expect([answer.status, problemDocumentSchema.parse(answer.body).type]).toEqual([
    status,
    `/docs/problems#${code}`,
  ]);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.text).not.toMatch(/\bat .*\.[tj]s:\d/);
}

async function expectFailed(bytes: Buffer, name: string, code: ProblemCode): Promise<void> {
  const answer = await send(bytes, name).expect(200);
  const { id, status, problem } = resumeSchema.parse(answer.body);
  expect([status, problem?.code]).toEqual(['failed', code]);
  await expectReasonEverywhere(id, code);
}

/** Whatever needs what was read of a resume says why there is nothing, and not that it isn't there yet. */
async function expectReasonEverywhere(id: string, code: ProblemCode): Promise<void> {
  expect(needReading.length).toBeGreaterThanOrEqual(2);
  for (const path of needReading) {
    const answer = await request(http)
      .get(path.replace('{id}', id))
      .set('authorization', `Bearer ${tenant.apiKey}`);
    const { type, title, status, detail } = problemDocumentSchema.parse(answer.body);
    expect([path, answer.status, status, type, title]).toEqual([
      path,
      409,
      409,
      `/docs/problems#${code}`,
      problems[code].title,
    ]);
    expect(detail).toBe('The resume is in state “failed”.');
  }
}

describe('refused at the door', () => {
  it('an empty file', () => expectRefused(Buffer.alloc(0), 'cv.pdf', 422, 'empty_file'));
  it('30 MB', () => expectRefused(Buffer.alloc(30 * 1024 * 1024, 'a'), 'cv.txt', 413, 'file_too_large'));
  it('a program named .pdf', () =>
    expectRefused(Buffer.from('MZ program'), 'cv.pdf', 415, 'unsupported_media_type'));
  it('a ZIP that holds a resume: which of its files is meant would be a guess', () =>
    expectRefused(
      zip([{ name: 'cv.pdf', content: pdf(['Anna Muster']) }]),
      'cv.zip',
      415,
      'archive_of_files',
    ));
  it('an Office file behind a password', () => {
    const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    return expectRefused(
      Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le')]),
      'cv.docx',
      422,
      'encrypted_file',
    );
  });
  it('a program', () =>
    expectRefused(Buffer.from('MZ\u0000\u0001binary'), 'cv.docx', 415, 'unsupported_media_type'));
  it('a ZIP that is no document', () =>
    expectRefused(
      zip([{ name: 'notes.txt', content: Buffer.from('x') }]),
      'cv.docx',
      415,
      'archive_of_files',
    ));
});

describe('failed with a code', () => {
  it('an RTF of groups without end', () =>
    expectFailed(Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`), 'cv.rtf', 'damaged_file'));
  it('a DOC that is none inside', () => {
    const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    return expectFailed(
      Buffer.concat([head, Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
      'cv.doc',
      'damaged_file',
    );
  });
  it('an ODT behind a password', () => {
    const manifest =
      '<?xml version="1.0"?><manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    return expectFailed(
      zip([
        { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), plain: true },
        { name: 'META-INF/manifest.xml', content: Buffer.from(manifest) },
        { name: 'content.xml', content: Buffer.from('sealed') },
      ]),
      'cv.odt',
      'encrypted_file',
    );
  });
  it('an encrypted PDF', () => expectFailed(encryptedPdf(), 'cv.pdf', 'encrypted_file'));
  it('a truncated PDF that has lost its pages', () =>
    expectFailed(pdf(['hello']).subarray(0, 60), 'cv.pdf', 'damaged_file'));
  it('500 pages', () =>
    expectFailed(pdf(Array.from({ length: 500 }, (_, i) => `page ${i}`)), 'cv.pdf', 'too_many_pages'));
  it('a PDF without text', () => expectFailed(pdf([' ']), 'cv.pdf', 'no_text'));
  it('a DOCX that claims to inflate to 2 GB', () =>
    expectFailed(
      zip([{ name: 'word/document.xml', content: Buffer.alloc(1000), claimedSize: 2 ** 31 }]),
      'cv.docx',
      'archive_too_large',
    ));
  it('a DOCX that inflates beyond the ratio', () =>
    expectFailed(docx(docxXml(`<!--${' '.repeat(90_000_000)}-->`)), 'cv.docx', 'archive_too_large'));
  it('a DOCX with an external entity', () =>
    expectFailed(
      docx(docxXml(paragraph('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      'cv.docx',
      'forbidden_xml',
    ));
  it('a DOCX that is no XML', () => expectFailed(docx('<w:document><w:p>'), 'cv.docx', 'damaged_file'));
  it('a DOCX of too many entries', () =>
    expectFailed(
      docx(
        docxXml(paragraph('a')),
        Array.from({ length: 1_200 }, (_, i) => ({ name: `m/${i}`, content: Buffer.alloc(0) })),
      ),
      'cv.docx',
      'archive_too_large',
    ));
});

describe('taken as it is meant', () => {
  it('a truncated PDF of which the rest can be read', async () => {
    const whole = benchmarkFile('d07-classic-pdf.pdf');
    const { body } = await send(whole.subarray(0, whole.length - 400), 'cv.pdf');
    expect(['parsed', 'failed']).toContain(body.status);
  });

  it('a file name with folders, line ends and direction marks', async () => {
    const { body } = await send(benchmarkFile('d07-txta-txt.txt'), '../../etc/pass\nwd\u202e.txt').expect(
      200,
    );
    expect(body.fileName).toBe('pass wd .txt');
  });
});

describe('wrong requests', () => {
  const auth = () => ({ authorization: `Bearer ${tenant.apiKey}` });
  const type = (body: unknown) => problemDocumentSchema.parse(body).type.split('#')[1];

  it.each(['?externalId[a]=1', '?cursor[]=1', '?statuss=failed', '?limit=5&limit=6'])(
    'a filter that is none: %s',
    async (query) => {
      const { body } = await request(http).get(`/v1/resumes${query}`).set(auth()).expect(400);
      expect(type(body)).toBe('invalid_request');
    },
  );

  it('JSON that is nested a hundred thousand times', async () => {
    const body = `${'{"a":['.repeat(50_000)}"\\u0000"${']}'.repeat(50_000)}`;
    for (const [method, path] of [
      ['patch', '/v1/settings'],
      ['post', '/v1/session'],
    ] as const) {
      const answer = await request(http)[method](path).set(auth()).type('json').send(body).expect(400);
      expect(type(answer.body)).toMatch(/invalid_(?:request|json)/);
    }
  });

  it('no file, another field, broken metadata', async () => {
    const json = await request(http).post('/v1/resumes').set(auth()).type('text').send('Anna').expect(415);
    expect([type(json.body), json.body.detail]).toEqual([
      'wrong_content_type',
      'Send it as multipart/form-data or application/json.',
    ]);
    expect(type((await request(http).post('/v1/resumes').set(auth()).expect(400)).body)).toBe('file_missing');
    expect(type((await request(http).post('/v1/resumes').set(auth()).field('a', 'b').expect(400)).body)).toBe(
      'file_missing',
    );
    expect(
      type(
        (
          await request(http)
            .post('/v1/resumes')
            .set(auth())
            .attach('cv', Buffer.from('x'), 'x.txt')
            .expect(400)
        ).body,
      ),
    ).toBe('file_missing');
    const { body } = await request(http)
      .post('/v1/resumes')
      .set(auth())
      .field('metadata', '{oops')
      .attach('file', Buffer.from('text'), 'x.txt')
      .expect(400);
    expect(body.errors).toEqual([{ pointer: '/metadata', detail: 'must be a JSON object' }]);
  });

  it('wrong JSON, wrong values, wrong ids, wrong addresses', async () => {
    expect(
      type(
        (
          await request(http)
            .post('/v1/session')
            .set('content-type', 'application/json')
            .send('{"email":')
            .expect(400)
        ).body,
      ),
    ).toBe('invalid_json');
    const { body } = await request(http).post('/v1/session').send({ email: 'no', password: '' }).expect(400);
    expect(body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(['/email', '/password']);
    expect(type((await request(http).get('/v1/resumes?limit=1000').set(auth()).expect(400)).body)).toBe(
      'invalid_request',
    );
    expect(type((await request(http).get('/v1/resumes?cursor=abc').set(auth()).expect(400)).body)).toBe(
      'invalid_request',
    );
    expect(type((await request(http).get("/v1/resumes/1'--").set(auth()).expect(404)).body)).toBe(
      'resume_not_found',
    );
    expect(type((await request(http).get('/v1/nothing').set(auth()).expect(404)).body)).toBe('not_found');
    expect(type((await request(http).get('/v1/resumes/%').set(auth())).body)).toMatch(
      /not_found|invalid_request/,
    );
  });

  it('goes on after all that', async () => {
    const { body } = await send(benchmarkFile('d19-txta-txt.txt'), 'cv.txt').expect(200);
    expect(body.status).toBe('parsed');
  });
});
