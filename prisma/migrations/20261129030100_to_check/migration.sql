-- How many values of a profile ask to be checked, as review asks for them (libs/contracts/src/review.ts): without keywords, names in
-- running text and other readings, which `doubtful` counted too. Null: to be counted, by whoever writes a profile, or by the next sweep.
ALTER TABLE profiles ADD COLUMN to_check integer;
CREATE INDEX profiles_to_count ON profiles (tenant_id, resume_id) WHERE to_check IS NULL;

-- An older version that writes a profile does not count: what was counted of the one before is not true of it.
CREATE FUNCTION forget_to_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.to_check := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER profiles_to_check BEFORE UPDATE OF profile ON profiles FOR EACH ROW EXECUTE FUNCTION forget_to_check();
