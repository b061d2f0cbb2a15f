-- Not transactional.
-- The first candidates that share an address, however many do; takes the place of candidate_keys_key.
CREATE INDEX CONCURRENTLY IF NOT EXISTS candidate_keys_shared ON candidate_keys (tenant_id, key, candidate_id);
