// Another tenant can't read, change or guess anything: for every table by raw SQL as the application's role, for every
// endpoint by its own valid key.
import {
  accounts,
  audit,
  candidateLinks,
  candidates,
  events,
  decisions,
  impact,
  personCategories,
  importRows,
  imports,
  importTemplates,
  resumeBatches,
  incomingMails,
  labels,
  legalHolds,
  mailAddresses,
  notes,
  privacyRequests,
  llmUsage,
  maps,
  openid,
  operatorTenants,
  passageVectors,
  questions,
  savedSearches,
  savedViews,
  searchAlerts,
  results,
  searchFeedback,
  searchIndex,
  skillFeedback,
  tenantEncoders,
  tunedWeights,
  connectorEvents,
  connectorPushes,
  connectors,
  pushFileLinks,
  packCursor,
  webhookDeliveries,
  webhookEndpoints,
  uploads,
} from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { asRole } from '../support/database.ts';
import { benchmarkFile } from '../support/files.ts';
import { resumeIndex, textHash } from '../support/resume-index.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let a: TestTenant;
let b: TestTenant;
let http: App;
let resumeId: string;
let candidateId: string;

/** Every table of the schema but those of the carrier and of the migrations; a new one must be listed with how it is filled. */
const TABLES = [
  'tenants',
  'tenant_settings',
  'llm_usage',
  'llm_losses',
  'members',
  'invitations',
  'password_resets',
  'second_factors',
  'openid_settings',
  'openid_subjects',
  'openid_sign_ins',
  'sessions',
  'api_keys',
  'candidates',
  'candidate_keys',
  'resumes',
  'stage_results',
  'profiles',
  'corrections',
  'indexed_resumes',
  'indexed_skills',
  'indexed_positions',
  'indexed_languages',
  'indexed_places',
  'indexed_words',
  'passages',
  'passage_vectors',
  'vector_shelves',
  'maps',
  'map_candidates',
  'map_skills',
  'search_feedback',
  'skill_feedback',
  'tuned_weights',
  'tenant_encoders',
  'tenant_data_keys',
  'idempotency_keys',
  'questions',
  'question_passages',
  'question_statements',
  'outbox',
  'audit_entries',
  'tenant_plans',
  'tenant_usage_days',
  'settled_days',
  'events',
  'event_bodies',
  'webhook_endpoints',
  'webhook_deliveries',
  'webhook_attempts',
  'webhook_answers',
  'connectors',
  'connector_pushes',
  'connector_events',
  'push_file_links',
  'storage_changes',
  'erasures',
  'erased_candidates',
  'erased_keys',
  'legal_holds',
  'candidate_links',
  'consents',
  'privacy_requests',
  'mail_addresses',
  'incoming_mails',
  'mailed_files',
  'decisions',
  'candidate_categories',
  'erased_applications',
  'imports',
  'import_rows',
  'uploads',
  'upload_pieces',
  'import_templates',
  'labels',
  'candidate_labels',
  'candidate_notes',
  'resume_batches',
  'resume_batch_items',
  'candidate_words',
  'saved_views',
  'saved_searches',
  'saved_search_hits',
  'search_changes',
];
/** The service adds to the one and blanks what names people, and only reads the other; it changes and removes nothing. */
const isAppendOnly = (table: string) => table === 'audit_entries' || table === 'tenant_plans';

