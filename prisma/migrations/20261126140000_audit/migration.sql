-- Who saw, changed, exported and deleted what. The service's role may add entries and blank their personal part, and nothing else;
-- each entry's hash covers the one before, so that a changed or missing one is found (`vitae admin audit verify`).
CREATE TABLE audit_entries (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  number bigint NOT NULL,
  -- Never before that of the entry before.
  at timestamptz(3) NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  action text NOT NULL,
  subject_kind text,
  subject_id uuid,
  detail jsonb NOT NULL DEFAULT '{}',
  -- Erased with the person; the hash covers its digest, which is salted by a member of its own.
  personal jsonb,
  personal_digest text,
  hash text NOT NULL,
  PRIMARY KEY (tenant_id, number)
);
CREATE INDEX audit_entries_subject ON audit_entries (tenant_id, subject_id, number DESC) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_entries_actor ON audit_entries (tenant_id, actor_id, number DESC) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_entries_action ON audit_entries (tenant_id, action, number DESC);
CREATE INDEX audit_entries_time ON audit_entries (tenant_id, at, number);

ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant_reads ON audit_entries FOR SELECT TO vitae_app USING (tenant_id = app_tenant());
CREATE POLICY own_tenant_adds ON audit_entries FOR INSERT TO vitae_app WITH CHECK (tenant_id = app_tenant());
CREATE POLICY own_tenant_erases ON audit_entries FOR UPDATE TO vitae_app
  USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant() AND personal IS NULL);
GRANT SELECT, INSERT, UPDATE (personal) ON audit_entries TO vitae_app;
