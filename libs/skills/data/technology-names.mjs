// O*NET writes technologies out in full: "Cascading style sheets CSS", "Apache Hadoop", "Structured query language SQL", "SAP software".
// People write CSS, Hadoop, SQL, SAP: the shorter names that such a name holds.
const VENDORS =
  /^(?:Microsoft|Adobe|Google|Apache|Oracle|IBM|Autodesk|Atlassian|Amazon|Apple|Intuit|Salesforce|VMware|Cisco|The MathWorks) /;

/** What any maker's product may be called beside the maker's name: no name of its own. */
const ANY_PRODUCT =
  /^(?:software|systems?|suite|tools?|apps?|platform|services?|servers?|databases?|cloud|products?)$/i;

/** Without the maker's name, if a name is left: "Salesforce software" stays, for any program is software. */
export function withoutVendor(name) {
  const rest = name.replace(VENDORS, '');
  return ANY_PRODUCT.test(rest) ? name : rest;
}

/** Without "software" at the end, which is all the name's own where it is one word: "SAP software". */
export const withoutSoftware = (name) => name.replace(/ software$/i, '');

/** A name that nobody takes for words: SolidWorks, CATIA. */
const COINED = /\p{Ll}\p{Lu}|^\p{Lu}{4,}\b/u;

/** "Salesforce software", "Dassault Systemes CATIA": what may be the product's own name, behind a maker's of a word or two. */
export function productNames(name) {
  const plain = withoutSoftware(name);
  const words = plain.split(' ');
  const behind = [1, 2].map((from) => words.slice(from).join(' ')).filter((product) => COINED.test(product));
  return [plain, withoutVendor(plain), ...behind];
}

/** "Cascading style sheets CSS": { short: "CSS", long: "Cascading style sheets" }; only where the letters are the words' own. */
export function abbreviation(name) {
  const words = withoutSoftware(name).split(' ');
  const short = words.at(-1) ?? '';
  const before = words.slice(0, -1).filter((word) => !/^(?:of|and|for|the|to|in)$/i.test(word));
  if (!/^[A-Z][A-Z0-9]{1,6}$/.test(short) || before.length < 2 || /[a-z]/.test(short)) return undefined;
  const letters = before.flatMap((word) => word.split('-')).map((word) => word[0]?.toUpperCase());
  return isOf(short, letters.join('')) ? { short, long: words.slice(0, -1).join(' ') } : undefined;
}

/** Whether the abbreviation takes the words' first letters, all but one at most: "HTML" of hypertext markup language. */
function isOf(short, letters) {
  if (letters.length < short.length - 1 || short[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of short) if (letters[at] === letter) at++;
  return at === letters.length;
}
