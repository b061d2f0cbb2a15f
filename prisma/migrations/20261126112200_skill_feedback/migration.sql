-- Which skills a tenant calls the same or different. Each pair stands once, the lesser first; a skill is the taxonomy's id, or `name:`
-- and the folded name.
CREATE TABLE skill_feedback (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  one_skill text COLLATE "C" NOT NULL,
  other_skill text COLLATE "C" NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('same', 'different')),
  given_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, one_skill, other_skill),
  CHECK (one_skill < other_skill)
);
CREATE INDEX skill_feedback_newest ON skill_feedback (tenant_id, given_at DESC, one_skill, other_skill);

ALTER TABLE skill_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE skill_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON skill_feedback TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON skill_feedback TO vitae_app;