beforeAll(async () => {
  service = await startService();
  [a, b] = [await addTenant(service.store, 'acme'), await addTenant(service.store, 'bolt')];
  http = service.app.getHttpServer() as App;
  const sent = await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${a.apiKey}`)
    .set('prefer', 'wait=30')
    .set('idempotency-key', 'k1')
    .attach('file', benchmarkFile('d07-classic-pdf.pdf'), 'cv.pdf')
    .expect(200);
  resumeId = sent.body.id as string;
  await request(http).post('/v1/session').send({ email: a.email, password: a.password }).expect(200);
  await request(http)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${a.apiKey}`)
    .send({ showSensitive: true })
    .expect(200);
  await request(http)
    .patch(`/v1/resumes/${resumeId}/profile`)
    .set('authorization', `Bearer ${a.apiKey}`)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify({ basics: { availability: { value: 'At once' } } }))
    .expect(200);
  await request(http)
    .post('/v1/members/invitations')
    .set('authorization', `Bearer ${a.apiKey}`)
    .send({ email: 'guest@acme.example', role: 'viewer' })
    .expect(201);
  await service.store.withTenant(a.id, async (tx) => {
    const { id: memberId, accountId } = await tx.db.member.findFirstOrThrow();
    await accounts.addReset(tx, { tenantId: a.id, memberId, accountId }, new Date());
    await tx.db.openIdSubject.create({ data: { tenantId: a.id, issuer: 'i', subject: 's', memberId } });
    await openid.beginSignIn(tx, 'state', { nonce: 'n', codeVerifier: 'c' }, new Date());
    const sign = { issuer: 'https://login.acme.example', clientId: 'vitae', clientSecret: 'secret of a' };
    const none = { scopes: [], groupClaim: null, groupRoles: {}, defaultRole: null };
    await openid.putSettings(tx, { ...sign, ...none, allowedDomains: ['acme.example'] }, new Date());
    await tx.db.secondFactor.create({ data: { tenantId: a.id, memberId, accountId, secret: 'ABCDEFGH' } });
  });
  await service.store.withTenant(a.id, (tx) =>
    llmUsage.addReading(tx, new Date(), {
      promptTokens: 1,
      answerTokens: 1,
      droppedUngrounded: 1,
      losses: { not_found: 1 },
      leftTheHouse: 0,
    }),
  );
  await service.store.withTenant(a.id, async (tx) => {
    await searchIndex.put(tx, resumeId, resumeIndex(['Welded frames of trains']));
    const vector = new Map([[textHash('Welded frames of trains'), Float32Array.of(1, 2)]]);
    await passageVectors.put(tx, resumeId, 'model', vector);
    await tx.db.vectorShelf.create({ data: { tenantId: a.id, model: 'model', dimensions: 2 } });
    await tenantEncoders.beginMove(tx, 'model');
    const wrapped = Uint8Array.of(1);
    await tx.db.tenantDataKey.create({
      data: { tenantId: a.id, id: randomUUID(), wrapped, masterKey: 'local:1' },
    });
    candidateId = (await candidates.candidateOf(tx, resumeId)) ?? '';
    const made = { model: 'model', version: 1, madeAt: new Date() };
    const place = { x: 0.5, y: 0.5, cluster: 0 };
    const drawn = { leftOut: 0, labels: ['Welders of A'] };
    await maps.putCandidates(tx, made, { ...drawn, points: [{ candidateId, resumeId, ...place }] });
    const skill = { skill: 'own:weldomat', name: 'Weldomat', candidates: 1 };
    await maps.putSkills(tx, made, { ...drawn, points: [{ ...skill, ...place }] });
  });
  await service.store.withTenant(a.id, async (tx) => {
    const passage = { resumeId, text: 'Welded frames', page: 1, firstLine: 1, lastLine: 1 };
    const { id } = await questions.add(tx, 'Who welds?', [passage], new Date());
    const statements = [{ passage: 1, text: 'Welded frames' }];
    await questions.answer(tx, id, { statements, leftOut: 0 });
    const signals = { words: 1 };
    await searchFeedback.keep(tx, { search: 's', askedBy: 'text', givenAt: new Date() }, [
      { candidateId, verdict: 'opened', signals },
    ]);
    await tunedWeights.keep(tx, 'text', signals, new Date());
    await skillFeedback.keep(tx, { one: 'b', other: 'a', verdict: 'same' }, new Date());
  });
  await service.store.withTenant(a.id, async (tx) => {
    const sha256 = 'd'.repeat(64);
    await mailAddresses.make(tx, new Date());
    await incomingMails.add(tx, { sha256, bytes: 1, sender: 'ida@agency.example' }, new Date());
    await incomingMails.noteMailed(tx, { messageHash: 'm', part: sha256, resumeId });
  });
  // A checkpoint that stays: none does once a profile is published.
  await service.store.withTenant(a.id, (tx) => results.saveStageResult(tx, resumeId, 'classic', {}, 1));
  await service.store.withTenant(a.id, (tx) =>
    audit.record(
      tx,
      {
        actor: { kind: 'system', id: null },
        action: 'candidate.read',
        subject: { kind: 'candidate', id: candidateId },
        personal: { name: 'Ada Example' },
      },
      new Date(),
    ),
  );
  await service.store.asOperator((tx) => operatorTenants.setLimits(tx, a.id, {}));
  await service.store.withTenant(a.id, ({ db }) =>
    db.tenantEvent.create({
      data: { id: randomUUID(), tenantId: a.id, type: 'quota.reached', key: 'k', at: new Date(), data: {} },
    }),
  );
  await service.store.withTenant(a.id, async (tx) => {
    const endpoint = { url: 'https://127.0.0.1/', events: [] };
    const { id } = await webhookEndpoints.make(tx, endpoint, new Date());
    const at = new Date();
    const test = await webhookDeliveries.addTest(tx, id, at);
    const outcome = { at, milliseconds: 1, status: 500, problem: null, answer: 'broken' };
    const next = { status: 'pending', dueAt: new Date('2099-01-01') } as const;
    await webhookDeliveries.record(tx, [{ delivery: { id: test.id, claim: 0 }, ...outcome, next }]);
  });
  await service.store.withTenant(a.id, async (tx) => {
    const credentials = { apiKey: 'a-key-of-ashby' };
    const { id } = await connectors.make(tx, { ats: 'ashby', credentials }, new Date());
    const pushed = await connectorPushes.order(tx, id, resumeId, new Date('2099-01-01'));
    const file = { pushId: pushed?.id ?? '', sha256: 'a'.repeat(64), token: pushFileLinks.newToken() };
    await pushFileLinks.add(tx, file, new Date());
    await connectorEvents.note(tx, { connectorId: id, key: 'k', remoteId: 'r' }, new Date());
  });
  await service.store.withTenant(a.id, (tx) =>
    events.publish(tx, {
      type: 'resume.received',
      data: { resumeId, externalId: null, source: 'upload' },
      personal: { resumeId, data: { externalId: 'ats-4711' } },
    }),
  );
  await service.store.withTenant(a.id, async (tx) => {
    const [erasureId, gone] = [randomUUID(), randomUUID()];
    const erasedAt = new Date();
    await legalHolds.set(tx, candidateId, 'A lawsuit', erasedAt);
    await candidateLinks.make(tx, candidateId, erasedAt, new Date(Date.now() + 60_000));
    await privacyRequests.consent(tx, candidateId, '2099-12-31', erasedAt);
    await privacyRequests.add(tx, candidateId, { kind: 'erasure' }, erasedAt);
    const said = { by: { kind: 'system', id: null }, at: erasedAt } as const;
    await decisions.add(tx, [{ candidateId, outcome: 'hired', process: 'Welder' }], said);
    await personCategories.put(tx, candidateId, { sex: 'Female' }, erasedAt);
    const label = await labels.make(tx, { name: 'Of a', colour: 'blue' }, erasedAt);
    await labels.labelMany(tx, { candidateIds: [candidateId], add: [label.id], remove: [] }, said);
    await notes.add(tx, candidateId, 'Called', said);
    const by = { kind: 'member', id: randomUUID() } as const;
    const view = { name: 'Of a', list: 'candidates', state: { query: {} }, shared: false } as const;
    await savedViews.save(tx, view, { by, at: erasedAt });
    const kept = { name: 'Of a', request: { text: 'welder', limit: 25 }, shared: false } as const;
    const tells = { alert: 'daily', byMail: false, byWebhook: false } as const;
    const searchId = await savedSearches.save(tx, { ...kept, ...tells }, { by, at: erasedAt });
    await searchAlerts.found(tx, searchId, [candidateId], null);
    await searchAlerts.noteChanged(tx, candidateId, { queue: 'none', name: 'none' });
    await impact.keepNumbers(tx, [candidateId]);
    await tx.db.erasure.create({
      data: { tenantId: a.id, id: erasureId, erasedAt, facts: {}, files: [] },
    });
    await tx.db.erasedCandidate.create({ data: { tenantId: a.id, id: gone, erasureId } });
    const key = { digest: 'd', salt: 's', erasedAt };
    await tx.db.erasedKey.create({ data: { tenantId: a.id, erasureId, ...key } });
  });
  await service.store.withTenant(a.id, async (tx) => {
    const file = { fileName: 'people of a.csv', bytes: 9, sha256: 'f'.repeat(64) };
    const { id } = await imports.add(
      tx,
      { file, dialect: {}, mapping: undefined, starts: false },
      new Date(),
    );
    await tx.db.import.updateMany({ where: { id }, data: { status: 'running' } });
    await importRows.finishRows(tx, id, [{ row: 1, line: 2, outcome: 'created', resumeId }]);
    const by = { kind: 'system', id: null } as const;
    const batchId = await resumeBatches.add(tx, [{ sent: { url: 'https://a.example/cv' } }], by, new Date());
    await resumeBatches.setResume(tx, batchId, 0, resumeId);
    const upload = await uploads.begin(tx, { fileName: 'people of a.csv', bytes: 9 }, new Date());
    await uploads.addPiece(tx, upload?.id ?? '', 0, { bytes: 4, sha256: 'e'.repeat(64) }, new Date());
    await importTemplates.save(tx, { name: 'Of a', mapping: { Name: 'name' } }, new Date());
  });
  // A job that stays: it belongs to a queue that no worker takes.
  await service.store.withTenant(a.id, ({ db }) =>
    db.outboxJob.create({
      data: { id: randomUUID(), tenantId: a.id, queue: 'none', name: 'none', payload: {} },
    }),
  );
});
afterAll(() => service.stop());

