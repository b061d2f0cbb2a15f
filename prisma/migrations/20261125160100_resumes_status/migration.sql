-- Not transactional.
-- The list of one status, newest first.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_status ON resumes (tenant_id, status, created_at DESC, id DESC);
