-- What a wish for a correction is about, as corrections name it: the path on the page leads elsewhere once the resume is read again.
ALTER TABLE privacy_requests ADD COLUMN about jsonb;
