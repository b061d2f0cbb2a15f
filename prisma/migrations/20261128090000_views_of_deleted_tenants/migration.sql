-- Where a tenant goes, so does all that was kept in it, by its keys: the operator, who deletes it, sees none of that and may touch none.
CREATE OR REPLACE FUNCTION forget_private_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_tenant() IS DISTINCT FROM OLD.tenant_id THEN RETURN NULL; END IF;
  DELETE FROM saved_views WHERE tenant_id = OLD.tenant_id AND owner_kind = 'member' AND owner_id = OLD.id AND NOT shared;
  DELETE FROM saved_searches WHERE tenant_id = OLD.tenant_id AND owner_kind = 'member' AND owner_id = OLD.id AND NOT shared;
  RETURN NULL;
END $$;
