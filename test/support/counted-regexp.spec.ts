import { countedExec, TooManySteps } from './counted-regexp.ts';
import { pumpedTexts } from './pumped-texts.ts';

/** What one text of 2,000 characters may cost in the tests of expressions. */
const LIMIT = 820_000;
const LENGTH = 2_000;

const isFoundOut = (expression: RegExp) =>
  pumpedTexts(expression, LENGTH).some((text) => {
    try {
      countedExec(expression, text, LIMIT);
      return false;
    } catch (error) {
      if (error instanceof TooManySteps) return true;
      throw error;
    }
  });

it.each([
  /\s+$/,
  /<!--.*?-->\s*x/,
  /[a-z]+@x/i,
  /\d+\s*-\s*\d+\s*years/,
  /^(?:a+)+$/,
  /^(?:a|a)+$/,
  /(?:[\w.]+,\s*)+;/,
  /\w*-?\w*!/,
  /(?<=x\s*)y/,
  /(?=\w+;)\w/,
  /(\w+)\s+\1;/,
])('%s, which is worse than linear, is found out', (expression) => {
  expect(isFoundOut(expression)).toBe(true);
});

it.each([/^\s+/, /(?<!\s)\s+$/, /^[a-z]+@x/i, /\b\d{1,4}-\d{1,4}\b/, /^(?:ab)+$/, /\d\d(?=\w)/, /$/])(
  '%s, which is linear, is not accused',
  (expression) => {
    expect(isFoundOut(expression)).toBe(false);
  },
);

it.each([
  /a/,
  /\bnew\b/i,
  /^b$/m,
  /(\w)(\w)\2\1/,
  /(?<=([€$])\d*)\d/,
  /(?<!\d)\d{2}(?!\d)/,
  /\w*?b/,
  /\p{Lu}\p{Ll}+/u,
  /[^\s]{3,5}?\b/,
  /(a*)*b/,
  /😀+/u,
  /./,
])('%s matches as the engine does', (expression) => {
  const texts = [
    'abba new\nb\nNEW',
    '€12 $345 67',
    'Élan zzz xxy',
    '😀😀 a',
    'aaab ba:',
    'ab:cd',
    '',
    'ſS K',
  ];
  for (const text of texts) {
    const expected = expression.exec(text);
    const { match } = countedExec(expression, text, LIMIT);
    expect([text, match?.[0], match && text.slice(...match)]).toEqual([text, expected?.index, expected?.[0]]);
  }
});
