-- Not transactional.
-- Whether a file is in quarantine, and all that are.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_quarantined ON resumes (tenant_id, sha256) WHERE status = 'quarantined';
