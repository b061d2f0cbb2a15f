-- Resumes whose text was sent to an engine outside the house.
ALTER TABLE llm_usage ADD COLUMN left_the_house integer NOT NULL DEFAULT 0;
