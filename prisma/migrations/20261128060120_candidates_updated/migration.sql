-- Not transactional.
-- People of whom something has changed.
CREATE INDEX CONCURRENTLY IF NOT EXISTS candidates_updated ON candidates (tenant_id, updated_at, id) WHERE person_id IS NULL;
