import type { Document } from '@vitae/contracts';
import { withPartedWords } from './parted-words.ts';

const marks = (texts: string[], language = 'en') => {
  const document: Document = {
    format: 'pdf',
    pages: [],
    flags: [],
    language,
    lines: texts.map((text, i) => ({ number: i + 1, page: 1, block: 0, text, words: [], role: 'body' })),
  };
  return withPartedWords(document).lines.map((line) => line.parted ?? false);
};

it.each([
  ['a syllable', ['Led the develop-', 'ment of tools'], 'en', true],
  ['a usual compound', ['Planned long-', 'term budgets'], 'en', false],
  ['two words of this document', ['The brake lining and its wear', 'A lining-', 'wear model'], 'en', false],
  ['a word that stands whole elsewhere', ['Ongoing reporting', 'Built the on-', 'going reports'], 'en', true],
  ['a compound that stands elsewhere', ['A fool-proof plan', 'Made it fool-', 'proof'], 'en', false],
  ['a German syllable', ['Leitung der Abtei-', 'lung Einkauf'], 'de', true],
  ['a German compound', ['Aufbau der Software-', 'Architektur'], 'de', false],
  ['a range of years', ['from 2012-', '2014 at sea'], 'en', false],
])('tells %s', (_name, lines, language, parted) => {
  expect(marks(lines, language)).toEqual(lines.map((line) => parted && line.endsWith('-')));
});
