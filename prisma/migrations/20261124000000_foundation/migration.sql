-- Foundation: tenants, access, resumes and their results, the outbox; two roles that own nothing; forced row level security.
--
-- vitae_app    works for one tenant at a time: sees rows whose tenant_id is the setting app.tenant_id, and, to find out
--              who is asking, the one row whose secret (hash of a key or session token) or e-mail is the setting app.presented.
-- vitae_relay  moves jobs of all tenants, and may see nothing but the outbox: ids, no content.
-- The connecting user takes one of them by SET LOCAL ROLE in every transaction.

CREATE EXTENSION IF NOT EXISTS vector;

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitae_app') THEN CREATE ROLE vitae_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitae_relay') THEN CREATE ROLE vitae_relay NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster was migrated at the same moment
END $$;
GRANT vitae_app TO CURRENT_USER;
GRANT vitae_relay TO CURRENT_USER;

CREATE TABLE tenants (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE members (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'recruiter', 'viewer')),
  password_hash text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, email),
  UNIQUE (tenant_id, id)
);
CREATE INDEX members_email ON members (email);

CREATE TABLE sessions (
  token_hash text PRIMARY KEY,
  tenant_id uuid NOT NULL,
  member_id uuid NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  FOREIGN KEY (tenant_id, member_id) REFERENCES members (tenant_id, id) ON DELETE CASCADE
);

CREATE TABLE api_keys (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  key_hash text NOT NULL UNIQUE,
  prefix text NOT NULL,
  name text NOT NULL,
  scopes text[] NOT NULL,
  expires_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE candidates (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  name text,
  headline text,
  email text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, id)
);
CREATE INDEX candidates_email ON candidates (tenant_id, email);

CREATE TABLE resumes (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  status text NOT NULL CHECK (status IN ('queued', 'processing', 'parsed', 'partial', 'failed', 'quarantined')),
  file_name text NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  source text NOT NULL CHECK (source IN ('upload', 'url', 'import', 'mail')),
  external_id text,
  metadata jsonb NOT NULL DEFAULT '{}',
  duplicate_of uuid,
  candidate_id uuid,
  pages integer,
  problem text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  completed_at timestamptz(3),
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id)
);
CREATE INDEX resumes_newest ON resumes (tenant_id, created_at DESC, id DESC);
CREATE INDEX resumes_sha256 ON resumes (tenant_id, sha256);
CREATE INDEX resumes_external_id ON resumes (tenant_id, external_id) WHERE external_id IS NOT NULL;

CREATE TABLE stage_results (
  resume_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  stage text NOT NULL,
  result jsonb NOT NULL,
  milliseconds integer NOT NULL,
  finished_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (resume_id, stage),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);

CREATE TABLE profiles (
  resume_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  profile jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);

CREATE TABLE idempotency_keys (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  key text NOT NULL,
  fingerprint text NOT NULL,
  status integer,
  body jsonb,
  location text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, key)
);

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  queue text NOT NULL,
  name text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  handed_at timestamptz(3),
  deliveries integer NOT NULL DEFAULT 0
);
CREATE INDEX outbox_due ON outbox (queue, tenant_id, created_at, id) WHERE handed_at IS NULL;
CREATE INDEX outbox_handed ON outbox (queue, tenant_id) WHERE handed_at IS NOT NULL;

-- Policies. current_setting(…, true) is null or '' where nothing is set; neither equals any row's value.
CREATE FUNCTION app_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE FUNCTION app_presented() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.presented', true), '') $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['members', 'sessions', 'api_keys', 'candidates', 'resumes', 'stage_results', 'profiles', 'idempotency_keys', 'outbox'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;

ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenants TO vitae_app USING (id = app_tenant()) WITH CHECK (id = app_tenant());
GRANT SELECT, INSERT, UPDATE ON tenants TO vitae_app;

CREATE POLICY presented ON api_keys FOR SELECT TO vitae_app USING (key_hash = app_presented());
CREATE POLICY presented ON sessions FOR SELECT TO vitae_app USING (token_hash = app_presented());
CREATE POLICY presented ON members FOR SELECT TO vitae_app USING (email = app_presented());

CREATE POLICY relay ON outbox TO vitae_relay USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE, DELETE ON outbox TO vitae_relay;
