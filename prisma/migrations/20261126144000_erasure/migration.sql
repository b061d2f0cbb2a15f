-- Erasing people. What was erased is kept without anything of the person: ids, counts and salted digests.

-- The key that receipts of this installation are signed with. It belongs to no tenant.
CREATE TABLE receipt_keys (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  id text NOT NULL,
  private_key text NOT NULL,
  public_key text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT now()
);
ALTER TABLE receipt_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY relay ON receipt_keys TO vitae_relay USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON receipt_keys TO vitae_relay;

-- An erasure. It is done once it has its signature; until then `files` names the originals that are still to be removed.
CREATE TABLE erasures (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  erased_at timestamptz(3) NOT NULL,
  facts jsonb NOT NULL,
  files text[] NOT NULL,
  statement text,
  signature text,
  key_id text,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX erasures_newest ON erasures (tenant_id, erased_at DESC, id DESC);

-- Under which erasure a candidate went: whoever asks again is shown the receipt.
CREATE TABLE erased_candidates (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  erasure_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, erasure_id) REFERENCES erasures ON DELETE CASCADE
);
CREATE INDEX erased_candidates_erasure ON erased_candidates (tenant_id, erasure_id);

-- How an erased person would be found again, by salted digests, as long as resumes are being read that had come in before.
CREATE TABLE erased_keys (
  tenant_id uuid NOT NULL,
  erasure_id uuid NOT NULL,
  digest text NOT NULL,
  salt text NOT NULL,
  erased_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, erasure_id, digest),
  FOREIGN KEY (tenant_id, erasure_id) REFERENCES erasures ON DELETE CASCADE
);
CREATE INDEX erased_keys_age ON erased_keys (tenant_id, erased_at);

-- What must be kept for a court or an authority: neither erased nor run out.
CREATE TABLE legal_holds (
  tenant_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  reason text NOT NULL,
  set_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['erasures', 'erased_candidates', 'erased_keys', 'legal_holds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;

-- Whom an answered request was about, beside a resume: its key goes with them.
ALTER TABLE idempotency_keys ADD COLUMN candidate_id uuid;
CREATE INDEX idempotency_keys_resume ON idempotency_keys (tenant_id, resume_id) WHERE resume_id IS NOT NULL;
CREATE INDEX idempotency_keys_candidate ON idempotency_keys (tenant_id, candidate_id) WHERE candidate_id IS NOT NULL;
