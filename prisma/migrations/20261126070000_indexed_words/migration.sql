-- The words of resumes, each with how often it stands there: what a word says is the more, the fewer resumes of the tenant have it
-- (BM25), and equality of text is found in an index under row level security, as `@@` is not.
CREATE TABLE indexed_words (
  tenant_id uuid NOT NULL,
  word text COLLATE "C" NOT NULL,
  resume_id uuid NOT NULL,
  frequency smallint NOT NULL,
  PRIMARY KEY (tenant_id, word, resume_id),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES indexed_resumes ON DELETE CASCADE
);
CREATE INDEX indexed_words_resume ON indexed_words (tenant_id, resume_id);

ALTER TABLE indexed_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE indexed_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON indexed_words TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON indexed_words TO vitae_app;
