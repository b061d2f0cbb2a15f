// The taxonomy's entries from their sources: our supplement, O*NET's technologies, ESCO's skills; each with all its spellings.
import { readFileSync } from 'node:fs';
import { fold, rows, unzipped } from './data-modules.mjs';
import { escoSkills } from './esco-labels.mjs';
import { abbreviation, productNames, withoutSoftware, withoutVendor } from './technology-names.mjs';

const file = (name) => new URL(name, import.meta.url);

/** O*NET's commodities whose technologies are of another kind than tools. */
const KIND_OF_COMMODITY = {
  'Data base management system software': 'database',
  'Object oriented data base management software': 'database',
  'Operating system software': 'platform',
  'Platform interconnectivity software': 'platform',
  'Web platform development software': 'framework',
};
const MOST_LETTERS = 60;
const MOST_WORDS = 6;
const MOST_ESCO_WORDS = 4;
const MOST_ESCO_ALIASES = 6;

const listOf = (cell) => cell.split('|').filter(Boolean);
const slug = (name) => fold(name).replace(/[^a-z0-9+#.]+/g, '-');

/**
 * Each skill: { id, name, kind, aliases, parent, technologies: its names in O*NET, labels: all of ESCO's,
 * askedBy: occupations that ask for it, where we had to say so }. A spelling belongs to one.
 */
export function taxonomySkills() {
  const found = new Map();
  const add = (skill) =>
    found.set(fold(skill.name), { technologies: [], labels: [], askedBy: [], parent: '', ...skill });
  for (const [name, kind, aliases = '', parent = '', askedBy = ''] of rows(
    readFileSync(file('supplement.tsv'), 'utf8'),
  ))
    add({
      id: `vitae:${slug(name)}`,
      name,
      kind,
      aliases: listOf(aliases),
      parent,
      askedBy: listOf(askedBy),
    });
  addTechnologies(found, add);
  addEsco(found, add);
  keepSpellingsApart(found);
  return [...found.values()].filter(({ name }) => isPlain(name));
}

function addTechnologies(found, add) {
  const supplement = new Map();
  for (const skill of found.values())
    for (const spelling of [skill.name, ...skill.aliases])
      if (!supplement.has(fold(spelling))) supplement.set(fold(spelling), skill);
  for (const { name, parent, code, hot } of technologies()) {
    const shorter = shorterNames(name, hot);
    const known =
      found.get(fold(name)) ??
      [...shorter.sure, ...productNames(name)].map((s) => supplement.get(fold(s))).find((skill) => skill);
    if (known) {
      const names = fold(name) === fold(known.name) ? shorter.sure : [name, ...shorter.sure];
      known.aliases = [...new Set([...known.aliases, ...names.filter((n) => fold(n) !== fold(known.name))])];
      known.parent ||= parent;
      known.technologies.push(name);
    } else
      add({
        id: `onet:${code}:${slug(name)}`,
        name,
        kind: KIND_OF_COMMODITY[parent] ?? 'tool',
        aliases: [...shorter.sure, ...shorter.likely],
        parent,
        technologies: [name],
      });
  }
}

/** Each technology once, as it is first listed. */
function technologies() {
  const byName = new Map();
  for (const [, name, code, parent, hot] of rows(
    unzipped(file('sources/onet-technology-skills.tsv.gz')),
  ).slice(1)) {
    if (!name || name.length > MOST_LETTERS || name.split(' ').length > MOST_WORDS) continue;
    if (!byName.has(fold(name))) byName.set(fold(name), { name, code, parent, hot: hot === 'Y' });
  }
  return [...byName.values()];
}

/** `sure` names are the technology's own; a `likely` one is as well if no other skill claims it. */
function shorterNames(name, hot) {
  const plain = withoutSoftware(name);
  const letters = abbreviation(name);
  return {
    sure: [
      ...(hot && !letters && withoutVendor(name) !== name ? [withoutVendor(name)] : []),
      ...(letters ? [letters.short, letters.long] : []),
      ...(plain !== name && /^[A-Z]{3,}$/.test(plain) ? [plain] : []),
    ],
    likely: plain !== name && plain.includes(' ') ? [plain] : [],
  };
}

function addEsco(found, add) {
  for (const { uri, reuse, label, others } of escoSkills(unzipped(file('sources/esco-skills-en.csv.gz')))) {
    if (!label || label.split(' ').length > MOST_ESCO_WORDS) continue;
    const fitting = others.filter(
      (other) => other.split(' ').length <= MOST_ESCO_WORDS && fold(other) !== fold(label),
    );
    const known = found.get(fold(label));
    if (known) {
      known.aliases = [...new Set([...known.aliases, ...fitting.slice(0, MOST_ESCO_ALIASES)])];
      known.labels.push(label, ...others);
    } else
      add({
        id: `esco:${uri.split('/').at(-1)}`,
        name: label,
        kind: reuse === 'transversal' ? 'soft' : /licen[cs]e/.test(label) ? 'licence' : 'knowledge',
        aliases: fitting.slice(0, MOST_ESCO_ALIASES),
        labels: [label, ...others],
      });
  }
}

/** A spelling belongs to one skill: a skill's own name before another's alias, the earlier source before the later. */
function keepSpellingsApart(found) {
  const taken = new Set(found.keys());
  for (const skill of found.values())
    skill.aliases = skill.aliases.filter((alias) => {
      const free = alias.length > 1 && !taken.has(fold(alias)) && isPlain(alias);
      if (free) taken.add(fold(alias));
      return free;
    });
}

/** What would break the table or the module that holds it. */
const isPlain = (spelling) => !/[\t|`\\]/.test(spelling);
