-- What search asks: rows per resume, made from its profile and its redacted text, in the transaction that publishes the profile.
-- Of a candidate's resumes one decides: its rows alone count. All keys begin with the tenant, because under row level security only
-- equality of integers, text and uuids finds its way into an index (`@@`, `&&` and `<=>` don't: they are filters over the tenant's rows).
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Text is searched without accents, by the stems of its language. unaccent() itself is not immutable; a configuration with it is.
DO $$
DECLARE l text;
BEGIN
  FOREACH l IN ARRAY ARRAY['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian', 'italian', 'norwegian',
    'portuguese', 'romanian', 'russian', 'spanish', 'swedish', 'turkish'] LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)', 'vitae_' || l, l);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
      'vitae_' || l, CASE l WHEN 'simple' THEN 'simple' ELSE l || '_stem' END);
  END LOOP;
END $$;

-- The configuration of a language (ISO 639-1); words as they are where there is none.
CREATE FUNCTION search_configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE language
    WHEN 'da' THEN 'vitae_danish' WHEN 'nl' THEN 'vitae_dutch' WHEN 'en' THEN 'vitae_english' WHEN 'fi' THEN 'vitae_finnish'
    WHEN 'fr' THEN 'vitae_french' WHEN 'de' THEN 'vitae_german' WHEN 'hu' THEN 'vitae_hungarian' WHEN 'it' THEN 'vitae_italian'
    WHEN 'no' THEN 'vitae_norwegian' WHEN 'pt' THEN 'vitae_portuguese' WHEN 'ro' THEN 'vitae_romanian' WHEN 'ru' THEN 'vitae_russian'
    WHEN 'es' THEN 'vitae_spanish' WHEN 'sv' THEN 'vitae_swedish' WHEN 'tr' THEN 'vitae_turkish' ELSE 'vitae_simple' END::regconfig
$$;

