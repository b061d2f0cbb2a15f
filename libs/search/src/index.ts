// What is stored of a tenant's candidates for search, what is asked, how it is answered, and why a hit is a hit.
export { INDEX_VERSION, indexResume } from './index/index-resume.ts';
export { readJobDescription } from './jobs/read-job-description.ts';
