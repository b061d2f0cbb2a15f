-- How often a sign-in has failed, by account and address, and the devices that people have signed in from. Keys are hashes.
-- They belong to no tenant: only the relay's role sees them. Columns and their order are rate-limiter-flexible's.
CREATE TABLE sign_in_counters (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX sign_in_counters_expire ON sign_in_counters (expire);
ALTER TABLE sign_in_counters ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_counters FORCE ROW LEVEL SECURITY;
CREATE POLICY relay ON sign_in_counters TO vitae_relay USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_counters TO vitae_relay;
