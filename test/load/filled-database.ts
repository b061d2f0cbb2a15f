// A database full of one tenant's resumes, made by SQL: of fictitious people, most of them read, some sent twice, some by an
// agency under its own address. Beside it a neighbour with a twentieth of that, and what else piles up: keys, sessions, jobs.
import { access, searchFeedback, type Store } from '@vitae/store';
import { Client } from 'pg';
import { addTenant } from '../support/tenants.ts';

export interface FilledDatabase {
  readonly tenantId: string;
  readonly apiKey: string;
  readonly email: string;
  /** The token of a browser that is signed in. */
  readonly session: string;
  /** Ids of resumes: one in the middle of the list, one that others were sent again after, one whose file only it has. */
  readonly middle: string;
  readonly sentAgain: string;
  readonly alone: string;
  readonly failed: string;
  readonly quarantined: string;
  /** Ids of questions: one that has its answer, one that waits. */
  readonly answered: string;
  /** Ids of a webhook endpoint with something due, and of a delivery. */
  readonly endpoint: string;
  readonly delivery: string;
  readonly waiting: string;
  /** Ids of a connector with something due, and of a push. */
  readonly connector: string;
  readonly push: string;
}

/** So many resumes share the external id of the middle one, and so many the agency's address. */
export const SHARED = 40;
/** So many lie on the map of candidates at most, a fifth of what has room there: what a map costs grows with them alone. */
const ON_MAP = 1_000;
/** Of skills most are others', as they are where there are many tenants. */
const SKILLS_ON_MAP = { large: 100, small: 1_500 };
/** One label, view and search less than a tenant may have; most are others', as above. */
const LABELS = { large: 199, small: 6_000 };
/** The same of what is said of skills. */
const SKILL_PAIRS = { large: 60, small: 2_000 };

const EVERY = { again: 20, failed: 50, partial: 60, quarantined: 400 };

