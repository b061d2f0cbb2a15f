// What a resume leaves in the database once it is read: its row, its profile with the document, whose it is, and nothing of the
// way there. What it leaves is bounded, whatever the number of resumes before it.
import { resumeSchema } from '@vitae/contracts';
import { results, resumes } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { benchmarkFile } from '../support/files.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;

beforeAll(async () => {
  service = await startService();
  tenant = await addTenant(service.store, 'acme');
});
afterAll(() => service.stop());

/** The carrier's own table, which it cuts to the last ten thousand. */
const EVENTS = 'event';

/** What search asks, but for the vectors: 2 KB a passage. */
const FOR_SEARCH = /^(?:indexed_|passages$)/;
const MOST_FOR_SEARCH = 30_000;

/** By which somebody is found in lists, however much there is in a headline. */
const MOST_WORDS = 40;

interface Left {
  rows: number;
  bytes: number;
}

/** Rows and their bytes (as they are stored, without indexes) of every table, the carrier's too. */
async function everything(): Promise<Record<string, Left>> {
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_schema || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const left: Record<string, Left> = {};
    for (const { name } of tables.filter((table) => table.name !== `public.${EVENTS}`)) {
      const { rows } = await client.query<Left>(
        `SELECT count(*)::int AS rows, coalesce(sum(pg_column_size(t.*)), 0)::int AS bytes FROM ${name} t`,
      );
      left[name.replace('public.', '')] = rows[0] ?? { rows: 0, bytes: 0 };
    }
    return left;
  } finally {
    await client.end();
  }
}

const send = (file: string, key: string) =>
  request(service.app.getHttpServer() as App)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .set('idempotency-key', key)
    .attach('file', benchmarkFile(file), file)
    .expect(200);

const grown = (before: Record<string, Left>, after: Record<string, Left>): Record<string, Left> =>
  Object.fromEntries(
    Object.entries(after).flatMap(([table, { rows, bytes }]) => {
      const was = before[table] ?? { rows: 0, bytes: 0 };
      return rows === was.rows && bytes === was.bytes
        ? []
        : [[table, { rows: rows - was.rows, bytes: bytes - was.bytes }]];
    }),
  );

it('leaves a bounded number of rows and bytes of a resume, and nothing of the stages', async () => {
  await send('d07-classic-pdf.pdf', 'first');
  for (const file of ['d02-classic-pdf.pdf', 'd10-flat-pdf.pdf', 'd24-docxheader-odt.odt']) {
    const before = await everything();
    await send(file, file);
    const { profiles, ...rest } = grown(before, await everything());
    expect(profiles?.rows).toBe(1);
    // The profile and the document that it was read from, each once: as long as the resume, not as the way to it.
    expect(profiles?.bytes).toBeLessThan(20_000);
    const forSearch = Object.entries(rest).filter(([table]) => FOR_SEARCH.test(table));
    expect(rest['indexed_resumes']?.rows).toBe(1);
    // As long as the resume, too: its text once more in passages, the words of it, and a row for each fact.
    expect(forSearch.reduce((sum, [, { bytes }]) => sum + bytes, 0)).toBeLessThan(MOST_FOR_SEARCH);
    for (const [table] of forSearch) delete rest[table];
    const {
      candidate_keys: keys,
      candidate_words: words,
      settled_days: days,
      ...rows
    } = Object.fromEntries(Object.entries(rest).map(([table, { rows }]) => [table, rows]));
    // An address, a number, and at most eight places where they were.
    expect(keys).toBeLessThanOrEqual(10);
    // Of a name, an address and a headline, to be found by in lists; see the test below.
    expect(words).toBeGreaterThan(2);
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
    // Counted within the rows of its day, of which there are five at most.
    expect(days ?? 0).toBeLessThanOrEqual(5);
    expect(rows).toEqual({
      resumes: 1,
      candidates: 1,
      idempotency_keys: 1,
      // That it was sent, and what it takes of the plan; the latter are added up every 64.
      audit_entries: 1,
      storage_changes: 1,
      // That it was received and read, and that somebody is known by it; for some months.
      events: 3,
    });
    expect(Object.values(rest).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3_500);
  }
});

it('keeps no more than forty words of somebody to find them by, the name among them', async () => {
  const said = (prefix: string) => Array.from({ length: 500 }, (_, n) => `${prefix}${n}`).join(' ');
  await service.store.withTenant(tenant.id, async (tx) => {
    const { id } = await tx.db.candidate.findFirstOrThrow({ select: { id: true } });
    const wordsOf = async (data: { name: string; headline: string; email: string }) => {
      await tx.db.candidate.update({ where: { id }, data });
      const rows = await tx.db.$queryRaw<{ word: string }[]>`
        SELECT word FROM candidate_words WHERE candidate_id = ${id}::uuid`;
      return rows.map(({ word }) => word);
    };
    const email = 'zoe@people.example';
    const long = await wordsOf({ name: 'Zoë Zorn', headline: said('a'), email });
    expect(long).toEqual(expect.arrayContaining(['zoe', 'zorn', 'people', 'example', 'a0']));
    expect(long.length).toBeLessThanOrEqual(MOST_WORDS);
    const longest = await wordsOf({ name: said('n'), headline: said('h'), email: said('e') });
    expect(longest).toHaveLength(MOST_WORDS);
  });
});

it('leaves no more of a resume that is read again', async () => {
  const sent = resumeSchema.parse((await send('d01-docxsimple-docx.docx', 'again')).body);
  const before = await everything();
  await request(service.app.getHttpServer() as App)
    .post(`/v1/resumes/${sent.id}/reparse`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .expect(200);
  const { audit_entries: told, events, ...rest } = grown(before, await everything());
  expect(told?.rows).toBe(1);
  // That it was read, and that something is known of somebody.
  expect(events?.rows).toBe(2);
  expect(Object.values(rest).map(({ rows }) => rows)).toEqual(Object.values(rest).map(() => 0));
  for (const { bytes } of Object.values(rest)) expect(Math.abs(bytes)).toBeLessThan(100);
});

it('keeps of a resume that failed the document alone, and of one that has a profile nothing of the newer reading', async () => {
  const { profile: id } = await service.store.withTenant(tenant.id, async (tx) => {
    const row = await tx.db.profile.findFirstOrThrow({ select: { resumeId: true } });
    await tx.db.resume.updateMany({
      where: { id: row.resumeId },
      data: { status: 'queued', statusBefore: 'parsed' },
    });
    return { profile: row.resumeId };
  });
  const failed = await service.store.withTenant(tenant.id, (tx) =>
    resumes.addResume(tx, {
      fileName: 'a.txt',
      mediaType: 'text/plain',
      bytes: 1,
      sha256: 'a'.repeat(64),
      source: 'upload',
    }),
  );
  for (const [resumeId, left] of [
    [failed.id, ['read']],
    [id, []],
  ] as const) {
    await service.store.withTenant(tenant.id, async (tx) => {
      for (const stage of ['read', 'classic', 'merge'])
        await results.saveStageResult(tx, resumeId, stage, { lines: [] }, 1);
      await resumes.failReading(tx, resumeId, 'failed', 'damaged_file', new Date());
      const kept = await results.loadStageResults(tx, resumeId);
      expect([...kept.keys()]).toEqual(left);
    });
  }
});
