-- Questions about a tenant's candidates, with what the language model was shown and what it said of it. All of it is kept for a day:
-- nobody needs an answer that he did not fetch, and it tells of people.
CREATE TABLE questions (
  tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  question text NOT NULL,
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'answered', 'not_found', 'failed')),
  -- Of statements those that were left out because nothing supports them.
  left_out integer NOT NULL DEFAULT 0,
  prompt_tokens integer NOT NULL DEFAULT 0,
  answer_tokens integer NOT NULL DEFAULT 0,
  asked_at timestamptz(3) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (id)
);
CREATE INDEX questions_age ON questions (asked_at);
CREATE INDEX questions_waiting ON questions (tenant_id) WHERE status = 'waiting';

-- Passages as they were when the question was asked; they go with their resume, and take what was said of them along.
CREATE TABLE question_passages (
  tenant_id uuid NOT NULL,
  question_id uuid NOT NULL,
  -- The number by which the model points at it.
  ordinal smallint NOT NULL,
  resume_id uuid NOT NULL,
  page integer NOT NULL,
  first_line integer NOT NULL,
  last_line integer NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (tenant_id, question_id, ordinal),
  FOREIGN KEY (tenant_id, question_id) REFERENCES questions ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX question_passages_resume ON question_passages (tenant_id, resume_id);

CREATE TABLE question_statements (
  tenant_id uuid NOT NULL,
  question_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  -- The passage that supports it.
  passage smallint NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (tenant_id, question_id, ordinal),
  FOREIGN KEY (tenant_id, question_id, passage) REFERENCES question_passages ON DELETE CASCADE
);
CREATE INDEX question_statements_passage ON question_statements (tenant_id, question_id, passage);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['questions', 'question_passages', 'question_statements'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_tenant ON %I TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO vitae_app', t);
  END LOOP;
END $$;

-- Who waits for an answer is told when it is there; the sweep removes what is older than a day. Neither sees more.
CREATE POLICY watch ON questions FOR SELECT TO vitae_watch USING (status = 'waiting');
GRANT SELECT (id, status) ON questions TO vitae_watch;
CREATE POLICY expired ON questions FOR DELETE TO vitae_relay USING (asked_at < now() - interval '24 hours');
GRANT DELETE ON questions TO vitae_relay;

ALTER TABLE llm_usage ADD COLUMN questions integer NOT NULL DEFAULT 0;
