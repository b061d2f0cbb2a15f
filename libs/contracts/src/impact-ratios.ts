// The arithmetic of New York City's Local Law 144: 6 RCNY § 5-300 says what a selection rate, a scoring rate and an impact ratio are,
// § 5-301 (b) to (d) what is calculated of them. The four-fifths rule is that of 29 CFR § 1607.4 (D).

/** People who are alike: what is said of them, how many they are, and how many of those were selected, or scored above the median. */
export interface ImpactCell {
  readonly values: Readonly<Record<string, string>>;
  readonly applicants: number;
  readonly selected: number;
}

export type ImpactCaution = 'few_applicants' | 'one_person_decides';

export interface ImpactRow {
  readonly values: Readonly<Record<string, string>>;
  readonly applicants: number;
  readonly selected: number;
  /** 0 to 1, to four digits. */
  readonly rate: number;
  /** The rate divided by the highest one; null where it is left out, or nobody at all was selected. */
  readonly impactRatio: number | null;
  /** Fewer than 2 % of the data: § 5-301 (d) lets it be left out of the ratios. */
  readonly underTwoPercent: boolean;
  readonly belowFourFifths: boolean | null;
  readonly cautions: readonly ImpactCaution[];
}

export interface ImpactTable {
  readonly by: readonly string[];
  /** Of whom all these categories are known: what the table is of. */
  readonly applicants: number;
  readonly selected: number;
  /** § 5-301 (b) (5): those of whom one of the categories is unknown, who are in no row. */
  readonly unknown: number;
  readonly rows: readonly ImpactRow[];
}

/** § 5-301 (d): “a category that represents less than 2 % of the data”. */
const SMALL_SHARE = 0.02;
/**
 * Below this a rate says little of anybody: the usual size from which a proportion is taken for about normal. No rule has a number; the
 * Uniform Guidelines only say that small numbers need care (29 CFR § 1607.4 (D), and questions 20 to 22 on them).
 */
const FEW_APPLICANTS = 30;

const fourDigits = (value: number): number => Math.round(value * 10_000) / 10_000;
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

interface Group {
  applicants: number;
  selected: number;
  /** How each spelling of the values was counted: “female” and “Female” are one. */
  readonly spellings: Map<string, { values: Record<string, string>; applicants: number }>;
}

/** Rates and ratios by one category, or by several together (intersectional). With `keepSmall`, small categories have ratios, too. */
export function impactTable(
  cells: readonly ImpactCell[],
  by: readonly string[],
  { keepSmall = false }: { readonly keepSmall?: boolean } = {},
): ImpactTable {
  let unknown = 0;
  const groups = new Map<string, Group>();
  for (const { values, applicants, selected } of cells) {
    const own = by.flatMap((name) => values[name] ?? []);
    if (own.length < by.length) {
      unknown += applicants;
      continue;
    }
    const key = JSON.stringify(own.map(folded));
    const group = groups.get(key) ?? { applicants: 0, selected: 0, spellings: new Map() };
    groups.set(key, group);
    group.applicants += applicants;
    group.selected += selected;
    const spelling = JSON.stringify(own);
    const seen = group.spellings.get(spelling)?.applicants ?? 0;
    const spelt = Object.fromEntries(by.map((name, at) => [name, own[at] ?? '']));
    group.spellings.set(spelling, { values: spelt, applicants: seen + applicants });
  }
  const known = [...groups.values()].filter(({ applicants }) => applicants > 0);
  const applicants = known.reduce((sum, group) => sum + group.applicants, 0);
  const isSmall = (group: Group) => group.applicants < applicants * SMALL_SHARE;
  const counted = known.filter((group) => keepSmall || !isSmall(group));
  const highest = counted.reduce<Group | undefined>(
    (best, group) =>
      !best || group.selected * best.applicants > best.selected * group.applicants ? group : best,
    undefined,
  );
  const rows = known.map((group) =>
    rowOf(group, isSmall(group), counted.includes(group) ? highest : undefined),
  );
  return {
    by,
    applicants,
    selected: known.reduce((sum, group) => sum + group.selected, 0),
    unknown,
    rows: rows.sort((a, b) => b.applicants - a.applicants || (nameOf(a) < nameOf(b) ? -1 : 1)),
  };
}

const nameOf = ({ values }: ImpactRow): string => JSON.stringify(Object.values(values));

function rowOf(group: Group, underTwoPercent: boolean, highest: Group | undefined): ImpactRow {
  const { applicants, selected, spellings } = group;
  const [shown] = [...spellings.values()].sort((a, b) => b.applicants - a.applicants);
  const hasRatio = highest !== undefined && highest.selected > 0;
  const isBelow = (chosen: number) =>
    // In whole numbers: what stands at four fifths exactly is not below it.
    hasRatio && 5 * chosen * highest.applicants < 4 * highest.selected * applicants;
  const belowFourFifths = hasRatio ? isBelow(selected) : null;
  const oneDecides =
    hasRatio &&
    group !== highest &&
    ((selected < applicants && isBelow(selected + 1) !== isBelow(selected)) ||
      (selected > 0 && isBelow(selected - 1) !== isBelow(selected)));
  return {
    values: shown?.values ?? {},
    applicants,
    selected,
    rate: fourDigits(selected / applicants),
    impactRatio: hasRatio
      ? fourDigits((selected * highest.applicants) / (applicants * highest.selected))
      : null,
    underTwoPercent,
    belowFourFifths,
    cautions: [
      ...(applicants < FEW_APPLICANTS ? (['few_applicants'] as const) : []),
      ...(oneDecides ? (['one_person_decides'] as const) : []),
    ],
  };
}
