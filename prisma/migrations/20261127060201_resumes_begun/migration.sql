-- Not transactional.
-- Those that are being read, the first begun first; of all tenants.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_begun ON resumes (begun_at) WHERE status IN ('queued', 'processing') AND begun_at IS NOT NULL;
