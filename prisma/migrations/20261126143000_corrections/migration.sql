-- What people say of what was read: each is a row of its own, and none is changed but to say that it no longer stands. The profile
-- that is served has them laid over it; `machine` keeps what the machine read (null: nobody has said anything, and both are one).
ALTER TABLE profiles ADD COLUMN machine jsonb;

CREATE TABLE corrections (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  resume_id uuid NOT NULL,
  -- Single fields have no list (''), whole entries no field ('').
  list text NOT NULL,
  entry text NOT NULL,
  field text NOT NULL,
  -- `basics.headline`, `positions.title`: the same for all entries of a list.
  field_name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('set', 'remove', 'confirm', 'add', 'dismiss')),
  value jsonb,
  evidence jsonb NOT NULL DEFAULT '[]',
  context jsonb NOT NULL DEFAULT '{}',
  -- How the merged profile and each tier stood to it: right, wrong, missed; null where it read nothing of this resume.
  profile_was text CHECK (profile_was IN ('right', 'wrong', 'missed')),
  classic_was text CHECK (classic_was IN ('right', 'wrong', 'missed')),
  llm_was text CHECK (llm_was IN ('right', 'wrong', 'missed')),
  actor_kind text NOT NULL,
  actor_id text,
  created_at timestamptz(3) NOT NULL,
  -- A later one says otherwise of the same.
  superseded boolean NOT NULL DEFAULT false,
  undone_at timestamptz(3),
  undone_by text,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX corrections_standing ON corrections (tenant_id, resume_id, list, entry, field) WHERE undone_at IS NULL AND NOT superseded;
CREATE INDEX corrections_newest ON corrections (tenant_id, created_at DESC, id DESC);
CREATE INDEX corrections_of_resume ON corrections (tenant_id, resume_id, created_at DESC, id DESC);
CREATE INDEX corrections_of_field ON corrections (tenant_id, field_name, created_at DESC, id DESC);
CREATE INDEX corrections_by_actor ON corrections (tenant_id, actor_id, created_at DESC, id DESC);

ALTER TABLE corrections ENABLE ROW LEVEL SECURITY;
ALTER TABLE corrections FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON corrections TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON corrections TO vitae_app;