/** A UUID of version 4 in form, the same for the same text. */
const uuidOf = (text: string) =>
  `overlay(overlay(md5(${text}) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;
/** Resume number `n` of a tenant, 0 being the newest. */
const idOf = (prefix: string, n: string) => uuidOf(`'${prefix}resume' || ${n}`);
const candidateOf = (prefix: string, n: string) => uuidOf(`'${prefix}candidate' || ${n}`);

/** The statements that fill a tenant. Every twentieth resume is the file of the one before; nine in ten candidates have one resume. */
const fillTenant = (tenant: string, prefix: 'large' | 'small', count: number): string[] => [
  `INSERT INTO candidates (id, tenant_id, name, headline, email, created_at)
   SELECT ${candidateOf(prefix, 'n')}, '${tenant}', 'Person ' || n, 'Welder', 'person' || n || '@example.com', now() - n * interval '7 seconds'
   FROM generate_series(0, ${count - 1}) n WHERE n % 10 <> 1`,
  `INSERT INTO resumes (id, tenant_id, status, file_name, media_type, bytes, sha256, source, external_id, duplicate_of, candidate_id, pages, problem, created_at, completed_at)
   SELECT ${idOf(prefix, 'n')}, '${tenant}',
     CASE WHEN n < 30 THEN 'queued' WHEN n % ${EVERY.quarantined} = 7 THEN 'quarantined' WHEN n % ${EVERY.failed} = 8 THEN 'failed' WHEN n % ${EVERY.partial} = 9 THEN 'partial' ELSE 'parsed' END,
     'resume-' || n || '.pdf', 'application/pdf', 90000,
     encode(sha256(('${prefix}' || CASE WHEN n % ${EVERY.again} = 0 THEN n + 1 ELSE n END)::bytea), 'hex'), 'upload',
     CASE WHEN n BETWEEN ${count >> 1} AND ${(count >> 1) + SHARED - 1} THEN 'shared' WHEN n % 2 = 0 THEN 'EXT-' || n END,
     CASE WHEN n % ${EVERY.again} = 0 THEN ${idOf(prefix, '(n + 1)')} END,
     CASE WHEN n >= 30 AND n % ${EVERY.quarantined} <> 7 AND n % ${EVERY.failed} <> 8
       THEN ${candidateOf(prefix, '(CASE WHEN n % 10 = 1 THEN n - 1 ELSE n END)')} END,
     2, CASE WHEN n % ${EVERY.quarantined} = 7 THEN 'quarantined_file' WHEN n % ${EVERY.failed} = 8 THEN 'damaged_file' END,
     now() - n * interval '7 seconds', CASE WHEN n >= 30 THEN now() - n * interval '7 seconds' END
   FROM generate_series(0, ${count - 1}) n`,
  `INSERT INTO candidate_keys (tenant_id, resume_id, candidate_id, key)
   SELECT '${tenant}', r.id, r.candidate_id, key FROM resumes r
   JOIN candidates c ON c.id = r.candidate_id
   CROSS JOIN LATERAL (VALUES ('email:' || c.email), ('phone:+4930' || substring(c.email FROM '[0-9]+'))) keys (key)
   WHERE r.tenant_id = '${tenant}'`,
  `INSERT INTO candidate_keys (tenant_id, resume_id, candidate_id, key)
   SELECT '${tenant}', r.id, r.candidate_id, 'email:agency@example.com' FROM resumes r
   WHERE r.tenant_id = '${tenant}' AND r.candidate_id IS NOT NULL ORDER BY r.created_at DESC LIMIT ${SHARED}`,
  `INSERT INTO profiles (resume_id, tenant_id, profile, document)
   SELECT r.id, '${tenant}', jsonb_build_object('basics', jsonb_build_object('name', jsonb_build_object('value', c.name, 'confidence', 0.9),
     'emails', jsonb_build_array(jsonb_build_object('value', c.email, 'confidence', 0.9))), 'positions', '[]'::jsonb, 'quality', '[]'::jsonb), '{"lines":[]}'
   FROM resumes r JOIN candidates c ON c.id = r.candidate_id WHERE r.tenant_id = '${tenant}'`,
  `INSERT INTO corrections (id, tenant_id, resume_id, list, entry, field, field_name, kind, value, profile_was, classic_was, actor_kind, actor_id, created_at, superseded, teaches)
   SELECT ${uuidOf(`'${prefix}correction' || n`)}, '${tenant}', ${idOf(prefix, '(40 + n / 4)')}, '', '', 'basics.f' || n % 4, 'basics.f' || n % 4, 'set', '"x"', 'wrong', 'wrong', 'member',
     CASE WHEN n % 1000 = 7 THEN '00000000-0000-4000-8000-000000000007' ELSE 'other' END, now() - n * interval '9 seconds', false, n % 9 = 0
   FROM generate_series(0, ${count - 200}) n`,
  `INSERT INTO indexed_resumes (tenant_id, resume_id, candidate_id, decides, version, words, added_at)
   SELECT DISTINCT ON (candidate_id) tenant_id, id, candidate_id, true, 1, '', created_at FROM resumes
   WHERE tenant_id = '${tenant}' AND candidate_id IS NOT NULL ORDER BY candidate_id, created_at`,
  `INSERT INTO indexed_skills (tenant_id, resume_id, ordinal, skill, name, listed, at_work)
   SELECT tenant_id, resume_id, n, 'name:skill ' || (hashtext(resume_id::text) % 500 + n), 'Skill', true, false FROM indexed_resumes, generate_series(0, 2) n WHERE tenant_id = '${tenant}'`,
  `INSERT INTO indexed_positions (tenant_id, resume_id, ordinal, title, title_key, organisation, organisation_key, is_current)
   SELECT tenant_id, resume_id, n, 'Title', 'title ' || hashtext(resume_id::text) % 500 + n, 'Works', 'works', n = 0 FROM indexed_resumes, generate_series(0, 2) n WHERE tenant_id = '${tenant}'`,
  `INSERT INTO indexed_languages (tenant_id, resume_id, ordinal, language, name, level)
   SELECT tenant_id, resume_id, n, CASE WHEN n = 0 THEN 'en' ELSE 'l' || hashtext(resume_id::text) % 60 END, 'Language', 5 FROM indexed_resumes, generate_series(0, 1) n WHERE tenant_id = '${tenant}'`,
  `INSERT INTO indexed_places (tenant_id, resume_id, ordinal, position, name, city_key, country_code)
   SELECT tenant_id, resume_id, n, nullif(n, 0) - 1, 'Town', 'town ' || hashtext(resume_id::text) % 200, 'DE' FROM indexed_resumes, generate_series(0, 2) n WHERE tenant_id = '${tenant}'`,
  `UPDATE indexed_resumes SET facets = facets_of(tenant_id, resume_id) WHERE tenant_id = '${tenant}'`,
  `INSERT INTO passages (tenant_id, resume_id, ordinal, section, page, first_line, last_line, text, text_hash, words)
   SELECT tenant_id, resume_id, n, 'work', 1, 1, 1, 'Did the work.', md5(resume_id::text || n), '' FROM indexed_resumes, generate_series(0, 2) n WHERE tenant_id = '${tenant}'`,
  `INSERT INTO passage_vectors (tenant_id, resume_id, ordinal, model, shelf, embedding)
   SELECT tenant_id, resume_id, ordinal, 'filled', 0, '[1,0]' FROM passages WHERE tenant_id = '${tenant}'`,
  `INSERT INTO questions (tenant_id, id, question, status, asked_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}question' || n`)}, 'Who welds?', CASE WHEN n < 8 THEN 'waiting' ELSE 'answered' END,
     now() - n * interval '1 hour' * ${25 / count} FROM generate_series(0, ${count - 1}) n`,
  `INSERT INTO question_passages (tenant_id, question_id, ordinal, resume_id, page, first_line, last_line, text)
   SELECT '${tenant}', ${uuidOf(`'${prefix}question' || n`)}, 1, ${idOf(prefix, 'n')}, 1, 1, 1, 'Did the work.' FROM generate_series(0, ${count - 1}) n`,
  `INSERT INTO question_statements (tenant_id, question_id, ordinal, passage, text)
   SELECT '${tenant}', ${uuidOf(`'${prefix}question' || n`)}, 0, 1, 'Did the work' FROM generate_series(8, ${count - 1}) n`,
  `INSERT INTO maps (tenant_id, kind, model, version, made_at, drawn, left_out, labels)
   SELECT '${tenant}', kind, 'filled', 1, now(), ${ON_MAP}, 0, '["Welders"]' FROM unnest(ARRAY['candidates', 'skills']) kind`,
  `INSERT INTO map_candidates (tenant_id, candidate_id, resume_id, x, y, cluster)
   SELECT tenant_id, candidate_id, resume_id, 0.5, 0.5, 0 FROM indexed_resumes WHERE tenant_id = '${tenant}' AND decides ORDER BY added_at DESC LIMIT ${ON_MAP}`,
  `INSERT INTO map_skills (tenant_id, skill, name, candidates, x, y, cluster)
   SELECT '${tenant}', 'own:skill ' || n, 'Skill', 1, 0.5, 0.5, 0 FROM generate_series(1, ${SKILLS_ON_MAP[prefix]}) n`,
  `INSERT INTO skill_feedback (tenant_id, one_skill, other_skill, verdict, given_at)
   SELECT '${tenant}', 'name:' || n, 'name:x', 'same', now() - n * interval '1 second' FROM generate_series(1, ${SKILL_PAIRS[prefix]}) n`,
  `INSERT INTO tenant_usage_days (tenant_id, day, resumes) SELECT '${tenant}', current_date - n, 1 FROM generate_series(0, 400) n`,
  `INSERT INTO settled_days (tenant_id, day, fact, counts)
   SELECT '${tenant}', current_date - n, fact, (SELECT jsonb_object_agg(key, 40) FROM generate_series(1, keys) key)
   FROM generate_series(0, 400) n, (VALUES ('status', 4), ('problem', 12), ('time', 40), ('confidence', 20), ('reader', 2)) AS f (fact, keys)`,
  `INSERT INTO events (id, tenant_id, type, key, at, data)
   SELECT ${uuidOf(`'${prefix}event' || n`)}, '${tenant}', 'quota.reached', 'k' || n, now() - n * interval '1 hour', '{}' FROM generate_series(1, ${count >> 4}) n`,
  `INSERT INTO event_bodies (tenant_id, event_id, resume_id, candidate_id, body)
   SELECT '${tenant}', ${uuidOf(`'${prefix}event' || n`)}, ${idOf(prefix, 'n')}, NULL, '{}' FROM generate_series(1, ${count >> 4}) n`,
  `INSERT INTO webhook_endpoints (tenant_id, id, url, events, status, secret, created_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}endpoint' || n`)}, 'https://ats.example/', '{}', 'enabled', 'whsec_x', now() FROM generate_series(1, 20) n`,
  `INSERT INTO webhook_deliveries (tenant_id, id, endpoint_id, event_id, status, due_at, created_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}delivery' || n || '-' || m`)}, ${uuidOf(`'${prefix}endpoint' || m`)}, ${uuidOf(`'${prefix}event' || n`)},
     CASE WHEN m = 7 OR n < 20 THEN 'pending' WHEN n % 7 = 3 THEN 'failed' ELSE 'delivered' END,
     CASE WHEN m = 7 OR n < 20 THEN now() + (m - 2) * interval '1 hour' END, now() - n * interval '1 hour'
   FROM generate_series(1, ${count >> 4}) n, generate_series(1, 10) m`,
  `INSERT INTO webhook_attempts (tenant_id, delivery_id, number, at, milliseconds, status)
   SELECT tenant_id, id, n, created_at, 1, 200 FROM webhook_deliveries, generate_series(1, 2) n WHERE tenant_id = '${tenant}'`,
  `INSERT INTO webhook_answers (tenant_id, delivery_id, number, resume_id, answer)
   SELECT tenant_id, id, 1, CASE WHEN status = 'failed' THEN ${idOf(prefix, '40')} END, 'ok' FROM webhook_deliveries WHERE tenant_id = '${tenant}'`,
  `INSERT INTO connectors (tenant_id, id, ats, name, status, credentials, options, mapping, push_completed, created_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}connector' || n`)}, 'greenhouse', 'Greenhouse', 'enabled', '{"apiKey":"k","onBehalfOf":"1"}', '{}', '{}', n = 1, now() FROM generate_series(1, 8) n`,
  `INSERT INTO connector_pushes (tenant_id, id, connector_id, resume_id, cause, status, due_at, remote_id, created_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}push' || n || '-' || m`)}, ${uuidOf(`'${prefix}connector' || m`)}, ${idOf(prefix, 'n')}, 'asked',
     CASE WHEN m = 3 OR n < 20 THEN 'pending' WHEN n % 7 = 3 THEN 'failed' ELSE 'done' END,
     CASE WHEN m = 3 OR n < 20 THEN now() + (m - 2) * interval '1 hour' END, CASE WHEN n >= 20 THEN 'r' || n END, now() - n * interval '1 hour'
   FROM generate_series(0, ${(count >> 2) - 1}) n, generate_series(1, 4) m`,
  `INSERT INTO push_file_links (tenant_id, id, push_id, sha256, token_hash, made_at, expires_at)
   SELECT tenant_id, id, id, md5(id::text), md5(id::text), now(), now() + interval '1 hour' FROM connector_pushes WHERE tenant_id = '${tenant}'`,
  `INSERT INTO connector_events (tenant_id, id, connector_id, key, received_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}told' || n`)}, ${uuidOf(`'${prefix}connector1'`)}, 'k' || n, now() - n * interval '1 minute' FROM generate_series(1, ${count >> 2}) n`,
  `INSERT INTO audit_entries (tenant_id, number, at, actor_kind, actor_id, action, subject_kind, subject_id, hash)
   SELECT tenant_id, row_number() OVER (ORDER BY created_at, id), created_at, 'api_key', NULL,
     CASE WHEN abs(hashtext(id::text)) % 50 = 0 THEN 'original.downloaded' ELSE 'profile.read' END, 'resume', id, md5(id::text)
   FROM resumes WHERE tenant_id = '${tenant}'`,
  `INSERT INTO tuned_weights (tenant_id, asked_by, weights, tuned_at) SELECT '${tenant}', kind, '{}', now() FROM unnest(ARRAY['skills', 'text', 'job']) kind`,
  `INSERT INTO search_feedback (tenant_id, search, candidate_id, asked_by, verdict, signals, given_at)
   SELECT tenant_id, md5(id::text), id, 'text', 'opened', '{}', created_at FROM candidates WHERE tenant_id = '${tenant}'
   ORDER BY id LIMIT ${searchFeedback.MOST_JUDGEMENTS}`,
  `INSERT INTO erasures (tenant_id, id, erased_at, facts, files)
   SELECT '${tenant}', ${uuidOf(`'${prefix}erasure' || n`)}, now() - n * interval '1 minute', '{}', '{}' FROM generate_series(1, ${count >> 3}) n`,
  `INSERT INTO erased_keys (tenant_id, erasure_id, digest, salt, erased_at)
   SELECT tenant_id, id, 'digest', 'salt', erased_at - interval '1 year' FROM erasures WHERE tenant_id = '${tenant}'`,
  `INSERT INTO legal_holds (tenant_id, candidate_id, reason, set_at)
   SELECT tenant_id, id, 'A lawsuit', now() FROM candidates WHERE tenant_id = '${tenant}' ORDER BY id LIMIT ${count >> 4}`,
  `INSERT INTO candidate_links (tenant_id, id, candidate_id, token_hash, made_at, expires_at)
   SELECT tenant_id, id, id, md5(id::text), now(), now() + interval '14 days' FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO consents (tenant_id, candidate_id, given_at, until)
   SELECT tenant_id, id, now(), '2099-12-31' FROM candidates WHERE tenant_id = '${tenant}' ORDER BY id LIMIT ${count >> 1}`,
  `INSERT INTO privacy_requests (tenant_id, id, candidate_id, kind, state, asked_at)
   SELECT tenant_id, id, id, 'erasure', CASE WHEN name LIKE '%7' THEN 'open' ELSE 'done' END, created_at FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO decisions (tenant_id, id, revision, candidate_id, outcome, process, decided_at, reference, withdrawn, recorded_at, actor_kind)
   SELECT tenant_id, id, 1, id, CASE WHEN name LIKE '%777' THEN 'offered' WHEN name LIKE '%77' THEN 'hired' WHEN name LIKE '%7' THEN 'short_listed' ELSE 'rejected' END,
     'REQ-' || abs(hashtext(id::text)) % ${Math.max(1, count >> 6)}, created_at, 'ats-' || name, name LIKE '%66', created_at, 'api_key' FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO candidate_categories (tenant_id, candidate_id, category, value, set_at)
   SELECT tenant_id, id, category, CASE WHEN name LIKE '%3' THEN 'one' ELSE 'other' END, now() FROM candidates, unnest(ARRAY['sex', 'race_ethnicity']) category WHERE tenant_id = '${tenant}'`,
  `INSERT INTO labels (tenant_id, id, name, name_key, colour, made_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}label' || n`)}, 'Label ' || n, 'label ' || n, 'blue', now() FROM generate_series(1, ${LABELS[prefix]}) n`,
  `INSERT INTO candidate_labels (tenant_id, candidate_id, label_id, put_at, actor_kind)
   SELECT tenant_id, id, ${uuidOf(`'${prefix}label' || 1 + abs(hashtext(id::text)) % ${LABELS.large}`)}, now(), 'member' FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO candidate_notes (tenant_id, id, candidate_id, text, written_at, author_kind)
   SELECT tenant_id, id, id, 'Called', created_at, 'member' FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO saved_searches (tenant_id, id, name, request, alert, by_mail, by_webhook, shared, owner_kind, owner_id, changed_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}search' || n`)}, 'Search ' || n, '{"text":"welder","limit":25}', 'daily', false, true, true, 'member', ${uuidOf(`'owner' || n`)}, now() FROM generate_series(1, ${LABELS[prefix]}) n`,
  `INSERT INTO saved_views (tenant_id, id, list, name, state, shared, owner_kind, owner_id, changed_at)
   SELECT '${tenant}', ${uuidOf(`'${prefix}view' || n`)}, 'candidates', 'View ' || n, '{"query":{}}', true, 'member', ${uuidOf(`'owner' || n`)}, now() FROM generate_series(1, ${LABELS[prefix]}) n`,
  `INSERT INTO saved_search_hits (tenant_id, search_id, candidate_id, told_at)
   SELECT tenant_id, ${uuidOf(`'${prefix}search' || 1 + abs(hashtext(id::text)) % ${LABELS.large}`)}, id, CASE WHEN name NOT LIKE '%7' THEN now() END FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO search_changes (tenant_id, candidate_id, changed_at) SELECT tenant_id, id, created_at FROM candidates WHERE tenant_id = '${tenant}'`,
  `INSERT INTO erased_applications (tenant_id, process, month, step, withdrew, categories, applications)
   SELECT '${tenant}', 'REQ-' || n, '2026-01-01', 0, false, '{"sex":"one"}', 1 FROM generate_series(1, ${count >> 6}) n`,
  `INSERT INTO imports (tenant_id, id, status, file_name, bytes, sha256, archive_sha256, errors_sha256, created_at)
   SELECT tenant_id, id, 'completed', 'people.csv', 1, md5(id::text), md5('archive' || id), md5('errors' || id), created_at
   FROM resumes WHERE tenant_id = '${tenant}' ORDER BY id LIMIT ${count >> 2}`,
  `INSERT INTO uploads (tenant_id, id, file_name, bytes, received, created_at, expires_at)
   SELECT tenant_id, id, 'people.zip', 4, 4, created_at, created_at + interval '100 days' FROM resumes WHERE tenant_id = '${tenant}' ORDER BY id LIMIT ${count >> 4}`,
  `INSERT INTO upload_pieces (tenant_id, upload_id, at, bytes, sha256)
   SELECT tenant_id, id, n, 1, md5('piece' || n || id) FROM uploads, generate_series(0, 3) n WHERE tenant_id = '${tenant}'`,
  `INSERT INTO resume_batches (tenant_id, id, total, actor_kind, created_at, accepted_at)
   SELECT tenant_id, id, 1, 'system', created_at, now() FROM resumes WHERE tenant_id = '${tenant}' ORDER BY id LIMIT ${count >> 2}`,
  `INSERT INTO resume_batch_items (tenant_id, batch_id, place, resume_id)
   SELECT tenant_id, id, 0, id FROM resume_batches WHERE tenant_id = '${tenant}'`,
  `INSERT INTO incoming_mails (tenant_id, id, sha256, bytes, sender, received_at)
   SELECT tenant_id, id, md5(id::text), 1, 'agency@example.com', created_at FROM resumes WHERE tenant_id = '${tenant}' ORDER BY id LIMIT ${count >> 4}`,
  `INSERT INTO mailed_files (tenant_id, message_hash, part, resume_id)
   SELECT tenant_id, md5(id::text), sha256, id FROM resumes WHERE tenant_id = '${tenant}'`,
  `INSERT INTO stage_results (resume_id, tenant_id, stage, result, milliseconds)
   SELECT id, '${tenant}', 'read', '{"lines":[]}', 1 FROM resumes WHERE tenant_id = '${tenant}' AND status IN ('failed', 'processing', 'queued')`,
  `INSERT INTO idempotency_keys (tenant_id, key, fingerprint, status, created_at)
   SELECT '${tenant}', 'key-' || n, 'f', 202, now() - n * interval '1 hour' * ${25 / count} FROM generate_series(0, ${count - 1}) n`,
  `INSERT INTO sessions (token_hash, tenant_id, member_id, expires_at)
   SELECT md5('${prefix}session' || n), '${tenant}', (SELECT id FROM members LIMIT 1), now() + (n - 100) * interval '1 hour'
   FROM generate_series(1, ${count >> 2}) n`,
  `INSERT INTO invitations (id, tenant_id, email, role, mail, created_at, expires_at)
   SELECT ${uuidOf(`'${prefix}guest' || n`)}, '${tenant}', 'guest' || n || '@people.example', 'viewer', 'none', now(), now() + (n - 20) * interval '1 hour'
   FROM generate_series(1, ${count >> 4}) n`,
  `INSERT INTO password_resets (id, tenant_id, member_id, account_id, created_at, expires_at)
   SELECT ${uuidOf(`'${prefix}reset' || n`)}, '${tenant}', m.id, m.account_id, now(), now() + (n - 20) * interval '1 minute'
   FROM generate_series(1, ${count >> 4}) n, (SELECT id, account_id FROM members LIMIT 1) m`,
  `INSERT INTO openid_sign_ins (state_hash, tenant_id, nonce, code_verifier, expires_at)
   SELECT md5('${prefix}state' || n), '${tenant}', 'n', 'c', now() + (n - 20) * interval '1 minute' FROM generate_series(1, ${count >> 4}) n`,
  `INSERT INTO outbox (id, tenant_id, queue, name, payload, handed_at)
   SELECT ${uuidOf(`'${prefix}job' || n`)}, '${tenant}', 'parse', 'process-resume', '{}', CASE WHEN n < 8 THEN now() END FROM generate_series(1, ${count >> 5}) n`,
];

