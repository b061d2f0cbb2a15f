-- Where a tenant wants to be told of events, what is to be told there, and how each attempt went.
CREATE TABLE webhook_endpoints (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  url text NOT NULL,
  description text,
  -- None: all there are, those that come later too.
  events text[] NOT NULL,
  status text NOT NULL CHECK (status IN ('enabled', 'disabled')),
  disabled_reason text CHECK (disabled_reason IN ('by_hand', 'gone', 'failing')),
  -- As `sealSecret` keeps it; while it is being rotated the one before is signed with as well.
  secret text NOT NULL,
  previous_secret text,
  previous_until timestamptz(3),
  -- Attempts in a row that failed, and since when all did.
  failures integer NOT NULL DEFAULT 0,
  failing_since timestamptz(3),
  last_success_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
ALTER TABLE webhook_endpoints ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_endpoints FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON webhook_endpoints TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoints TO vitae_app;

-- An event for an endpoint. `due_at` says when it is to be sent (again); while it is being sent, when somebody else may take it for lost.
CREATE TABLE webhook_deliveries (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  event_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'delivered', 'failed')),
  due_at timestamptz(3),
  -- Attempts since it was last begun, by which the next one's time is told, and in all.
  step integer NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  -- How often somebody took it: only who took it last says what became of it.
  claims integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL,
  completed_at timestamptz(3),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, event_id, endpoint_id),
  CHECK ((status = 'pending') = (due_at IS NOT NULL)),
  FOREIGN KEY (tenant_id, endpoint_id) REFERENCES webhook_endpoints ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_deliveries_newest ON webhook_deliveries (tenant_id, endpoint_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_status ON webhook_deliveries (tenant_id, endpoint_id, status, created_at DESC, id DESC);
-- Each endpoint's line, along which those that wait are leapt from one to the next.
CREATE INDEX webhook_deliveries_line ON webhook_deliveries (endpoint_id, due_at, id) INCLUDE (tenant_id) WHERE due_at IS NOT NULL;
ALTER TABLE webhook_deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_deliveries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON webhook_deliveries TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_deliveries TO vitae_app;
-- The relay finds out which endpoints have something due, and sees nothing else of them.
CREATE POLICY due ON webhook_deliveries FOR SELECT TO vitae_relay USING (due_at IS NOT NULL);
GRANT SELECT (tenant_id, endpoint_id, due_at) ON webhook_deliveries TO vitae_relay;

CREATE TABLE webhook_attempts (
  tenant_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  number integer NOT NULL,
  at timestamptz(3) NOT NULL,
  milliseconds integer NOT NULL,
  -- Of the answer; none where there was none.
  status integer,
  -- Why there was no answer to go by.
  problem text,
  PRIMARY KEY (tenant_id, delivery_id, number),
  FOREIGN KEY (tenant_id, delivery_id) REFERENCES webhook_deliveries ON DELETE CASCADE
);
ALTER TABLE webhook_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_attempts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON webhook_attempts TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_attempts TO vitae_app;

-- The beginning of what was answered: it may say back what it was told, and goes with whom that was about.
CREATE TABLE webhook_answers (
  tenant_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  number integer NOT NULL,
  resume_id uuid,
  candidate_id uuid,
  answer text NOT NULL,
  PRIMARY KEY (tenant_id, delivery_id, number),
  FOREIGN KEY (tenant_id, delivery_id, number) REFERENCES webhook_attempts ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_answers_resume ON webhook_answers (tenant_id, resume_id) WHERE resume_id IS NOT NULL;
CREATE INDEX webhook_answers_candidate ON webhook_answers (tenant_id, candidate_id) WHERE candidate_id IS NOT NULL;
ALTER TABLE webhook_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhook_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON webhook_answers TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_answers TO vitae_app;
