-- Imports of spreadsheets: the file and how it is read, how far it has come, and what became of each row. No cell is kept here: what a
-- row says stands in its file, and in the resume that was made of it.
CREATE TABLE imports (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('checking', 'ready', 'running', 'paused', 'completed', 'cancelled', 'failed')),
  file_name text NOT NULL,
  bytes bigint NOT NULL,
  -- Null once the file was removed.
  sha256 text,
  archive_name text,
  archive_bytes bigint,
  archive_sha256 text,
  -- The bad rows as they were, with what is wrong.
  errors_sha256 text,
  -- As it was given, and as it was found.
  given_dialect jsonb NOT NULL DEFAULT '{}',
  dialect jsonb,
  -- As it was given; null: as suggested.
  mapping jsonb,
  columns jsonb NOT NULL DEFAULT '[]',
  is_certain boolean NOT NULL DEFAULT false,
  checked jsonb,
  -- It begins once it has been looked through.
  starts boolean NOT NULL DEFAULT false,
  -- How far it has come: rows that are behind it.
  done integer NOT NULL DEFAULT 0,
  created integer NOT NULL DEFAULT 0,
  updated integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  bad integer NOT NULL DEFAULT 0,
  problem jsonb,
  -- Somebody in it was erased: its files go as soon as they are not needed.
  forgets boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL,
  started_at timestamptz(3),
  completed_at timestamptz(3),
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX imports_newest ON imports (tenant_id, created_at DESC, id DESC);
CREATE INDEX imports_sha256 ON imports (tenant_id, sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX imports_archive_sha256 ON imports (tenant_id, archive_sha256) WHERE archive_sha256 IS NOT NULL;
CREATE INDEX imports_errors_sha256 ON imports (tenant_id, errors_sha256) WHERE errors_sha256 IS NOT NULL;

CREATE TABLE import_rows (
  tenant_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row integer NOT NULL,
  line integer NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('created', 'updated', 'unchanged', 'bad')),
  resume_id uuid,
  column_name text,
  reason text,
  PRIMARY KEY (tenant_id, import_id, row),
  FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX import_rows_resume ON import_rows (tenant_id, resume_id) WHERE resume_id IS NOT NULL;
CREATE INDEX import_rows_bad ON import_rows (tenant_id, import_id, row) WHERE outcome = 'bad';

CREATE TABLE import_templates (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  mapping jsonb NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, name)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['imports', 'import_rows', 'import_templates'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;

-- A resume that goes takes its row along, and the import's files, which have the row too, are to go with it.
CREATE FUNCTION forget_import_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE imports SET forgets = true WHERE tenant_id = OLD.tenant_id AND id = OLD.import_id AND NOT forgets;
  RETURN NULL;
END $$;
CREATE TRIGGER import_rows_forgotten AFTER DELETE ON import_rows
  FOR EACH ROW WHEN (OLD.resume_id IS NOT NULL) EXECUTE FUNCTION forget_import_files();
