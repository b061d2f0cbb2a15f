// Letters behind a name: degrees and memberships ("MBA", "ACA"), and what tells namesakes of a family apart ("Jr.", "III").
import { isUpperCase } from '../text/normalise.ts';
import { isPlace } from '../vocabulary/places.ts';

/** So well known that a blank alone may part them from the name. */
const SURE =
  'Ph\\.?\\s?D|M\\.?D|MBA|CPA|PMP|RN|BSN|MSN|FCCA|ACCA|CIPD|M\\.?\\s?Sc|B\\.?\\s?Sc|Esq|CFA|P\\.?\\s?Eng';
/** Behind a comma no part of a name, also where all of it stands in capitals. */
const KNOWN = `${SURE}|ACA|FCA|ACMA|CGMA|CIMA|CMA|ICAN|CISA|FNP|APRN|DNP|PE|M\\.?A|B\\.?A|J\\.?D|LL\\.?M|LL\\.?B|Dr`;
const FAMILY = '[JS][Rr]|II|III|IV';
const COMMA = '(?<![\\s,]),\\s*';
const BLANK = '(?<![\\s,])\\s+';
const behind = (between: string, letters: string) => new RegExp(`${between}(?:${letters})\\.?,?$`, 'u');
const DEGREES = [behind(COMMA, KNOWN), behind(BLANK, SURE)];
const NAMESAKES = [behind(COMMA, FAMILY), behind(BLANK, FAMILY)];
/** "SHRM-CP": nobody knows all of them. */
const CAPITALS = /(?<![\s,]),\s*([A-Z]{2,6}(?:-[A-Z]{1,4})?)$/;
/** Letters that nobody could speak are no given name, even where the name is in capitals: "ANNE LEE, CFP". */
const UNSPOKEN = /^[B-DF-HJ-NP-TV-XZ-]+$/;

export interface LettersBehind {
  /** Where the name ends. */
  readonly from: number;
  readonly letters: string;
}

/** The letters at the end of a text that begins with a name; `namesakes`: "Jr." and its like, too. */
export function lettersBehind(text: string, namesakes: boolean): LettersBehind | undefined {
  const patterns = namesakes ? [...DEGREES, ...NAMESAKES] : DEGREES;
  let from = text.length;
  for (;;) {
    const name = text.slice(0, from);
    const index =
      patterns.map((p) => p.exec(name)?.index).find((i) => i !== undefined) ?? unknownBehind(name);
    // Letters alone are not behind a name.
    if (!index) break;
    from = index;
  }
  return from < text.length ? { from, letters: text.slice(from).replace(/^[\s,]+|,$/g, '') } : undefined;
}

/** Capitals behind a comma and two words: "Lee, JO" and "GARCÍA LÓPEZ, ANA" have their given names there. */
function unknownBehind(name: string): number | undefined {
  const match = CAPITALS.exec(name);
  const [letters = '', before = ''] = [match?.[1], name.slice(0, match?.index).split(',')[0]];
  const isTold = !isUpperCase(before) || UNSPOKEN.test(letters);
  return match && isTold && before.includes(' ') && !isPlace(letters) ? match.index : undefined;
}
