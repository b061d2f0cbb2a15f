// A person who is erased is gone: from every table, a dump, the storage and what runs at that moment; and a receipt proves it.
import { erasureReceiptSchema, resumeSchema, type ErasureReceipt, type Resume } from '@vitae/contracts';
import { finishErasure } from '@vitae/candidates';
import { MARKER_FILE, questions, resumes, results, searchFeedback } from '@vitae/store';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { filesWith, findMarks } from '../support/marks.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { WordEmbedder } from '../support/word-embedder.ts';

/** An encoder that can be made to wait: what is being read stands still there. */
class WaitingEmbedder extends WordEmbedder {
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;
  waiting = 0;

  hold(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
  }
  release(): void {
    this.#open();
    this.waiting = 0;
  }
  override async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.waiting++;
    await this.#gate;
    return super.embed(texts);
  }
}

const MARKS = {
  name: 'Xanthippe Quastenflosser',
  email: 'xanthippe.q@quasten.example',
  phone: '+41 44 668 18 99',
  street: 'Zwiebelturmgasse',
  title: 'Quastenbinderin',
  employer: 'Trallafitti Werke',
  skill: 'Pumpernickelprägung',
  school: 'Hochschule Wolkenkuckuck',
  hobby: 'Dudelsackbasteln',
  fileName: 'zugvogel-lebenslauf.txt',
  metadata: 'quittung-7781',
  externalId: 'EXT-47112',
  key: 'schluessel-9f3b',
  hold: 'Rechtsstreit-Kasperle',
} as const;
const text = (extra = '') => `${MARKS.name}
${MARKS.street} 7, 8001 Zürich
${MARKS.email} | ${MARKS.phone}

Work Experience
${MARKS.title}, ${MARKS.employer}, Bern
01/2016 - 12/2019
- Ran the ${MARKS.hobby} of the house ${extra}

Education
Bachelor of Arts, ${MARKS.school}, 2012 - 2015

Skills
${MARKS.skill}, Welding, Java
`;
const OTHER = `Rowan Field
rowan@example.com

Work Experience
Welder, Example Works Ltd, 2016 - 2019
`;

const embedder = new WaitingEmbedder();
let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant({}, { embedder }));
});
afterAll(() => service.stop());

const post = (content: string, fileName = 'cv.txt') =>
  request(http).post('/v1/resumes').set(bearer).attach('file', Buffer.from(content), fileName);
