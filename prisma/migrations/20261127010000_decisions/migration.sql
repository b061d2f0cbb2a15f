-- What a tenant decided about people, and by which categories it reports on that. Neither is asked by anything that ranks or shows people.

-- A log: rows are added. A correction or withdrawal is another revision of the same decision; the one before is superseded.
CREATE TABLE decisions (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  candidate_id uuid NOT NULL,
  outcome text NOT NULL,
  -- What they are selected for; null where the tenant does not say.
  process text,
  decided_at timestamptz(3) NOT NULL,
  note text,
  score double precision,
  -- The tenant's own id of it.
  reference text,
  withdrawn boolean NOT NULL DEFAULT false,
  superseded boolean NOT NULL DEFAULT false,
  recorded_at timestamptz(3) NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  PRIMARY KEY (tenant_id, id, revision),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX decisions_latest ON decisions (tenant_id, id) WHERE NOT superseded;
CREATE UNIQUE INDEX decisions_reference ON decisions (tenant_id, reference) WHERE revision = 1 AND reference IS NOT NULL;
CREATE INDEX decisions_newest ON decisions (tenant_id, decided_at DESC, id DESC) WHERE NOT superseded;
CREATE INDEX decisions_of_process ON decisions (tenant_id, process, decided_at DESC, id DESC) WHERE NOT superseded;
CREATE INDEX decisions_of_outcome ON decisions (tenant_id, outcome, decided_at DESC, id DESC) WHERE NOT superseded;
CREATE INDEX decisions_withdrawn ON decisions (tenant_id, decided_at DESC, id DESC) WHERE NOT superseded AND withdrawn;
CREATE INDEX decisions_of_candidate ON decisions (tenant_id, candidate_id);

-- Sex, race and the like, brought by the tenant for reports alone.
CREATE TABLE candidate_categories (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  candidate_id uuid NOT NULL,
  category text NOT NULL,
  value text NOT NULL,
  set_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id, category),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX candidate_categories_names ON candidate_categories (tenant_id, category);

-- Of people who were erased numbers stay, so that reports of the past stay as they were: no id, no day, no note, no score.
CREATE TABLE erased_applications (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  -- '' where the tenant did not say.
  process text NOT NULL,
  -- The first day of the month in which the first of their decisions was made.
  month date NOT NULL,
  -- How far they came: 0 not selected, 4 hired.
  step smallint NOT NULL,
  withdrew boolean NOT NULL,
  categories jsonb NOT NULL,
  applications integer NOT NULL,
  PRIMARY KEY (tenant_id, process, month, step, withdrew, categories)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['decisions', 'candidate_categories', 'erased_applications'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
