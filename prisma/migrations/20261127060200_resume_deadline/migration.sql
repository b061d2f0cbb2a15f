-- When a worker first took a resume in hand: so long after it the resume comes to an end, whatever it waits for. Who looks after that sees of
-- which tenant a resume is that is still being read, beside that it is.
ALTER TABLE resumes ADD COLUMN begun_at timestamptz(3);
GRANT SELECT (tenant_id, begun_at) ON resumes TO vitae_watch;
