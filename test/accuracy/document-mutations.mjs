// Seeded changes to Documents, as no reader should make them but some file might: of words, of lines and of geometry. A
// change is plain data, so that a failure prints it and fast-check can leave changes out until only the guilty are left.
import { storableValue } from '@vitae/contracts';
import fc from 'fast-check';

/** Words that resumes hold or that break programs. */
const WORDS = [
  ...[
    'Experience',
    'EDUCATION',
    'Skills:',
    'Jan 2019 – Present',
    '2015-09',
    '13/14/2015',
    '99/99/9999',
    '٣٤٥',
  ],
  ...['Senior Engineer', 'Acme GmbH', 'BSc', 'Python', 'German (C1)', 'a@b', 'x.y@example.com', '@@@', '@'],
  ...[
    '+44 7700 900123',
    '0000000000',
    'https://[::1',
    'http://%',
    'linkedin.com/in/%E9',
    'Leeds, UK',
    'Name:',
  ],
  ...[
    '王伟',
    '김민수',
    '田中 太郎',
    'أحمد الخطيب',
    'דוד כהן',
    'สมชาย ใจดี',
    'राहुल शर्मा',
    'Ελένη',
    'Иван',
    '姓名：',
  ],
  ...['👩‍👩‍👧', '🇩🇪', '😀'.repeat(40), '\ud83d', '\udc00\ud800', 'e\u0301'.repeat(60), 'İıſK', '𝕬𝖓𝖆', 'ﷺ', 'ß'],
  ...[
    '\0',
    '\u0007',
    '\u001b[2J',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u3000',
    '\t\t\t',
    '',
    ' ',
    '\u202eabc\u202c',
  ],
  ...[
    '|',
    '•',
    '–',
    '- - - -',
    '(((((((',
    ')))',
    ',,,,,',
    '::::',
    '____',
    '....',
    '"“”',
    "''",
    '\\',
    '<b>',
    '%s%n',
    '1e309',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    'A'.repeat(300),
    'a.'.repeat(400),
    '1 '.repeat(500),
    'x@'.repeat(300),
  ],
];
const NUMBERS = [0, -1, -1e9, 1e9, 1e-9, 1e300, Number.MAX_SAFE_INTEGER, NaN, Infinity, -Infinity];

