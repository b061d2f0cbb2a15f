-- By what a person is found again: the e-mail addresses and telephone numbers of each resume, and whose they were taken to be.
CREATE TABLE candidate_keys (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  resume_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  key text NOT NULL,
  PRIMARY KEY (tenant_id, resume_id, key),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX candidate_keys_key ON candidate_keys (tenant_id, key);
CREATE INDEX candidate_keys_candidate ON candidate_keys (tenant_id, candidate_id);
CREATE INDEX resumes_candidate ON resumes (tenant_id, candidate_id);

-- Those that are there already were found by their first address.
ALTER TABLE resumes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE candidates NO FORCE ROW LEVEL SECURITY;
INSERT INTO candidate_keys (tenant_id, resume_id, candidate_id, key)
  SELECT r.tenant_id, r.id, c.id, 'email:' || c.email FROM resumes r
  JOIN candidates c ON c.tenant_id = r.tenant_id AND c.id = r.candidate_id WHERE c.email IS NOT NULL;
ALTER TABLE resumes FORCE ROW LEVEL SECURITY;
ALTER TABLE candidates FORCE ROW LEVEL SECURITY;

ALTER TABLE candidate_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE candidate_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON candidate_keys TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON candidate_keys TO vitae_app;
