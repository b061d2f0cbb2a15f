-- vitae_operator   is for the commands of whoever runs Vitae: it sees the jobs of all tenants, and of resumes only that they are in
--                  quarantine. No name, no text, no file name. What it changes of a resume it changes as that tenant.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitae_operator') THEN CREATE ROLE vitae_operator NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster was migrated at the same moment
END $$;
GRANT vitae_operator TO CURRENT_USER;

CREATE POLICY operator ON outbox TO vitae_operator USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON outbox TO vitae_operator;
-- What is put aside may be dropped; what is under way may not.
CREATE POLICY operator_drops ON outbox AS RESTRICTIVE FOR DELETE TO vitae_operator USING (due_at IS NULL);
GRANT DELETE ON outbox TO vitae_operator;

CREATE POLICY operator ON resumes FOR SELECT TO vitae_operator USING (status = 'quarantined');
GRANT SELECT (id, tenant_id, status, media_type, bytes, sha256, completed_at) ON resumes TO vitae_operator;
