// Skills that are near each other: those that the same occupations ask for, by vectors built from O*NET and ESCO (data/skill-vectors.mjs).
import { OCCUPATION_WORDS } from './data/occupation-words.data.ts';
import { OCCUPATIONS } from './data/occupations.data.ts';
import { SKILL_VECTORS } from './data/skill-vectors.data.ts';
import { findSkill } from './find-skill.ts';
import { bytesOf, linesOf, OccupationIndex, unit } from './occupation-index.ts';
import { skillById, taxonomy, type TaxonomySkill } from './taxonomy.ts';

export interface SimilarSkill {
  readonly skill: TaxonomySkill;
  /** The cosine of the two vectors, 0 to 1. */
  readonly similarity: number;
  /** Why: occupations that ask for both, the most typical first. */
  readonly sharedOccupations: readonly string[];
}

interface SkillPlace {
  readonly skill: TaxonomySkill;
  readonly vector: Float64Array | undefined;
  readonly occupations: readonly number[];
}

interface Places {
  readonly version: string;
  readonly all: readonly SkillPlace[];
  readonly byId: ReadonlyMap<string, SkillPlace>;
  readonly index: OccupationIndex;
}

/** Less similar skills are no neighbours: of pairs that no job asks for together, few are nearer. */
const LEAST_SIMILARITY = 0.5;
/** What a single occupation lists may be a house's own tool: it is no suggestion. */
const LEAST_OCCUPATIONS = 2;
const MOST_SHARED = 5;
/** Of a phrase that the taxonomy lacks the best occupations count as those that ask for it. */
const MOST_OF_PHRASE = 25;

let loaded: Places | undefined;
const places = (): Places => (loaded ??= load());

function load(): Places {
  const [version = '', ...rows] = linesOf(SKILL_VECTORS);
  const all = taxonomy().skills.map((skill, i): SkillPlace => {
    const [vector = '', occupations = ''] = (rows[i] ?? '').split('\t');
    return {
      skill,
      vector: vector ? unit(bytesOf(vector)) : undefined,
      occupations: occupations ? occupations.split('.').map((at) => parseInt(at, 36)) : [],
    };
  });
  return {
    version,
    all,
    byId: new Map(all.map((place) => [place.skill.id, place])),
    index: new OccupationIndex({ occupations: OCCUPATIONS, words: OCCUPATION_WORDS }),
  };
}

/** Which build the vectors are of: what is computed from them and kept is of the same version or out of date. */
export const skillVectorsVersion = (): string => places().version;

/** A skill's vector, of length one; undefined where no occupation tells where it belongs, or the id is unknown. */
export const skillVector = (id: string): Float64Array | undefined => places().byId.get(id)?.vector;

/** The vector of a skill as somebody writes it: the taxonomy's, else where the occupations are that have its words. */
export function vectorOfMention(mention: string): Float64Array | undefined {
  const skill = findSkill(mention);
  return (skill && skillVector(skill.id)) ?? places().index.place(mention);
}

/**
 * At most `limit` skills near a skill that an occupation asks for as well, the nearest first; equals in the taxonomy's order.
 * A skill that the taxonomy lacks is told by its names, and stands where the occupations are that have their words.
 */
export function similarSkills(
  asked: string | { readonly names: readonly string[] },
  limit: number,
): SimilarSkill[] {
  const place = typeof asked === 'string' ? places().byId.get(asked) : placeOfNames(asked.names);
  const vector = place?.vector;
  if (!place || !vector) return [];
  return places()
    .all.filter((other) => other !== place && other.occupations.length >= LEAST_OCCUPATIONS)
    .map((other) => ({ other, similarity: other.vector ? cosine(vector, other.vector) : 0 }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ other, similarity }) => ({
      skill: other.skill,
      similarity,
      sharedOccupations: sharedBy(place, other).slice(0, MOST_SHARED),
    }))
    .filter(({ sharedOccupations }) => sharedOccupations.length)
    .slice(0, limit);
}

type Place = Pick<SkillPlace, 'vector' | 'occupations'>;

/** The place of the first name that has one. */
function placeOfNames(names: readonly string[]): Place | undefined {
  for (const name of names) {
    const skill = findSkill(name);
    const known = skill && places().byId.get(skill.id);
    if (known?.vector) return known;
    const vector = places().index.place(name);
    const best = places().index.find(name).slice(0, MOST_OF_PHRASE);
    if (vector) return { vector, occupations: best.map(({ occupation }) => occupation) };
  }
  return undefined;
}

function sharedBy(one: Place, other: Place): string[] {
  const others = new Set(other.occupations);
  return namesOf(one.occupations.filter((at) => others.has(at)));
}

const namesOf = (occupations: readonly number[]): string[] =>
  occupations.map((at) => places().index.names[at] ?? '');

/** The occupations that ask for a skill, the most typical first; none where the id is unknown. */
export const occupationsOf = (id: string): string[] => namesOf(places().byId.get(id)?.occupations ?? []);

/** How near two skills are, by their ids: −1 to 1; undefined where one of them has no place. */
export function skillSimilarity(oneId: string, otherId: string): number | undefined {
  if (oneId === otherId && skillById(oneId)) return 1;
  const [one, other] = [skillVector(oneId), skillVector(otherId)];
  return one && other && cosine(one, other);
}

/** Of two vectors of length one. */
export const cosine = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
