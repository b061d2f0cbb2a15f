// Right answers as small models write them: the oracle's, in some dialect of the format that was asked for. Each dialect is
// something that models of some 7 billion weights do; `mixed` has them all, each place in another one.
import { oracle } from './oracle.mjs';

const POINTER = /^(\d+) (.+?)(…)?$/s;
const pick = (list, random) => list[random.below(list.length)];

/** A pointer with its number and words changed; one that has none stays. */
const each = (change) => (pointer, lines, random) => {
  const [, line, words, goesOn = ''] = POINTER.exec(pointer) ?? [];
  return line === undefined ? pointer : change({ line: Number(line), words, goesOn }, lines, random);
};

/** What the words begin, to the end of their part of the line. */
function wholeOf({ line, words }, lines) {
  const part = lines
    .find(({ number }) => number === line)
    ?.text.split(' | ')
    .find((text) => text.includes(words));
  return part?.slice(part.indexOf(words)) ?? words;
}

const numbersOf = (range) => {
  const [first, last = first] = range.split('-').map(Number);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
};

/** How pointers may be written instead. */
const POINTERS = {
  'line 9': each(({ line, words, goesOn }) => `line ${line} ${words}${goesOn}`),
  'Line 9: …': each(({ line, words, goesOn }) => `Line ${line}: ${words}${goesOn}`),
  '#9, [9], 9.': each(({ line, words, goesOn }, _lines, random) =>
    pick([`#${line} ${words}${goesOn}`, `[${line}] ${words}${goesOn}`, `${line}. ${words}${goesOn}`], random),
  ),
  'words (line 9)': each(({ line, words, goesOn }) => `${words}${goesOn} (line ${line})`),
  'a number alone': each(({ line }) => `${line}`),
  'words alone': each(({ words, goesOn }) => `${words}${goesOn}`),
  'all words copied': each((pointer, lines) =>
    `${pointer.line} ${pointer.goesOn ? wholeOf(pointer, lines) : pointer.words}`.slice(0, 120),
  ),
  'no “…”': each(({ line, words }) => `${line} ${words}`),
  'three dots': each(({ line, words, goesOn }) => `${line} ${words}${goesOn && '...'}`),
  'blanks and quotes': each(
    ({ line, words, goesOn }) => `  ${line}  "${words.replaceAll(' ', '  ')}${goesOn}" `,
  ),
  capitals: each(({ line, words, goesOn }) => `${line} ${words.toUpperCase()}${goesOn}`),
  'a line beside the mark': each(
    ({ line, words, goesOn }, _lines, random) =>
      `${Math.max(1, line + pick([-2, -1, 1, 2], random))} ${words}${goesOn}`,
  ),
  'a letter wrong': each(
    ({ line, words, goesOn }) =>
      `${line} ${words.replace(/(\p{L})(\p{L})(?!.*\p{L}\p{L})/su, '$2$1')}${goesOn}`,
  ),
};

/** A number, or a list of two, where a range is written as it was asked for. */
function firstAndLast(range) {
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(range) ?? [];
  if (first === undefined) return range;
  return last === undefined ? Number(first) : [Number(first), Number(last)];
}

/** How ranges may be written instead. */
const RANGES = {
  'lines 11 to 13': (range) => `lines ${range.replace('-', ' to ')}`,
  '11 through 13': (range) => range.replace('-', ' through '),
  '11,12,13': (range) => numbersOf(range).join(','),
  '11–13': (range) => range.replace('-', ' – '),
};

const LISTS = ['k', 'g', 'c', 'a', 'p', 'u'];
const ENTRIES = ['w', 'e'];
/** The lists of an answer (`c` of a person is no list) under some keys, changed. */
const mapped = (answer, keys, change) =>
  Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      keys.includes(key) && Array.isArray(value) ? change(value) : value,
    ]),
  );

/** How whole answers may be put instead. */
const SHAPES = {
  'empty keys left out': (answer) =>
    Object.fromEntries(Object.entries(answer).filter(([, value]) => value.length)),
  'lists of numbers': (answer) => ({
    ...mapped(answer, LISTS, (list) => list.map(firstAndLast)),
    ...(answer.s && { s: firstAndLast(answer.s) }),
  }),
  'entries as texts': (answer, random) =>
    mapped(answer, ENTRIES, (list) => list.map((entry) => entry.join(pick(['|', ' | ', '; '], random)))),
  'entries as objects': (answer) =>
    mapped(answer, ENTRIES, (list) =>
      list.map(([first, second, lines]) => ({ first, second, ...(lines && { lines }) })),
    ),
  'all said twice': (answer) => mapped(answer, [...ENTRIES, ...LISTS], (list) => [...list, ...list]),
  'the example repeated': (answer, _random, example) =>
    Object.fromEntries(
      Object.entries(answer).map(([key, value]) => [
        key,
        Array.isArray(value) ? [...value, ...example[key]] : value || example[key],
      ]),
    ),
};

/** A dialect changes a pointer, a range, or the shape of an answer. */
function dialectOf(change) {
  const { pointer = (text) => text, range = (text) => text, shape = (answer) => answer } = change;
  const entry = ([first, second, text], ...rest) => [
    pointer(first, ...rest),
    pointer(second, ...rest),
    ...(text ? [range(text, ...rest)] : []),
  ];
  return (answer, lines, random, example) => {
    const rest = [lines, random];
    const said = Object.fromEntries(
      Object.entries(answer).map(([key, value]) => {
        if (ENTRIES.includes(key)) return [key, value.map((item) => entry(item, ...rest))];
        if (Array.isArray(value)) return [key, value.map((item) => range(item, ...rest))];
        return [key, !value ? value : key === 's' ? range(value, ...rest) : pointer(value, ...rest)];
      }),
    );
    return shape(said, random, example);
  };
}

const ofAll = (changes, kind) =>
  Object.entries(changes).map(([name, change]) => [name, dialectOf({ [kind]: change })]);
const anyOf = (changes) => {
  const list = Object.values(changes);
  return (value, ...rest) => pick([(same) => same, ...list], rest.at(-1))(value, ...rest);
};

/** All dialects by name; `mixed` draws one for each place, each range and each answer. */
export const dialects = Object.fromEntries([
  ...ofAll(POINTERS, 'pointer'),
  ...ofAll(RANGES, 'range'),
  ...ofAll(SHAPES, 'shape'),
  [
    'mixed',
    dialectOf({
      pointer: anyOf(POINTERS),
      range: anyOf(RANGES),
      shape: (answer, random, example) =>
        pick([(same) => same, ...Object.values(SHAPES)], random)(answer, random, example),
    }),
  ],
]);

/** The answer of the worked example at the end of a prompt's constant part. */
const exampleIn = (system) => JSON.parse(system.slice(system.lastIndexOf('\n')));

/** The oracle's answers to the three questions in a dialect. */
export const sloppy = (gold, dialect, random) =>
  Object.fromEntries(
    Object.entries(oracle(gold)).map(([section, answer]) => [
      section,
      (lines, system) => dialects[dialect](answer(lines), lines, random, exampleIn(system)),
    ]),
  );
