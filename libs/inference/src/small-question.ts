// A question that holds nothing of a resume, in a shape that is asked anyway: whether an engine answers is found out by it.
import { grammarOf, type SectionName } from '@vitae/extraction';
import type { ModelRequest } from './language-model.ts';

export const smallQuestion = (section: SectionName, maxTokens: number): ModelRequest => ({
  system: 'Answer in JSON.',
  user: '1 Anna Muster',
  schema: grammarOf(section),
  maxTokens,
});
