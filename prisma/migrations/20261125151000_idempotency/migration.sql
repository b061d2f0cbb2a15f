-- What is kept of an answer to an Idempotency-Key is where it points, nothing of a person: replaying it builds it anew.
-- `claim` is whose turn it is, so that a request that was overtaken can't answer or free another's key.
ALTER TABLE idempotency_keys DROP COLUMN body, ADD COLUMN resume_id uuid, ADD COLUMN claim uuid;
-- An answer of an older version names its resume by its location.
ALTER TABLE idempotency_keys NO FORCE ROW LEVEL SECURITY;
UPDATE idempotency_keys SET resume_id = substring(location FROM '[0-9a-f]{8}-[0-9a-f-]{27}$')::uuid WHERE location IS NOT NULL;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