-- The words of several texts, one after the other.
CREATE AGGREGATE concatenated_words (tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');

-- Between two places given in degrees, over a sphere (haversine).
CREATE FUNCTION kilometres_between(latitude1 float8, longitude1 float8, latitude2 float8, longitude2 float8)
RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 12742.0176 * asin(sqrt(least(1, sin(radians(latitude2 - latitude1) / 2) ^ 2
    + cos(radians(latitude1)) * cos(radians(latitude2)) * sin(radians(longitude2 - longitude1) / 2) ^ 2)))
$$;

CREATE TABLE indexed_resumes (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  candidate_id uuid,
  -- Whether this is the resume that its candidate is judged by.
  decides boolean NOT NULL DEFAULT false,
  -- Which version of the indexing made the rows.
  version smallint NOT NULL,
  language text,
  -- Null where no position says when it was.
  months_of_experience integer,
  -- The highest: 1 school, 2 vocational, 3 bachelor, 4 master, 5 doctorate; null where none is told.
  education_level smallint CHECK (education_level BETWEEN 1 AND 5),
  -- The models that have made a vector of every passage.
  embedded_by text[] NOT NULL DEFAULT '{}',
  -- The words of all passages.
  words tsvector NOT NULL,
  added_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, resume_id),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX indexed_resumes_deciding ON indexed_resumes (tenant_id, candidate_id) WHERE decides;
CREATE INDEX indexed_resumes_candidate ON indexed_resumes (tenant_id, candidate_id);

-- `ordinal` is the entry's place in the profile's list, where its evidence stands.
CREATE TABLE indexed_skills (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  -- The taxonomy's id, or `name:` and the folded name where it doesn't know the skill.
  skill text COLLATE "C" NOT NULL,
  name text NOT NULL,
  months integer,
  -- A year.
  last_used smallint,
  listed boolean NOT NULL,
  at_work boolean NOT NULL,
  PRIMARY KEY (tenant_id, resume_id, ordinal),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES indexed_resumes ON DELETE CASCADE
);
CREATE INDEX indexed_skills_skill ON indexed_skills (tenant_id, skill, resume_id);

CREATE TABLE indexed_positions (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  title text,
  title_key text COLLATE "C",
  organisation text,
  organisation_key text COLLATE "C",
  -- Partial dates, `2019` or `2019-03`.
  started text,
  ended text,
  months integer,
  is_current boolean NOT NULL,
  PRIMARY KEY (tenant_id, resume_id, ordinal),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES indexed_resumes ON DELETE CASCADE
);
CREATE INDEX indexed_positions_title ON indexed_positions (tenant_id, title_key, resume_id);
CREATE INDEX indexed_positions_organisation ON indexed_positions (tenant_id, organisation_key, resume_id);

CREATE TABLE indexed_languages (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  -- ISO 639-1, or `name:` and the folded name.
  language text COLLATE "C" NOT NULL,
  name text NOT NULL,
  -- 1 to 6 for A1 to C2, 7 for the mother tongue; null where none is told.
  level smallint CHECK (level BETWEEN 1 AND 7),
  PRIMARY KEY (tenant_id, resume_id, ordinal),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES indexed_resumes ON DELETE CASCADE
);
CREATE INDEX indexed_languages_language ON indexed_languages (tenant_id, language, resume_id);

CREATE TABLE indexed_places (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  -- Where the person lives, or where a position was: the position of that number.
  position smallint,
  name text NOT NULL,
  city_key text COLLATE "C",
  region text,
  country_code text,
  -- Degrees; null where the gazetteer doesn't know the town.
  latitude float8,
  longitude float8,
  PRIMARY KEY (tenant_id, resume_id, ordinal),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES indexed_resumes ON DELETE CASCADE
);
CREATE INDEX indexed_places_city ON indexed_places (tenant_id, city_key, resume_id);
CREATE INDEX indexed_places_country ON indexed_places (tenant_id, country_code, resume_id);
CREATE INDEX indexed_places_degrees ON indexed_places (tenant_id, latitude, longitude);

-- Pieces of the redacted text: no name, contact, age or what else must not weigh in a choice. Where they stand: page and lines.
CREATE TABLE passages (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  section text NOT NULL,
  -- The position of the profile that it tells of.
  position smallint,
  page integer NOT NULL,
  first_line integer NOT NULL,
  last_line integer NOT NULL,
  language text,
  text text NOT NULL,
  -- Of the text: the same text of a tenant needs no second vector by the same model.
  text_hash text COLLATE "C" NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (tenant_id, resume_id, ordinal),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES indexed_resumes ON DELETE CASCADE
);
CREATE INDEX passages_text ON passages (tenant_id, text_hash);

-- Vectors by any number of models. They lie on shelves: shelf 0 is shared and searched exactly, among the rows of one tenant; there is no
-- index over it, since the database would take it and filter afterwards what is another's. A tenant that has many gets a shelf of its own
-- with an index. Stored plainly: a vector that is moved out of its row costs four times as much to compare.
CREATE TABLE passage_vectors (
  tenant_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  model text NOT NULL,
  shelf integer NOT NULL,
  embedding vector NOT NULL,
  PRIMARY KEY (tenant_id, resume_id, ordinal, model, shelf),
  FOREIGN KEY (tenant_id, resume_id, ordinal) REFERENCES passages ON DELETE CASCADE
) PARTITION BY LIST (shelf);
ALTER TABLE passage_vectors ALTER COLUMN embedding SET STORAGE PLAIN;
CREATE TABLE passage_vectors_0 PARTITION OF passage_vectors FOR VALUES IN (0);
ALTER TABLE passage_vectors_0 ALTER COLUMN embedding SET STORAGE PLAIN;
ALTER TABLE passage_vectors_0 ENABLE ROW LEVEL SECURITY;
ALTER TABLE passage_vectors_0 FORCE ROW LEVEL SECURITY;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['indexed_resumes', 'indexed_skills', 'indexed_positions', 'indexed_languages', 'indexed_places', 'passages', 'passage_vectors'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
