// The HTTP API from outside, on a real database and with a real worker.
import { profileSchema, problemDocumentSchema, resumeSchema, type Resume } from '@vitae/contracts';
import { access } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { benchmarkFile } from '../support/files.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
});
afterAll(() => service.stop());

async function send(file: string, name = file): Promise<Resume> {
  const answer = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=30')
    .attach('file', benchmarkFile(file), name)
    .expect(200);
  return resumeSchema.parse(answer.body);
}

describe('sending a resume', () => {
  it('accepts at once and says where to look', async () => {
    const answer = await request(http)
      .post('/v1/resumes')
      .set(bearer())
      .attach('file', benchmarkFile('d07-txta-txt.txt'), 'cv.txt')
      .expect(202);
    const resume = resumeSchema.parse(answer.body);
    expect(answer.headers['location']).toBe(`/v1/resumes/${resume.id}`);
    expect(resume).toMatchObject({ status: 'queued', fileName: 'cv.txt', mediaType: 'text/plain' });
  });

  it('waits for the profile where the client prefers to', async () => {
    const resume = await send('d09-latexarticle-pdf.pdf');
    expect(resume).toMatchObject({
      status: 'parsed',
      candidateName: 'Mohammed Al-Farsi',
      pages: 1,
      problem: null,
    });
    const profile = profileSchema.parse(
      (await request(http).get(`/v1/resumes/${resume.id}/profile`).set(bearer()).expect(200)).body,
    );
    expect(profile.basics.emails[0]).toMatchObject({ value: 'm.alfarsi@example.ae', tier: 'classic' });
    expect(profile.positions[0]?.organisation?.evidence[0]?.boxes[0]?.width).toBeGreaterThan(20);
  });

  it('keeps the sender’s own id and metadata and finds the resume by them', async () => {
    const answer = await request(http)
      .post('/v1/resumes')
      .set(bearer())
      .field('externalId', 'ats-7')
      .field('metadata', '{"job":"42"}')
      .attach('file', benchmarkFile('d19-txta-txt.txt'), 'a.txt')
      .expect(202);
    expect(answer.body).toMatchObject({ externalId: 'ats-7', metadata: { job: '42' } });
    const found = await request(http).get('/v1/resumes?externalId=ats-7').set(bearer()).expect(200);
    expect(found.body.items.map((r: Resume) => r.id)).toEqual([answer.body.id]);
  });

  it('recognises the same file', async () => {
    const first = await send('d02-docxheader-docx.docx');
    const second = await send('d02-docxheader-docx.docx', 'again.docx');
    expect(second).toMatchObject({ duplicateOf: first.id, candidateId: first.candidateId });
  });

  it('reads it again on demand', async () => {
    const resume = await send('d10-htmlplain-html.html');
    const again = await request(http)
      .post(`/v1/resumes/${resume.id}/reparse`)
      .set(bearer())
      .set('prefer', 'wait=30')
      .expect(200);
    expect(again.body).toMatchObject({ id: resume.id, status: 'parsed', candidateId: resume.candidateId });
  });
});

describe('fetching', () => {
  it('gives JSON Resume by format or by Accept', async () => {
    const { id } = await send('d23-txta-txt.txt');
    const byQuery = await request(http)
      .get(`/v1/resumes/${id}/profile?format=json-resume`)
      .set(bearer())
      .expect(200);
    expect(byQuery.body.basics.name).toBeTruthy();
    const byHeader = await request(http)
      .get(`/v1/resumes/${id}/profile`)
      .set(bearer())
      .set('accept', 'application/vnd.json-resume+json')
      .expect(200);
    expect(byHeader.body).toEqual(byQuery.body);
    await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).set('accept', 'image/png').expect(406);
  });

  it('gives the original as an attachment that no browser opens', async () => {
    const { id } = await send('d14-htmlplain-html.html', 'my “cv”.html');
    const answer = await request(http)
      .get(`/v1/resumes/${id}/original`)
      .set(bearer())
      .buffer(true)
      .expect(200);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="my _cv_\.html"; filename\*=UTF-8''my%20%E2%80%9Ccv%E2%80%9D\.html$/,
    );
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(Buffer.byteLength(answer.text)).toBe(benchmarkFile('d14-htmlplain-html.html').length);
  });

  it('pages through the list with a Link to the next page', async () => {
    const ids: string[] = [];
    let path: string | undefined = '/v1/resumes?limit=3';
    while (path) {
      const answer: request.Response = await request(http).get(path).set(bearer()).expect(200);
      ids.push(...(answer.body.items as Resume[]).map((r) => r.id));
      path = /<([^<>]+)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
  });
});

describe('deleting', () => {
  it('leaves nothing: no row, no file, no candidate', async () => {
    const resume = await send('d05-docxsimple-docx.docx');
    await request(http).delete(`/v1/resumes/${resume.id}`).set(bearer()).expect(204);
    await request(http).get(`/v1/resumes/${resume.id}`).set(bearer()).expect(404);
    await request(http).get(`/v1/resumes/${resume.id}/original`).set(bearer()).expect(404);
    const candidates = await service.store.withTenant(tenant.id, ({ db }) =>
      db.candidate.count({ where: { id: resume.candidateId ?? '' } }),
    );
    expect(candidates).toBe(0);
    await until(async () => !(await service.files.has(tenant.id, resume.sha256)) || undefined);
  });

  it('keeps the file as long as another resume has it', async () => {
    const first = await send('d06-academic-pdf.pdf');
    const second = await send('d06-academic-pdf.pdf');
    await request(http).delete(`/v1/resumes/${first.id}`).set(bearer()).expect(204);
    const jobs = () => service.store.withTenant(tenant.id, ({ db }) => db.outboxJob.count());
    await until(async () => (await jobs()) === 0 || undefined);
    await request(http).get(`/v1/resumes/${second.id}/original`).set(bearer()).expect(200);
    await request(http).get(`/v1/resumes/${second.id}/profile`).set(bearer()).expect(200);
  });
});

