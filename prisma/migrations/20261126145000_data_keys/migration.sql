-- The keys that tenants' files and documents are sealed with, each wrapped by a master key that is not in the database. At most one
-- of a tenant's is used for what is new. They go with their tenant, and what they sealed is unreadable then.
CREATE TABLE tenant_data_keys (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  wrapped bytea NOT NULL,
  master_key text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX tenant_data_keys_active ON tenant_data_keys (tenant_id) WHERE active;
ALTER TABLE tenant_data_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_data_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenant_data_keys TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_data_keys TO vitae_app;
