-- Since when a GPU worker's engine has not answered; it takes no resumes meanwhile.
ALTER TABLE gpu_workers ADD COLUMN unhealthy_since timestamptz(3);