async function send(content: string, fileName?: string): Promise<Resume> {
  return resumeSchema.parse((await post(content, fileName).set('prefer', 'wait=60').expect(200)).body);
}
const candidateOf = ({ candidateId }: Resume): string => {
  if (candidateId === null) throw new Error('nobody');
  return candidateId;
};
async function erase(candidateId: string): Promise<ErasureReceipt> {
  const { body } = await request(http).delete(`/v1/candidates/${candidateId}`).set(bearer).expect(200);
  return erasureReceiptSchema.parse(body);
}
const files = async () =>
  (await readdir(service.folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name !== MARKER_FILE,
  );
/** Everything that was to be done is done. */
const idle = () =>
  until(async () => {
    const jobs = await service.store.withTenant(tenant.id, ({ db }) => db.outboxJob.count());
    return jobs === 0 ? true : undefined;
  });

describe('a person who is everywhere', () => {
  let person: string;
  let receipt: ErasureReceipt;
  let other: Resume;

  beforeAll(async () => {
    other = await send(OTHER, 'rowan.txt');
    const first = resumeSchema.parse(
      (
        await post(text(), MARKS.fileName)
          .set('prefer', 'wait=60')
          .set('idempotency-key', MARKS.key)
          .field('externalId', MARKS.externalId)
          .field('metadata', JSON.stringify({ [MARKS.metadata]: MARKS.metadata }))
          .expect(200)
      ).body,
    );
    person = candidateOf(first);
    // Under another name and address, and merged by hand; and the same bytes again.
    const merged = await send(
      text('later').replace(MARKS.email, 'q2@quasten.example').replaceAll('Xanthippe', 'Xanthe'),
    );
    await send(text(), 'again.txt');
    await request(http)
      .post(`/v1/candidates/${person}/merge`)
      .set(bearer)
      .set('idempotency-key', `${MARKS.key}-merge`)
      .send({ candidateId: candidateOf(merged) })
      .expect(200);
    await service.store.withTenant(tenant.id, async (tx) => {
      const passage = {
        resumeId: first.id,
        text: `Ran the ${MARKS.hobby}`,
        page: 1,
        firstLine: 1,
        lastLine: 1,
      };
      const { id } = await questions.add(tx, 'Who ran it?', [passage], new Date());
      await questions.answer(tx, id, { statements: [{ passage: 1, text: MARKS.hobby }], leftOut: 0 });
      await questions.add(tx, `Where was ${MARKS.name.toUpperCase()} in 2016?`, [], new Date());
      await questions.add(tx, 'Who welds?', [], new Date());
      await searchFeedback.keep(tx, { search: 's', askedBy: 'text', givenAt: new Date() }, [
        { candidateId: person, verdict: 'opened', signals: { words: 1 } },
      ]);
      await results.saveStageResult(tx, first.id, 'classic', { left: MARKS.school }, 1);
      const map = { made_at: new Date(), labels: JSON.stringify([MARKS.title]) };
      await tx.db
        .$executeRaw`INSERT INTO maps (tenant_id, kind, model, version, made_at, drawn, left_out, labels)
        VALUES (${tenant.id}::uuid, 'candidates', 'words', 1, ${map.made_at}, 1, 0, ${map.labels}::jsonb)`;
      await tx.db.$executeRaw`INSERT INTO map_candidates (tenant_id, candidate_id, resume_id, x, y, cluster)
        VALUES (${tenant.id}::uuid, ${person}::uuid, ${first.id}::uuid, 0, 0, 0)`;
    });
    await idle();
  });

  it('is held where somebody must keep them, and then neither they nor a resume of theirs goes', async () => {
    const url = `/v1/candidates/${person}/legal-hold`;
    await request(http).put(url).set(bearer).send({ reason: 'x' }).expect(400);
    await request(http).put(url).set(bearer).send({ reason: MARKS.hold }).expect(200);
    // They are there, so that not finding them later means something.
    const marks = await findMarks(service.database, Object.values(MARKS));
    expect(Object.keys(marks).sort()).toEqual(Object.values(MARKS).sort());
    expect(marks[MARKS.name]).toEqual(
      expect.arrayContaining(['public.candidates', 'public.questions', 'public.profiles']),
    );
    expect(marks[MARKS.hobby]).toEqual(
      expect.arrayContaining(['public.passages', 'public.question_passages', 'public.question_statements']),
    );
    const refused = await request(http).delete(`/v1/candidates/${person}`).set(bearer).expect(409);
    expect(refused.body.type).toBe('/docs/problems#legal_hold');
    const { body } = await request(http).get(`/v1/candidates/${person}`).set(bearer).expect(200);
    await request(http).delete(`/v1/resumes/${body.resumeIds[0]}`).set(bearer).expect(409);
    await request(http).delete(url).set(bearer).expect(204);
    await request(http).delete(url).set(bearer).expect(204);
  });

  it('is erased, and answered for with a receipt that holds nothing of them', async () => {
    // Asked by whoever was merged: the same person.
    const { body } = await request(http).get(`/v1/candidates/${person}`).set(bearer).expect(200);
    receipt = await erase(body.merged[0].candidateId);
    const { statement } = receipt;
    expect(statement).toMatchObject({
      reason: 'asked',
      kept: [],
      erased: { originals: 2, rows: { candidates: 2, resumes: 3, questions: 2 } },
    });
    expect(statement.erased.rows).toMatchObject({
      passage_vectors: expect.any(Number),
      search_feedback: 1,
      map_candidates: 1,
    });
    expect(JSON.parse(receipt.signed)).toEqual(statement);
    for (const mark of Object.values(MARKS)) expect(JSON.stringify(receipt)).not.toContain(mark);
    await request(http).get(`/v1/candidates/${person}`).set(bearer).expect(404);
  });

  it('has left no mark in any table, dump or file', async () => {
    await idle();
    const parts = ['Xanthippe', 'Xanthe', 'Quastenflosser', 'quasten.example', '446681899'];
    const marks = [...Object.values(MARKS), ...parts];
    expect(await findMarks(service.database, marks)).toEqual({});
    expect(await filesWith(service.folder, marks)).toEqual([]);
    expect((await files()).length).toBe(1);
  });

  it('takes nobody along', async () => {
    await request(http).get(`/v1/resumes/${other.id}/original`).set(bearer).expect(200);
    await request(http)
      .get(`/v1/candidates/${candidateOf(other)}`)
      .set(bearer)
      .expect(200);
    expect(await service.store.withTenant(tenant.id, ({ db }) => db.question.count())).toBe(1);
  });

  it('is answered with the same receipt when asked again, and another tenant with nobody', async () => {
    expect(await erase(person)).toEqual(receipt);
    const stranger = await addTenant(service.store, `bolt-${randomUUID().slice(0, 8)}`);
    const theirs = { authorization: `Bearer ${stranger.apiKey}` };
    await request(http).delete(`/v1/candidates/${person}`).set(theirs).expect(404);
    await request(http)
      .put(`/v1/candidates/${person}/legal-hold`)
      .set(theirs)
      .send({ reason: 'mine' })
      .expect(404);
    await request(http).delete(`/v1/candidates/${person}/legal-hold`).set(theirs).expect(404);
    const { body } = await request(http).get('/v1/privacy/receipts').set(theirs).expect(200);
    expect(body).toEqual({ items: [], next: null });
    const own = await request(http).get('/v1/privacy/receipts?limit=1').set(bearer).expect(200);
    expect(own.body).toEqual({ items: [receipt], next: null });
    await request(http).get('/v1/privacy/receipts?cursor=x').set(bearer).expect(400);
  });

  it('has a receipt that openssl verifies, and not once it was changed', async () => {
    const { body } = await request(http).get('/v1/privacy/receipt-key').set(bearer).expect(200);
    expect(body.keyId).toBe(receipt.keyId);
    const folder = await mkdtemp(join(tmpdir(), 'vitae-receipt-'));
    const verify = async (signed: string) => {
      await writeFile(join(folder, 'key.pem'), body.publicKey as string);
      await writeFile(join(folder, 'receipt.txt'), signed);
      await writeFile(join(folder, 'receipt.sig'), Buffer.from(receipt.signature, 'base64'));
      const options = 'pkeyutl -verify -pubin -inkey key.pem -rawin -in receipt.txt -sigfile receipt.sig';
      return promisify(execFile)('openssl', options.split(' '), { cwd: folder });
    };
    expect((await verify(receipt.signed)).stdout).toContain('Verified Successfully');
    await expect(verify(receipt.signed.replace('"originals":2', '"originals":1'))).rejects.toThrow();
    await rm(folder, { recursive: true });
  });
});

it('keeps an original whose very bytes a resume of somebody else has, and says so', async () => {
  const content = OTHER.replaceAll('Rowan', 'Linden').replace('rowan@', 'linden@');
  const [one, two] = [await send(content, 'one.txt'), await send(content, 'two.txt')];
  // An agency's file, say, that was taken for two people's.
  await service.store.withTenant(tenant.id, async ({ db }) => {
    const id = randomUUID();
    await db.candidate.create({ data: { id, tenantId: tenant.id } });
    await db.candidateKey.updateMany({ where: { resumeId: two.id }, data: { candidateId: id } });
    await db.resume.update({ where: { id: two.id }, data: { candidateId: id } });
  });
  const { statement } = await erase(candidateOf(one));
  expect(statement).toMatchObject({ resumeIds: [one.id], erased: { originals: 0 } });
  expect(statement.kept).toMatchObject([{ what: 'original', count: 1 }]);
  await request(http).get(`/v1/resumes/${two.id}/original`).set(bearer).expect(200);
  const { body } = await request(http).get(`/v1/resumes/${two.id}`).set(bearer).expect(200);
  expect(body.duplicateOf).toBeNull();
});

it('takes along questions that name the person in any form they are known by, and no stranger’s', async () => {
  const one = await send(OTHER.replace('Rowan Field', 'Ottilie Kranzbühler').replace('rowan@', 'ottilie@'));
  const two = await send(
    OTHER.replace('Rowan Field', 'Tilly Oe').replace('rowan@', 'tilly@').replace('Welder', 'Brazer'),
  );
  await request(http)
    .post(`/v1/candidates/${candidateOf(one)}/merge`)
    .set(bearer)
    .send({ candidateId: candidateOf(two) })
    .expect(200);
  await request(http)
    .patch(`/v1/resumes/${one.id}/profile`)
    .set(bearer)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify({ basics: { name: { value: 'Odile Sternwarte' } } }))
    .expect(200);
  const theirs = [
    'Was Ottilie  Kranzbühler in Bern?',
    'Where did\todile\u00a0STERNWARTE weld?',
    'What can Kranzbuhler do?',
    'Is Sternwarte’s degree any good?',
    'Who has tilly@example.com?',
    'Does Oe braze?',
  ];
  const others = ['Does Joey know Java?', 'Who works in a Sternwartenbau?', 'Who has otilly@example.com?'];
  const asked = async () =>
    service.store.withTenant(tenant.id, ({ db }) =>
      db.question.findMany({
        where: { question: { in: [...theirs, ...others] } },
        select: { question: true },
      }),
    );
  await service.store.withTenant(tenant.id, async (tx) => {
    for (const question of [...theirs, ...others]) await questions.add(tx, question, [], new Date());
  });
  await erase(candidateOf(one));
  expect((await asked()).map(({ question }) => question).sort()).toEqual(others.sort());
});

