-- Whoever sends a table waits until it is looked through: one look asks for all who wait, as for resumes and questions.
CREATE INDEX imports_checking ON imports (id) WHERE status = 'checking';
CREATE POLICY watch ON imports FOR SELECT TO vitae_watch USING (status = 'checking');
GRANT SELECT (id, status) ON imports TO vitae_watch;
