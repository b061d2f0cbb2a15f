// A tenant that has one of everything that has an address of its own: what tests ask about that take every operation.
import {
  access,
  connectorPushes,
  connectors,
  mailAddresses,
  pushFileLinks,
  questions,
  webhookDeliveries,
  webhookEndpoints,
} from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import type { Operation } from './described-requests.ts';
import type { TestService } from './service.ts';
import type { TestTenant } from './tenants.ts';

/** So that tenants may have addresses for resumes; nobody listens. */
export const MAIL_IN = {
  domain: 'jobs.acme.example',
  port: undefined,
  host: '127.0.0.1',
  maxBytes: 1_000_000,
  tls: undefined,
};

/** What stands in the tenant’s resume, and nowhere else: of the person, of where they worked, of the file’s name. */
export const MARKS = ['Quillon Zeppelhart', 'zeppelhart', 'Oxalwerk', 'quillonmark'];
const RESUME = `Quillon Zeppelhart
quillon@zeppelhart.example · +49 30 5550100

Experience
01/2019 – 03/2024  Welder, Oxalwerk GmbH, Berlin
Welded frames of trains

Skills
TIG welding, Blueprint reading`;

/** Ids by the address that shows one of its kind: `/v1/resumes/{id}`. */
export type Things = Readonly<Record<string, string>>;