describe('while resumes are being read', () => {
  const person = (n: string) => OTHER.replaceAll('Rowan', n).replace('rowan@', `${n.toLowerCase()}@`);
  const isGone = async (ids: readonly string[], mark: string) => {
    await idle();
    const left = await service.store.withTenant(tenant.id, ({ db }) =>
      db.resume.findMany({ where: { id: { in: [...ids] } }, select: { id: true, status: true } }),
    );
    expect(left).toEqual([]);
    expect(await findMarks(service.database, [mark])).toEqual({});
    expect(await filesWith(service.folder, [mark])).toEqual([]);
  };

  it('nothing of a person comes back by a reading that had begun', async () => {
    const read = await send(person('Quisquilia'));
    embedder.hold();
    // Words that have no vector yet, so that the encoder is asked; one is read again, one is new, one has the same bytes.
    const again = await request(http).post(`/v1/resumes/${read.id}/reparse`).set(bearer).expect(202);
    const fresh = (await post(`${person('Quisquilia')}\nProjects\nBuilt a bridge of paper\n`).expect(202))
      .body as Resume;
    const same = (await post(person('Quisquilia'), 'same.txt').expect(202)).body as Resume;
    await until(() => Promise.resolve(embedder.waiting >= 1 ? true : undefined));
    const receipt = await erase(candidateOf(read));
    expect(receipt.statement.resumeIds).toContain(read.id);
    embedder.release();
    expect(again.body.id).toBe(read.id);
    await isGone([read.id, fresh.id, same.id], 'Quisquilia');
  });

  it('two who erase one person at once have one receipt, and a resume that is published meanwhile is of it or gone', async () => {
    const read = await send(person('Mumpitz'));
    const sent = (await post(`${person('Mumpitz')}\nProjects\nBuilt a bridge of glass\n`).expect(202))
      .body as Resume;
    const receipts = await Promise.all([1, 2, 3].map(() => erase(candidateOf(read))));
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    await isGone([read.id, sent.id], 'Mumpitz');
  });

  it('somebody who sends a resume after they were erased is a person again, and the keys are forgotten', async () => {
    await service.store.withTenant(tenant.id, ({ db }) => db.$executeRaw`SELECT 1`);
    const anew = await send(person('Quisquilia'));
    expect(anew.status).toBe('parsed');
    expect(candidateOf(anew)).toBeDefined();
  });
});

it('goes on with an erasure whose storage was away', async () => {
  const read = await send(OTHER.replaceAll('Rowan', 'Hazel').replace('rowan@', 'hazel@'));
  const { remove } = service.files;
  Object.assign(service.files, {
    remove: () => Promise.reject(Object.assign(new Error('away'), { code: 'EIO', syscall: 'unlink' })),
  });
  try {
    await request(http)
      .delete(`/v1/candidates/${candidateOf(read)}`)
      .set(bearer)
      .expect(503);
  } finally {
    Object.assign(service.files, { remove });
  }
  await request(http).get(`/v1/resumes/${read.id}`).set(bearer).expect(404);
  const receipt = await erase(candidateOf(read));
  expect(receipt.statement.erased.originals).toBe(1);
  const dependencies = { ...service, now: () => new Date() };
  expect(await finishErasure(dependencies, tenant.id, receipt.id)).toEqual(receipt);
  expect(await service.store.withTenant(tenant.id, (tx) => resumes.fileIsUsed(tx, read.sha256))).toBe(false);
});
