-- Processes that take the `llm` queue. They belong to no tenant: only the relay's role sees them.
CREATE TABLE gpu_workers (
  id uuid PRIMARY KEY,
  model text NOT NULL,
  engine text NOT NULL,
  device text NOT NULL,
  capacity integer NOT NULL,
  running integer NOT NULL DEFAULT 0,
  answered integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0,
  answer_tokens bigint NOT NULL DEFAULT 0,
  busy_milliseconds bigint NOT NULL DEFAULT 0,
  draining boolean NOT NULL DEFAULT false,
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  heartbeat_at timestamptz(3) NOT NULL DEFAULT now()
);
ALTER TABLE gpu_workers ENABLE ROW LEVEL SECURITY;
ALTER TABLE gpu_workers FORCE ROW LEVEL SECURITY;
CREATE POLICY relay ON gpu_workers TO vitae_relay USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON gpu_workers TO vitae_relay;