/** Makes one of everything; a new address must be made here. */
export async function makeOneOfEach(service: TestService, tenant: TestTenant): Promise<Things> {
  const http = service.app.getHttpServer() as App;
  const bearer = { authorization: `Bearer ${tenant.apiKey}` };
  const send = async (text: string, name: string) =>
    (
      await request(http)
        .post('/v1/resumes')
        .set(bearer)
        .set('prefer', 'wait=60')
        .attach('file', Buffer.from(text), name)
        .expect(200)
    ).body as Record<string, unknown>;
  const correct = (id: unknown, patch: object) =>
    request(http)
      .patch(`/v1/resumes/${String(id)}/profile`)
      .set(bearer)
      .set('content-type', 'application/merge-patch+json')
      .send(JSON.stringify(patch))
      .expect(200);
  // What is corrected in one resume is suggested for the next.
  const taught = await send('Anna Muster\n\nExperience\nWelder, 2016 - 2019', 'before.txt');
  await correct(taught['id'], { skills: { new: { mention: { value: 'frames of trains' } } } });
  const resume = await send(RESUME, 'quillonmark.txt');
  const resumeId = String(resume['id']);
  const { body: corrected } = await correct(resumeId, { basics: { availability: { value: 'At once' } } });
  const { body: suggested } = await request(http)
    .get(`/v1/resumes/${resumeId}/profile/suggestions`)
    .set(bearer)
    .expect(200);
  const question = await service.store.withTenant(tenant.id, (tx) => {
    const passage = { resumeId, text: 'Oxalwerk', page: 1, firstLine: 1, lastLine: 1 };
    return questions.add(tx, 'Who was at Oxalwerk?', [passage], new Date());
  });
  // Nothing gets there: it is within our own network.
  const { endpointId, deliveryId } = await service.store.withTenant(tenant.id, async (tx) => {
    const wanted = { url: 'https://127.0.0.1/quillonmark', events: [] };
    const { id } = await webhookEndpoints.make(tx, wanted, new Date());
    return { endpointId: id, deliveryId: (await webhookDeliveries.addTest(tx, id, new Date())).id };
  });
  const fileToken = pushFileLinks.newToken();
  const { connectorId, pushId } = await service.store.withTenant(tenant.id, async (tx) => {
    const credentials = { apiKey: 'quillonmark-key' };
    const { id } = await connectors.make(tx, { ats: 'ashby', name: 'Oxalwerk', credentials }, new Date());
    // Nobody sees to it while a test lasts.
    const pushed = await connectorPushes.order(tx, id, resumeId, new Date('2099-01-01'));
    const file = { pushId: pushed?.id ?? '', sha256: String(resume['sha256']), token: fileToken };
    await pushFileLinks.add(tx, file, new Date());
    return { connectorId: id, pushId: file.pushId };
  });
  const { body: key } = await request(http)
    .post('/v1/api-keys')
    .set(bearer)
    .send({ name: 'quillonmark', scopes: ['search'] })
    .expect(201);
  const candidateId = String(resume.candidateId);
  const { body: link } = await request(http)
    .post(`/v1/candidates/${candidateId}/link`)
    .set(bearer)
    .send({})
    .expect(201);
  const token = new URL(String(link.url)).pathname.slice('/c/'.length);
  await request(http)
    .post(`/c/${token}/correction`)
    .type('form')
    .send({ says: 'Oxalwerk is wrong' })
    .expect(200);
  await request(http)
    .post(`/c/${token}/correction`)
    .type('form')
    .send({ about: `${resumeId} positions[0].title`, says: 'Senior welder at Oxalwerk' })
    .expect(200);
  const { body: wished } = await request(http).get('/v1/corrections/wishes').set(bearer).expect(200);
  const { body: asked } = await request(http).get('/v1/privacy/requests').set(bearer).expect(200);
  const { memberId, sessionId } = await service.store.withTenant(tenant.id, async (tx) => {
    const member = { email: 'quillonmark@acme.example', name: 'Quillon Zeppelhart', role: 'viewer' };
    const { id } = await tx.db.member.create({
      data: { id: randomUUID(), tenantId: tenant.id, ...member, passwordHash: 'none' },
    });
    await access.openSession(tx, id, new Date(Date.now() + 86_400_000));
    await mailAddresses.make(tx, new Date());
    const session = await tx.db.session.findFirstOrThrow({ where: { memberId: id } });
    return { memberId: id, sessionId: session.id };
  });
  const { body: invitation } = await request(http)
    .post('/v1/members/invitations')
    .set(bearer)
    .send({ email: 'zeppelhart@acme.example', role: 'viewer' })
    .expect(201);
  const { body: decided } = await request(http)
    .post('/v1/decisions')
    .set(bearer)
    .send({ candidateId, outcome: 'short_listed', process: 'Welder at Oxalwerk', reference: 'quillonmark' })
    .expect(201);
  await request(http)
    .put(`/v1/candidates/${candidateId}/categories`)
    .set(bearer)
    .send({ categories: { sex: 'quillonmark' } })
    .expect(200);
  const { body: label } = await request(http)
    .post('/v1/labels')
    .set(bearer)
    .send({ name: 'Quillonmark', colour: 'blue' })
    .expect(201);
  await request(http)
    .put(`/v1/candidates/${candidateId}/labels/${String(label.id)}`)
    .set(bearer)
    .expect(204);
  const { body: note } = await request(http)
    .post(`/v1/candidates/${candidateId}/notes`)
    .set(bearer)
    .send({ text: 'Called Zeppelhart at Oxalwerk' })
    .expect(201);
  const { body: view } = await request(http)
    .post('/v1/saved-views')
    .set(bearer)
    .send({ name: 'Oxalwerk', list: 'candidates', state: { query: { text: 'zeppelhart' } } })
    .expect(201);
  const { body: search } = await request(http)
    .post('/v1/saved-searches')
    .set(bearer)
    .send({ name: 'Oxalwerk', request: { text: 'welder at Oxalwerk' }, alert: 'daily' })
    .expect(201);
  const { body: sentImport } = await request(http)
    .post('/v1/imports')
    .set(bearer)
    .set('prefer', 'wait=60')
    .attach(
      'file',
      Buffer.from('name,email\nQuillon Zeppelhart,quillon@zeppelhart.example\n'),
      'quillonmark.csv',
    )
    .expect(201);
  const { body: upload } = await request(http)
    .post('/v1/uploads')
    .set({ ...bearer, 'upload-length': '9' })
    .set('upload-metadata', `filename ${Buffer.from('quillonmark.csv').toString('base64')}`)
    .expect(201);
  const { body: template } = await request(http)
    .put('/v1/import-templates')
    .set(bearer)
    .send({ name: 'quillonmark', mapping: { Name: 'name' } })
    .expect(200);
  const { body: batch } = await request(http)
    .post('/v1/resumes:batch')
    .set(bearer)
    .send({ items: [{ url: 'https://127.0.0.1/quillonmark', externalId: 'quillonmark' }] })
    .expect(202);
  const { body: skills } = await request(http).get('/v1/skills?q=python').set(bearer).expect(200);
  return {
    '/v1/resumes/{id}': resumeId,
    '/v1/resumes/{id}/profile/corrections/{correctionId}': String(corrected.corrections[0].id),
    '/v1/resumes/{id}/profile/suggestions/{suggestionId}': String(suggested.items[0].id),
    '/v1/candidates/{candidateId}': candidateId,
    'another candidate': String(taught['candidateId']),
    '/v1/candidates/{candidateId}/links/{linkId}': String(link.id),
    '/v1/privacy/requests/{requestId}': String(asked.items[1].id),
    '/v1/corrections/wishes/{wishId}': String(wished.items[0].id),
    '/c/{token}': token,
    '/v1/decisions/{decisionId}': String(decided.items[0].id),
    '/v1/saved-views/{viewId}': String(view.id),
    '/v1/saved-searches/{searchId}': String(search.id),
    '/v1/labels/{labelId}': String(label.id),
    '/v1/candidates/{candidateId}/labels/{labelId}': String(label.id),
    '/v1/candidates/{candidateId}/notes/{noteId}': String(note.id),
    '/v1/ask/{questionId}': question.id,
    '/v1/webhook-endpoints/{endpointId}': endpointId,
    '/v1/webhook-deliveries/{deliveryId}': deliveryId,
    '/v1/connectors/{connectorId}': connectorId,
    '/v1/connector-pushes/{pushId}': pushId,
    '/v1/public/files/{fileToken}': fileToken,
    '/v1/api-keys/{keyId}': String(key.id),
    '/v1/members/{memberId}': memberId,
    '/v1/members/invitations/{invitationId}': String(invitation.id),
    '/v1/sessions/{sessionId}': sessionId,
    '/v1/resume-batches/{batchId}': String(batch.id),
    '/v1/imports/{importId}': String(sentImport.id),
    '/v1/uploads/{uploadId}': String(upload.id),
    '/v1/import-templates/{templateId}': String(template.id),
    // Of the table that all tenants share.
    '/v1/skills/{skillId}': String(skills.items[0].skill.id),
  };
}

/** The people that bodies name, by the names they have there. */
export const namedIn = (things: Things): Record<string, string[]> => {
  const both = [things['/v1/candidates/{candidateId}'], things['another candidate']].filter(
    (id) => id !== undefined,
  );
  const labels = [things['/v1/labels/{labelId}']].filter((id) => id !== undefined);
  return {
    candidateId: both,
    candidateIds: both,
    likeCandidate: both,
    labels,
    add: labels,
    remove: labels,
  };
};

/** Those that bodies name: what is part of a person has an address, and nothing else asks for it. */
export const idsOf = (things: Things): string[] =>
  Object.entries(things).flatMap(([address, id]) =>
    id.length === 36 && !/link|request|wishes|\/profile\//.test(address) ? [id] : [],
  );

/** The parameters of an operation’s address, so that it names what is there; and whichever state that is in is the one that is meant. */
export const knownFor = ({ path }: Operation, things: Things): Record<string, string> => ({
  'If-Match': '*',
  ...Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].flatMap(({ 0: braced, 1: name = '', index }) => {
      const thing = things[path.slice(0, index + braced.length)];
      return thing === undefined ? [] : [[name, thing]];
    }),
  ),
});
