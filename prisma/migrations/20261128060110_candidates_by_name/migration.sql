-- Not transactional.
-- People by their names.
CREATE INDEX CONCURRENTLY IF NOT EXISTS candidates_by_name ON candidates (tenant_id, name_key, id) WHERE person_id IS NULL;
