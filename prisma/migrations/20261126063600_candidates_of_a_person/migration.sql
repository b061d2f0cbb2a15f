-- Not transactional.
-- Whoever was merged into a person; most candidates were into nobody.
CREATE INDEX CONCURRENTLY IF NOT EXISTS candidates_person ON candidates (tenant_id, person_id) WHERE person_id IS NOT NULL;
