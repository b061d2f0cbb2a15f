-- Maps of a tenant's candidates and of their skills, as a job drew them last. A point goes with its candidate and with the resume that
-- it was drawn from.
CREATE TABLE maps (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('candidates', 'skills')),
  -- By whose vectors, and by which version of the code.
  model text NOT NULL,
  version smallint NOT NULL,
  made_at timestamptz(3) NOT NULL,
  -- How many points it had then, and how many it had no room for.
  drawn integer NOT NULL,
  left_out integer NOT NULL,
  -- A list: what each cluster is called, or null.
  labels jsonb NOT NULL,
  PRIMARY KEY (tenant_id, kind)
);

CREATE TABLE map_candidates (
  tenant_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  -- Whose words decided where the candidate lies.
  resume_id uuid NOT NULL,
  -- 0 to 1.
  x real NOT NULL,
  y real NOT NULL,
  cluster smallint NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX map_candidates_resume ON map_candidates (tenant_id, resume_id);

CREATE TABLE map_skills (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  -- The taxonomy's id, or a tenant's own.
  skill text COLLATE "C" NOT NULL,
  name text NOT NULL,
  -- How many have it.
  candidates integer NOT NULL,
  x real NOT NULL,
  y real NOT NULL,
  cluster smallint NOT NULL,
  PRIMARY KEY (tenant_id, skill)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['maps', 'map_candidates', 'map_skills'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
