-- What is counted of a resume for facets, in its one row: of thousands of people, each with rows in five tables, looking these up took ten
-- times as long. Each value once, its kind as a letter before it: s skill, t title, p place where somebody lives, l language, e education.
-- Null where an older version made the rows, which are looked up then.
ALTER TABLE indexed_resumes ADD COLUMN facets text[] COLLATE "C";

CREATE FUNCTION facets_of(tenant uuid, resume uuid) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT ARRAY(
    SELECT 's' || x.skill FROM indexed_skills x WHERE x.tenant_id = tenant AND x.resume_id = resume
    UNION SELECT 't' || x.title_key FROM indexed_positions x WHERE x.tenant_id = tenant AND x.resume_id = resume AND x.title_key IS NOT NULL
    UNION SELECT 'p' || coalesce(x.city_key || coalesce(', ' || x.country_code, ''), x.country_code) FROM indexed_places x
      WHERE x.tenant_id = tenant AND x.resume_id = resume AND x.position IS NULL AND coalesce(x.city_key, x.country_code) IS NOT NULL
    UNION SELECT 'l' || x.language FROM indexed_languages x WHERE x.tenant_id = tenant AND x.resume_id = resume
    UNION SELECT 'e' || x.education_level FROM indexed_resumes x WHERE x.tenant_id = tenant AND x.resume_id = resume AND x.education_level IS NOT NULL)
$$;
