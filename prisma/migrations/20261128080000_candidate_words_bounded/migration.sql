-- At most forty words of a candidate, however long a headline is: names first, so that a list of ten trades leaves them their place.
CREATE OR REPLACE FUNCTION keep_candidate_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE words text[] := (words_of(NEW.name))[1:16] || (words_of(NEW.email))[1:8] || (words_of(NEW.headline))[1:16];
BEGIN
  DELETE FROM candidate_words WHERE tenant_id = NEW.tenant_id AND candidate_id = NEW.id AND word <> ALL (words);
  INSERT INTO candidate_words (tenant_id, candidate_id, word) SELECT NEW.tenant_id, NEW.id, unnest(words) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
