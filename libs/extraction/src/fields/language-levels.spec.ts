import { cefrOf } from './language-levels.ts';

describe('levels of languages', () => {
  it.each([
    ['Native or bilingual proficiency', 'native'],
    ['Full professional proficiency', 'C1'],
    ['Professional working proficiency', 'B2'],
    ['Limited working proficiency', 'B1'],
    ['Elementary proficiency', 'A2'],
    ['Native or Bilingual', 'native'],
    ['Full Professional', 'C1'],
    ['Limited Working', 'B1'],
    ['Proficient user', 'C2'],
    ['C1 proficiency', 'C1'],
    ['Muttersprache oder zweisprachig', 'native'],
    ['nothing of the kind', undefined],
  ])('“%s” comes to %s', (written, level) => expect(cefrOf(written)).toBe(level));
});
