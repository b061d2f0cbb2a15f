-- What the language model has cost a tenant, by month.
CREATE TABLE llm_usage (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  month text NOT NULL,
  resumes integer NOT NULL DEFAULT 0,
  prompt_tokens bigint NOT NULL DEFAULT 0,
  answer_tokens bigint NOT NULL DEFAULT 0,
  dropped_ungrounded integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, month)
);
ALTER TABLE llm_usage ENABLE ROW LEVEL SECURITY;
ALTER TABLE llm_usage FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON llm_usage TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON llm_usage TO vitae_app;
