import { passagesOf, sentencesIn } from './sentences.ts';
import { documentOf, fieldOn, profileOf } from './testing/written-profile.ts';

it.each([
  ['One thing was done. Another followed! Why? 12 more.', 4],
  ['Worked with Acme Inc. Berlin and Dr. Stone on e.g. Rust.', 1],
  ['Ran the U.S. Midwest office. Left in 2019.', 2],
  ['Grew sales by 3.5 % in the first year', 1],
  ['   ', 0],
  ['“It works.” She said so.', 2],
])('parts “%s” into %d', (text, count) => expect(sentencesIn(text)).toHaveLength(count));

it('keeps all words of a text', () => {
  const text = 'Left early. Came back?  Yes. And  stayed';
  expect(sentencesIn(text).join(' ')).toBe(text.replace(/\s+/g, ' '));
});

it('shows each sentence of a paragraph where it stands, over the ends of lines', () => {
  const document = documentOf([
    'Profile',
    'I like quiet machines. The last firm',
    'closed with-',
    'out notice. Since then I teach.',
  ]);
  const summary = fieldOn(document, 2, 4);
  summary.value = 'I like quiet machines. The last firm closed without notice. Since then I teach.';
  const { sentences } = passagesOf(profileOf({ summary }), document);
  expect(
    sentences.map(({ text, evidence }) => [text, evidence.map(({ line, text }) => [line, text])]),
  ).toEqual([
    ['I like quiet machines.', [[[2, 2], 'I like quiet machines.']]],
    ['The last firm closed without notice.', [[[2, 4], 'The last firm closed with- out notice.']]],
    ['Since then I teach.', [[[4, 4], 'Since then I teach.']]],
  ]);
  expect(sentences[0]?.evidence[0]?.boxes).toEqual([{ x: 0, y: 12, width: 22 * 5, height: 10 }]);
});

it('shows a sentence that the page words differently where its field stands', () => {
  const document = documentOf(['Some text. Another text.']);
  const summary = { ...fieldOn(document, 1), value: 'Quite another wording. Of two sentences.' };
  const { sentences } = passagesOf(profileOf({ summary }), document);
  expect(sentences.map(({ evidence }) => evidence)).toEqual([summary.evidence, summary.evidence]);
});

it('reads highlights whole as well, each with its place in the profile', () => {
  const document = documentOf(['Cut costs by half. The board was glad.', 'Did the books of three shops.']);
  const position = { highlights: [fieldOn(document, 1), fieldOn(document, 2)] };
  const { sentences, highlights } = passagesOf(
    profileOf({ positions: [{ highlights: [] }, position], volunteering: [position] }),
    document,
  );
  expect(sentences.map(({ section }) => section)).toEqual([
    ...['work', 'work', 'work'],
    ...['volunteering', 'volunteering', 'volunteering'],
  ]);
  expect(highlights.map(({ section, highlight, text }) => [section, highlight, text])).toEqual(
    ['work', 'volunteering'].flatMap((section) =>
      position.highlights.map(({ value }, index) => [
        section,
        { position: section === 'work' ? 1 : 0, index },
        value,
      ]),
    ),
  );
});

it('leaves out labels and lines in other languages', () => {
  const document = documentOf([
    'Tools: Excel',
    'Alles lief sehr gut in diesem Jahr.',
    'All went well this year.',
  ]);
  (document.lines[1] as { language?: string }).language = 'de';
  const highlights = [1, 2, 3].map((line) => fieldOn(document, line));
  const { sentences } = passagesOf(profileOf({ positions: [{ highlights }] }), document);
  expect(sentences.map(({ text }) => text)).toEqual(['All went well this year.']);
});

it('takes a bounded number of sentences, however long a resume is', () => {
  const document = documentOf(['Word of mine. '.repeat(5_000).trim()]);
  const profile = profileOf({
    summary: fieldOn(document, 1),
    positions: [
      { highlights: Array.from({ length: 900 }, () => fieldOn(documentOf(['Just one line here.']), 1)) },
    ],
  });
  const { sentences, highlights } = passagesOf(profile, document);
  expect([sentences.length, highlights.length]).toEqual([400, 400]);
});
