-- Which shelf a tenant's vectors of a model lie on, where they have one of their own. planned: it is being made; moving: new vectors go
-- there, older ones follow; moved: all are there, and its index is asked.
CREATE SEQUENCE vector_shelf_numbers AS integer;
GRANT USAGE ON SEQUENCE vector_shelf_numbers TO vitae_app;

CREATE TABLE vector_shelves (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  model text NOT NULL,
  shelf integer NOT NULL DEFAULT nextval('vector_shelf_numbers') UNIQUE,
  dimensions smallint NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'moving', 'moved')),
  PRIMARY KEY (tenant_id, model)
);
ALTER TABLE vector_shelves ENABLE ROW LEVEL SECURITY;
ALTER TABLE vector_shelves FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON vector_shelves TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON vector_shelves TO vitae_app;
