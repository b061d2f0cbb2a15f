// ESCO's skills with the other labels that are theirs. In the source at hand the column of other labels has slipped: rows without
// any were skipped, so that the further down, the more rows above its own a list stands (56 at the end). Lists that hold their own
// label tell how far; a list between two that disagree is left out.
import { csv, fold } from './data-modules.mjs';

/** Each skill: { uri, reuse, label, others }. */
export function escoSkills(text) {
  const table = [...csv(text)].slice(1).filter(([uri]) => uri);
  const lists = table.map(([, , , others = '']) => others.split('\n').filter(Boolean));
  const shifts = shiftsOf(
    table.map(([, , label = '']) => fold(label)),
    lists.map((others) => others.map(fold)),
  );
  const othersOf = new Map();
  lists.forEach((others, i) => shifts[i] !== undefined && othersOf.set(i + shifts[i], others));
  return table.map(([uri, reuse, label], i) => ({ uri, reuse, label, others: othersOf.get(i) ?? [] }));
}

/** A list of another skill may hold a label by chance: how many of the lists around must agree. */
const WITNESSES = 3;

function shiftsOf(labels, lists) {
  const rowOf = new Map(labels.map((label, i) => [label, i]));
  const told = lists.flatMap((others, i) => {
    const rows = others.flatMap((label) => rowOf.get(label) ?? []);
    return rows.map((row) => ({ i, shift: row - i }));
  });
  // Shifts only ever grow: what a label tells counts where others nearby tell the same or hardly another.
  const sure = told.filter(({ i, shift }) => {
    const near = told.filter((other) => Math.abs(other.i - i) <= 12 && Math.abs(other.shift - shift) <= 3);
    return near.length > WITNESSES;
  });
  return lists.map((_, i) => {
    const own = sure.find((one) => one.i === i);
    if (own) return own.shift;
    const before = sure.findLast((one) => one.i < i)?.shift ?? 0;
    const after = sure.find((one) => one.i > i)?.shift ?? before;
    return before === after ? before : undefined;
  });
}
