// Resumes that come as JSON, the file in base64, and what the same external id means the second time.
import { defaultReadingLimits, resumeSchema, type Resume } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

const KILOBYTE = 1024;
let service: TestService;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, http, bearer } = await startServiceWithTenant({
    limits: { ...defaultReadingLimits, maxBytes: 64 * KILOBYTE },
  }));
});
afterAll(() => service.stop());

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const post = (body: object, headers: Record<string, string> = {}) =>
  request(http).post('/v1/resumes').set(bearer).set(headers).send(body);
const typeOf = (body: { type: string }) => body.type.split('#')[1];

/** Sent and read. */
async function read(body: object): Promise<Resume> {
  const sent = resumeSchema.parse((await post(body, { prefer: 'wait=30' })).body);
  return until(async () => {
    const { body: now } = await request(http).get(`/v1/resumes/${sent.id}`).set(bearer).expect(200);
    const resume = resumeSchema.parse(now);
    return resume.completedAt ? resume : undefined;
  });
}

describe('a file in JSON', () => {
  it('is read as one in a form is, with what is said of it', async () => {
    const lines = base64(PLAIN_RESUME).replace(/(.{76})/g, '$1\r\n');
    const resume = await read({
      file: { name: 'cv.txt', content: lines },
      metadata: { job: '42' },
      documentDate: '2024-05-01',
    });
    expect(resume).toMatchObject({
      status: 'parsed',
      fileName: 'cv.txt',
      mediaType: 'text/plain',
      bytes: Buffer.byteLength(PLAIN_RESUME),
      metadata: { job: '42' },
      documentDate: '2024-05-01',
    });
    const { text } = await request(http).get(`/v1/resumes/${resume.id}/original`).set(bearer).expect(200);
    expect(text).toBe(PLAIN_RESUME);
  });

  it('makes one resume under one Idempotency-Key, and no other file goes under it', async () => {
    const key = { 'idempotency-key': 'json-once' };
    const body = { file: { name: 'cv.txt', content: base64(PLAIN_RESUME) } };
    const first = await post(body, key).expect(202);
    const again = await post(body, key).expect(202);
    expect([again.body.id, again.headers['idempotency-replayed']]).toEqual([first.body.id, 'true']);
    const other = await post({ file: { ...body.file, content: base64('Somebody else') } }, key).expect(422);
    expect(typeOf(other.body)).toBe('idempotency_key_reused');
  });

  it.each([
    ['no base64', { file: { name: 'cv.txt', content: 'Anna Müster' } }, '/file/content'],
    ['filled up in its middle', { file: { name: 'cv.txt', content: 'QQ==QQ==' } }, '/file/content'],
    ['no file', { externalId: 'a' }, '/file'],
    ['no name', { file: { content: base64('Anna') } }, '/file/name'],
    ['what is not known', { file: { name: 'a', content: base64('Anna') }, webhook: 'x' }, '/webhook'],
    ['metadata as text', { file: { name: 'a', content: base64('Anna') }, metadata: '{}' }, '/metadata'],
  ])('is refused with its place: %s', async (_, body, pointer) => {
    const answer = await post(body).expect(400);
    expect([typeOf(answer.body), answer.body.errors[0].pointer]).toEqual(['invalid_request', pointer]);
  });

  it('is refused where it is too large, empty, or broken', async () => {
    const at = (bytes: number) => ({ file: { name: 'a.txt', content: base64(Buffer.alloc(bytes, 'a')) } });
    expect(typeOf((await post(at(65 * KILOBYTE)).expect(413)).body)).toBe('file_too_large');
    expect(typeOf((await post(at(200 * KILOBYTE)).expect(413)).body)).toBe('body_too_large');
    expect(typeOf((await post(at(0)).expect(422)).body)).toBe('empty_file');
    const broken = request(http).post('/v1/resumes').set(bearer).type('json').send('{"file":');
    expect(typeOf((await broken.expect(400)).body)).toBe('invalid_json');
  });
});

