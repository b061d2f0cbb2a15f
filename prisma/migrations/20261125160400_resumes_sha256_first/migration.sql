-- Not transactional.
-- The first resume of a file, however often it was sent; takes the place of resumes_sha256.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_sha256_first ON resumes (tenant_id, sha256, created_at);
