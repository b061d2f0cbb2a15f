// What is painted on a page, bounded.
import type { PaintedArea } from './page-content.ts';

/** Each word is held against each area: more are a drawing, not a resume. The rest counts as one area of unknown colour. */
const MOST_AREAS = 2_000;

/** Adds an area in the order of painting. */
export function addArea(areas: PaintedArea[], area: PaintedArea): void {
  if (areas.length < MOST_AREAS) {
    areas.push(area);
    return;
  }
  const rest = areas.at(-1) ?? area;
  areas[areas.length - 1] = {
    kind: 'fill',
    left: Math.min(rest.left, area.left),
    bottom: Math.min(rest.bottom, area.bottom),
    right: Math.max(rest.right, area.right),
    top: Math.max(rest.top, area.top),
    colour: undefined,
    alpha: undefined,
    detail: Infinity,
  };
}
