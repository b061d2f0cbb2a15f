-- What has run out is removed in parts, oldest first, so that no statement takes long: for that the role sees when, and no more.
CREATE POLICY expired_age ON idempotency_keys FOR SELECT TO vitae_relay USING (created_at < now() - interval '24 hours');
GRANT SELECT (created_at) ON idempotency_keys TO vitae_relay;
CREATE POLICY expired_age ON sessions FOR SELECT TO vitae_relay USING (expires_at < now());
GRANT SELECT (expires_at) ON sessions TO vitae_relay;

-- One row for each browser that is signed in: few.
CREATE INDEX sessions_expiry ON sessions (expires_at);
CREATE INDEX sessions_member ON sessions (tenant_id, member_id);

-- Others took their places.
DROP INDEX resumes_external_id;
DROP INDEX resumes_sha256;
