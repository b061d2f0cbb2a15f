// What O*NET and ESCO say of each occupation: titles, descriptions, technologies. One document an occupation, in a fixed order.
import { csv, rows, unzipped } from './data-modules.mjs';

const source = (name) => unzipped(new URL(`sources/${name}.gz`, import.meta.url));

/** Each occupation: { name, titles, texts, technologies: [{ name, parent }] }. O*NET's by code, then ESCO's by class. */
export function occupations() {
  const onet = new Map(
    rows(source('onet-occupations.tsv'))
      .slice(1)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, title, description]) => [
        code,
        { name: title, titles: [title], texts: [description], technologies: [] },
      ]),
  );
  for (const [code, title, short] of rows(source('onet-alternate-titles.tsv')).slice(1))
    onet.get(code)?.titles.push(title, ...(short && short !== 'n/a' ? [short] : []));
  for (const [code, name, , parent] of rows(source('onet-technology-skills.tsv')).slice(1))
    onet.get(code)?.technologies.push({ name, parent });
  const esco = [...csv(source('esco-occupations-en.csv'))].slice(1).map(([, label, others, description]) => ({
    name: label,
    titles: [label, ...others.split('\n').filter(Boolean)],
    texts: [description],
    technologies: [],
  }));
  return [...onet.values(), ...esco.filter(({ name }) => name)];
}
