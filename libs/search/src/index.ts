// Finding people: what is stored of a resume for it, what is asked, how that is answered, descriptions of jobs, and
// maps of a tenant's candidates and skills.
export { INDEX_VERSION, indexResume } from './index/index-resume.ts';
export { peopleAsked } from './people/people-asked.ts';
export { readJobDescription } from './jobs/read-job-description.ts';
export {
  faultsOf,
  matchCandidates,
  poolOf,
  searchPeople,
  type Answered,
  type Pool,
  type SearchDependencies,
} from './ask/search-people.ts';
export { matchingAmong } from './ask/matching-people.ts';
export { mapIsDue } from './map/map-is-due.ts';
export { drawMaps, keepMaps, MOST_ON_MAP } from './map/make-maps.ts';
export { showCandidateMap, showSkillMap } from './map/show-maps.ts';
export { passagesAbout } from './questions/passages-about.ts';
export { keepFeedback, keepSkillFeedback } from './ask/feedback.ts';
export { rankPeople } from './ask/rank.ts';
export { signalsOf } from './ask/signals.ts';
export { weightsFor } from './ask/tenant-weights.ts';
export { signalNames, WEIGHTS, type AskedBy, type SignalName, type Signals } from './ask/tuning.ts';
