// "Berlin, 24.11.2026" at a resume's end, where its writer signs: the habit of German and Spanish resumes.
import type { Line } from '@vitae/contracts';
import { lineUpTo } from '../text/span.ts';

const DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|º|er)? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}`;
const SIGNATURE = new RegExp(
  `^(\\p{Lu}[\\p{L}'’. -]{1,30}?)(?:,\\s{0,3}|\\s{1,3})(?:(?:den|the|le|el|em|a|on) )?(?:${DAY})\\.?$`,
  'u',
);
/** Below it stands at most the name, typed, and a line to sign on. */
const MOST_BELOW = 3;
const LONGEST_BELOW = 40;

export interface Signature {
  readonly line: Line;
  /** The line without the day: where it was signed. */
  readonly place: Line;
}

/** Where and when the resume was signed; undefined where it was not. */
export function findSignature(lines: readonly Line[]): Signature | undefined {
  for (const line of lines.slice(-1 - MOST_BELOW).reverse()) {
    const place = line.bullet ? undefined : SIGNATURE.exec(line.text.trim())?.[1];
    if (place) return { line, place: lineUpTo(line, place.length) };
    if (line.text.length > LONGEST_BELOW) return undefined;
  }
  return undefined;
}
