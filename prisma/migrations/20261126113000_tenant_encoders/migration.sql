-- Which encoder's vectors a tenant is searched by, and which it is being moved to (null: none). Tenants that were never moved have no
-- row: they are searched by whichever has made most of their vectors.
CREATE TABLE tenant_encoders (
  tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
  model text NOT NULL,
  moving_to text
);
ALTER TABLE tenant_encoders ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_encoders FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenant_encoders TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_encoders TO vitae_app;
