-- What has run out may be removed for all tenants at once, by a role that can't read it.
CREATE POLICY expired ON idempotency_keys FOR DELETE TO vitae_relay USING (created_at < now() - interval '24 hours');
GRANT DELETE ON idempotency_keys TO vitae_relay;
CREATE POLICY expired ON sessions FOR DELETE TO vitae_relay USING (expires_at < now());
GRANT DELETE ON sessions TO vitae_relay;
