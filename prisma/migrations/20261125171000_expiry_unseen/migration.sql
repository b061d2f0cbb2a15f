-- What has run out is removed by a role that can't read it, not even when it was made: the index makes that quick enough.
DROP POLICY expired_age ON idempotency_keys;
REVOKE SELECT (created_at) ON idempotency_keys FROM vitae_relay;
DROP POLICY expired_age ON sessions;
REVOKE SELECT (expires_at) ON sessions FROM vitae_relay;
