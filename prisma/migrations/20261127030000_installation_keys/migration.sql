-- The keys that secrets of people are sealed with, who may be of several tenants: each wrapped by the master key, which is not in the
-- database. At most one is used for what is new. Whoever reads a row here has nothing without that key.
CREATE TABLE installation_keys (
  id uuid PRIMARY KEY,
  wrapped bytea NOT NULL,
  master_key text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX installation_keys_active ON installation_keys (active) WHERE active;
ALTER TABLE installation_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE installation_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY use ON installation_keys FOR SELECT TO vitae_app USING (true);
CREATE POLICY make ON installation_keys FOR INSERT TO vitae_app WITH CHECK (true);
CREATE POLICY operator ON installation_keys TO vitae_operator USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON installation_keys TO vitae_app;
GRANT SELECT, UPDATE ON installation_keys TO vitae_operator;
