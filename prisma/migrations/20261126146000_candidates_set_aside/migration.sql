-- A candidate whose last resume was taken for somebody else's, and of whom there is consent, a page or a request: it is kept beside whoever
-- has the resume now (`merged_into`), so that these count for them and come back with the resume. `emptied_by` is that resume.
ALTER TABLE candidates ADD COLUMN emptied_by uuid;
