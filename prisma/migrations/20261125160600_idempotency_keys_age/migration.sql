-- Not transactional.
-- The keys that have run out.
CREATE INDEX CONCURRENTLY IF NOT EXISTS idempotency_keys_age ON idempotency_keys (created_at);
