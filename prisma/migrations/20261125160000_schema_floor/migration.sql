-- The migration that a version of Vitae must know to be served by this database: a later one that takes away what older versions
-- need raises it (UPDATE schema_floor SET migration = '…'). It is read at the start, by the owner alone, and holds nothing of anyone.
CREATE TABLE schema_floor (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  migration text NOT NULL
);
INSERT INTO schema_floor (migration) VALUES ('20261125160000_schema_floor');
