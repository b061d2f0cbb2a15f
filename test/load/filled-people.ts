// Many people of one tenant as the page shows them, made by SQL: names, work, skills, places, languages, labels, decisions, words to be
// found by, and a map of some. Few values are common and most are rare, as in life.
import { INDEX_VERSION } from '@vitae/search';
import { Client } from 'pg';

/** Some of the values that were filled in, from the commonest on. */
export const KNOWN = {
  label: 'Label 1',
  skill: (rank: number) => `name:skill ${rank}`,
  title: 'nurse',
  city: 'berlin',
  country: 'DE',
} as const;

const TITLES = [
  ...[
    'Nurse',
    'Welder',
    'Accountant',
    'Software engineer',
    'Cook',
    'Electrician',
    'Teacher',
    'Buyer',
    'Baker',
  ],
  ...['Architect', 'Carpenter', 'Chemist', 'Cleaner', 'Driver', 'Editor', 'Farmer', 'Gardener', 'Joiner'],
  ...[
    'Lawyer',
    'Librarian',
    'Mechanic',
    'Midwife',
    'Painter',
    'Pharmacist',
    'Plumber',
    'Recruiter',
    'Roofer',
  ],
  ...['Sales assistant', 'Secretary', 'Surveyor', 'Tailor', 'Translator', 'Waiter', 'Warehouse clerk'],
];
const GRADES = ['', 'Senior ', 'Junior ', 'Lead ', 'Assistant ', 'Trainee '];
const CITIES = [
  'Berlin',
  'Lyon',
  'Sevilla',
  'Torino',
  'Leeds',
  'Wien',
  'Gent',
  'Porto',
  'Brno',
  'Malmö',
  'Cork',
];
const COUNTRIES = ['DE', 'FR', 'ES', 'IT', 'GB', 'AT', 'BE', 'PT', 'CZ', 'SE', 'IE'];
const GIVEN = [
  'Ada',
  'Ben',
  'Cleo',
  'Dora',
  'Emil',
  'Fay',
  'Gus',
  'Hana',
  'Ivo',
  'Jun',
  'Kim',
  'Lea',
  'Mia',
  'Noa',
];
const FAMILY = [
  'Marsh',
  'Field',
  'Stone',
  'Brook',
  'Hill',
  'Lind',
  'Okoro',
  'Quill',
  'Reyes',
  'Tanaka',
  'Umar',
];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'tr', 'ar', 'ru', 'nl', 'pt', 'cs', 'sv', 'el', 'uk'];
const SKILLS = 900;
const TOWNS = 400;
const WORDS = 4_000;
const LABELS = 25;
const CLUSTERS = 14;

