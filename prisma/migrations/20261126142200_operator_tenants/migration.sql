-- What whoever runs Vitae needs to make, list and delete tenants, and no more of them than it did: no name of theirs is read.
CREATE POLICY operator_adds ON tenants FOR INSERT TO vitae_operator WITH CHECK (true);
-- Only what was marked for it is deleted; all that is its goes with it.
CREATE POLICY operator_removes ON tenants FOR DELETE TO vitae_operator
  USING (EXISTS (SELECT FROM tenant_plans p WHERE p.tenant_id = tenants.id AND p.deleting_at IS NOT NULL));
GRANT INSERT (id, slug, name), DELETE ON tenants TO vitae_operator;
CREATE POLICY operator ON tenant_usage_days FOR SELECT TO vitae_operator USING (true);
CREATE POLICY operator ON storage_changes FOR SELECT TO vitae_operator USING (true);
GRANT SELECT (tenant_id, day, resumes) ON tenant_usage_days TO vitae_operator;
GRANT SELECT (tenant_id, bytes) ON storage_changes TO vitae_operator;

-- What became of tenants that were deleted: numbers, no content. They outlive the tenant.
CREATE TABLE tenant_receipts (
  tenant uuid PRIMARY KEY,
  slug text NOT NULL,
  begun_at timestamptz(3) NOT NULL,
  found jsonb NOT NULL,
  receipt jsonb
);
ALTER TABLE tenant_receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY operator ON tenant_receipts TO vitae_operator USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON tenant_receipts TO vitae_operator;

-- Codes with which somebody may sign up, once; kept as hashes.
CREATE TABLE sign_up_codes (
  code_hash text PRIMARY KEY,
  expires_at timestamptz(3) NOT NULL
);
ALTER TABLE sign_up_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_up_codes FORCE ROW LEVEL SECURITY;
CREATE POLICY operator ON sign_up_codes TO vitae_operator USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON sign_up_codes TO vitae_operator;