describe('an external id that is sent again', () => {
  const first = PLAIN_RESUME;
  const second = PLAIN_RESUME.replace(/\S+@\S+/, 'another@postbox.example').replace(
    /\+?\d[\d ()-]{7,}\d/,
    '',
  );
  const said = (content: string, more: object = {}) => ({
    file: { name: 'cv.txt', content: base64(content) },
    externalId: 'ats-4711',
    ...more,
  });

  it('is the same resume where the file is the same, with the metadata that came now, and is not counted', async () => {
    const resume = await read(said(first, { metadata: { stage: 'new' } }));
    const used = async () => (await request(http).get('/v1/plan').set(bearer).expect(200)).body.used.resumes;
    const before = await used();
    const again = await post(said(first, { metadata: { stage: 'interview' } }), { prefer: 'wait=1' }).expect(
      200,
    );
    expect(again.body).toMatchObject({ id: resume.id, version: 1, metadata: { stage: 'interview' } });
    const kept = await post(said(first), { prefer: 'wait=1' }).expect(200);
    expect(kept.body).toMatchObject({ id: resume.id, metadata: { stage: 'interview' } });
    expect(await used()).toBe(before);
  });

  it('is the next version of it, and of its candidate, where the file is another one', async () => {
    const old = await read(said(first));
    const next = await read(said(second));
    expect(next).toMatchObject({ version: 2, externalId: 'ats-4711', candidateId: old.candidateId });
    expect(next.id).not.toBe(old.id);
    const { body } = await request(http).get('/v1/resumes?externalId=ats-4711').set(bearer).expect(200);
    expect(body.items.map((one: Resume) => [one.id, one.version])).toEqual([
      [next.id, 2],
      [old.id, 1],
    ]);
  });

  it('is the same person under another name and address: the sender’s own word goes before both', async () => {
    const married = await read(
      said('Zdenka Quellmatt\nzdenka@postbox.example\n\nExperience\n2019 - 2021 Baker, Oxalwerk GmbH\n'),
    );
    const [, old] = (await request(http).get('/v1/resumes?externalId=ats-4711').set(bearer).expect(200)).body
      .items as Resume[];
    expect(married).toMatchObject({ version: 3, candidateId: old?.candidateId });
    expect(old?.candidateId).toEqual(expect.any(String));
    const { body } = await request(http).get(`/v1/candidates/${married.candidateId}`).set(bearer).expect(200);
    expect(body).toMatchObject({ name: 'Zdenka Quellmatt', email: 'zdenka@postbox.example' });
  });

  it('is the same person though the address is somebody else’s, who stays who they are', async () => {
    const text = (name: string) =>
      `${name}\nlent@postbox.example\n\nExperience\n2019 - 2021 Baker, Oxalwerk GmbH\n`;
    const owner = await read({ file: { name: 'cv.txt', content: base64(text('Iva Sandlinde')) } });
    const own = await read({
      file: { name: 'cv.txt', content: base64(text('Rosa Quellmatt').replace('lent', 'own')) },
      externalId: 'lent',
    });
    const next = await read({
      file: { name: 'cv.txt', content: base64(text('Iva Sandlinde').replace('Baker', 'Head baker')) },
      externalId: 'lent',
    });
    expect(own.candidateId).not.toBe(owner.candidateId);
    expect(next).toMatchObject({ version: 2, candidateId: own.candidateId });
  });

  it('is one person where two versions under different names are read at once, and again at once', async () => {
    const names = ['Anna Mustertal', 'Anna Bergquist', 'Zoe Lindholt', 'Mara Tannwald'];
    const versions = await Promise.all(
      names.map((name) =>
        read({
          file: {
            name: 'cv.txt',
            content: base64(
              `${name}\n${name.replace(' ', '.')}@postbox.example\n\nExperience\n2019 - 2021 Baker, Oxalwerk GmbH\n`,
            ),
          },
          externalId: 'race-of-names',
        }),
      ),
    );
    const people = async () => {
      const { body } = await request(http)
        .get('/v1/resumes?externalId=race-of-names')
        .set(bearer)
        .expect(200);
      return new Set((body.items as Resume[]).map(({ candidateId }) => candidateId));
    };
    expect((await people()).size).toBe(1);
    const before = await people();
    await Promise.all(
      versions.map(({ id }) => request(http).post(`/v1/resumes/${id}/reparse`).set(bearer).expect(202)),
    );
    await until(async () => {
      const { body } = await request(http)
        .get('/v1/resumes?externalId=race-of-names')
        .set(bearer)
        .expect(200);
      return (body.items as Resume[]).every(({ status }) => status === 'parsed') ? true : undefined;
    });
    expect(await people()).toEqual(before);
    const { body } = await request(http).get('/v1/candidates?limit=100').set(bearer).expect(200);
    const shown = (body.items as { name: string }[]).filter(({ name }) => names.includes(name));
    expect(shown.length).toBe(1);
  });

  it('counts on where ten come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        post({ file: { name: 'a.txt', content: base64(`Version ${at} of nobody`) }, externalId: 'race' }),
      ),
    );
    expect(answers.map(({ body }) => body.version as number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('is one resume where ten send the same at once', async () => {
    const body = { file: { name: 'a.txt', content: base64('The same of nobody') }, externalId: 'same' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(body)));
    expect(new Set(answers.map((one) => one.body.id as string)).size).toBe(1);
  });
});
