-- Not transactional.
-- People by how long they have worked.
CREATE INDEX CONCURRENTLY IF NOT EXISTS indexed_resumes_experience ON indexed_resumes (tenant_id, months_of_experience, candidate_id)
  WHERE decides AND months_of_experience IS NOT NULL;
