-- Which folder holds the original files: its marker file carries the same id, so that a share that isn't mounted, or another's, is
-- told from it. The id is set once, at the first start that finds or makes a marker. `has_files`: there were originals before there
-- were markers, so an empty folder is not their storage. It belongs to no tenant and holds nothing of anyone.
CREATE TABLE storage_identity (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  id uuid,
  has_files boolean NOT NULL
);
-- The owner of the tables is kept from tenants' rows like everybody; for this one question it is not.
ALTER TABLE resumes NO FORCE ROW LEVEL SECURITY;
INSERT INTO storage_identity (has_files) SELECT EXISTS (SELECT FROM resumes);
ALTER TABLE resumes FORCE ROW LEVEL SECURITY;

ALTER TABLE storage_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE storage_identity FORCE ROW LEVEL SECURITY;
CREATE POLICY relay ON storage_identity TO vitae_relay USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON storage_identity TO vitae_relay;
