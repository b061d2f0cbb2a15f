-- A row of an import that says where its resume lies, and no id, is known again by its address: SHA-256 of that, in hexadecimal digits.
ALTER TABLE resumes ADD COLUMN row_key text;

-- Those that are there already: of several of one address the newest that did not fail.
ALTER TABLE resumes NO FORCE ROW LEVEL SECURITY;
UPDATE resumes SET row_key = known.row_key FROM (
  SELECT DISTINCT ON (tenant_id, split_part(url, '#', 1)) id, encode(sha256(convert_to(split_part(url, '#', 1), 'UTF8')), 'hex') AS row_key
  FROM resumes
  WHERE url IS NOT NULL AND external_id IS NULL AND source = 'import' AND status NOT IN ('failed', 'quarantined')
  ORDER BY tenant_id, split_part(url, '#', 1), created_at DESC, id DESC
) known WHERE resumes.id = known.id;
ALTER TABLE resumes FORCE ROW LEVEL SECURITY;

CREATE UNIQUE INDEX resumes_row_key ON resumes (tenant_id, row_key) WHERE row_key IS NOT NULL;
