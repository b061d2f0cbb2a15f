// A section of entries as the decoder sees it: its units, what the rules take them for, and their features.
import type { Line } from '@vitae/contracts';
import { toRows } from '../entries/entry-rows.ts';
import { unitsOf, type Unit } from '../observe/units.ts';
import type { Observed } from './chain.ts';
import type { EntryKind } from './ruled-entries.ts';
import { ruledUnits, type RuledEntry } from './ruled.ts';
import { unitFeatures } from './unit-features.ts';

export interface ObservedEntries {
  readonly units: readonly Unit[];
  readonly ruled: readonly string[];
  readonly observed: Observed;
}

/** `entries`: what the rules read of these lines. */
export function observeEntries(
  kind: EntryKind,
  lines: readonly Line[],
  entries: readonly RuledEntry[],
): ObservedEntries {
  const units = unitsOf(toRows(lines), kind);
  const ruled = ruledUnits(units, entries);
  return { units, ruled, observed: unitFeatures(units, kind, ruled) };
}
