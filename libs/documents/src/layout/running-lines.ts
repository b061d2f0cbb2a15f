// Page headers and footers: what stands at the edge of several pages, the same but for its numbers.
import type { Document } from '@vitae/contracts';
import type { PageLine } from './lines.ts';

/** Share of the page's height that the edges take. */
const EDGE = 0.09;

/** "Page 1 / 2", "Seite 1 von 2", "1/2": the page's number among how many there are. */
const NUMBER_OF_PAGE =
  /(?:^|\t|\s)(?:page|seite|página|pagina|p\.)\s?\d{1,2}\s?(?:\/|of|von|de|sur|di)\s?\d{1,2}$|^\d{1,2}\s?\/\s?\d{1,2}$/iu;

/**
 * Marks running headers (from the second page on: on the first it is the resume's own head) and footers. A line counts if its
 * like stands at the same height on another page; a footer also if it ends with the page's number among all pages.
 */
export function markRunningLines(lines: readonly PageLine[], pages: Document['pages']): PageLine[] {
  const edgeOf = (line: PageLine) => {
    const box = line.words[0]?.box;
    const height = pages[line.page - 1]?.height ?? 0;
    if (!box) return undefined;
    if (box.y + box.height < height * EDGE) return 'header';
    return box.y > height * (1 - EDGE) ? 'footer' : undefined;
  };
  const likeness = (line: PageLine) =>
    `${edgeOf(line)} ${Math.round((line.words[0]?.box?.y ?? 0) / 4)} ${line.text.replace(/\d+/g, '#')}`;
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!edgeOf(line)) continue;
    const key = likeness(line);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  return lines.map((line) => {
    const role = edgeOf(line);
    const isNumbered = role === 'footer' && NUMBER_OF_PAGE.test(line.text);
    const runs = role && (isNumbered || (pagesOf.get(likeness(line))?.size ?? 0) > 1);
    if (!runs || (role === 'header' && line.page === 1)) return line;
    return { ...line, role };
  });
}
