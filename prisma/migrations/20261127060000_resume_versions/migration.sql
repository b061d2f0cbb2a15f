-- The same external id sent again with another file: a new version of that resume.
ALTER TABLE resumes ADD COLUMN version integer NOT NULL DEFAULT 1;
