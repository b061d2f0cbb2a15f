-- Not transactional.
-- Which version of an external id is the newest: times of transactions that wait for each other may stand in another order.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_external_id_version ON resumes (tenant_id, external_id, version DESC, created_at DESC, id DESC)
  WHERE external_id IS NOT NULL;
