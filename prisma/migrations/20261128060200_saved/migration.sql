-- Lists and searches that somebody keeps, for themselves or for all of the tenant, and whom a kept search has told of.
CREATE TABLE saved_views (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  list text NOT NULL CHECK (list IN ('candidates', 'search', 'resumes')),
  name text NOT NULL,
  state jsonb NOT NULL,
  shared boolean NOT NULL,
  owner_kind text NOT NULL,
  owner_id uuid NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX saved_views_owner ON saved_views (tenant_id, owner_id);

CREATE TABLE saved_searches (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  request jsonb NOT NULL,
  alert text NOT NULL CHECK (alert IN ('none', 'daily', 'immediately')),
  by_mail boolean NOT NULL,
  by_webhook boolean NOT NULL,
  shared boolean NOT NULL,
  owner_kind text NOT NULL,
  owner_id uuid NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX saved_searches_owner ON saved_searches (tenant_id, owner_id);

-- Each person once a search. Null: found, and to be told with the day's.
CREATE TABLE saved_search_hits (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  search_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  told_at timestamptz(3),
  PRIMARY KEY (tenant_id, search_id, candidate_id),
  FOREIGN KEY (tenant_id, search_id) REFERENCES saved_searches (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX saved_search_hits_candidate ON saved_search_hits (tenant_id, candidate_id);
CREATE INDEX saved_search_hits_untold ON saved_search_hits (tenant_id, search_id) WHERE told_at IS NULL;

-- Of whom something else is known since the tenant's searches were run.
CREATE TABLE search_changes (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  candidate_id uuid NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX search_changes_oldest ON search_changes (tenant_id, changed_at, candidate_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['saved_views', 'saved_searches', 'saved_search_hits', 'search_changes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;

-- What somebody kept for themselves goes when they are no member any more; what they shared stays with the tenant.
CREATE FUNCTION forget_private_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM saved_views WHERE tenant_id = OLD.tenant_id AND owner_kind = 'member' AND owner_id = OLD.id AND NOT shared;
  DELETE FROM saved_searches WHERE tenant_id = OLD.tenant_id AND owner_kind = 'member' AND owner_id = OLD.id AND NOT shared;
  RETURN NULL;
END $$;
CREATE TRIGGER members_views AFTER DELETE ON members FOR EACH ROW EXECUTE FUNCTION forget_private_views();
