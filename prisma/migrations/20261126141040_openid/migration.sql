-- A tenant's own sign-in by OpenID Connect: its settings, who its issuer's people are here, and sign-ins that are under way.
CREATE TABLE openid_settings (
  tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
  issuer text NOT NULL,
  client_id text NOT NULL,
  client_secret text NOT NULL,
  scopes text[] NOT NULL,
  -- Ends of e-mails; who has another is not let in.
  allowed_domains text[] NOT NULL,
  group_claim text,
  -- Roles by the names of groups.
  group_roles jsonb NOT NULL,
  -- Of who is in none of the groups; null: they are not let in.
  default_role text CHECK (default_role IN ('admin', 'recruiter', 'viewer')),
  changed_at timestamptz(3) NOT NULL
);

CREATE TABLE openid_subjects (
  tenant_id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, issuer, subject),
  FOREIGN KEY (tenant_id, member_id) REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX openid_subjects_member ON openid_subjects (tenant_id, member_id);

-- Found by the hash of the state that the browser brings back; for some minutes.
CREATE TABLE openid_sign_ins (
  state_hash text PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX openid_sign_ins_expiry ON openid_sign_ins (expires_at);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['openid_settings', 'openid_subjects', 'openid_sign_ins'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
CREATE POLICY presented ON openid_sign_ins FOR SELECT TO vitae_app USING (state_hash = app_presented());
CREATE POLICY expired ON openid_sign_ins FOR DELETE TO vitae_relay USING (expires_at < now());
GRANT DELETE ON openid_sign_ins TO vitae_relay;

-- Whoever signs in names their tenant by its slug.
CREATE POLICY named ON tenants FOR SELECT TO vitae_app USING (slug = app_presented());
