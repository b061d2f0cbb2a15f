-- What every request and every sign-in begins with, in one round trip each. The functions run as whoever calls them, and each first
-- takes the role that owns nothing and says what is presented, as every other transaction does: row level security holds in them as it
-- does there. Called alone, outside of a transaction, what they set ends with their statement.

-- Who presents this hash of an API key, expired or not, with what its tenant's plan says of it.
CREATE FUNCTION find_api_key(presented text) RETURNS TABLE (
  tenant_id uuid, key_id uuid, scopes text[], expires_at timestamptz, last_used_at timestamptz, requests_a_second integer, suspended boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('role', 'vitae_app', true), set_config('app.presented', presented, true);
  RETURN QUERY
    SELECT k.tenant_id, k.id, k.scopes, k.expires_at::timestamptz, k.last_used_at::timestamptz, p.requests_a_second,
      p.suspended_at IS NOT NULL OR p.deleting_at IS NOT NULL
    FROM api_keys k LEFT JOIN tenant_plans p ON p.tenant_id = k.tenant_id WHERE k.key_hash = presented;
END $$;

-- The member behind this hash of a session that has not ended by `at`. That it was seen is written where the last time was before
-- `noted_before`.
CREATE FUNCTION find_session(presented text, at timestamptz, noted_before timestamptz) RETURNS TABLE (
  tenant_id uuid, tenant_name text, member_id uuid, name text, email text, role text, account_id uuid, session_id uuid,
  expires_at timestamptz, opened_by text, suspended boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE s sessions%ROWTYPE;
BEGIN
  PERFORM set_config('role', 'vitae_app', true), set_config('app.presented', presented, true);
  SELECT * INTO s FROM sessions WHERE token_hash = presented AND sessions.expires_at > at;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.tenant_id', s.tenant_id::text, true);
  IF s.seen_at < noted_before THEN
    UPDATE sessions SET seen_at = at WHERE token_hash = presented;
  END IF;
  RETURN QUERY
    SELECT m.tenant_id, t.name, m.id, m.name, m.email, m.role, m.account_id, s.id, s.expires_at::timestamptz, s.opened_by,
      p.suspended_at IS NOT NULL OR p.deleting_at IS NOT NULL
    FROM members m JOIN tenants t ON t.id = m.tenant_id LEFT JOIN tenant_plans p ON p.tenant_id = m.tenant_id
    WHERE m.tenant_id = s.tenant_id AND m.id = s.member_id;
END $$;

-- Ends the session of this hash, of whatever tenant it is.
CREATE FUNCTION end_session(presented text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE of_tenant uuid;
BEGIN
  PERFORM set_config('role', 'vitae_app', true), set_config('app.presented', presented, true);
  SELECT tenant_id INTO of_tenant FROM sessions WHERE token_hash = presented;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.tenant_id', of_tenant::text, true);
  DELETE FROM sessions WHERE token_hash = presented;
END $$;

-- Counts one try under each of these keys, [{ "key", "most", "lasts": milliseconds }], in their order, and stops at the first that is
-- used up: [{ "key", "points", "expire" }]. All who count take the keys in the same order, so none waits for another in a ring.
CREATE FUNCTION count_tries(tries jsonb, at bigint) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  try jsonb;
  kept sign_in_counters%ROWTYPE;
  counted jsonb := '[]';
BEGIN
  PERFORM set_config('role', 'vitae_relay', true);
  FOR try IN SELECT value FROM jsonb_array_elements(tries) WITH ORDINALITY ORDER BY ordinality LOOP
    INSERT INTO sign_in_counters AS c (key, points, expire) VALUES (try->>'key', 1, at + (try->>'lasts')::bigint)
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN c.expire <= at THEN 1 ELSE c.points + 1 END,
      expire = CASE WHEN c.expire <= at THEN EXCLUDED.expire ELSE c.expire END
    RETURNING * INTO kept;
    counted := counted || jsonb_build_object('key', kept.key, 'points', kept.points, 'expire', kept.expire);
    EXIT WHEN kept.points > (try->>'most')::int;
  END LOOP;
  RETURN counted;
END $$;

-- Gives tries back, [{ "key", "forget": boolean }] in the order in which they are counted, and notes a device as known until a time.
CREATE FUNCTION settle_tries(tries jsonb, known text, known_until bigint, at bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE try jsonb;
BEGIN
  PERFORM set_config('role', 'vitae_relay', true);
  FOR try IN SELECT value FROM jsonb_array_elements(tries) WITH ORDINALITY ORDER BY ordinality LOOP
    IF (try->>'forget')::boolean THEN
      DELETE FROM sign_in_counters WHERE key = try->>'key';
    ELSE
      UPDATE sign_in_counters SET points = points - 1 WHERE key = try->>'key' AND expire > at;
    END IF;
  END LOOP;
  IF known IS NOT NULL THEN
    INSERT INTO sign_in_counters AS c (key, points, expire) VALUES (known, 1, known_until)
    ON CONFLICT (key) DO UPDATE SET points = 1, expire = EXCLUDED.expire;
  END IF;
END $$;

-- Begins a sign-in: counts the try (under `known_tries` where the device is known, else under `tries`; null: it is counted elsewhere)
-- and, where none is used up, looks for the accounts of an e-mail, the oldest membership of each. `known` is the device's key.
CREATE FUNCTION begin_sign_in(
  address text, in_tenant uuid, most_accounts integer, known text, known_tries jsonb, tries jsonb, at bigint
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  is_known boolean := false;
  used_up boolean := false;
  counted jsonb := '[]';
  member record;
  accounts jsonb := '[]';
BEGIN
  IF tries IS NOT NULL THEN
    PERFORM set_config('role', 'vitae_relay', true);
    is_known := known IS NOT NULL AND EXISTS (SELECT FROM sign_in_counters WHERE key = known AND expire > at);
    counted := count_tries(CASE WHEN is_known THEN known_tries ELSE tries END, at);
    SELECT bool_or((c->>'points')::int > (t->>'most')::int) INTO used_up
    FROM jsonb_array_elements(counted) c, jsonb_array_elements(known_tries || tries) t WHERE c->>'key' = t->>'key';
  END IF;
  IF NOT coalesce(used_up, false) THEN
    PERFORM set_config('role', 'vitae_app', true), set_config('app.presented', address, true);
    FOR member IN
      SELECT * FROM (
        SELECT DISTINCT ON (m.account_id) m.id, m.tenant_id, m.account_id, m.password_hash, m.created_at FROM (
          SELECT * FROM members WHERE email = address AND (in_tenant IS NULL OR tenant_id = in_tenant)
          ORDER BY created_at, id LIMIT 10 * most_accounts
        ) m ORDER BY m.account_id, m.created_at, m.id
      ) one ORDER BY created_at, id LIMIT most_accounts
    LOOP
      -- Whether it asks for a second step is the account's to see.
      PERFORM set_config('app.presented', member.account_id::text, true);
      accounts := accounts || jsonb_build_object(
        'memberId', member.id, 'tenantId', member.tenant_id, 'accountId', member.account_id, 'passwordHash', member.password_hash,
        'secondFactor', EXISTS (SELECT FROM second_factors WHERE account_id = member.account_id AND confirmed_at IS NOT NULL));
      PERFORM set_config('app.presented', address, true);
    END LOOP;
  END IF;
  RETURN jsonb_build_object('known', is_known, 'counted', counted, 'accounts', accounts);
END $$;

-- Opens a session in the transaction's tenant; of a member's sessions those that end last stay, `most` of them. Says who it is and, to
-- whoever gave the account's password, where else they are a member.
CREATE FUNCTION open_session(
  hash text, of_member uuid, until timestamptz, by_means text, on_device text, most integer
) RETURNS TABLE (
  tenant_name text, name text, email text, role text, account_id uuid, session_id uuid, suspended boolean, tenants jsonb
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  of_session uuid;
  of_account uuid;
BEGIN
  INSERT INTO sessions (token_hash, tenant_id, member_id, expires_at, opened_by, device)
  VALUES (hash, app_tenant(), of_member, until, by_means, on_device)
  RETURNING sessions.id, sessions.account_id INTO of_session, of_account;
  DELETE FROM sessions WHERE token_hash IN (
    SELECT s.token_hash FROM sessions s WHERE s.tenant_id = app_tenant() AND s.member_id = of_member
    ORDER BY s.expires_at DESC, s.token_hash OFFSET most);
  IF by_means = 'password' THEN
    PERFORM set_config('app.presented', of_account::text, true);
  END IF;
  RETURN QUERY
    SELECT t.name, m.name, m.email, m.role, m.account_id, of_session,
      p.suspended_at IS NOT NULL OR p.deleting_at IS NOT NULL,
      (SELECT jsonb_agg(jsonb_build_object('id', there.id, 'name', there.name, 'role', own.role) ORDER BY own.created_at, own.id)
       FROM members own JOIN tenants there ON there.id = own.tenant_id
       WHERE own.account_id = of_account AND (by_means = 'password' OR own.id = of_member))
    FROM members m JOIN tenants t ON t.id = m.tenant_id LEFT JOIN tenant_plans p ON p.tenant_id = m.tenant_id
    WHERE m.tenant_id = app_tenant() AND m.id = of_member;
  IF by_means = 'password' THEN
    PERFORM set_config('app.presented', '', true);
  END IF;
END $$;

-- Takes the turn of the transaction's tenant to add to its audit trail, and says what the last entry is then.
CREATE FUNCTION take_audit_turn() RETURNS TABLE (number bigint, at timestamptz, hash text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || app_tenant(), 0));
  -- A statement of its own: it sees what was committed while this one waited.
  RETURN QUERY
    SELECT e.number, e.at::timestamptz, e.hash FROM audit_entries e WHERE e.tenant_id = app_tenant() ORDER BY e.number DESC LIMIT 1;
END $$;
