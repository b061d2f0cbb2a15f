-- candidate_keys_shared took its place.
DROP INDEX candidate_keys_key;
