// The taxonomy of skills: canonical entries by id and by any of their spellings; and a tenant's own skills before them.
import { beforeBrackets, compact, fold, type OwnSkill } from '@vitae/contracts';
import { SKILLS } from './data/skills.data.ts';

export interface TaxonomySkill {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The class of tools or knowledge that it belongs to, where the source gives one. */
  readonly parent?: string;
  readonly aliases: readonly string[];
}

interface Taxonomy {
  /** In the order of the sources: Vitae's own entries, O*NET's, ESCO's. */
  readonly skills: readonly TaxonomySkill[];
  readonly byId: ReadonlyMap<string, TaxonomySkill>;
  /** By folded spelling; a spelling belongs to one skill. */
  readonly byName: ReadonlyMap<string, TaxonomySkill>;
  readonly firstWords: ReadonlySet<string>;
}

let loaded: Taxonomy | undefined;

/** The built-in taxonomy, read on first use (some tens of milliseconds). */
export const taxonomy = (): Taxonomy => (loaded ??= load());

function load(): Taxonomy {
  const byName = new Map<string, TaxonomySkill>();
  const byId = new Map<string, TaxonomySkill>();
  for (const row of SKILLS.trim().split('\n')) {
    const [id = '', name = '', kind = '', spellings = '', parent = ''] = row.split('\t');
    const aliases = spellings ? spellings.split('|') : [];
    const skill: TaxonomySkill = { id, name, kind, aliases, ...(parent && { parent }) };
    byId.set(id, skill);
    for (const spelling of [name, ...aliases]) {
      const folded = fold(spelling);
      if (!byName.has(folded)) byName.set(folded, skill);
    }
  }
  return { skills: [...byId.values()], byId, byName, firstWords: firstWordsOf(byName) };
}

const firstWordsOf = (byName: ReadonlyMap<string, TaxonomySkill>): ReadonlySet<string> =>
  new Set([...byName.keys()].map((spelling) => spelling.split(' ', 1)[0] ?? ''));

/** The entry of an id; none for a tenant's own skills, whose ids begin with `own:`. */
export const skillById = (id: string): TaxonomySkill | undefined => taxonomy().byId.get(id);

/** A tenant's own skills as entries of the taxonomy. */
export const ownSkills = (own: readonly OwnSkill[]): TaxonomySkill[] =>
  own.map(({ name, kind, aliases }) => ({ id: `own:${compact(name)}`, name, kind, aliases }));

export interface SkillLookUp {
  /** The entry of an item of a list: as written, then without what stands in brackets or a version number. */
  ofItem(mention: string): TaxonomySkill | undefined;
  /** The entry of a spelling in its folded form (`fold`). */
  ofFolded(spelling: string): TaxonomySkill | undefined;
  /** Whether any spelling begins with this word, in its folded form: most words of a text begin none. */
  begins(word: string): boolean;
}

/** Looks mentions up among the tenant's own skills first, then in the taxonomy. */
export function skillLookUp(own: readonly OwnSkill[] = []): SkillLookUp {
  const ownByName = new Map(
    ownSkills(own).flatMap((skill) =>
      [skill.name, ...skill.aliases].map((spelling): [string, TaxonomySkill] => [fold(spelling), skill]),
    ),
  );
  const ownFirstWords = firstWordsOf(ownByName);
  const ofFolded = (spelling: string) => ownByName.get(spelling) ?? taxonomy().byName.get(spelling);
  return {
    ofFolded,
    begins: (word) => ownFirstWords.has(word) || taxonomy().firstWords.has(word),
    ofItem: (mention) =>
      ofFolded(fold(mention)) ??
      ofFolded(fold(beforeBrackets(mention))) ??
      ofFolded(fold(mention.replace(/\sv?\d+(?:\.\d+)*$/, ''))),
  };
}
