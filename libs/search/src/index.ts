// What is asked of a tenant's candidates, how it is answered, and why a hit is a hit.
export { readJobDescription } from './jobs/read-job-description.ts';
