// Words that don't run along the page's lines: headings that run up or down a margin, and those whose letters stand upon
// each other. Each is a line of its own.
import { bottom, right, union, type PlacedWord } from '../../layout/geometry.ts';
import type { DrawnWord } from './page-words.ts';

/** Type sizes between the words of one line, at most. */
const WIDEST_GAP = 1.5;
/** Letters upon each other: how far apart (in type sizes), how exactly below each other, and how many make a word. */
const STACK = { least: 0.6, most: 1.4, beside: 0.25, letters: 4 };

/** The level words of a page, and the lines of the others, in the order in which they are drawn. */
export function turnedApart(words: readonly DrawnWord[]): { level: DrawnWord[]; asides: PlacedWord[][] } {
  const level: DrawnWord[] = [];
  const asides: PlacedWord[][] = [];
  let last: DrawnWord | undefined;
  for (const drawn of words) {
    const goesOn = last && isSameLine(last, drawn);
    last = drawn;
    if (!drawn.letters[0]?.angle) level.push(drawn);
    else if (goesOn) asides.at(-1)?.push(drawn.word);
    else asides.push([drawn.word]);
  }
  const { stacks, rest } = stacked(level);
  return { level: rest, asides: [...asides, ...stacks.map((word) => [word])] };
}

function isSameLine({ letters: before }: DrawnWord, { letters: after }: DrawnWord): boolean {
  const [a, b] = [before.at(-1), after[0]];
  if (!a || !b || a.angle !== b.angle || Math.abs(a.y - b.y) > b.size / 2) return false;
  const gap = b.x - (a.x + a.width);
  return gap > -b.size && gap < b.size * WIDEST_GAP;
}

/** Takes out what is written with one letter below the other. */
function stacked(words: readonly DrawnWord[]): { stacks: PlacedWord[]; rest: DrawnWord[] } {
  const stacks: PlacedWord[] = [];
  const rest: DrawnWord[] = [];
  for (let i = 0; i < words.length;) {
    let end = i + 1;
    while (isBelow(words[end - 1], words[end], words[i])) end++;
    const letters = words.slice(i, end);
    const isWord = new Set(letters.map(({ word }) => word.text)).size > 1;
    if (letters.length < STACK.letters || !isWord) rest.push(...letters);
    else stacks.push(stackOf(letters.map(({ word }) => word)));
    i = end;
  }
  return { stacks, rest };
}

function isBelow(
  above: DrawnWord | undefined,
  below: DrawnWord | undefined,
  first: DrawnWord | undefined,
): boolean {
  const [a, b, c] = [above?.word, below?.word, first?.word];
  if (!a || !b || !c || ![a, b].every((word) => /^\p{L}$/u.test(word.text))) return false;
  const middle = ({ box }: PlacedWord) => (box.x + right(box)) / 2;
  const pitch = (b.baseline - a.baseline) / b.size;
  return (
    Math.abs(a.size - b.size) < 0.1 &&
    Math.abs(middle(c) - middle(b)) < b.size * STACK.beside &&
    pitch > STACK.least &&
    pitch < STACK.most
  );
}

const stackOf = (letters: readonly PlacedWord[]): PlacedWord => {
  const box = union(letters.map((letter) => letter.box));
  return {
    ...(letters[0] as PlacedWord),
    text: letters.map((letter) => letter.text).join(''),
    box,
    baseline: bottom(box),
    beginsRun: true,
  };
};
