-- What lists of people are sorted and found by. Made by triggers, so that whoever writes a candidate or a profile, an older version
-- too, need not know of it.

-- The words of texts, in small letters and without accents, each once and cut to 60 characters.
CREATE FUNCTION words_of(texts text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT left(word, 60) COLLATE "C"), '{}')
  FROM regexp_split_to_table(lower(unaccent(lower(coalesce(texts, '')))), E'[\\s!-/:-@\\[-`{-~\u2010-\u2015\u00b7\u2022\u2018-\u201f]+') AS word
  WHERE word <> ''
$$;

ALTER TABLE candidates ADD COLUMN name_key text COLLATE "C", ADD COLUMN updated_at timestamptz(3);

CREATE FUNCTION keep_candidate_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Those without a name come last.
  NEW.name_key := coalesce(nullif(lower(unaccent(lower(trim(NEW.name)))), ''), U&'\+10FFFD');
  NEW.updated_at := CASE WHEN TG_OP = 'INSERT' THEN NEW.created_at ELSE now() END;
  RETURN NEW;
END $$;

-- Words of name, headline and e-mail, to be found by how they begin.
CREATE TABLE candidate_words (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  candidate_id uuid NOT NULL,
  word text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id, word),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
ALTER TABLE candidate_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE candidate_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON candidate_words TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON candidate_words TO vitae_app;

CREATE FUNCTION keep_candidate_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE words text[] := words_of(concat_ws(' ', NEW.name, NEW.headline, NEW.email));
BEGIN
  DELETE FROM candidate_words WHERE tenant_id = NEW.tenant_id AND candidate_id = NEW.id AND word <> ALL (words);
  INSERT INTO candidate_words (tenant_id, candidate_id, word) SELECT NEW.tenant_id, NEW.id, unnest(words) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

INSERT INTO candidate_words (tenant_id, candidate_id, word)
SELECT tenant_id, id, unnest(words_of(concat_ws(' ', name, headline, email))) FROM candidates;
UPDATE candidates SET name_key = coalesce(nullif(lower(unaccent(lower(trim(name)))), ''), U&'\+10FFFD'), updated_at = created_at;
CREATE INDEX candidate_words_word ON candidate_words (tenant_id, word, candidate_id);

CREATE TRIGGER candidates_keys BEFORE INSERT OR UPDATE ON candidates FOR EACH ROW EXECUTE FUNCTION keep_candidate_keys();
CREATE TRIGGER candidates_words_made AFTER INSERT ON candidates FOR EACH ROW EXECUTE FUNCTION keep_candidate_words();
CREATE TRIGGER candidates_words AFTER UPDATE OF name, headline, email ON candidates FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.headline IS DISTINCT FROM NEW.headline OR OLD.email IS DISTINCT FROM NEW.email)
  EXECUTE FUNCTION keep_candidate_words();

-- How sure a profile is: the mean of its fields, and how many ask to be checked. Null until it is written the next time.
ALTER TABLE profiles ADD COLUMN confidence real, ADD COLUMN doubtful integer;
CREATE FUNCTION keep_profile_confidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT round(avg((field->>'confidence')::numeric), 4), count(*) FILTER (WHERE (field->>'confidence')::numeric < 0.75 AND field->>'tier' <> 'human')
  INTO NEW.confidence, NEW.doubtful
  FROM jsonb_path_query(NEW.profile, 'strict $.** ? (@.confidence.type() == "number" && @.tier.type() == "string")') AS field;
  RETURN NEW;
END $$;
CREATE TRIGGER profiles_confidence BEFORE INSERT OR UPDATE OF profile ON profiles FOR EACH ROW EXECUTE FUNCTION keep_profile_confidence();
