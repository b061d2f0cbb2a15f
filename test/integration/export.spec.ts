// All that is held of a person is handed out in one archive, whose manifest is true, and nothing of anybody else.
import { resumeSchema, type Resume } from '@vitae/contracts';
import { searchFeedback } from '@vitae/store';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { WordEmbedder } from '../support/word-embedder.ts';

const TEXT = `Xanthippe Quastenflosser
xanthippe@quasten.example

Work Experience
Welder, Example Works Ltd, 2016 - 2019
Ran the line.
`;
let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };
let folder: string;

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant({}, { embedder: new WordEmbedder() }));
  folder = await mkdtemp(join(tmpdir(), 'vitae-export-'));
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

async function send(text: string, fileName: string): Promise<Resume> {
  const sent = await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(text), fileName)
    .expect(200);
  return resumeSchema.parse(sent.body);
}

/** The archive's files by their paths, as unzip takes them out. */
async function unpacked(candidateId: string | null): Promise<Map<string, Buffer>> {
  const answer = await request(http)
    .get(`/v1/candidates/${candidateId}/export`)
    .set(bearer)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    })
    .expect(200)
    .expect('content-type', 'application/zip');
  const place = await mkdtemp(join(folder, 'x'));
  await writeFile(join(place, 'a.zip'), answer.body as Buffer);
  await promisify(execFile)('unzip', ['-q', 'a.zip', '-d', 'out'], { cwd: place });
  const out = join(place, 'out');
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return new Map(
    await Promise.all(
      files.map(async (one) => {
        const path = join(one.parentPath, one.name);
        return [relative(out, path), await readFile(path)] as const;
      }),
    ),
  );
}

it('holds what was sent, what was read and every row, under safe names, with a manifest that is true', async () => {
  const first = await send(TEXT, '../..\\böse: "datei".txt');
  await send(TEXT.replace('Ran the line.', 'Welded hulls of ferries.'), 'second.txt');
  const other = await send(
    TEXT.replaceAll('Xanthippe Quastenflosser', 'Rowan Field').replace('xanthippe@quasten', 'rowan@field'),
    'rowan.txt',
  );
  await service.store.withTenant(tenant.id, (tx) =>
    searchFeedback.keep(tx, { search: 's', askedBy: 'text', givenAt: new Date() }, [
      { candidateId: first.candidateId ?? '', verdict: 'shortlisted', signals: { words: 1 } },
    ]),
  );
  await request(http).get(`/v1/resumes/${first.id}/profile`).set(bearer).expect(200);
  const files = await unpacked(first.candidateId);
  const paths = [...files.keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.txt',
      'person.json',
      'resumes/001/profile.json',
      'resumes/001/json-resume.json',
      'resumes/001/document.txt',
      'resumes/002/original-second.txt',
      'rows/candidate_keys.jsonl',
      'rows/passages.jsonl',
      'rows/passage_vectors.jsonl',
      'rows/search_feedback.jsonl',
      'audit.jsonl',
      'manifest.json',
    ]),
  );
  const original = paths.find((path) => path.startsWith('resumes/001/original-')) ?? '';
  expect(original).toMatch(/^resumes\/001\/original-[\p{L}_ -]*\.txt$/u);
  expect(files.get(original)?.toString()).toBe(TEXT);
  expect(files.get('resumes/001/document.txt')?.toString()).toContain('Welder, Example Works Ltd');
  expect(files.get('rows/search_feedback.jsonl')?.toString()).toContain('shortlisted');
  expect(files.get('audit.jsonl')?.toString()).toContain('profile.read');
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as {
    files: { path: string; bytes: number; sha256: string }[];
    missing: string[];
  };
  expect(manifest.missing).toEqual([]);
  expect(manifest.files.map(({ path }) => path).sort()).toEqual(
    paths.filter((path) => path !== 'manifest.json').sort(),
  );
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = files.get(path) ?? Buffer.alloc(0);
    expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
      path,
      bytes,
      sha256,
    ]);
  }
  for (const [path, content] of files) {
    expect([path, content.includes('Rowan')]).toEqual([path, false]);
    expect([path, content.includes(other.candidateId ?? '')]).toEqual([path, false]);
  }
});

it('says which original is missing, and goes on', async () => {
  const lost = await send(TEXT.replaceAll('Xanthippe', 'Linden').replace('linden@', 'l@'), 'lost.txt');
  await service.files.remove(tenant.id, lost.sha256);
  const files = await unpacked(lost.candidateId);
  const { missing } = JSON.parse(files.get('manifest.json')?.toString() ?? '') as { missing: string[] };
  expect(missing).toEqual(['resumes/001/original-lost.txt']);
  expect(files.has('resumes/001/profile.json')).toBe(true);
});

it('is for this tenant’s people, and in the audit trail', async () => {
  const { candidateId } = await send(TEXT.replaceAll('Xanthippe', 'Hazel').replace('hazel@', 'h@'), 'cv.txt');
  const stranger = await addTenant(service.store, 'bolt');
  await request(http)
    .get(`/v1/candidates/${candidateId}/export`)
    .set('authorization', `Bearer ${stranger.apiKey}`)
    .expect(404);
  await unpacked(candidateId);
  const { body } = await request(http)
    .get(`/v1/audit?action=candidate.exported&subjectId=${candidateId}`)
    .set(bearer)
    .expect(200);
  expect(body.items).toMatchObject([{ action: 'candidate.exported', subject: { id: candidateId } }]);
});
