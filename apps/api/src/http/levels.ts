// How deep a parsed JSON value is, found without calling itself: some are as deep as a stack is not.

const isNest = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Whether objects and arrays lie within each other more than `most` levels deep. */
export function isDeeperThan(value: unknown, most: number): boolean {
  let level = [value].filter(isNest);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((nest) => Object.values(nest) as unknown[]).filter(isNest);
  }
  return false;
}
