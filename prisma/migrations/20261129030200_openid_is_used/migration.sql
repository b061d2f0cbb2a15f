-- Whether any tenant has a sign-in of its own, so that the sign-in page offers one only where there is one. Not whose.
GRANT SELECT (changed_at) ON openid_settings TO vitae_relay;
CREATE POLICY counted ON openid_settings FOR SELECT TO vitae_relay USING (true);
