-- Weights of search's signals that `vitae tune` fitted to a tenant's feedback and found to do better than the general ones, for each
-- kind of search.
CREATE TABLE tuned_weights (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  asked_by text NOT NULL CHECK (asked_by IN ('skills', 'text', 'job')),
  weights jsonb NOT NULL,
  tuned_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, asked_by)
);

ALTER TABLE tuned_weights ENABLE ROW LEVEL SECURITY;
ALTER TABLE tuned_weights FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tuned_weights TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON tuned_weights TO vitae_app;

-- The operator names a tenant by its slug; what is done for it is done as that tenant.
CREATE POLICY operator ON tenants FOR SELECT TO vitae_operator USING (true);
GRANT SELECT (id, slug) ON tenants TO vitae_operator;
