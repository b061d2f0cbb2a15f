// The way of a resume, in order. Read this first.
import { embedProfile } from './stages/embed-profile.ts';
import { extractClassicTier } from './stages/extract-classic.ts';
import { mergeTiers } from './stages/merge-tiers.ts';
import { publishProfile } from './stages/publish-profile.ts';
import { houseModelIsWanted, readInTheHouse } from './stages/read-in-the-house.ts';
import { overflowIsWanted, readOutside } from './stages/read-outside.ts';
import { readDocument } from './stages/read-document.ts';
import { readToneOfWriting, toneIsWanted } from './stages/read-tone-of-writing.ts';
import { stage, type Stage } from './stage.ts';

export const stages = [
  stage('read', 'parse', readDocument, { slowQueue: 'ocr' }), // bytes -> Document, in a killable child process; scans wait for each other alone
  stage('classic', 'parse', extractClassicTier), // always runs, needs no model
  stage('llm', 'llm', readInTheHouse, { when: houseModelIsWanted }), // points at what it reads; given up, the classic result stands
  stage('overflow', 'overflow', readOutside, { when: overflowIsWanted }), // the same outside, where the tenant allows it and the house can't
  stage('merge', 'parse', mergeTiers), // the tiers' extractions -> one profile
  stage('embed', 'parse', embedProfile, { isPassing: true }), // redacted text -> passages and vectors; without an encoder they come later
  stage('tone', 'parse', readToneOfWriting, { when: toneIsWanted, isPassing: true }), // how the text is worded, where the tenant asks for it
  stage('publish', 'parse', publishProfile, { isPassing: true }), // profile, rows for search, candidate and the resume's state in one transaction
] as const satisfies readonly Stage[];
