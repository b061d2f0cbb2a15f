// A page that was turned to be read, because its text runs up or down it: its boxes in the coordinates of the page as shown.
import type { Box } from '@vitae/contracts';
import type { Bounds } from './matrix.ts';
import type { PageContent } from './page-content.ts';

/** `bounds` is the page as it was read. */
export function turnedBack({ x, y, width, height }: Box, turned: PageContent['turned'], bounds: Bounds): Box {
  switch (turned) {
    case 0:
      return { x, y, width, height };
    case 90:
      return { x: bounds.top - y - height, y: x, width: height, height: width };
    case 180:
      return { x: bounds.right - x - width, y: bounds.top - y - height, width, height };
    case 270:
      return { x: y, y: bounds.right - x - width, width: height, height: width };
  }
}
