-- What a tenant may use, as whoever runs Vitae says; null: as much as it takes. A tenant without a row has no limit. It reads its
-- plan and can't change it.
CREATE TABLE tenant_plans (
  tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
  resumes_a_month integer CHECK (resumes_a_month >= 0),
  tokens_a_month bigint CHECK (tokens_a_month >= 0),
  requests_a_second integer CHECK (requests_a_second > 0),
  bytes_stored bigint CHECK (bytes_stored >= 0),
  members integer CHECK (members >= 1),
  -- Since when it reads and accepts nothing; since when it is being deleted.
  suspended_at timestamptz(3),
  deleting_at timestamptz(3)
);
ALTER TABLE tenant_plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_plans FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenant_plans FOR SELECT TO vitae_app USING (tenant_id = app_tenant());
-- Whoever shows a key is held to its tenant's plan.
CREATE POLICY presented ON tenant_plans FOR SELECT TO vitae_app
  USING (EXISTS (SELECT FROM api_keys k WHERE k.tenant_id = tenant_plans.tenant_id AND k.key_hash = app_presented()));
CREATE POLICY operator ON tenant_plans TO vitae_operator USING (true) WITH CHECK (true);
GRANT SELECT ON tenant_plans TO vitae_app;
GRANT SELECT, INSERT, UPDATE ON tenant_plans TO vitae_operator;

-- What a tenant has used, by day (UTC).
CREATE TABLE tenant_usage_days (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  day date NOT NULL,
  resumes integer NOT NULL DEFAULT 0,
  bytes bigint NOT NULL DEFAULT 0,
  tokens bigint NOT NULL DEFAULT 0,
  searches integer NOT NULL DEFAULT 0,
  questions integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, day)
);
ALTER TABLE tenant_usage_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_usage_days FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenant_usage_days TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_usage_days TO vitae_app;

-- What happened to a tenant that it may want to be told of. Of each key there is one.
CREATE TABLE events (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  type text NOT NULL,
  key text NOT NULL,
  at timestamptz(3) NOT NULL,
  data jsonb NOT NULL,
  UNIQUE (tenant_id, key)
);
CREATE INDEX events_oldest ON events (tenant_id, at, id);
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
ALTER TABLE events FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON events TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON events TO vitae_app;

-- The day on which a resume was counted, and whether that was taken back since it failed by a fault of ours. Those of before were
-- counted by nobody.
ALTER TABLE resumes ADD COLUMN counted_on date;
ALTER TABLE resumes ADD COLUMN given_back boolean NOT NULL DEFAULT false;

-- How many bytes of originals a tenant has, as a sum of changes: whoever adds or deletes waits for nobody. A file that several resumes
-- share counts once. Changes are drawn together now and then.
CREATE TABLE storage_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  bytes bigint NOT NULL
);
CREATE INDEX storage_changes_tenant ON storage_changes (tenant_id) INCLUDE (bytes);
ALTER TABLE storage_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE storage_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON storage_changes TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON storage_changes TO vitae_app;

CREATE FUNCTION count_added_files() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO storage_changes (tenant_id, bytes)
    SELECT tenant_id, sum(bytes) FROM (SELECT DISTINCT tenant_id, sha256, bytes FROM added) a
    WHERE NOT EXISTS (SELECT FROM resumes r
      WHERE r.tenant_id = a.tenant_id AND r.sha256 = a.sha256 AND r.id NOT IN (SELECT id FROM added))
    GROUP BY tenant_id;
  RETURN NULL;
END $$;
-- With a tenant go its changes: none may be added then.
CREATE FUNCTION count_removed_files() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO storage_changes (tenant_id, bytes)
    SELECT tenant_id, -sum(bytes) FROM (SELECT DISTINCT tenant_id, sha256, bytes FROM removed) d
    WHERE NOT EXISTS (SELECT FROM resumes r WHERE r.tenant_id = d.tenant_id AND r.sha256 = d.sha256)
      AND EXISTS (SELECT FROM tenants t WHERE t.id = d.tenant_id)
    GROUP BY tenant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER count_added_files AFTER INSERT ON resumes REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_files();
CREATE TRIGGER count_removed_files AFTER DELETE ON resumes REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION count_removed_files();

-- Those that are there already.
ALTER TABLE resumes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE storage_changes NO FORCE ROW LEVEL SECURITY;
INSERT INTO storage_changes (tenant_id, bytes)
  SELECT tenant_id, sum(bytes) FROM (SELECT DISTINCT tenant_id, sha256, bytes FROM resumes) f GROUP BY tenant_id;
ALTER TABLE storage_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE resumes FORCE ROW LEVEL SECURITY;
