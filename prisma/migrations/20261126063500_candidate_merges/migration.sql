-- Candidates that somebody said are one person. Each keeps its row and its resumes, so that it can be undone: `merged_into` is whom it
-- was merged into by hand, `person_id` the last of that chain, who is shown; all three are null for a person of their own.
ALTER TABLE candidates ADD COLUMN merged_into uuid, ADD COLUMN person_id uuid, ADD COLUMN merged_at timestamptz(3),
  ADD CONSTRAINT candidates_merged CHECK ((merged_into IS NULL) = (person_id IS NULL) AND person_id <> id AND merged_into <> id) NOT VALID,
  ADD CONSTRAINT candidates_merged_into FOREIGN KEY (tenant_id, merged_into) REFERENCES candidates (tenant_id, id) NOT VALID,
  ADD CONSTRAINT candidates_person FOREIGN KEY (tenant_id, person_id) REFERENCES candidates (tenant_id, id) NOT VALID;
