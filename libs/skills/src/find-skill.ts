// The skill that somebody means: by a spelling, else by the words that it is made of, whatever their endings and order.
import { fold, type OwnSkill } from '@vitae/contracts';
import { stemsOf } from './stems.ts';
import { skillLookUp, taxonomy, type TaxonomySkill } from './taxonomy.ts';

let byStems: ReadonlyMap<string, TaxonomySkill> | undefined;
let byProduct: ReadonlyMap<string, TaxonomySkill> | undefined;

/** A product's name that nobody takes for a word: SolidWorks, CATIA. */
const COINED = /\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u;

/** "Dassault Systemes CATIA", "ESRI ArcGIS software": the product's name behind its maker's, of the first skill that has it. */
function productNames(): ReadonlyMap<string, TaxonomySkill> {
  const products = new Map<string, TaxonomySkill>();
  for (const skill of taxonomy().skills) {
    if (!skill.id.startsWith('onet:')) continue;
    const words = skill.name.replace(/ software$/, '').split(' ');
    const product = words.length > 1 ? (words.at(-1) ?? '') : '';
    if (COINED.test(product) && !products.has(fold(product))) products.set(fold(product), skill);
  }
  return products;
}

/** "managing budgets" and "budget management" are "manage budgets"; one word alone tells too little without its ending. */
const keyOf = (text: string): string | undefined => {
  const stems = stemsOf(text);
  return stems.length > 1 ? stems.sort().join(' ') : undefined;
};

function stemKeys(): ReadonlyMap<string, TaxonomySkill> {
  const keys = new Map<string, TaxonomySkill>();
  for (const skill of taxonomy().skills)
    for (const spelling of [skill.name, ...skill.aliases]) {
      const key = keyOf(spelling);
      if (key && !keys.has(key)) keys.set(key, skill);
    }
  return keys;
}

/**
 * The entry that a mention means: a tenant's own first, then as written, then by a product's name
 * without its maker's, then whatever the words' endings and order; none if nobody knows it.
 */
export function findSkill(mention: string, own: readonly OwnSkill[] = []): TaxonomySkill | undefined {
  const lookUp = skillLookUp(own);
  const exact = lookUp.ofItem(mention) ?? lookUp.ofItem(mention.replace(/s$/, ''));
  if (exact) return exact;
  const product = (byProduct ??= productNames()).get(fold(mention));
  if (product) return product;
  const key = keyOf(mention);
  return key ? (byStems ??= stemKeys()).get(key) : undefined;
}
