-- Files that come in piece by piece, over as many requests as it takes: what is announced, how much of it is there, and until when it is
-- waited for. The pieces are kept as originals are, each a file of its own; they go once the whole is put to use, or is given up.
CREATE TABLE uploads (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  file_name text NOT NULL,
  -- As it was announced.
  bytes bigint NOT NULL CHECK (bytes > 0),
  -- As far as it is there.
  received bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND bytes),
  -- What was made of it, by whoever finished it first.
  import_id uuid,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX uploads_expiry ON uploads (tenant_id, expires_at);

CREATE TABLE upload_pieces (
  tenant_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  -- Where in the whole it begins.
  at bigint NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0),
  sha256 text NOT NULL,
  PRIMARY KEY (tenant_id, upload_id, at),
  FOREIGN KEY (tenant_id, upload_id) REFERENCES uploads (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX upload_pieces_sha256 ON upload_pieces (tenant_id, sha256);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['uploads', 'upload_pieces'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
