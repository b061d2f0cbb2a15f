// The taxonomy of skills: canonical entries by any of their spellings, with parents and siblings; and a tenant's own.
import type { OwnSkill } from '@vitae/contracts';
import { SKILLS } from '../data/skills.data.ts';
import { beforeBrackets, compact, fold, lazy } from '../text/normalise.ts';

export interface TaxonomySkill {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The class of tools or knowledge that it belongs to, where the source gives one. */
  readonly parent?: string;
}

const taxonomy = lazy(() => {
  const byName = new Map<string, TaxonomySkill>();
  const byId = new Map<string, TaxonomySkill>();
  const byParent = new Map<string, TaxonomySkill[]>();
  for (const row of SKILLS.trim().split('\n')) {
    const [id = '', name = '', kind = '', aliases = '', parent = ''] = row.split('\t');
    const skill: TaxonomySkill = { id, name, kind, ...(parent && { parent }) };
    byId.set(id, skill);
    for (const spelling of [name, ...aliases.split('|')])
      if (spelling && !byName.has(fold(spelling))) byName.set(fold(spelling), skill);
    if (parent) byParent.set(parent, [...(byParent.get(parent) ?? []), skill]);
  }
  return { byName, byId, byParent, firstWords: firstWordsOf(byName) };
});

const firstWordsOf = (byName: ReadonlyMap<string, TaxonomySkill>): ReadonlySet<string> =>
  new Set([...byName.keys()].map((spelling) => spelling.split(' ', 1)[0] ?? ''));

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
    own.flatMap(({ name, kind, aliases }) =>
      [name, ...aliases].map((spelling): [string, TaxonomySkill] => [
        fold(spelling),
        { id: `own:${compact(name)}`, name, kind },
      ]),
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

const MOST_RELATED = 10;

/** Skills of the same parent, at most ten; none where the parent is unknown. */
export function relatedSkills(id: string): readonly TaxonomySkill[] {
  const parent = taxonomy().byId.get(id)?.parent;
  const siblings = parent ? (taxonomy().byParent.get(parent) ?? []) : [];
  return siblings.filter((skill) => skill.id !== id).slice(0, MOST_RELATED);
}

/** Names that are common words as well: in a sentence they count beside another skill only. */
const AMBIGUOUS = new Set(
  `r c go swift excel spark less rust dart julia flask bash chef puppet salt word access outlook teams project express react unity flow
  ada basic bottle cake cocoa core crystal elm ember factor forth grails grunt gulp hack haxe helm hive io jade kafka lean logo make mocha
  nim pony prolog pure racket ring scheme scratch shell slack spring stata sketch tableau vault wing zephyr notion linear miro jest karma
  sage concur oracle illustrator figma aurora beam storm sails meteor`.split(/\s+/),
);

export const isAmbiguous = (name: string): boolean => AMBIGUOUS.has(fold(name));
