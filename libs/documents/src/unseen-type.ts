// Whether type can be seen for what it is: one rule for all formats that say how their text looks.
import type { HiddenReason } from '@vitae/contracts';
import { isUnreadable } from './colours.ts';

/** Points. The smallest print of real resumes has 5; 1 px and 1 pt are for hiding. */
const SMALLEST = 1.5;

export const isTiny = (points: number): boolean => points <= SMALLEST;

/** The paper that is written on where nothing else is said. */
export const PAPER = '#ffffff';

export interface Look {
  readonly hidden?: boolean | undefined;
  /** Points; undefined where the file doesn't say. */
  readonly size?: number | undefined;
  /** "#rrggbb"; undefined for the reader's own colour, which can be seen. */
  readonly colour?: string | undefined;
  /** "#rrggbb"; undefined where it can't be told, and anything has the benefit of the doubt. */
  readonly ground?: string | undefined;
}

/** Why nobody sees text of that look; undefined for what is seen. */
export function unseenType({ hidden, size, colour, ground }: Look): HiddenReason | undefined {
  if (hidden) return 'invisible';
  if (size !== undefined && isTiny(size)) return 'tiny';
  return ground !== undefined && isUnreadable(colour, ground) ? 'no_contrast' : undefined;
}
