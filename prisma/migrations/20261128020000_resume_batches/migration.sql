-- Batches of resumes that are sent as addresses. What was said of an item is kept until it is a resume or is refused; afterwards it is a
-- number, and what became of it.
CREATE TABLE resume_batches (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  total integer NOT NULL,
  -- Who sent it, for the audit trail.
  actor_kind text NOT NULL,
  actor_id uuid,
  created_at timestamptz(3) NOT NULL,
  -- When the last of its items was a resume, or refused.
  accepted_at timestamptz(3),
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX resume_batches_newest ON resume_batches (tenant_id, created_at DESC, id DESC);
CREATE INDEX resume_batches_waiting ON resume_batches (tenant_id) WHERE accepted_at IS NULL;
CREATE INDEX resume_batches_age ON resume_batches (created_at);

CREATE TABLE resume_batch_items (
  tenant_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  place integer NOT NULL,
  -- Null once it is a resume, or refused.
  sent jsonb,
  resume_id uuid,
  problem text,
  -- What else is to be said of the problem.
  told jsonb,
  PRIMARY KEY (tenant_id, batch_id, place),
  FOREIGN KEY (tenant_id, batch_id) REFERENCES resume_batches (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX resume_batch_items_resume ON resume_batch_items (tenant_id, resume_id) WHERE resume_id IS NOT NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['resume_batches', 'resume_batch_items'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;

-- They run out: the resumes tell for themselves by then.
CREATE POLICY expired ON resume_batches FOR DELETE TO vitae_relay USING (created_at < now() - interval '90 days');
GRANT DELETE ON resume_batches TO vitae_relay;
