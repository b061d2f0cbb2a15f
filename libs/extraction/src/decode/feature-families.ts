// Which features of units belong together: a family is left out as a whole while weights are learned, so that no one carries all.

/** Families of features, by the first word of their names: they are left out together while weights are learned. */
const FAMILIES: Readonly<Record<string, string>> = {
  ...named('rule', 'rule'),
  ...named('words', 'w', 'shape', 'little', 'title', 'organisation', 'at', 'behind'),
  ...named('pieces', 'sig', 'weak', 'left', 'right', 'above', 'below'),
  ...named('marks', 'before', 'after', 'starts', 'changes'),
  ...named('habits', 'slot', 'look'),
  ...named('place', 'place', 'pieces', 'length'),
  ...named('history', 'had', 'depth', 'dates'),
};

function named(family: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, family]));
}

/** The family of a feature. */
export const familyOf = (feature: string): string => FAMILIES[/^\p{L}+/u.exec(feature)?.[0] ?? ''] ?? 'row';
