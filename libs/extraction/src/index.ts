// Document in, profile out.
export { CLASSIC_VERSION, extractClassic, readByRules } from './classic.ts';
export { Faults } from './faults.ts';
export { onScale } from './confidence/calibrate.ts';
export { overallConfidence } from './confidence/overall.ts';
export { asOf, type KnownDates } from './derived/as-of.ts';
export { FEATURES } from './merge/decision.ts';
export { mergeExtractions } from './merge/merge-extractions.ts';
export { headedLines } from './merge/line-owners.ts';
export { mergeTiers } from './merge/merge-tiers.ts';
export { answerSchemas, grammarOf, sectionNames, type AnswerOf, type SectionName } from './llm/answers.ts';
export { readAnswers, type Answered } from './llm/read-answers.ts';
export { askAbout, quoteFor, statementsIn, type SaidOfPassage } from './llm/passage-question.ts';
export { understood } from './llm/understood.ts';
export { sectionAnatomy } from './sections/section-anatomy.ts';
export { MAX_ANSWER_TOKENS, planTasks, withLines, type CountTokens, type LlmTask } from './llm/tasks.ts';
