-- A person's account: their memberships that share a password. It has no table: each membership keeps all of it, so that none hangs
-- on a tenant that may go, and it is changed in all of them by one statement, which presents the account's id. Memberships of one
-- e-mail are of one account only where the person joined by signing in to it: whoever invites an address has no part in it.
ALTER TABLE members ADD COLUMN account_id uuid NOT NULL DEFAULT gen_random_uuid();
CREATE INDEX members_account ON members (account_id);
CREATE POLICY account ON members FOR SELECT TO vitae_app USING (account_id::text = app_presented());
CREATE POLICY account_changes ON members FOR UPDATE TO vitae_app
  USING (account_id::text = app_presented()) WITH CHECK (account_id::text = app_presented());

ALTER TABLE sessions
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN account_id uuid,
  -- How it was opened: only whoever gave the account's password has shown that they are the person of its other memberships.
  ADD COLUMN opened_by text NOT NULL DEFAULT 'password' CHECK (opened_by IN ('password', 'openid')),
  ADD COLUMN device text NOT NULL DEFAULT '',
  ADD COLUMN started_at timestamptz(3) NOT NULL DEFAULT now(),
  ADD COLUMN seen_at timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE sessions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE members NO FORCE ROW LEVEL SECURITY;
UPDATE sessions SET account_id = m.account_id FROM members m WHERE m.tenant_id = sessions.tenant_id AND m.id = sessions.member_id;
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE members FORCE ROW LEVEL SECURITY;
CREATE INDEX sessions_account ON sessions (account_id);
CREATE POLICY account ON sessions FOR SELECT TO vitae_app USING (account_id::text = app_presented());
CREATE POLICY account_ends ON sessions FOR DELETE TO vitae_app USING (account_id::text = app_presented());

-- Whichever version opens a session, it is known whose it is.
CREATE FUNCTION session_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.account_id := (SELECT account_id FROM members WHERE tenant_id = NEW.tenant_id AND id = NEW.member_id);
  RETURN NEW;
END $$;
CREATE TRIGGER session_account BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION session_account();
