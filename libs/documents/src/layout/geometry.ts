// What the layout works with: words with boxes on one page, before they are lines.
import type { Box } from '@vitae/contracts';

/** A word as the page draws it. `baseline` is measured from the page's top, in points. */
export interface PlacedWord {
  text: string;
  box: Box;
  baseline: number;
  size: number;
  bold: boolean;
  italic: boolean;
  link?: string;
  /** How sure text recognition was, 0..1. */
  recognised?: number;
  /** Whether the word is the first of a run: only there may it be the rest of the word before it. */
  beginsRun: boolean;
  /** A bullet is drawn before the word. */
  bulleted?: boolean;
}

/** Neighbouring words of one row: the smallest thing that reading order moves around. */
export interface Segment {
  words: PlacedWord[];
  box: Box;
  baseline: number;
  size: number;
}

export const right = (box: Box) => box.x + box.width;
export const bottom = (box: Box) => box.y + box.height;

export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The share of the lower one of two boxes that lies beside the other, 0..1. */
export function verticalOverlap(a: Box, b: Box): number {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return Math.max(0, shared) / Math.max(1e-6, Math.min(a.height, b.height));
}

export const textOf = (segment: Segment) => segment.words.map((w) => w.text).join(' ');
