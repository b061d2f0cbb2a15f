-- A person's own page, by a link that only whoever has its token can open: what was read of them, consent, and what they ask for.
CREATE TABLE candidate_links (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  -- SHA-256 of the token, which is shown once.
  token_hash text NOT NULL UNIQUE,
  made_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX candidate_links_candidate ON candidate_links (tenant_id, candidate_id);

CREATE TABLE consents (
  tenant_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  given_at timestamptz(3) NOT NULL,
  -- The last day.
  until date NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);

CREATE TABLE privacy_requests (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('correction', 'erasure')),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'declined')),
  -- Which value of which resume a correction is about, and what the person says.
  resume_id uuid,
  path text,
  says text,
  asked_at timestamptz(3) NOT NULL,
  decided_at timestamptz(3),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX privacy_requests_newest ON privacy_requests (tenant_id, asked_at DESC, id DESC);
CREATE INDEX privacy_requests_state ON privacy_requests (tenant_id, state, asked_at DESC, id DESC);
CREATE INDEX privacy_requests_candidate ON privacy_requests (tenant_id, candidate_id);
CREATE INDEX privacy_requests_resume ON privacy_requests (tenant_id, resume_id) WHERE resume_id IS NOT NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['candidate_links', 'consents', 'privacy_requests'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
CREATE POLICY presented ON candidate_links FOR SELECT TO vitae_app USING (token_hash = app_presented());
