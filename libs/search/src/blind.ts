// The blind view: what somebody can and did, without who they are, of everything that leaves the house.
export {
  blindCandidate,
  blindFileName,
  blindMap,
  blindMatches,
  blindQuestion,
  blindResume,
  blindSearch,
  type Identities,
} from './redaction/blind-answers.ts';
export { blindDocument } from './redaction/blind-document.ts';
export { blindEntries, ShownWords, type BlindEntries } from './redaction/blind-entries.ts';
export { blindProfile } from './redaction/blind-profile.ts';
export { identityOf, identityOfAll, type Identity, type IdentityParts } from './redaction/identity.ts';
