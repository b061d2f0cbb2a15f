-- Not transactional.
-- The list of one external id, newest first, however many resumes share it; takes the place of resumes_external_id.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_external_id_newest ON resumes (tenant_id, external_id, created_at DESC, id DESC)
  WHERE external_id IS NOT NULL;
