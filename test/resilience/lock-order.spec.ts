// Two transactions that change rows of one person's resumes at once: whoever comes second waits, and neither is lost to a ring of locks. Needs
// a server (npm run test:services): the embedded database has one session.
import { indexResume } from '@vitae/search';
import { mergeCandidates, placeReading } from '@vitae/candidates';
import type { Resume } from '@vitae/contracts';
import { candidates, results, searchIndex, type TenantTx } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { settledResume } from '../support/gpu-worker-process.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type ServiceWithTenant } from '../support/service.ts';

const describeWithServer = process.env['DATABASE_URL'] ? describe : describe.skip;

describeWithServer('while a resume is placed', () => {
  let setting: ServiceWithTenant;
  let watcher: Client;
  let http: App;
  beforeAll(async () => {
    setting = await startServiceWithTenant();
    ({ http } = setting);
    watcher = new Client({ connectionString: setting.service.database.url });
    await watcher.connect();
  });
  afterAll(async () => {
    await watcher.end();
    await setting.service.stop();
  });

  const upload = async (text: string): Promise<Resume> => {
    const sent = request(http).post('/v1/resumes').set(setting.bearer);
    const { body } = await sent.attach('file', Buffer.from(text), 'cv.txt').expect(202);
    return settledResume(setting, body as Resume);
  };
  const someoneWaits = () =>
    until(async () => {
      const { rowCount } = await watcher.query(
        'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0',
      );
      return rowCount ? true : undefined;
    });
  const profileOf = async (tx: TenantTx, id: string) => {
    const profile = await results.getProfile(tx, id);
    const document = await results.getDocument(tx, id);
    if (!profile || !document) throw new Error('It was not read');
    return { profile, document };
  };

  /** Two resumes of one person: `second` is placed anew, after `begin`, while `other` is under way and waits. */
  const meet = async (
    { tenant, service }: ServiceWithTenant,
    second: string,
    begin: (tx: TenantTx) => Promise<unknown>,
    other: () => PromiseLike<{ status: number }>,
  ): Promise<number> => {
    let answer: PromiseLike<{ status: number }> | undefined;
    await service.store.withTenant(tenant.id, async (tx) => {
      const { profile } = await profileOf(tx, second);
      await begin(tx);
      answer = Promise.resolve(other());
      await someoneWaits();
      await placeReading(tx, second, profile);
    });
    return (await answer)?.status ?? 0;
  };

  const indexAnew = (id: string) => async (tx: TenantTx) => {
    const { profile, document } = await profileOf(tx, id);
    await searchIndex.put(tx, id, indexResume(document, profile, []));
  };
  const publish = (id: string) => (tx: TenantTx) =>
    tx.db.$executeRaw`UPDATE resumes SET status = 'parsed' WHERE id = ${id}::uuid`;
  const remove = (id: string) => () => request(http).delete(`/v1/resumes/${id}`).set(setting.bearer);

  it('the first of two with the same bytes is deleted', async () => {
    const first = await upload(PLAIN_RESUME);
    const second = await upload(PLAIN_RESUME);
    expect(second.duplicateOf).toBe(first.id);
    expect(await meet(setting, second.id, publish(second.id), remove(first.id))).toBe(204);
  });

  it('another one of the same person is deleted', async () => {
    const first = await upload(`${PLAIN_RESUME}\nOnce`);
    const second = await upload(`${PLAIN_RESUME}\nTwice`);
    expect(await meet(setting, second.id, indexAnew(second.id), remove(first.id))).toBe(204);
  });

  it('its person is merged with another', async () => {
    const [one, other] = [await upload(textOf('Ada Brook')), await upload(textOf('Carl Dane'))];
    const merge = () =>
      request(http)
        .post(`/v1/candidates/${one.candidateId}/merge`)
        .set(setting.bearer)
        .send({ candidateId: other.candidateId });
    expect(await meet(setting, other.id, indexAnew(other.id), merge)).toBe(200);
  });

  it('and is deleted while its person is merged with another', async () => {
    const [one, other] = [await upload(textOf('Eva Finch')), await upload(textOf('Gus Hale'))];
    let answer: PromiseLike<{ status: number }> | undefined;
    await setting.service.store.withTenant(setting.tenant.id, async (tx) => {
      await candidates.lockMerges(tx, 'change');
      answer = Promise.resolve(remove(other.id)());
      await someoneWaits();
      await mergeCandidates(tx, String(one.candidateId), String(other.candidateId), new Date());
    });
    expect((await answer)?.status).toBe(204);
  });
});

const textOf = (name: string) =>
  `${name}\n${name.toLowerCase().replace(' ', '.')}@example.com\n\nSkills\nTypeScript, PostgreSQL\n`;
