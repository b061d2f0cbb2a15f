// Whether a word is another one with a slip of the pen in it.

/** Shorter words are others when a letter differs: "held" and "head" are near enough, "of" and "if" are not. */
const LEAST_LETTERS = 4;

/** True for the same word, and for one letter left out, put in, exchanged, or two in each other's place. */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LEAST_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const [left, right] = [a.slice(at), b.slice(at)];
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return left === right.slice(1);
  const swapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return swapped || left.slice(1) === right.slice(1);
}
