-- Which revision of its model a GPU worker runs, and how much memory its device has.
ALTER TABLE gpu_workers ADD COLUMN revision text NOT NULL DEFAULT 'unknown';
ALTER TABLE gpu_workers ADD COLUMN memory_gigabytes double precision;
