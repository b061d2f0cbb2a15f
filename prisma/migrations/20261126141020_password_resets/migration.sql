-- Passwords that are to be set anew by a link in a mail: good once, for an hour. Of the link's token the hash is kept, from when the mail
-- is sent. A row hangs on the account's first membership, in whose tenant its mail is a job.
CREATE TABLE password_resets (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  member_id uuid NOT NULL,
  account_id uuid NOT NULL,
  token_hash text UNIQUE,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  FOREIGN KEY (tenant_id, member_id) REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX password_resets_member ON password_resets (tenant_id, member_id);
CREATE INDEX password_resets_expiry ON password_resets (expires_at);
ALTER TABLE password_resets ENABLE ROW LEVEL SECURITY;
ALTER TABLE password_resets FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON password_resets TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON password_resets TO vitae_app;
CREATE POLICY presented ON password_resets FOR SELECT TO vitae_app USING (token_hash = app_presented());
CREATE POLICY expired ON password_resets FOR DELETE TO vitae_relay USING (expires_at < now());
GRANT DELETE ON password_resets TO vitae_relay;

-- Whose account is presented sees the names of its tenants.
CREATE POLICY account ON tenants FOR SELECT TO vitae_app
  USING (EXISTS (SELECT FROM members m WHERE m.tenant_id = tenants.id AND m.account_id::text = app_presented()));
