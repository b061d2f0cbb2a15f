-- What readings came to, counted by day as they end: so that the state of everything is told without looking through the resumes.
CREATE TABLE settled_days (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  day date NOT NULL,
  -- status, problem, time, confidence, reader
  fact text COLLATE "C" NOT NULL,
  -- How often each: of status, problem and reader by their names, of time and confidence by the number of a band (libs/contracts/src/bands.ts).
  counts jsonb NOT NULL,
  PRIMARY KEY (tenant_id, day, fact)
);
ALTER TABLE settled_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE settled_days FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON settled_days TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON settled_days TO vitae_app;

-- Since when a resume waits that is to be read again; null: since it was sent.
ALTER TABLE resumes ADD COLUMN asked_again_at timestamptz(3);

-- Those of the last three months, as far as they are told without opening profiles. Of those that were read again it is not known since
-- when they waited: whatever took over a day is no time of a reading.
WITH ended AS (
  SELECT r.tenant_id, (r.completed_at AT TIME ZONE 'UTC')::date AS day, r.status, r.problem, r.source, p.confidence,
    extract(epoch FROM r.completed_at - r.created_at) * 1000 AS milliseconds
  FROM resumes r LEFT JOIN profiles p ON p.resume_id = r.id
  WHERE r.completed_at > now() - interval '92 days' AND r.status IN ('parsed', 'partial', 'failed', 'quarantined')
), facts AS (
  SELECT tenant_id, day, 'status' AS fact, status AS key FROM ended
  UNION ALL SELECT tenant_id, day, 'problem', problem FROM ended WHERE problem IS NOT NULL
  UNION ALL SELECT tenant_id, day, 'confidence', least(floor(confidence * 20 + 0.00001), 19)::int::text FROM ended WHERE confidence IS NOT NULL AND source <> 'import'
  UNION ALL SELECT tenant_id, day, 'time', floor(4 * log(2, greatest(milliseconds, 1)::numeric))::int::text FROM ended
    WHERE status IN ('parsed', 'partial') AND source <> 'import' AND milliseconds < 86400000
)
INSERT INTO settled_days (tenant_id, day, fact, counts)
SELECT tenant_id, day, fact, jsonb_object_agg(key, count)
FROM (SELECT tenant_id, day, fact, key, count(*) AS count FROM facts GROUP BY 1, 2, 3, 4) counted GROUP BY 1, 2, 3;
