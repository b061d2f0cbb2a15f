-- Invitations that are open. Who was invited is no member before they accept; the row goes then. Of the link's token the hash is kept;
-- where it goes by mail there is none before the mail is sent.
CREATE TABLE invitations (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  email text NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'recruiter', 'viewer')),
  token_hash text UNIQUE,
  mail text NOT NULL CHECK (mail IN ('none', 'waiting', 'sent', 'refused')),
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  UNIQUE (tenant_id, email)
);
CREATE INDEX invitations_expiry ON invitations (expires_at);
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON invitations TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON invitations TO vitae_app;
CREATE POLICY presented ON invitations FOR SELECT TO vitae_app USING (token_hash = app_presented());
CREATE POLICY expired ON invitations FOR DELETE TO vitae_relay USING (expires_at < now());
GRANT DELETE ON invitations TO vitae_relay;
