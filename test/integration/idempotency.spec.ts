// One Idempotency-Key does its work once: for any number of requests at the same time, and after an answer that got lost.
import { resumeSchema } from '@vitae/contracts';
import { acceptResume, type IncomingResume } from '@vitae/intake';
import { idempotency, Store, tenantSettings } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import type { TestTenant } from '../support/tenants.ts';

const ACTORS = 5;
const ROUNDS = 12;

let service: TestService;
let tenant: TestTenant;
/** Actors are processes of their own to the database: each has a connection of its own. */
let actors: Store[];
let http: App;

beforeAll(async () => {
  ({ service, tenant } = await startServiceWithTenant());
  actors = Array.from({ length: ACTORS }, () => new Store(service.database.url, 1));
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await Promise.all(actors.map((actor) => actor.close()));
  await service.stop();
});

const resumesOf = () => service.store.withTenant(tenant.id, ({ db }) => db.resume.count());
const upload = (key: string, text = PLAIN_RESUME) =>
  request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('idempotency-key', key)
    .attach('file', Buffer.from(text), 'cv.txt');

describe('a claim', () => {
  const claimAtOnce = (key: string, now: Date) =>
    Promise.all(
      actors.map((actor) => actor.withTenant(tenant.id, (tx) => idempotency.claimKey(tx, key, 'same', now))),
    );

  it('of a new key, and of an abandoned one, is won by one of several at once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const key = randomUUID();
      const kinds = async (now: Date) => (await claimAtOnce(key, now)).map(({ kind }) => kind).sort();
      const expected = [...Array<string>(ACTORS - 1).fill('in_progress'), 'new'];
      expect(await kinds(new Date(0))).toEqual(expected);
      expect(await kinds(new Date(61_000))).toEqual(expected);
    }
  });

  it('that was taken over can neither answer nor free the key', async () => {
    const key = randomUUID();
    const claim = async (now: Date) => {
      const claimed = await service.store.withTenant(tenant.id, (tx) =>
        idempotency.claimKey(tx, key, 'same', now),
      );
      return claimed.kind === 'new' ? claimed.claim : '';
    };
    const [slow, next] = [await claim(new Date(0)), await claim(new Date(61_000))];
    const answer = (resumeId: string) => ({ status: 202, location: null, resumeId });
    const [late, right] = [randomUUID(), randomUUID()];
    const again = await service.store.withTenant(tenant.id, async (tx) => {
      await idempotency.storeAnswer(tx, key, slow, answer(late));
      await idempotency.releaseKey(tx, key, slow);
      await idempotency.storeAnswer(tx, key, next, answer(right));
      return idempotency.claimKey(tx, key, 'same', new Date(200_000));
    });
    expect(again).toEqual({ kind: 'answered', answer: answer(right) });
  });
});

describe('an upload', () => {
  it('sent several times at once makes one resume, and every request gets it', async () => {
    for (let round = 0; round < 3; round++) {
      const before = await resumesOf();
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: ACTORS }, () => upload(key).expect(202)));
      expect(new Set(answers.map(({ body }) => resumeSchema.parse(body).id)).size).toBe(1);
      expect(new Set(answers.map(({ headers }) => headers['location'])).size).toBe(1);
      expect(answers.filter(({ headers }) => headers['idempotency-replayed']).length).toBe(ACTORS - 1);
      expect(await resumesOf()).toBe(before + 1);
    }
  });

  it('whose answer was lost after it was accepted is answered at once when it is sent again', async () => {
    /** Loses the connection after the commit. */
    class LosesAnswers extends Store {
      override async withTenant<T>(...args: Parameters<Store['withTenant']>): Promise<T> {
        await super.withTenant(...args);
        throw new Error('connection lost');
      }
    }
    const { files } = service;
    const file = async () =>
      files.receive(
        (async function* () {
          yield await Promise.resolve(Buffer.from(`${PLAIN_RESUME}Lost.\n`));
        })(),
        1_000_000,
      );
    const incoming = async (): Promise<IncomingResume> => ({
      tenantId: tenant.id,
      file: await file(),
      fileName: 'cv.txt',
      source: 'upload',
      sentBy: { kind: 'system', id: null },
      request: { key: 'lost', fingerprint: 'f', status: 202, locationOf: (id) => `/v1/resumes/${id}` },
    });
    const now = () => new Date();
    const losing = new LosesAnswers(service.database.url, 1);
    const before = await resumesOf();
    await expect(acceptResume({ store: losing, files, now }, await incoming())).rejects.toThrow('lost');
    const again = await acceptResume({ store: service.store, files, now }, await incoming());
    await losing.close();
    expect(again.replayed).toBe(true);
    expect(await resumesOf()).toBe(before + 1);
    expect(await files.has(tenant.id, again.resume.sha256)).toBe(true);
  });

  it('is answered from the resume as it is now, and not at all once that is deleted', async () => {
    const { body } = await upload('now', `${PLAIN_RESUME}Now.\n`).set('prefer', 'wait=30').expect(200);
    const again = await upload('now', `${PLAIN_RESUME}Now.\n`).expect(202);
    expect(again.body).toMatchObject({ id: body.id, status: 'parsed', candidateName: 'Anna Muster' });
    await request(http)
      .delete(`/v1/resumes/${body.id}`)
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .expect(204);
    const before = await resumesOf();
    const gone = await upload('now', `${PLAIN_RESUME}Now.\n`).expect(404);
    expect(gone.body.type).toMatch(/#resume_not_found$/);
    expect(await resumesOf()).toBe(before);
  });
});

describe('reading again', () => {
  it('with a key is answered from the resume as it is now', async () => {
    const { body } = await upload('again', `${PLAIN_RESUME}Again.\n`).set('prefer', 'wait=30').expect(200);
    const reparse = () =>
      request(http)
        .post(`/v1/resumes/${body.id}/reparse`)
        .set('authorization', `Bearer ${tenant.apiKey}`)
        .set('idempotency-key', 'reparse-1');
    await reparse().set('prefer', 'wait=30').expect(200);
    const again = await reparse().expect(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toMatchObject({ id: body.id, status: 'parsed' });
  });
});

it('loses none of several changes of settings at once', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const odd = round % 2 === 1;
    const changes = [
      { showSensitive: odd },
      { overflow: odd },
      { unsureBelow: round / 100 },
      { monthlyTokens: round },
      { languageModel: odd ? ('on' as const) : ('off' as const) },
    ];
    await Promise.all(
      changes.map((change, n) =>
        (actors[n] as Store).withTenant(tenant.id, (tx) => tenantSettings.changeSettings(tx, change)),
      ),
    );
    const now = await service.store.withTenant(tenant.id, (tx) => tenantSettings.getSettings(tx));
    expect(now).toMatchObject(Object.assign({}, ...changes) as object);
  }
});
