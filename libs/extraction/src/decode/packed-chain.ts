// A chain as text, a line a feature, which a file of ours can hold and which compresses well. Weights lose what a step of
// them can't tell, and those that are next to nothing are left out.
import type { Chain } from './chain.ts';

/** What one step of a packed weight is worth. */
const STEP = 0.02;
/** Digits of a packed weight: two of base 36, half of them for what is below 0. */
const BASE = 36;
const ZERO = (BASE * BASE) / 2;
/** The first label's letter. */
const FIRST = 'A'.charCodeAt(0);

/** First the labels, then the steps from label to label, then the features. `least`: smaller weights are left out. */
export function packChain({ labels, features, weights, steps }: Chain, least = 0.05): string {
  const width = labels.length;
  const packed = (values: Float32Array, from: number) =>
    labels
      .map((_, label) => {
        const weight = values[from + label] as number;
        return Math.abs(weight) < least ? '' : String.fromCharCode(FIRST + label) + digits(weight);
      })
      .join('');
  const rows = [...features]
    .map(([name, number]) => [name, packed(weights, number * width)] as const)
    .filter(([, row]) => row !== '');
  return [
    labels.join('|'),
    ...Array.from({ length: width + 1 }, (_, before) => packed(steps, before * width)),
    ...rows.map(([name, row]) => `${name}\t${row}`),
  ].join('\n');
}

export function unpackChain(text: string): Chain {
  const lines = text.split('\n');
  const labels = (lines[0] as string).split('|');
  const width = labels.length;
  const steps = new Float32Array((width + 1) * width);
  for (let before = 0; before <= width; before++) fill(steps, before * width, lines[before + 1] as string, 0);
  const rows = lines.slice(width + 2);
  const weights = new Float32Array(rows.length * width);
  const features = new Map<string, number>();
  rows.forEach((row, number) => {
    const end = row.lastIndexOf('\t');
    features.set(row.slice(0, end), number);
    fill(weights, number * width, row, end + 1);
  });
  return { labels, features, weights, steps };
}

/** Reads a letter and two digits a weight. */
function fill(values: Float32Array, to: number, row: string, from: number): void {
  for (let at = from; at + 2 < row.length; at += 3) {
    const steps = parseInt(row.slice(at + 1, at + 3), BASE) - ZERO;
    values[to + row.charCodeAt(at) - FIRST] = steps * STEP;
  }
}

function digits(weight: number): string {
  const steps = Math.max(1 - ZERO, Math.min(ZERO - 1, Math.round(weight / STEP)));
  return (steps + ZERO).toString(BASE).padStart(2, '0');
}
