// Two tiers' lists of skills or languages to one. Both tiers cut lists up by the same rules: what they may differ in is
// which lines are one.
import type { Field, Language, Skill } from '@vitae/contracts';
import { compact } from '../text/normalise.ts';
import { mean, size, hasDigit, wordsOfValue, type SectionOfProfile } from './compared-tiers.ts';
import type { DecidedField, Features } from './decision.ts';
import { LEAST_CHANCE_TO_KEEP, type Merging } from './merge-entries.ts';
import { linesOf, mergeField } from './merge-field.ts';

interface ListRules<T> {
  readonly section: SectionOfProfile & DecidedField;
  readonly keyOf: (item: T) => string;
  readonly fieldOf: (item: T) => Field<string>;
  readonly merge: (a: T, b: T) => T;
}

function mergeList<T extends object>(
  first: readonly T[],
  second: readonly T[],
  rules: ListRules<T>,
  { tiers, owners, judge }: Merging,
): T[] {
  const { section, keyOf, fieldOf } = rules;
  if (!second.length) return [...first];
  const others = new Map(second.map((item) => [keyOf(item), item]));
  const known = new Set(first.map(keyOf));
  const count = Math.log2((1 + second.length) / (1 + first.length)) / 2;
  const features = (item: T, isFirst: boolean): Features => {
    const field = fieldOf(item);
    const words = wordsOfValue(field.value);
    const lines = linesOf(field.evidence);
    return {
      ...tiers.standing(section),
      field: isFirst ? field.confidence : 0,
      neighbours: tiers.neighbours(section, lines, field),
      words: size(words),
      digits: Number(words.some(hasDigit)),
      elsewhere: Number(!isFirst && tiers.isElsewhere(words, [])),
      swapped: Number(isFirst && tiers.isGiven(words, [])),
      ...(!isFirst && owners.standing(section, lines, [...first, ...second])),
      whole: mean([...others.values()].map((other) => Number(known.has(keyOf(other))))),
      count,
    };
  };
  const added = [...others.values()].filter(
    (item) =>
      !known.has(keyOf(item)) &&
      judge({ kind: 'add', field: section, features: features(item, false), second: item }) > 0.5,
  );
  const agrees = added.length > 0 || first.some((item) => others.has(keyOf(item)));
  const merged = first.flatMap((item) => {
    const other = others.get(keyOf(item));
    if (other) return [rules.merge(item, other)];
    const chance = judge({ kind: 'keep', field: section, features: features(item, true), first: item });
    return chance >= LEAST_CHANCE_TO_KEEP || !agrees ? [item] : [];
  });
  return [...merged, ...added];
}

const both = (a: Field<string>, b: Field<string>) =>
  mergeField(
    a,
    b,
    () => 0,
    () => true,
  );

const SKILLS: ListRules<Skill> = {
  section: 'skills',
  keyOf: ({ skillId, mention }) => skillId ?? compact(mention.value),
  fieldOf: ({ mention }) => mention,
  merge: (a, b) => ({ ...a, mention: both(a.mention, b.mention) }),
};

/** What is only mentioned in the text stays, unless the model found it in a list. */
export function mergeSkills(a: readonly Skill[], b: readonly Skill[], merging: Merging): Skill[] {
  const listed = mergeList(
    a.filter((skill) => skill.listed),
    b,
    SKILLS,
    merging,
  );
  const known = new Set(listed.map(SKILLS.keyOf));
  return [...listed, ...a.filter((skill) => !skill.listed && !known.has(SKILLS.keyOf(skill)))];
}

const LANGUAGES: ListRules<Language> = {
  section: 'languages',
  keyOf: ({ code, language }) => code ?? compact(language.value),
  fieldOf: ({ language }) => language,
  merge: (a, b) => ({ ...b, ...a, language: both(a.language, b.language) }),
};

export const mergeLanguages = (
  a: readonly Language[],
  b: readonly Language[],
  merging: Merging,
): Language[] => mergeList(a, b, LANGUAGES, merging);