/** Fills a migrated, empty database, and has the planner look at it. */
export async function fillDatabase(url: string, store: Store, count: number): Promise<FilledDatabase> {
  const tenant = await addTenant(store, 'large');
  const neighbour = await addTenant(store, 'small');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [{ id }, prefix, n] of [
      [tenant, 'large', count],
      [neighbour, 'small', Math.ceil(count / 20)],
    ] as const) {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('role', 'vitae_app', true), set_config('app.tenant_id', $1, true)`,
        [id],
      );
      for (const sql of fillTenant(id, prefix, n)) await client.query(sql);
      await client.query('COMMIT');
    }
    await client.query('BEGIN');
    await client.query('SET LOCAL ROLE vitae_relay');
    await client.query(
      `INSERT INTO sign_in_counters (key, points, expire)
       SELECT 'key' || n, 1, ((extract(epoch FROM now()) + (n - 100) * 60) * 1000)::bigint FROM generate_series(1, $1::int) n`,
      [count >> 2],
    );
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    const middle = count >> 1;
    const { rows } = await client.query<Omit<FilledDatabase, 'tenantId' | 'apiKey' | 'email' | 'session'>>(
      `SELECT ${idOf('large', String(middle))} AS middle, ${idOf('large', '101')} AS "sentAgain", ${idOf('large', '102')} AS alone,
        ${idOf('large', '108')} AS failed, ${idOf('large', '407')} AS quarantined,
        ${uuidOf(`'largequestion500'`)} AS answered, ${uuidOf(`'largequestion5'`)} AS waiting,
        ${uuidOf(`'largeendpoint7'`)} AS endpoint, ${uuidOf(`'largedelivery300-5'`)} AS delivery,
        ${uuidOf(`'largeconnector3'`)} AS connector, ${uuidOf(`'largepush300-2'`)} AS push`,
    );
    const [ids] = rows;
    if (!ids) throw new Error('no ids');
    const session = await store.withTenant(tenant.id, async (tx) => {
      const member = await tx.db.member.findFirstOrThrow();
      return access.openSession(tx, member.id, new Date(Date.now() + 3_600_000));
    });
    return { tenantId: tenant.id, apiKey: tenant.apiKey, email: tenant.email, session, ...ids };
  } finally {
    await client.end();
  }
}
