// What a document's layout looks like: format, page, and the styles that its lines are set in. No word of the text is in it, so it
// says which template a resume was made from and nothing of whom it is about.
import type { Document, Line } from '../document.ts';

/** Styles that fewer of the lines have than this are chance. */
const LEAST_SHARE = 0.04;
const MOST_STYLES = 24;
/** Points that the left edges of one column differ by. */
const GRID = 8;

/** The styles of a document, the most frequent first; empty where the format has no layout. */
export function layoutOf(document: Document): string[] {
  const [page] = document.pages;
  const styles = new Map<string, number>();
  let lines = 0;
  for (const line of document.lines) {
    const style = styleOf(line);
    if (line.page !== 1 || style === undefined) continue;
    lines++;
    styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  if (!lines || !page) return [];
  const frequent = [...styles]
    .filter(([, count]) => count / lines >= LEAST_SHARE)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_STYLES)
    .map(([style]) => style);
  return [`${document.format} ${Math.round(page.width)}x${Math.round(page.height)}`, ...frequent];
}

/** Size, weight and left edge of a line's first word. */
export function styleOf({ words: [word] }: Line): string | undefined {
  if (word?.size === undefined) return undefined;
  const left = word.box ? Math.round(word.box.x / GRID) : 0;
  return `${Math.round(word.size * 2) / 2}${word.bold ? 'b' : ''}${word.italic ? 'i' : ''}@${left}`;
}

/** The share of styles that two layouts have in common, 0 where either has none. */
export function layoutLikeness(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length || a[0] !== b[0]) return 0;
  const other = new Set(b);
  const shared = a.filter((style) => other.has(style)).length;
  return shared / (a.length + b.length - shared);
}
