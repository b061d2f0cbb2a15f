-- Short-lived public links to the file of a push, for systems that take files by their addresses alone.
CREATE TABLE push_file_links (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  push_id uuid NOT NULL,
  -- The file it is good for: another one of the same resume it does not open.
  sha256 text NOT NULL,
  -- SHA-256 of the token, which stands in the request to the system alone.
  token_hash text NOT NULL UNIQUE,
  fetches integer NOT NULL DEFAULT 0,
  made_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  -- And with the push it goes with the resume, the person and the connector.
  FOREIGN KEY (tenant_id, push_id) REFERENCES connector_pushes ON DELETE CASCADE
);
CREATE INDEX push_file_links_push ON push_file_links (tenant_id, push_id);
CREATE INDEX push_file_links_expires ON push_file_links (expires_at);
ALTER TABLE push_file_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE push_file_links FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON push_file_links TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
CREATE POLICY presented ON push_file_links FOR SELECT TO vitae_app USING (token_hash = app_presented());
GRANT SELECT, INSERT, UPDATE, DELETE ON push_file_links TO vitae_app;
CREATE POLICY expired ON push_file_links FOR DELETE TO vitae_relay USING (expires_at < now());
GRANT DELETE ON push_file_links TO vitae_relay;