const wordsOf = (text) =>
  [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** A line with another text: its words keep the boxes and looks of those that stood at their places. */
const withText = (line, text) => ({
  ...line,
  text,
  words: wordsOf(text).map((at, i) => ({ ...line.words[Math.min(i, line.words.length - 1)], ...at })),
});
const changeWord = (line, seed, change) => {
  const words = line.text.split(' ');
  const at = seed % words.length;
  return withText(line, [...words.slice(0, at), change(words[at]), ...words.slice(at + 1)].join(' '));
};
const changeBoxes = (line, change) => ({
  ...line,
  words: line.words.map((word, i) => (word.box ? { ...word, ...change(word, i) } : word)),
});
const at = (lines, a, change) => lines.map((line, i) => (i === a ? change(line) : line));

/** By name: lines, two line numbers within them, a number to choose by, a word and a number. */
const CHANGES = {
  deleteLines: (lines, { a, b }) => [...lines.slice(0, Math.min(a, b)), ...lines.slice(Math.max(a, b) + 1)],
  swapLines: (lines, { a, b }) => lines.map((line, i) => (i === a ? lines[b] : i === b ? lines[a] : line)),
  reverseLines: (lines, { a, b }) => [
    ...lines.slice(0, Math.min(a, b)),
    ...lines.slice(Math.min(a, b), Math.max(a, b)).reverse(),
    ...lines.slice(Math.max(a, b)),
  ],
  repeatLine: (lines, { a, pick }) => [
    ...lines.slice(0, a),
    ...Array(1 + (pick % 60)).fill(lines[a]),
    ...lines.slice(a),
  ],
  joinLines: (lines, { a, b, pick }) =>
    at(lines, a, (line) => withText(line, line.text + [' ', '\t', '', '-'][pick % 4] + lines[b].text)),
  cutLine: (lines, { a, pick }) => at(lines, a, (line) => withText(line, line.text.slice(0, pick % 40))),
  capitals: (lines, { a }) => at(lines, a, (line) => withText(line, line.text.toUpperCase())),
  deleteWord: (lines, { a, pick }) => at(lines, a, (line) => changeWord(line, pick, () => '')),
  putWord: (lines, { a, pick, word }) =>
    at(lines, a, (line) => changeWord(line, pick, (w) => `${w} ${word}`)),
  replaceWord: (lines, { a, pick, word }) => at(lines, a, (line) => changeWord(line, pick, () => word)),
  replaceLine: (lines, { a, word }) => at(lines, a, (line) => withText(line, word)),
  shuffleWords: (lines, { a, pick }) =>
    at(lines, a, (line) =>
      withText(
        line,
        line.text
          .split(' ')
          .sort((x, y) => ((x.length * pick) % 7) - ((y.length * pick) % 7))
          .join(' '),
      ),
    ),
  repeatWord: (lines, { a, pick }) =>
    at(lines, a, (line) => changeWord(line, pick, (w) => `${w} `.repeat(1 + (pick % 300)).trim())),
  longLine: (lines, { a, pick, word }) =>
    at(lines, a, (line) => withText(line, `${word} ${line.text} `.repeat(1 + (pick % 90)))),
  tabs: (lines, { a }) => at(lines, a, (line) => withText(line, line.text.replaceAll(' ', '\t'))),
  heading: (lines, { a, pick }) =>
    at(lines, a, (line) => ({ ...line, heading: pick % 2 === 0, bullet: pick % 3 === 0 })),
  parted: (lines, { a }) => at(lines, a, (line) => ({ ...line, parted: true })),
  role: (lines, { a, pick }) =>
    at(lines, a, (line) => ({ ...line, role: ['body', 'header', 'footer'][pick % 3] })),
  block: (lines, { a, pick }) => at(lines, a, (line) => ({ ...line, block: pick % 5, page: 1 + (pick % 3) })),
  cell: (lines, { a, pick }) =>
    at(lines, a, (line) => ({ ...line, cell: { row: pick % 4, column: pick % 3 } })),
  noWords: (lines, { a }) => at(lines, a, (line) => ({ ...line, words: [] })),
  noBoxes: (lines, { a }) => at(lines, a, (line) => changeBoxes(line, () => ({ box: undefined }))),
  place: (lines, { a, pick, number }) =>
    at(lines, a, (line) =>
      changeBoxes(line, ({ box }) => ({
        box: { ...box, [['x', 'y', 'width', 'height'][pick % 4]]: number },
      })),
    ),
  onePlace: (lines, { pick }) =>
    lines.map((line) =>
      changeBoxes(line, () => ({ box: { x: pick % 600, y: pick % 800, width: 10, height: 10 } })),
    ),
  size: (lines, { a, number }) =>
    at(lines, a, (line) => ({ ...line, words: line.words.map((word) => ({ ...word, size: number })) })),
  mirror: (lines, { a, b }) =>
    lines.map((line, i) =>
      i >= Math.min(a, b) && i <= Math.max(a, b)
        ? changeBoxes(line, ({ box }) => ({ box: { ...box, x: 595 - box.x } }))
        : line,
    ),
};

export const changes = fc.array(
  fc.record({
    change: fc.constantFrom(...Object.keys(CHANGES)),
    a: fc.nat(),
    b: fc.nat(),
    pick: fc.nat(10_000),
    word: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    number: fc.constantFrom(...NUMBERS),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

/** No reader gives more lines than this; the tests of its bounds are elsewhere. */
const MOST_LINES = 3_000;

/** The document with all changes made, numbered anew. Readers keep what can't be stored out of it, and so does this. */
export function changed(document, list) {
  let { lines } = document;
  for (const { change, a, b, ...rest } of list) {
    if (lines.length === 0 || lines.length > MOST_LINES) break;
    lines = CHANGES[change](lines, { a: a % lines.length, b: b % lines.length, ...rest });
  }
  // A reader cuts lines off at 2,000 characters.
  lines = lines.map((line) => (line.text.length > 2_000 ? withText(line, line.text.slice(0, 2_000)) : line));
  return storableValue({ ...document, lines: lines.map((line, i) => ({ ...line, number: i + 1 })) });
}

const GRAMMAR = {
  resume: [
    ['top', 'section', 'section', 'section'],
    ['section', 'top', 'section'],
    ['section', 'section'],
  ],
  top: [['name', 'title', 'contact'], ['name', 'contact'], ['contact']],
  name: ['Ana Brandl', 'DR. ANA BRANDL, PhD', '王伟', 'Brandl, Ana', 'Name: Ana Brandl'],
  title: ['Site Engineer', 'Nurse | Leeds', 'مهندس برمجيات'],
  contact: [
    'ana.brandl@example.com | +44 7700 900123',
    'Leeds, United Kingdom\tana.brandl@example.com',
    '电话：138-0000-5512',
  ],
  section: [
    ['heading', 'entry', 'entry'],
    ['heading', 'list'],
    ['heading', 'entry', 'list'],
  ],
  heading: [
    'EXPERIENCE',
    'Education',
    'Skills',
    'LANGUAGES',
    '工作经历',
    'Berufserfahrung',
    'Projects:',
    'About me',
  ],
  entry: [
    ['head', 'dates', 'done', 'done'],
    ['head', 'done'],
    ['dates', 'head', 'done'],
  ],
  head: [
    'Site Engineer, Alder Works Ltd',
    'BSc Civil Engineering\tUniversity of Leeds',
    'Alder Works — Leeds',
  ],
  dates: ['Jan 2019 - Mar 2022', '2015 – 2018', '03/2019\tPresent', 'since 2020', '2018'],
  done: ['Reduced concrete waste by a fifth with a new schedule.', 'Led nine engineers'],
  list: ['AutoCAD, Python, Concrete design', 'English (native), German (B2)', 'Java\tSQL\tDrawing'],
};

/** A Document from a small grammar of resumes; `next` gives numbers below a limit. With a layout where `laid` is true. */
export function grown(next, laid) {
  const texts = [];
  const grow = (symbol) => {
    const choice = GRAMMAR[symbol][next(GRAMMAR[symbol].length)];
    if (Array.isArray(choice)) choice.forEach(grow);
    else texts.push(choice);
  };
  grow('resume');
  const lines = texts.map((text, i) => {
    const size = 9 + next(8);
    const box = ({ start, end }) => ({
      x: 50 + start * 5,
      y: 50 + i * 14,
      width: (end - start) * 5,
      height: size,
    });
    const words = wordsOf(text).map((word) =>
      laid ? { ...word, size, bold: next(4) === 0, box: box(word) } : word,
    );
    return { number: i + 1, page: 1, block: next(3) + i, role: 'body', text, words };
  });
  return {
    format: laid ? 'pdf' : 'txt',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines,
    flags: [],
    language: 'en',
  };
}
