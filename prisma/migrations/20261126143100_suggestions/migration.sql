-- What a tenant's own corrections teach for later resumes: which of them do, and what was suggested for a resume when it was read.
ALTER TABLE corrections ADD COLUMN teaches boolean NOT NULL DEFAULT false;
CREATE INDEX corrections_teaching ON corrections (tenant_id, created_at DESC, id DESC) WHERE teaches AND undone_at IS NULL AND NOT superseded;
ALTER TABLE profiles ADD COLUMN suggestions jsonb;
