-- Not transactional.
-- What points to a resume that is deleted.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_duplicate_of ON resumes (tenant_id, duplicate_of) WHERE duplicate_of IS NOT NULL;
