-- Applicant tracking systems that a tenant's people are pushed to, what is on its way there, and what they have told us.
CREATE TABLE connectors (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  ats text NOT NULL,
  name text NOT NULL,
  status text NOT NULL CHECK (status IN ('enabled', 'paused')),
  paused_reason text CHECK (paused_reason IN ('by_hand', 'unauthorized')),
  -- As `sealSecret` keeps them: what lets us in there, as JSON, and what it signs with.
  credentials text NOT NULL,
  inbound_secret text,
  options jsonb NOT NULL,
  mapping jsonb NOT NULL,
  push_completed boolean NOT NULL,
  -- One worker at a time pushes there; only who took it last says what became of it.
  busy_until timestamptz(3),
  claims integer NOT NULL DEFAULT 0,
  last_success_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
-- Whoever tells us something names the connector alone.
CREATE INDEX connectors_presented ON connectors (id);
ALTER TABLE connectors ENABLE ROW LEVEL SECURITY;
ALTER TABLE connectors FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON connectors TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
CREATE POLICY presented ON connectors FOR SELECT TO vitae_app USING (id::text = app_presented());
GRANT SELECT, INSERT, UPDATE, DELETE ON connectors TO vitae_app;

-- A resume for a system, and how far it has got. `due_at` says when it is pushed (again).
CREATE TABLE connector_pushes (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  connector_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  cause text NOT NULL CHECK (cause IN ('asked', 'completed', 'inbound')),
  status text NOT NULL CHECK (status IN ('pending', 'held', 'done', 'failed')),
  due_at timestamptz(3),
  -- Attempts since it was last begun, by which the next one's time is told, and in all.
  step integer NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  -- What was done there, and what was begun of which nobody knows whether it was done.
  progress jsonb NOT NULL DEFAULT '{}',
  remote_id text,
  problem text,
  answer_status integer,
  answer text,
  created_at timestamptz(3) NOT NULL,
  completed_at timestamptz(3),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, connector_id, resume_id),
  CHECK ((status = 'pending') = (due_at IS NOT NULL)),
  FOREIGN KEY (tenant_id, connector_id) REFERENCES connectors ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX connector_pushes_newest ON connector_pushes (tenant_id, connector_id, created_at DESC, id DESC);
CREATE INDEX connector_pushes_status ON connector_pushes (tenant_id, connector_id, status, created_at DESC, id DESC);
CREATE INDEX connector_pushes_resume ON connector_pushes (tenant_id, resume_id);
-- Each connector's line, along which those that wait are leapt from one to the next.
CREATE INDEX connector_pushes_line ON connector_pushes (connector_id, due_at, id) INCLUDE (tenant_id) WHERE due_at IS NOT NULL;
ALTER TABLE connector_pushes ENABLE ROW LEVEL SECURITY;
ALTER TABLE connector_pushes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON connector_pushes TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON connector_pushes TO vitae_app;
-- The relay finds out which connectors have something due, and sees nothing else of them.
CREATE POLICY due ON connector_pushes FOR SELECT TO vitae_relay USING (due_at IS NOT NULL);
GRANT SELECT (tenant_id, connector_id, due_at) ON connector_pushes TO vitae_relay;

-- What a system has told us, by a digest, so that the same told again does nothing. It names nobody once it was seen to.
CREATE TABLE connector_events (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  connector_id uuid NOT NULL,
  key text NOT NULL,
  received_at timestamptz(3) NOT NULL,
  remote_id text,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, connector_id, key),
  FOREIGN KEY (tenant_id, connector_id) REFERENCES connectors ON DELETE CASCADE
);
CREATE INDEX connector_events_received ON connector_events (received_at);
ALTER TABLE connector_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE connector_events FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON connector_events TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON connector_events TO vitae_app;
CREATE POLICY expired ON connector_events FOR DELETE TO vitae_relay USING (received_at < now() - interval '90 days');
GRANT DELETE ON connector_events TO vitae_relay;