const tenantColumn = (table: string) => (table === 'tenants' ? 'id' : 'tenant_id');
const count = async (
  role: 'vitae_app' | 'vitae_relay',
  tenant: string | undefined,
  table: string,
  where = '',
) =>
  Number(
    (
      await asRole<{ n: string }>(
        service.database.url,
        role,
        tenant,
        `SELECT count(*) AS n FROM ${table} ${where}`,
      )
    )[0]?.n,
  );

describe('tables', () => {
  it('are all in this test', async () => {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns c WHERE table_schema = 'public' AND column_name = 'tenant_id'
       AND NOT (SELECT relispartition FROM pg_class WHERE oid = to_regclass(table_name)) ORDER BY 1`,
    );
    await client.end();
    expect(rows.map((r) => r.name).sort()).toEqual(TABLES.filter((t) => t !== 'tenants').sort());
  });

  it('are not reached by way of their parts', async () => {
    for (const sql of ['SELECT count(*) FROM', 'DELETE FROM'])
      await expect(
        asRole(service.database.url, 'vitae_app', a.id, `${sql} passage_vectors_0`),
      ).rejects.toThrow(/permission denied/);
  });

  it('let nobody hang rows on another tenant’s', async () => {
    const guessed = [
      `INSERT INTO indexed_resumes (tenant_id, resume_id, version, words, added_at) VALUES ('${b.id}', '${resumeId}', 1, '', now())`,
      `INSERT INTO indexed_skills VALUES ('${b.id}', '${resumeId}', 9, 'x', 'x', 1, 1, true, true)`,
      `INSERT INTO passages VALUES ('${b.id}', '${resumeId}', 9, 'x', NULL, 1, 1, 1, NULL, 'x', 'x', '')`,
      `INSERT INTO passage_vectors VALUES ('${b.id}', '${resumeId}', 0, 'guessed', 0, '[1]')`,
      `INSERT INTO map_candidates VALUES ('${b.id}', '${candidateId}', '${resumeId}', 0, 0, 0)`,
      `INSERT INTO decisions (tenant_id, id, revision, candidate_id, outcome, decided_at, recorded_at, actor_kind) VALUES ('${b.id}', '${b.id}', 1, '${candidateId}', 'hired', now(), now(), 'member')`,
      `INSERT INTO candidate_categories VALUES ('${b.id}', '${candidateId}', 'sex', 'Female', now())`,
      `INSERT INTO candidate_labels VALUES ('${b.id}', '${candidateId}', '${b.id}', now(), 'member')`,
      `INSERT INTO candidate_notes VALUES ('${b.id}', '${b.id}', '${candidateId}', 'mine', now(), NULL, 'member')`,
      `INSERT INTO saved_search_hits VALUES ('${b.id}', '${b.id}', '${candidateId}', now())`,
      `INSERT INTO search_changes VALUES ('${b.id}', '${candidateId}', now())`,
      `INSERT INTO legal_holds VALUES ('${b.id}', '${candidateId}', 'mine', now())`,
      `INSERT INTO search_feedback VALUES ('${b.id}', 's', '${candidateId}', 'text', 'opened', '{}', now())`,
    ];
    for (const sql of guessed)
      await expect(asRole(service.database.url, 'vitae_app', b.id, sql)).rejects.toThrow(/foreign key/);
  });

  describe.each(TABLES)('%s', (table) => {
    it('shows its rows to their tenant, and none to another or to nobody', async () => {
      expect(await count('vitae_app', a.id, table)).toBeGreaterThan(0);
      expect(await count('vitae_app', b.id, table, `WHERE ${tenantColumn(table)} = '${a.id}'`)).toBe(0);
      expect(await count('vitae_app', undefined, table)).toBe(0);
    });

    it('lets another tenant change nothing and add nothing in its name', async () => {
      const column = tenantColumn(table);
      if (isAppendOnly(table)) {
        for (const sql of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`])
          for (const tenant of [a.id, b.id])
            await expect(asRole(service.database.url, 'vitae_app', tenant, sql)).rejects.toThrow(
              /permission denied/,
            );
        return;
      }
      const changed = await asRole(
        service.database.url,
        'vitae_app',
        b.id,
        `UPDATE ${table} SET ${column} = ${column} WHERE ${column} = '${a.id}' RETURNING 1`,
      );
      expect(changed).toEqual([]);
      const stolen = asRole(
        service.database.url,
        'vitae_app',
        a.id,
        `UPDATE ${table} SET ${column} = '${b.id}' RETURNING 1`,
      );
      await expect(stolen).rejects.toThrow(/row-level security|violates/);
      const deleted =
        table === 'tenants'
          ? []
          : await asRole(
              service.database.url,
              'vitae_app',
              b.id,
              `DELETE FROM ${table} WHERE ${column} = '${a.id}' RETURNING 1`,
            );
      expect(deleted).toEqual([]);
    });

    it('is open to the relay only if it is the outbox; of the cost of models it sees sums, not whose; of webhooks and pushes, where some are due; of sign-ins of companies’ own, that there are some', async () => {
      const looked = count('vitae_relay', undefined, table);
      if (table === 'outbox') expect(await looked).toBeGreaterThan(0);
      else if (table === 'llm_usage' || table === 'llm_losses') {
        expect(await looked).toBeGreaterThan(0);
        const whose = count('vitae_relay', undefined, table, `WHERE tenant_id = '${a.id}'`);
        await expect(whose).rejects.toThrow(/permission denied/);
      } else if (table === 'webhook_deliveries' || table === 'connector_pushes') {
        expect(await looked).toBeGreaterThan(0);
        const what = table === 'webhook_deliveries' ? 'event_id' : 'resume_id';
        const whose = count('vitae_relay', undefined, table, `WHERE ${what} IS NULL`);
        await expect(whose).rejects.toThrow(/permission denied/);
      } else if (table === 'openid_settings') {
        expect(await looked).toBeGreaterThan(0);
        for (const what of ['tenant_id', 'issuer', 'client_secret']) {
          const whose = count('vitae_relay', undefined, table, `WHERE ${what} IS NULL`);
          await expect(whose).rejects.toThrow(/permission denied/);
        }
      } else await expect(looked).rejects.toThrow(/permission denied/);
    });
  });

  it('show the operator jobs, which resumes are in quarantine, and of tenants slugs, plans and how much they use; nothing else', async () => {
    const sees = (columns: string, table: string) =>
      asRole(service.database.url, 'vitae_operator', undefined, `SELECT ${columns} FROM ${table}`);
    expect((await sees('id', 'outbox')).length).toBeGreaterThan(0);
    // None of those that were sent here is.
    expect(await sees('id, tenant_id, sha256', 'resumes')).toEqual([]);
    for (const column of ['file_name', 'metadata', 'external_id'])
      await expect(sees(column, 'resumes')).rejects.toThrow(/permission denied/);
    expect((await sees('id, slug', 'tenants')).length).toBeGreaterThan(0);
    await expect(sees('name', 'tenants')).rejects.toThrow(/permission denied/);
    expect((await sees('*', 'tenant_plans')).length).toBeGreaterThan(0);
    expect((await sees('tenant_id, day, resumes', 'tenant_usage_days')).length).toBeGreaterThan(0);
    expect((await sees('tenant_id, bytes', 'storage_changes')).length).toBeGreaterThan(0);
    for (const table of TABLES.filter((t) => !['outbox', 'resumes', 'tenant_plans'].includes(t)))
      await expect(sees('*', table)).rejects.toThrow(/permission denied/);
    // A tenant that is not marked for it can't be deleted.
    expect(
      await asRole(service.database.url, 'vitae_operator', undefined, 'DELETE FROM tenants RETURNING id'),
    ).toEqual([]);
    for (const change of ['UPDATE resumes SET status = status', 'DELETE FROM resumes'])
      await expect(asRole(service.database.url, 'vitae_operator', undefined, change)).rejects.toThrow(
        /permission denied/,
      );
    // A job that is under way can't be dropped.
    expect(
      await asRole(service.database.url, 'vitae_operator', undefined, 'DELETE FROM outbox RETURNING id'),
    ).toEqual([]);
  });

  it('show whoever waits for resumes which are still being read, since when and of which tenant, and nothing else', async () => {
    const sees = (columns: string, table: string) =>
      asRole(service.database.url, 'vitae_watch', undefined, `SELECT ${columns} FROM ${table}`);
    // All that were sent here are settled.
    expect(await sees('id, status, tenant_id, begun_at', 'resumes')).toEqual([]);
    for (const column of ['candidate_id', 'file_name', 'metadata', 'sha256', 'url'])
      await expect(sees(column, 'resumes')).rejects.toThrow(/permission denied/);
    for (const table of TABLES.filter((t) => t !== 'resumes'))
      await expect(sees('*', table)).rejects.toThrow(/permission denied/);
    for (const change of ['UPDATE resumes SET status = status', 'DELETE FROM resumes'])
      await expect(asRole(service.database.url, 'vitae_watch', undefined, change)).rejects.toThrow(
        /permission denied/,
      );
  });

  it('belong to no role of ours', async () => {
    const owners = await asRole<{ owner: string }>(
      service.database.url,
      'vitae_app',
      undefined,
      `SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(owners.map((o) => o.owner)).not.toEqual(expect.arrayContaining(['vitae_app']));
    expect(owners.map((o) => o.owner)).not.toEqual(expect.arrayContaining(['vitae_relay']));
    expect(owners.map((o) => o.owner)).not.toEqual(expect.arrayContaining(['vitae_operator']));
    expect(owners.map((o) => o.owner)).not.toEqual(expect.arrayContaining(['vitae_watch']));
    await expect(
      asRole(service.database.url, 'vitae_app', a.id, 'ALTER TABLE resumes DISABLE ROW LEVEL SECURITY'),
    ).rejects.toThrow(/owner/);
  });
});

describe('endpoints', () => {
  const asB = () => ({ authorization: `Bearer ${b.apiKey}` });

  it.each([
    ['GET', ''],
    ['GET', '/profile'],
    ['GET', '/summary'],
    ['GET', '/document'],
    ['GET', '/original'],
    ['POST', '/reparse'],
    ['DELETE', ''],
  ] as const)('%s /v1/resumes/:id%s is 404 for another tenant’s resume', async (method, path) => {
    const url = `/v1/resumes/${resumeId}${path}`;
    const call =
      method === 'GET'
        ? request(http).get(url)
        : method === 'POST'
          ? request(http).post(url)
          : request(http).delete(url);
    const answer = await call.set(asB()).expect(404);
    expect(answer.body.type).toBe('/docs/problems#resume_not_found');
    await request(http)
      .get(`/v1/resumes/${resumeId}/profile`)
      .set('authorization', `Bearer ${a.apiKey}`)
      .expect(200);
  });

  it('lists nothing of another tenant, by no filter and no cursor', async () => {
    expect((await request(http).get('/v1/resumes').set(asB()).expect(200)).body.items).toEqual([]);
    const place = [new Date(Date.now() + 60_000).toISOString(), randomUUID()];
    const cursor = packCursor({ list: 'resumes' }, place);
    expect(
      (await request(http).get(`/v1/resumes?cursor=${cursor}`).set(asB()).expect(200)).body.items,
    ).toEqual([]);
  });

  it('draws nothing of another tenant on its maps', async () => {
    for (const kind of ['candidates', 'skills']) {
      const own = await request(http).get(`/v1/map/${kind}`).set('authorization', `Bearer ${a.apiKey}`);
      expect(own.body).toMatchObject({ status: 'ready', points: [{ x: 0.5 }] });
      const answer = await request(http).get(`/v1/map/${kind}`).set(asB()).expect(200);
      expect(answer.body).toMatchObject({ status: 'none_yet', clusters: [], points: [] });
    }
  });

  it('does not tell whether another tenant has the same file, nor replay its answers', async () => {
    const answer = await request(http)
      .post('/v1/resumes')
      .set(asB())
      .set('idempotency-key', 'k1')
      .attach('file', benchmarkFile('d07-classic-pdf.pdf'), 'cv.pdf')
      .expect(202);
    expect(answer.body.duplicateOf).toBeNull();
    expect(answer.body.id).not.toBe(resumeId);
    expect(answer.headers['idempotency-replayed']).toBeUndefined();
  });
});
