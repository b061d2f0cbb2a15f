-- A second step of signing in: codes of an app (TOTP, RFC 6238), which an account may ask for. Like its password it stands in each of
-- its memberships, so that no tenant can take it off by removing a member; it is changed in all of them by one statement. It counts
-- once a code has confirmed it. Each code is taken once: `last_step` is that of the last. Recovery codes are kept as hashes.
CREATE TABLE second_factors (
  tenant_id uuid NOT NULL,
  member_id uuid NOT NULL,
  account_id uuid NOT NULL,
  secret text NOT NULL,
  confirmed_at timestamptz(3),
  last_step bigint NOT NULL DEFAULT 0,
  recovery text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant_id, member_id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES members (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX second_factors_account ON second_factors (account_id);
ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_factors FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON second_factors TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
CREATE POLICY account ON second_factors TO vitae_app USING (account_id::text = app_presented())
  WITH CHECK (account_id::text = app_presented() AND EXISTS (
    SELECT FROM members m WHERE m.tenant_id = second_factors.tenant_id AND m.id = member_id AND m.account_id = second_factors.account_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factors TO vitae_app;
