-- The trail's next entry in one round trip, and a session with its entry in one. While a transaction waits for its client between
-- statements, it holds the tenant's trail, and on the embedded database the only session that there is.

-- Adds an entry of the transaction's tenant; until that ends, no other is added. Its hash is that of a JSON array: the hash before, the
-- tenant, the number, the time, and `rest`, which is how the caller writes the array's other members, with the bracket that ends it.
CREATE FUNCTION add_audit_entry(
  by_kind text, by_id uuid, what text, about_kind text, about_id uuid, told jsonb, people jsonb, people_digest text,
  rest text, as_of timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  last record;
  next bigint;
  -- Clocks differ and go back; the order of the entries is that of their times.
  moment timestamptz(3);
BEGIN
  SELECT * INTO last FROM take_audit_turn();
  next := coalesce(last.number, 0) + 1;
  moment := greatest(last.at, as_of);
  INSERT INTO audit_entries (
    tenant_id, number, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, personal, personal_digest, hash)
  VALUES (
    app_tenant(), next, moment, by_kind, by_id, what, about_kind, about_id, told, people, people_digest,
    encode(sha256(convert_to(
      '[' || to_json(coalesce(last.hash, '')) || ',' || to_json(app_tenant()::text) || ',' || next || ',"'
        || to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || rest,
      'UTF8')), 'hex'));
END $$;

-- `open_session` in this tenant, with the entry that tells of it.
CREATE FUNCTION open_noted_session(
  in_tenant uuid, hash text, of_member uuid, until timestamptz, by_means text, on_device text, most integer,
  by_kind text, by_id uuid, what text, about_kind text, about_id uuid, told jsonb, people jsonb, people_digest text,
  rest text, as_of timestamptz
) RETURNS TABLE (
  tenant_name text, name text, email text, role text, account_id uuid, session_id uuid, suspended boolean, tenants jsonb
) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('role', 'vitae_app', true), set_config('app.tenant_id', in_tenant::text, true);
  RETURN QUERY SELECT * FROM open_session(hash, of_member, until, by_means, on_device, most);
  PERFORM add_audit_entry(by_kind, by_id, what, about_kind, about_id, told, people, people_digest, rest, as_of);
END $$;
