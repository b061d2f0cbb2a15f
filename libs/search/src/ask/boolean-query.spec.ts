import { parseQuery, type BooleanQuery } from './boolean-query.ts';

/** A query in Lisp's way, to compare. */
const shown = (query: BooleanQuery): string =>
  query.kind === 'term'
    ? `${query.field ? `${query.field}:` : ''}${query.words}`
    : query.kind === 'not'
      ? `(not ${shown(query.part)})`
      : `(${query.kind} ${query.parts.map(shown).join(' ')})`;

const read = (text: string) => {
  const parsed = parseQuery(text);
  return parsed.ok ? shown(parsed.query) : `${parsed.at}: ${parsed.message}`;
};

it.each([
  ['nurse', 'nurse'],
  ['title:(nurse OR midwife) NOT agency', '(all (any title:nurse title:midwife) (not agency))'],
  ['a b OR c AND d', '(any (all a b) (all c d))'],
  ['"project manager" skill:"C++"', '(all project manager skill:C++)'],
  ['“project manager” «chef de projet»', '(all project manager chef de projet)'],
  ['TITLE:Nurse', 'title:Nurse'],
  ['NOT NOT a', '(not (not a))'],
  ['title:(a NOT (b OR c))', '(all title:a (not (any title:b title:c)))'],
  ['and or not', '(all and or not)'],
  ['node.js C# .NET R&D', '(all node.js C# .NET R&D)'],
  ['http://example.com 10:30', '(all http://example.com 10:30)'],
  ['skill:(java) text:b', '(all skill:java text:b)'],
])('reads %s', (text, expected) => expect(read(text)).toBe(expected));

it.each([
  ['(a OR b', '0: this bracket is not closed'],
  ['a)', '1: this bracket closes none'],
  ['a OR', '4: a word is missing here'],
  ['OR a', '0: a word is missing before this'],
  ['a AND AND b', '6: a word is missing before this'],
  ['a AND OR b', '6: a word is missing before this'],
  ['()', '1: a word is missing before this'],
  ['x "ab', '2: this quotation mark is not closed'],
  ['x ""', '2: there is no word between these quotation marks'],
  ['name: anna', '0: there is no such field; there are title, organisation, skill, text'],
  ['title:', '0: a word or bracket is missing behind this'],
  ['title: NOT a', '0: a word or bracket is missing behind this'],
  ['title:(a skill:b)', '9: this stands within title'],
  ['a && b', '2: this is no word'],
  ['', '0: a word is missing here'],
])('says where “%s” goes wrong', (text, expected) => expect(read(text)).toBe(expected));

it('is bounded in depth and words', () => {
  expect(read(`${'('.repeat(500)}a${')'.repeat(500)}`)).toMatch(/more than 12 levels/);
  expect(read(`${'NOT '.repeat(200)}a`)).toMatch(/more than 12 levels/);
  expect(read('a '.repeat(500))).toMatch(/more than 40 words/);
});

it('reads or refuses whatever is typed, and names a place within it', () => {
  const parts = [
    '(',
    ')',
    '"',
    '“',
    ' ',
    'AND',
    'OR',
    'NOT',
    'title:',
    'skill:',
    'x:',
    'a',
    'ß',
    '.',
    ':',
    '\u0000',
  ];
  let state = 7;
  const random = () => (state = (state * 48_271) % 2_147_483_647);
  let [good, bad] = [0, 0];
  for (let round = 0; round < 20_000; round++) {
    const length = random() % 14;
    const text = Array.from({ length }, () => parts[random() % parts.length]).join(random() % 2 ? ' ' : '');
    const parsed = parseQuery(text);
    if (parsed.ok) {
      good++;
      expect(read(requoted(parsed.query))).toBe(shown(parsed.query));
    } else {
      bad++;
      expect(parsed.at).toBeGreaterThanOrEqual(0);
      expect(parsed.at).toBeLessThanOrEqual(text.length);
      expect(parsed.message).not.toBe('');
    }
  }
  expect(Math.min(good, bad)).toBeGreaterThan(500);
});

/** Writes a query down so that it must be read as the same. */
const requoted = (query: BooleanQuery): string =>
  query.kind === 'term'
    ? `${query.field ? `${query.field}:` : ''}"${query.words}"`
    : query.kind === 'not'
      ? `NOT ${bracketed(query.part)}`
      : query.parts.map(bracketed).join(query.kind === 'all' ? ' AND ' : ' OR ');
const bracketed = (query: BooleanQuery) => (query.kind === 'term' ? requoted(query) : `(${requoted(query)})`);
