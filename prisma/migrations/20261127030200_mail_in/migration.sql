-- Resumes by mail. A tenant has one address, whose part before the @ is a secret: it is found by its hash, and kept sealed, since its
-- admins look it up. A mail that has come in is a file with a row until its files are resumes, and the sender has a receipt; then both
-- go. Of what it brought is kept which message a file came with, so that the same mail twice makes no second resume.
CREATE TABLE mail_addresses (
  tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
  local_hash text NOT NULL UNIQUE,
  local_part text NOT NULL,
  made_at timestamptz(3) NOT NULL
);

CREATE TABLE incoming_mails (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL,
  sha256 text NOT NULL,
  bytes integer NOT NULL,
  -- As the envelope has it.
  sender text NOT NULL,
  received_at timestamptz(3) NOT NULL,
  -- What came of it, for the receipt; null until it was opened.
  outcome jsonb,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX incoming_mails_sha256 ON incoming_mails (tenant_id, sha256);

CREATE TABLE mailed_files (
  tenant_id uuid NOT NULL,
  message_hash text NOT NULL,
  -- The file's SHA-256, or `letter` for what the mail itself says.
  part text NOT NULL,
  resume_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, message_hash, part),
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX mailed_files_resume ON mailed_files (tenant_id, resume_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mail_addresses', 'incoming_mails', 'mailed_files'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;
CREATE POLICY presented ON mail_addresses FOR SELECT TO vitae_app USING (local_hash = app_presented());
