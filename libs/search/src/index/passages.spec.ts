import { documentOf, evidence, profileOf, told } from '../testing/told.ts';
import { passagesOf } from './passages.ts';

const cut = (document: ReturnType<typeof documentOf>, profile = profileOf()) =>
  passagesOf(document, profile, new Map(document.lines.map(({ number, text }) => [number, text])));

it('keeps an entry’s lines together and parts it from the next, each with its place', () => {
  const document = documentOf(
    'Profile of a welder',
    'Welder, Example Works',
    'Welded frames of trains',
    'Foreman, Other Works',
    'Led a crew of five',
  );
  const entry = (title: string, line: number, highlight: string) => ({
    title: told(title, line),
    highlights: [told(highlight, line + 1)],
  });
  const profile = profileOf({
    positions: [entry('Welder', 2, 'Welded frames of trains'), entry('Foreman', 4, 'Led a crew of five')],
  });
  expect(
    cut(document, profile).map(({ section, position, firstLine, lastLine, text }) => [
      section,
      position,
      firstLine,
      lastLine,
      text,
    ]),
  ).toEqual([
    ['other', null, 1, 1, 'Profile of a welder'],
    ['work', 0, 2, 3, 'Welder, Example Works Welded frames of trains'],
    ['work', 1, 4, 5, 'Foreman, Other Works Led a crew of five'],
  ]);
});

it('is never longer than an encoder reads, and loses no word', () => {
  const words = Array.from({ length: 900 }, (_, at) => `word${at}`);
  const lines = [words.slice(0, 300).join(' '), ...words.slice(300).map((word) => `${word}  of`)];
  const passages = cut(documentOf(...lines));
  expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(480);
  const kept = passages.flatMap(({ text }) => text.split(/\s/)).filter((word) => word !== 'of');
  expect(kept).toEqual(words);
});

it('cuts a line without a space, too', () => {
  const passages = cut(documentOf('x'.repeat(1_000)));
  expect(passages.map(({ text }) => text.length)).toEqual([480, 480, 40]);
});

it('crosses no page, and takes nothing from headers, footers and lines without words', () => {
  const document = documentOf('Welded frames of trains', 'Led a crew of five', '2016 - 2019', 'Page 2 of 3');
  document.lines.forEach((line, at) => Object.assign(line, { page: at + 1 }));
  Object.assign(document.lines[3] ?? {}, { role: 'footer' });
  expect(cut(document).map(({ page, text }) => [page, text])).toEqual([
    [1, 'Welded frames of trains'],
    [2, 'Led a crew of five'],
  ]);
});

it('has the same hash for the same text alone', () => {
  const hashes = (text: string) => cut(documentOf(text)).map(({ textHash }) => textHash);
  expect(hashes('Welded frames of trains')).toEqual(hashes('Welded  frames of trains'));
  expect(hashes('Welded frames of trains')).not.toEqual(hashes('Welded frames of train'));
});

it('has the language of its line', () => {
  const document = documentOf('Welded frames of trains');
  Object.assign(document.lines[0] ?? {}, { language: 'de' });
  expect(cut(document)[0]?.language).toBe('de');
});

it('tells sections by what was read there', () => {
  const document = documentOf('Brazing, soldering, welding', 'Bachelor of Arts, Example College');
  const skill = {
    name: 'Brazing',
    listed: true,
    mention: { ...told('Brazing', 1), evidence: [evidence(1, 'Brazing')] },
  };
  const profile = profileOf({ skills: [skill], qualifications: [{ degree: told('Bachelor of Arts', 2) }] });
  expect(cut(document, profile).map(({ section }) => section)).toEqual(['skills', 'education']);
});
