// Who is the same person, and what is shown of them.
export { listCandidates, mergeCandidates, showCandidate, unmergeCandidates } from './merging.ts';
export { newPersonOf, type NewPerson } from './new-person.ts';
export { deleteResume, placeReading, refreshCandidate } from './place-reading.ts';
export {
  beginErasure,
  beginErasureOfResume,
  erasePerson,
  finishErasure,
  type ErasedBy,
  type ErasureDependencies,
} from './erase-person.ts';
