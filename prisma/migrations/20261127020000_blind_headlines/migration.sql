-- The headline of a resume without whose it is, made with the rest of its index: maps show thousands of people at once.
ALTER TABLE indexed_resumes ADD COLUMN blind_headline text;
