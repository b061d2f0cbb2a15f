// The forms of text in which names are looked up: one code for whoever reads mentions and whoever keeps the names.

/** Most texts are plain ASCII, and need no work on accents. */
const PLAIN = /^[\x20-\x7e]*$/;

const NEEDS_TIDYING = /`|  |^ | $/;

/** Lower case, no accents, single spaces. */
export const fold = (text: string): string => {
  const plain = PLAIN.test(text);
  const lower = plain
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[’‘´]/g, "'");
  return plain && !NEEDS_TIDYING.test(lower) ? lower : lower.replace(/`/g, "'").replace(/\s+/g, ' ').trim();
};

/** Only the letters, digits, + and #: the form in which headings and names of one's own are looked up. */
export const compact = (text: string): string => {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded.replace(/[^a-z0-9+#]+/g, '') : folded.replace(/[^\p{L}\p{N}+#]+/gu, '');
};

/** The text up to a bracket whose end is the text's end: "Scrum (Agile)", "Paris (FR)". */
export function beforeBrackets(text: string): string {
  const at = text.endsWith(')') ? text.indexOf('(') : -1;
  return at < 0 ? text : text.slice(0, at).trimEnd();
}