describe('Idempotency-Key', () => {
  const post = (key: string, file: string) =>
    request(http)
      .post('/v1/resumes')
      .set(bearer())
      .set('idempotency-key', key)
      .attach('file', benchmarkFile(file), file);

  it('answers a repeated request with the resume of the first, as it is now', async () => {
    const first = await post('key-1', 'd08-quirky-pdf.pdf').expect(202);
    const second = await post('key-1', 'd08-quirky-pdf.pdf').expect(202);
    expect(second.body).toMatchObject({ id: first.body.id, fileName: first.body.fileName });
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.headers['location']).toBe(first.headers['location']);
  });

  it('refuses the key for another request, and a key that is none', async () => {
    await post('key-2', 'd08-quirky-pdf.pdf').expect(202);
    expect((await post('key-2', 'd10-quirky-pdf.pdf').expect(422)).body.type).toMatch(
      /#idempotency_key_reused$/,
    );
    await post('x'.repeat(300), 'd08-quirky-pdf.pdf').expect(400);
  });

  it('frees the key where the request failed', async () => {
    await request(http)
      .post('/v1/resumes')
      .set(bearer())
      .set('idempotency-key', 'key-3')
      .attach('file', Buffer.alloc(0), 'empty.txt')
      .expect(422);
    await request(http)
      .post('/v1/resumes')
      .set(bearer())
      .set('idempotency-key', 'key-3')
      .attach('file', Buffer.alloc(0), 'empty.txt')
      .expect(422);
  });
});

describe('who may', () => {
  const problem = (body: unknown) => problemDocumentSchema.parse(body).type.split('#')[1];

  it('refuses strangers, wrong, expired and too weak keys, each by name', async () => {
    expect(problem((await request(http).get('/v1/resumes').expect(401)).body)).toBe('unauthenticated');
    expect(
      problem(
        (
          await request(http)
            .get('/v1/resumes')
            .set('authorization', 'Bearer vt_wrongwrongwrongwrongwrong')
            .expect(401)
        ).body,
      ),
    ).toBe('invalid_api_key');
    const [expired, weak] = await service.store.withTenant(tenant.id, async (tx) => [
      await access.createApiKey(tx, 'old', ['resumes:read'], new Date(0)),
      await access.createApiKey(tx, 'weak', ['resumes:read']),
    ]);
    expect(
      problem(
        (await request(http).get('/v1/resumes').set('authorization', `Bearer ${expired}`).expect(401)).body,
      ),
    ).toBe('expired_api_key');
    await request(http).get('/v1/resumes').set('authorization', `Bearer ${weak}`).expect(200);
    expect(
      problem(
        (
          await request(http)
            .post('/v1/resumes')
            .set('authorization', `Bearer ${weak}`)
            .attach('file', Buffer.from('a'), 'a.txt')
            .expect(403)
        ).body,
      ),
    ).toBe('missing_scope');
  });

  it('signs people in and out by a cookie that scripts cannot read', async () => {
    const agent = request.agent(http);
    await agent.get('/v1/session').expect(401);
    await agent.post('/v1/session').send({ email: tenant.email, password: 'nonsense' }).expect(401);
    const signedIn = await agent
      .post('/v1/session')
      .send({ email: tenant.email.toUpperCase(), password: tenant.password })
      .expect(200);
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await agent.get('/v1/session').expect(200)).body.member.email).toBe(tenant.email);
    await agent.get('/v1/resumes').expect(200);
    expect(
      problem((await agent.delete('/v1/session').set('origin', 'https://evil.example').expect(403)).body),
    ).toBe('forbidden_origin');
    await agent.delete('/v1/session').expect(204);
    await agent.get('/v1/session').expect(401);
  });

  it('ends a session when its time is over', async () => {
    const agent = request.agent(http);
    await agent.post('/v1/session').send({ email: tenant.email, password: tenant.password }).expect(200);
    service.travel(13 * 3_600_000);
    await agent.get('/v1/session').expect(401);
    service.travel(-13 * 3_600_000);
  });

  it('slows the guessing of passwords', async () => {
    const guess = () =>
      request(http).post('/v1/session').send({ email: 'nobody@acme.example', password: 'x' });
    for (let i = 0; i < 9; i++) await guess();
    const answers = [await guess(), await guess()];
    expect(answers.at(-1)?.status).toBe(429);
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(60);
  });
});

describe('the rest', () => {
  it('is alive and ready', async () => {
    await request(http).get('/health').expect(200, { status: 'ok' });
    const body = await until(async () => {
      const answer = await request(http).get('/ready');
      return answer.status === 200 ? (answer.body as object) : undefined;
    });
    expect(body).toMatchObject({ status: 'ready', dependencies: { database: 'ok', storage: 'ok' } });
  });

  it('describes itself in OpenAPI 3.1 with the schemas that it checks by', async () => {
    const { body } = await request(http).get('/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/v1/resumes', '/v1/resumes/{id}/profile', '/v1/session']),
    );
    expect(JSON.stringify(body.paths['/v1/resumes'].get.responses['200'])).toContain('ResumePage');
    await request(http).get('/docs').expect(200);
    await request(http).get('/docs/problems').expect(200);
  });
});
