-- Why values that a language model answered came to nothing, by tenant and month: counts by reason, never what was answered.
CREATE TABLE llm_losses (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  month text NOT NULL,
  reason text NOT NULL,
  lost integer NOT NULL,
  PRIMARY KEY (tenant_id, month, reason)
);
ALTER TABLE llm_losses ENABLE ROW LEVEL SECURITY;
ALTER TABLE llm_losses FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON llm_losses TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON llm_losses TO vitae_app;
-- The metrics give the sums over all tenants.
CREATE POLICY relay ON llm_losses FOR SELECT TO vitae_relay USING (true);
GRANT SELECT (month, reason, lost) ON llm_losses TO vitae_relay;
