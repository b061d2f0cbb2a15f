-- Not transactional.
-- Whoever was merged into a candidate: asked before one is taken out, and before one is removed.
CREATE INDEX CONCURRENTLY IF NOT EXISTS candidates_merged ON candidates (tenant_id, merged_into) WHERE merged_into IS NOT NULL;
