// What a cluster is called: what more of its members share than of all others. By titles and skills, never by anything that names or
// describes a person; what only one member has names nobody's cluster.

export interface Term {
  /** The same for the same thing, however it is written. */
  readonly key: string;
  readonly name: string;
}

export interface Member {
  readonly cluster: number;
  /** What somebody is: a label begins with the one that tells most. */
  readonly titles: readonly Term[];
  readonly skills: readonly Term[];
}

const MOST_TERMS = 3;
const LEAST_MEMBERS = 2;
/** What fewer of its members have, or hardly more of them than of others, says nothing of a cluster. */
const LEAST_SHARE = 0.1;
const LEAST_TIMES = 1.5;

/** A label for each cluster, from 0; null for one whose members share nothing. Equally good terms are in the order of their keys. */
export function labelClusters(members: readonly Member[]): (string | null)[] {
  const count = members.reduce((most, { cluster }) => Math.max(most, cluster + 1), 0);
  const titles = tellingTerms(members, count, (member) => member.titles);
  const skills = tellingTerms(members, count, (member) => member.skills);
  return Array.from({ length: count }, (_, cluster) => {
    const [first, ...others] = titles[cluster] ?? [];
    const rest = [...others, ...(skills[cluster] ?? [])].toSorted(byWorth);
    return joined([...(first ? [first] : []), ...rest].map(({ name }) => name));
  });
}

interface TellingTerm extends Term {
  readonly worth: number;
}

const byWorth = (a: TellingTerm, b: TellingTerm) => b.worth - a.worth || (a.key < b.key ? -1 : 1);

/** Of each cluster the terms that tell it from the others, the best first. */
function tellingTerms(
  members: readonly Member[],
  count: number,
  termsOf: (member: Member) => readonly Term[],
): TellingTerm[][] {
  const everywhere = countTerms(members.map(termsOf));
  const clusters = Map.groupBy(members, ({ cluster }) => cluster);
  return Array.from({ length: count }, (_, cluster) => {
    const own = clusters.get(cluster) ?? [];
    const rest = members.length - own.length;
    return [...countTerms(own.map(termsOf))]
      .filter(([, { count: having }]) => having >= LEAST_MEMBERS)
      .map(([key, { count: having, names }]) => {
        const share = (having + 0.5) / (own.length + 1);
        const elsewhere = ((everywhere.get(key)?.count ?? 0) - having + 0.5) / (rest + 1);
        const tells = share >= LEAST_SHARE && (!rest || share >= LEAST_TIMES * elsewhere);
        // How much a member tells by having it (the term's part of the divergence); where there is no elsewhere, what most have.
        const worth = rest ? share * Math.log(share / elsewhere) : share;
        return { key, name: commonest(names), worth: tells ? worth : 0 };
      })
      .filter(({ worth }) => worth > 0)
      .toSorted(byWorth);
  });
}

interface Counted {
  count: number;
  readonly names: Map<string, number>;
}

/** How many members have each term, and how they write it. */
function countTerms(members: readonly (readonly Term[])[]): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const terms of members)
    for (const [key, name] of new Map(terms.map(({ key, name }) => [key, name]))) {
      const term = counted.get(key) ?? { count: 0, names: new Map<string, number>() };
      term.count++;
      term.names.set(name, (term.names.get(name) ?? 0) + 1);
      counted.set(key, term);
    }
  return counted;
}

const commonest = (names: ReadonlyMap<string, number>): string =>
  [...names].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** The best few; none that says again what a better one said ("Nurse" after "Staff Nurse"). */
function joined(names: readonly string[]): string | null {
  const chosen: string[] = [];
  for (const name of names) {
    if (chosen.length === MOST_TERMS) break;
    const said = name.toLowerCase();
    if (chosen.some((other) => other.toLowerCase().includes(said) || said.includes(other.toLowerCase())))
      continue;
    chosen.push(name);
  }
  return chosen.length ? chosen.join(', ') : null;
}
