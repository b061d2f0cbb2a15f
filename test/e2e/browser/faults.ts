// What a page must never look like, found by measuring it: wider than its window, words cut off without a sign, or buttons that reach
// beyond what holds them.
import type { Page } from 'playwright-core';

/** Each in a line; none where all is well. */
export const visibleFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`the page is ${wide} pixels wider than its window`);
    const said = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].slice(-2).join('.')} “${(element.textContent ?? '').trim().slice(0, 50)}”`;
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (
        box.width < 2 ||
        box.height < 2 ||
        style.clipPath !== 'none' ||
        element.matches('[class*=Switch], .map-frame')
      )
        continue;
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (
        isCut &&
        style.overflowX === 'hidden' &&
        style.textOverflow !== 'ellipsis' &&
        !element.matches('input, .scrolls')
      )
        found.push(`cut off: ${said(element)}`);
      const scrolls = element.closest('[style*="overflow"], .data-table, .pane, pre, .scrolls');
      if (wide > 0 && !scrolls && box.right > window.innerWidth + 1)
        found.push(`beyond the edge: ${said(element)}`);
    }
    // Cells of a row stand side by side.
    for (const row of document.querySelectorAll('[role=row]')) {
      const boxes = [...row.children]
        .map((cell) => cell.getBoundingClientRect())
        .filter(({ width }) => width > 1);
      const meets = boxes.some((box, at) => {
        const before = boxes[at - 1];
        return before && before.right > box.left + 1 && before.bottom > box.top + 1;
      });
      if (meets) found.push(`cells one over the other: ${said(row)}`);
    }
    return found.slice(0, 8);
  });
