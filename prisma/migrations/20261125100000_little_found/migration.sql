-- Whether a resume was read with hardly anything found in it.
ALTER TABLE resumes ADD COLUMN little_found boolean NOT NULL DEFAULT false;
