-- Events in the order in which they became known, so that who has read up to one has missed none: each gets its number as the last thing
-- before its transaction ends, and of a tenant's transactions one ends after the other then. Those of before are numbered as they came.
CREATE SEQUENCE event_numbers;
GRANT USAGE ON SEQUENCE event_numbers TO vitae_app;
ALTER TABLE events ADD COLUMN number bigint;
ALTER TABLE events ADD UNIQUE (tenant_id, id);
ALTER TABLE events NO FORCE ROW LEVEL SECURITY;
UPDATE events SET number = ordered.n
  FROM (SELECT id, row_number() OVER (ORDER BY at, id) AS n FROM events) ordered WHERE ordered.id = events.id;
SELECT setval('event_numbers', greatest((SELECT max(number) FROM events), 1));
ALTER TABLE events FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX events_number ON events (tenant_id, number);

CREATE FUNCTION number_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.tenant_id || ':events', 0));
  UPDATE events SET number = nextval('event_numbers') WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER number_event AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION number_event();

-- They run out: nobody reads on from one that old.
CREATE INDEX events_age ON events (at);
CREATE POLICY expired ON events FOR DELETE TO vitae_relay USING (at < now() - interval '90 days');
GRANT DELETE ON events TO vitae_relay;

-- Which tenants have news is looked up for all that wait for some, with one question.
CREATE POLICY watch ON events FOR SELECT TO vitae_watch USING (true);
GRANT SELECT (tenant_id, number) ON events TO vitae_watch;

-- What an event tells beyond ids and states, where it does: as it is sent, and gone with the resume or person that it is about. A
-- candidate may go without being erased (their resume is taken for another's); what it told of the resume stays.
CREATE TABLE event_bodies (
  tenant_id uuid NOT NULL,
  event_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  candidate_id uuid,
  body text NOT NULL,
  PRIMARY KEY (tenant_id, event_id),
  FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX event_bodies_resume ON event_bodies (tenant_id, resume_id);
CREATE INDEX event_bodies_candidate ON event_bodies (tenant_id, candidate_id);
ALTER TABLE event_bodies ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_bodies FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON event_bodies TO vitae_app USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON event_bodies TO vitae_app;
