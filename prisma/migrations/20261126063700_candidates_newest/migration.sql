-- Not transactional.
-- A page of the list of people, however deep in it.
CREATE INDEX CONCURRENTLY IF NOT EXISTS candidates_newest ON candidates (tenant_id, created_at DESC, id DESC) WHERE person_id IS NULL;
