-- When a key was last used (to some minutes), and which key took its place.
ALTER TABLE api_keys ADD COLUMN last_used_at timestamptz(3);
ALTER TABLE api_keys ADD COLUMN replaced_by uuid;
-- A tenant's keys, the newest first.
CREATE INDEX api_keys_newest ON api_keys (tenant_id, created_at DESC, id DESC);
