// Who is the same person, and what is shown of them.
export { placeReading, refreshCandidate } from './place-reading.ts';
