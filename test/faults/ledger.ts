// What is truly there, by SQL of the suite's own, past the program under test: every accepted resume once, read, with its
// file, and nobody twice.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Sent } from './load.ts';

type Accepted = Sent & { readonly resumeId: string };

interface Row {
  readonly id: string;
  readonly tenant_id: string;
  readonly external_id: string;
  readonly status: string;
  readonly problem: string | null;
  readonly sha256: string;
}

/** Answers of a program that is asked with an API key. */
export type Ask = (tenant: Sent['tenant'], path: string) => Promise<{ status: number; body: unknown }>;

export class Ledger {
  readonly #url: string;
  readonly #storage: string;

  /** `url`: the database itself, not by way of a proxy. `storage`: the folder of the original files. */
  constructor(url: string, storage: string) {
    this.#url = url;
    this.#storage = storage;
  }

  /** Of these resumes those that are not done, and jobs that are on the list. */
  async open(resumeIds: readonly string[]): Promise<number> {
    const [row] = await this.#query<{ open: number }>(
      `SELECT (SELECT count(*) FROM resumes WHERE id = ANY ($1::uuid[]) AND status IN ('queued', 'processing'))
         + (SELECT count(*) FROM outbox WHERE payload->>'resumeId' = ANY ($1::text[])) AS open`,
      [resumeIds],
    );
    return Number(row?.open);
  }

  /** How many resumes have been read since a moment of the database's clock. */
  async readSince(moment: Date): Promise<number> {
    const [row] = await this.#query<{ read: number }>(
      'SELECT count(*) AS read FROM resumes WHERE completed_at > $1',
      [moment],
    );
    return Number(row?.read);
  }

  async now(): Promise<Date> {
    const [row] = await this.#query<{ now: Date }>('SELECT now()');
    if (!row) throw new Error('the database has no clock');
    return row.now;
  }

  /** What is wrong with what was accepted and is done by now. */
  async faults(accepted: readonly Accepted[]): Promise<string[]> {
    const rows = await this.#query<Row>(
      'SELECT id, tenant_id, external_id, status, problem, sha256 FROM resumes ORDER BY created_at',
      [],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const byKey = Map.groupBy(rows, (row) => row.external_id);
    const quarantined = await this.#query('SELECT id FROM resumes WHERE status = $1', ['quarantined']);
    return [
      ...accepted.flatMap(({ key, resumeId }) => {
        const row = byId.get(resumeId);
        if (!row) return [`${key} was accepted and is lost`];
        const wrong = row.status === 'failed' || row.status === 'quarantined' || row.problem !== null;
        return wrong ? [`${key} was a good file and is ${row.status} ${row.problem ?? ''}`.trim()] : [];
      }),
      ...[...byKey].flatMap(([key, all]) => (all.length > 1 ? [`${key} made ${all.length} resumes`] : [])),
      ...(quarantined.length ? [`${quarantined.length} resumes are in quarantine`] : []),
    ];
  }

  /** What is wrong at the very end, when nothing is open any more. */
  async lastFaults(accepted: readonly Accepted[], ask: Ask): Promise<string[]> {
    const faults = await this.faults(accepted);
    const open = await this.open(accepted.map(({ resumeId }) => resumeId));
    if (open) faults.push(`${open} resumes or jobs are still open`);
    const people = await this.#query<{ email: string; n: number }>(
      `SELECT email, count(*) AS n FROM candidates WHERE email LIKE '%@example.com' GROUP BY tenant_id, email HAVING count(*) > 1`,
      [],
    );
    const texts = accepted.filter(({ file }) => file.person);
    faults.push(
      ...people.filter(({ email }) => isOurs(email, texts)).map(() => 'a person became two candidates'),
    );
    const [profiles] = await this.#query<{ n: number }>('SELECT count(*) AS n FROM profiles', []);
    const [resumes] = await this.#query<{ n: number }>('SELECT count(*) AS n FROM resumes', []);
    if (Number(profiles?.n) !== Number(resumes?.n))
      faults.push(`${resumes?.n} resumes have ${profiles?.n} profiles`);
    for (const { key, tenant, resumeId, file } of accepted) {
      const resume = await ask(tenant, `/v1/resumes/${resumeId}`);
      if (resume.status !== 200) faults.push(`${key}: the API answers ${resume.status}`);
      if (!file.person) continue;
      const profile = await ask(tenant, `/v1/resumes/${resumeId}/profile`);
      if (!JSON.stringify(profile.body).includes(file.person))
        faults.push(`${key}: its profile is another's`);
    }
    return [...faults, ...(await this.#fileFaults())];
  }

  /** How many resumes are done, how many rows all tables have, and how many bytes those take with their indexes. */
  async size(): Promise<{ resumes: number; rows: number; bytes: number }> {
    const tables = await this.#query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    );
    const counts = tables.map(({ name }) => `(SELECT count(*) FROM "${name}")`).join(' + ');
    const sizes = tables.map(({ name }) => `pg_total_relation_size('"${name}"')`).join(' + ');
    const [row] = await this.#query<Record<'resumes' | 'rows' | 'bytes', string>>(
      `SELECT (SELECT count(*) FROM resumes WHERE completed_at IS NOT NULL) AS resumes, ${counts} AS rows, ${sizes} AS bytes`,
    );
    return { resumes: Number(row?.resumes), rows: Number(row?.rows), bytes: Number(row?.bytes) };
  }

  /** Removes uploads that broke off before a moment. */
  async removeParts(before: Date): Promise<void> {
    for (const path of await this.#parts()) {
      const facts = await stat(path).catch(() => undefined);
      if (facts && facts.mtime < before) await rm(path, { force: true });
    }
  }

  /** Uploads that are on their way, or broke off. */
  async #parts(): Promise<string[]> {
    const folder = join(this.#storage, 'incoming');
    const names = await readdir(folder).catch((): string[] => []);
    return names.filter((name) => name.endsWith('.part')).map((name) => join(folder, name));
  }

  async #fileFaults(): Promise<string[]> {
    const rows = await this.#query<Row>('SELECT DISTINCT tenant_id, sha256 FROM resumes', []);
    const parts = await this.#parts();
    const faults = parts.length ? [`${parts.length} uploads that broke off lie there still`] : [];
    for (const { tenant_id: tenant, sha256 } of rows) {
      const path = join(this.#storage, tenant, sha256.slice(0, 2), sha256);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes) faults.push('an original is lost');
      else if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        faults.push('an original is damaged');
    }
    return faults;
  }

  async #query<T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.#url });
    await client.connect();
    try {
      return (await client.query<T>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }
}

const isOurs = (email: string, texts: readonly Sent[]) =>
  texts.some(({ file }) => new TextDecoder().decode(file.bytes).includes(`\n${email}\n`));
