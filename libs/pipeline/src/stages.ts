// The way of a resume, in order. Read this first.
import { extractClassicTier } from './stages/extract-classic.ts';
import { mergeTiers } from './stages/merge-tiers.ts';
import { publishProfile } from './stages/publish-profile.ts';
import { llmIsWanted, readWithLanguageModel } from './stages/read-with-language-model.ts';
import { readDocument } from './stages/read-document.ts';
import { stage, type Stage } from './stage.ts';

export const stages = [
  stage('read', 'parse', readDocument), // bytes -> Document, in a killable child process
  stage('classic', 'parse', extractClassicTier), // always runs, needs no model
  stage('llm', 'llm', readWithLanguageModel, { when: llmIsWanted }), // points at what it reads; given up, the classic result stands
  stage('merge', 'parse', mergeTiers), // the tiers' extractions -> one profile
  stage('publish', 'parse', publishProfile), // profile, candidate and the resume's state in one transaction
] as const satisfies readonly Stage[];
