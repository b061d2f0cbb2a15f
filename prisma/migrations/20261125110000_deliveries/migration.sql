-- Hand-outs to the carrier and deliveries to workers are two numbers: a carrier that refuses a job has killed no worker.
-- deliveries − returns are the deliveries that nobody brought back; failures are the returns after a fault that may be the job's own.
ALTER TABLE outbox RENAME COLUMN deliveries TO hand_outs;
ALTER TABLE outbox ADD COLUMN deliveries integer NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN returns integer NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN failures integer NOT NULL DEFAULT 0;
-- When the job may be handed out; null where it is put aside until somebody looks at it.
ALTER TABLE outbox ADD COLUMN due_at timestamptz(3) DEFAULT now();

-- A resume that is read again keeps what was read before, and the state that goes with it, until the new profile is there.
ALTER TABLE resumes ADD COLUMN status_before text CHECK (status_before IN ('parsed', 'partial'));
-- The document that a profile was read from; older ones are still found among the stages' results.
ALTER TABLE profiles ADD COLUMN document jsonb;
