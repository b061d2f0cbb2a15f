-- Handing out costs by the tenants that wait, not by their rows: each tenant's line, in the order in which it becomes due, is one
-- stretch of this index. What is put aside is not in it.
CREATE INDEX outbox_line ON outbox (queue, name, tenant_id, due_at, created_at, id) WHERE handed_at IS NULL AND due_at IS NOT NULL;
DROP INDEX outbox_due;
-- How long the first of a queue has waited.
CREATE INDEX outbox_age ON outbox (queue, created_at);
-- Rows come and go all the time: what is left of them at the head of each line is passed by every hand-out until it is cleared.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

-- Which relay hands out which jobs just now. The others look in now and then; a lease that is not renewed goes to the next.
CREATE TABLE relay_leases (
  line text PRIMARY KEY,
  holder uuid NOT NULL,
  until timestamptz(3) NOT NULL
);
ALTER TABLE relay_leases ENABLE ROW LEVEL SECURITY;
ALTER TABLE relay_leases FORCE ROW LEVEL SECURITY;
CREATE POLICY relay ON relay_leases TO vitae_relay USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON relay_leases TO vitae_relay;
