-- Resumes that are sent as an address: until their file is fetched they have no digest ('') and no bytes. Kept whole for as long as it may be
-- asked again; afterwards without its query, which may be a secret.
ALTER TABLE resumes ADD COLUMN url text;