const array = (texts: readonly string[]) => `ARRAY[${texts.map((text) => `'${text}'`).join(', ')}]`;
/** A number from 1 to `most`; small ones are as much commoner as in Zipf's law. */
const rank = (most: number) => `floor(power(${most}::float8, random()))::int`;
const oneOf = (texts: readonly string[]) => `(${array(texts)})[1 + floor(random() * ${texts.length})::int]`;
const commonly = (texts: readonly string[]) => `(${array(texts)})[${rank(texts.length)}]`;
const uuidOf = (text: string) =>
  `overlay(overlay(md5(${text}) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;
const person = uuidOf(`'person' || n`);
const resume = uuidOf(`'resume' || n`);

const statements = (tenant: string, people: number, onMap: number): string[] => [
  `INSERT INTO candidates (id, tenant_id, name, headline, email, created_at)
   SELECT ${person}, '${tenant}', ${oneOf(GIVEN)} || ' ' || ${oneOf(FAMILY)} || ' ' || n, ${oneOf(GRADES)} || ${commonly(TITLES)}, 'person' || n || '@people.example',
     now() - interval '1 hour' - n * interval '11 minutes' FROM generate_series(1, ${people}) n`,
  `INSERT INTO resumes (id, tenant_id, status, file_name, media_type, bytes, sha256, source, candidate_id, pages, created_at, completed_at)
   SELECT ${resume}, '${tenant}', CASE WHEN n % 20 = 7 THEN 'partial' ELSE 'parsed' END, 'resume-' || n || '.pdf', 'application/pdf', 90000, md5('file' || n) || md5('file' || n),
     'upload', ${person}, 2, now() - interval '1 hour' - n * interval '11 minutes', now() - n * interval '11 minutes' FROM generate_series(1, ${people}) n`,
  // Of some the newest could not be read.
  `INSERT INTO resumes (id, tenant_id, status, problem, file_name, media_type, bytes, sha256, source, candidate_id, created_at, completed_at)
   SELECT ${uuidOf(`'failed' || n`)}, '${tenant}', 'failed', 'damaged_file', 'again-' || n || '.pdf', 'application/pdf', 90000, md5('again' || n) || md5('again' || n),
     'upload', ${person}, now() - n * interval '11 minutes', now() - n * interval '11 minutes' FROM generate_series(1, ${people}) n WHERE n % 33 = 5`,
  `INSERT INTO profiles (resume_id, tenant_id, profile, document)
   SELECT ${resume}, '${tenant}', jsonb_build_object('basics', jsonb_build_object('name', jsonb_build_object('value', 'x', 'confidence', CASE WHEN n % 4 = 0 THEN 0.5 ELSE 0.9 END, 'tier', 'classic'))),
     '{"lines":[]}' FROM generate_series(1, ${people}) n`,
  `INSERT INTO indexed_resumes (tenant_id, resume_id, candidate_id, decides, version, language, months_of_experience, education_level, words, added_at)
   SELECT '${tenant}', ${resume}, ${person}, true, ${INDEX_VERSION}, 'en', CASE WHEN n % 20 > 0 THEN floor(random() * 420) END, CASE WHEN n % 9 > 0 THEN 1 + floor(random() * 5) END, '',
     now() - n * interval '11 minutes' FROM generate_series(1, ${people}) n`,
  `INSERT INTO indexed_skills (tenant_id, resume_id, ordinal, skill, name, months, last_used, listed, at_work)
   SELECT '${tenant}', ${resume}, m, 'name:skill ' || k, 'Skill ' || k, 1 + floor(random() * 200), 2010 + floor(random() * 17), true, false
   FROM (SELECT n, m, ${rank(SKILLS)} AS k FROM generate_series(1, ${people}) n, generate_series(0, 7) m) s`,
  `INSERT INTO indexed_positions (tenant_id, resume_id, ordinal, title, title_key, organisation, organisation_key, started, months, is_current)
   SELECT '${tenant}', ${resume}, m, title, lower(title), 'Works ' || k, 'works ' || k, '2019', 24, m = 0
   FROM (SELECT n, m, ${oneOf(GRADES)} || ${commonly(TITLES)} AS title, ${rank(3_000)} AS k FROM generate_series(1, ${people}) n, generate_series(0, 2) m) s`,
  `INSERT INTO indexed_languages (tenant_id, resume_id, ordinal, language, name, level)
   SELECT '${tenant}', ${resume}, m, code, code, 1 + floor(random() * 7)
   FROM (SELECT n, m, ${commonly(LANGUAGES)} AS code FROM generate_series(1, ${people}) n, generate_series(0, 1) m) s`,
  // Where somebody lives, and where they worked; past the known towns there are smaller ones.
  `INSERT INTO indexed_places (tenant_id, resume_id, ordinal, position, name, city_key, country_code)
   SELECT '${tenant}', ${resume}, m, nullif(m, 0) - 1, coalesce((${array(CITIES)})[k], 'Town ' || k), lower(coalesce((${array(CITIES)})[k], 'Town ' || k)),
     (${array(COUNTRIES)})[1 + (k - 1) % ${COUNTRIES.length}]
   FROM (SELECT n, m, ${rank(TOWNS)} AS k FROM generate_series(1, ${people}) n, generate_series(0, 2) m) s`,
  `UPDATE indexed_resumes SET facets = facets_of(tenant_id, resume_id) WHERE tenant_id = '${tenant}'`,
  `INSERT INTO passages (tenant_id, resume_id, ordinal, section, page, first_line, last_line, language, text, text_hash, words)
   SELECT '${tenant}', resume_id, 0, 'work', 1, 1, 4, 'en', text, md5(text), to_tsvector(search_configuration('en'), text)
   FROM (SELECT p.resume_id, p.title || ' at ' || p.organisation || (SELECT string_agg(' term' || ${rank(WORDS)}, '') FROM generate_series(1, 10 + 0 * p.ordinal)) AS text
     FROM indexed_positions p WHERE p.tenant_id = '${tenant}' AND p.ordinal = 0) t`,
  `INSERT INTO indexed_words (tenant_id, resume_id, word, frequency)
   SELECT tenant_id, resume_id, unnest(tsvector_to_array(words)), 1 FROM passages WHERE tenant_id = '${tenant}'`,
  `INSERT INTO labels (tenant_id, id, name, name_key, colour, made_at)
   SELECT '${tenant}', ${uuidOf(`'label' || n`)}, 'Label ' || n, 'label ' || n, 'blue', now() FROM generate_series(1, ${LABELS}) n`,
  `INSERT INTO candidate_labels (tenant_id, candidate_id, label_id, put_at, actor_kind)
   SELECT '${tenant}', ${person}, ${uuidOf(`'label' || k`)}, now(), 'member'
   FROM (SELECT n, ${rank(LABELS)} AS k FROM generate_series(1, ${people}) n WHERE n % 3 = 0) s`,
  `INSERT INTO decisions (tenant_id, id, revision, candidate_id, outcome, process, decided_at, withdrawn, recorded_at, actor_kind)
   SELECT '${tenant}', ${uuidOf(`'decision' || n`)}, 1, ${person}, CASE WHEN n % 100 = 1 THEN 'hired' WHEN n % 10 < 6 THEN 'rejected' ELSE 'short_listed' END,
     'REQ-' || n % 400, now() - n * interval '11 minutes', false, now(), 'api_key' FROM generate_series(1, ${people}) n WHERE n % 5 < 4`,
  `INSERT INTO maps (tenant_id, kind, model, version, made_at, drawn, left_out, labels)
   SELECT '${tenant}', 'candidates', 'filled', 1, now(), ${onMap}, ${Math.max(0, people - onMap)}, jsonb_agg('Group ' || n) FROM generate_series(1, ${CLUSTERS}) n`,
  `INSERT INTO map_candidates (tenant_id, candidate_id, resume_id, x, y, cluster)
   SELECT '${tenant}', ${person}, ${resume}, 0.15 + (k % 4) * 0.22 + (random() + random() - 1) * 0.14, 0.15 + (k / 4) * 0.22 + (random() + random() - 1) * 0.14, k
   FROM (SELECT n, floor(random() * ${CLUSTERS})::int AS k FROM generate_series(1, ${onMap}) n) s`,
];

/** Fills the only tenant of a database, and has the planner look at it; returns the tenant. */
export async function fillPeople(url: string, people: number, onMap: number): Promise<{ tenantId: string }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM tenants');
    const [tenant, ...others] = rows;
    if (!tenant || others.length) throw new Error('there should be one tenant');
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('role', 'vitae_app', true), set_config('app.tenant_id', $1, true)`,
      [tenant.id],
    );
    await client.query('SELECT setseed(0.25)');
    for (const sql of statements(tenant.id, people, Math.min(onMap, people))) await client.query(sql);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    return { tenantId: tenant.id };
  } finally {
    await client.end();
  }
}
