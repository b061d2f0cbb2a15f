-- What people said of candidates that a search found, with what each signal said of them then: what `vitae tune` learns from. `search`
-- tells searches apart by a digest; what was asked is not kept.
CREATE TABLE search_feedback (
  tenant_id uuid NOT NULL,
  search text COLLATE "C" NOT NULL,
  candidate_id uuid NOT NULL,
  asked_by text NOT NULL CHECK (asked_by IN ('skills', 'text', 'job')),
  verdict text NOT NULL CHECK (verdict IN ('rejected', 'opened', 'shortlisted')),
  signals jsonb NOT NULL,
  given_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, search, candidate_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX search_feedback_candidate ON search_feedback (tenant_id, candidate_id);
CREATE INDEX search_feedback_newest ON search_feedback (tenant_id, given_at DESC, search, candidate_id);

ALTER TABLE search_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON search_feedback TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON search_feedback TO vitae_app;
