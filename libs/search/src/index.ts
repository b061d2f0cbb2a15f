// Finding people: what is stored of a resume for it, what is asked, how that is answered, and descriptions of jobs.
export { INDEX_VERSION, indexResume } from './index/index-resume.ts';
export { readJobDescription } from './jobs/read-job-description.ts';
export {
  matchCandidates,
  poolOf,
  searchPeople,
  type Answered,
  type Pool,
  type SearchDependencies,
} from './ask/search-people.ts';
export { rankPeople } from './ask/rank.ts';
export { signalNames, WEIGHTS, type SignalName, type Signals } from './ask/tuning.ts';
