-- vitae_watch   tells a process for which of its waiting clients there is news, with one question for all of them: it sees that
--               resumes are still being read, and nothing else of them, not even whose they are.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vitae_watch') THEN CREATE ROLE vitae_watch NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster was migrated at the same moment
END $$;
GRANT vitae_watch TO CURRENT_USER;

CREATE POLICY watch ON resumes FOR SELECT TO vitae_watch USING (status IN ('queued', 'processing'));
GRANT SELECT (id, status) ON resumes TO vitae_watch;
