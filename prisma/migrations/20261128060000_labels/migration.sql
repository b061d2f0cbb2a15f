-- Labels that a tenant puts on people, and notes that it writes about them. Neither is asked by anything that ranks. Both lie with the
-- candidate whom they were said of: whoever is merged brings theirs along, and has them again when that is undone.
CREATE TABLE labels (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  -- In small letters: two that differ by no more are the same.
  name_key text COLLATE "C" NOT NULL,
  colour text NOT NULL,
  made_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT labels_name UNIQUE (tenant_id, name_key)
);

CREATE TABLE candidate_labels (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  candidate_id uuid NOT NULL,
  label_id uuid NOT NULL,
  put_at timestamptz(3) NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  PRIMARY KEY (tenant_id, candidate_id, label_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, label_id) REFERENCES labels (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX candidate_labels_label ON candidate_labels (tenant_id, label_id, candidate_id);

CREATE TABLE candidate_notes (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  text text NOT NULL,
  written_at timestamptz(3) NOT NULL,
  -- Null until it is changed.
  changed_at timestamptz(3),
  author_kind text NOT NULL,
  author_id uuid,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX candidate_notes_newest ON candidate_notes (tenant_id, candidate_id, written_at DESC, id DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['labels', 'candidate_labels', 'candidate_notes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
