-- Not transactional.
-- Rows that an older version left without them, for the sweep to fill. Whoever indexes now writes them at once: there are none soon, nor
-- does a row come in here.
CREATE INDEX CONCURRENTLY IF NOT EXISTS indexed_resumes_unfilled ON indexed_resumes (tenant_id, resume_id) WHERE facets IS NULL;
