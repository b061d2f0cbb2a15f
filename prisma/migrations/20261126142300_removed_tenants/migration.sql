-- With a tenant go its rows, and whoever removes it may not add any: the trigger asks for no right that it doesn't need then.
CREATE OR REPLACE FUNCTION count_removed_files() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NOT EXISTS (SELECT FROM removed d JOIN tenants t ON t.id = d.tenant_id) THEN RETURN NULL; END IF;
  INSERT INTO storage_changes (tenant_id, bytes)
    SELECT tenant_id, -sum(bytes) FROM (SELECT DISTINCT tenant_id, sha256, bytes FROM removed) d
    WHERE NOT EXISTS (SELECT FROM resumes r WHERE r.tenant_id = d.tenant_id AND r.sha256 = d.sha256)
      AND EXISTS (SELECT FROM tenants t WHERE t.id = d.tenant_id)
    GROUP BY tenant_id;
  RETURN NULL;
END $$;
