// What links lead to behind the words that a page shows: addresses, numbers and pages that are in the file, but not printed.
import type { Line } from '@vitae/contracts';
import { fold } from '../text/normalise.ts';
import { spanOf, textOf, type Span } from '../text/span.ts';

/** Neighbouring words of one link, and where it leads. */
export interface LinkedWords {
  readonly span: Span;
  readonly target: string;
}

/** Longest target that is looked at; addresses of e-mail have 254 characters at most. */
const LONGEST = 500;

/** The links of a line, in the order of its words. */
export function linkedWords(line: Line): LinkedWords[] {
  const runs: { start: number; end: number; target: string }[] = [];
  let last: string | undefined;
  for (const { link, start, end } of line.words) {
    const run = link !== undefined && link === last ? runs.at(-1) : undefined;
    if (run) run.end = end;
    else if (link && link.length <= LONGEST) runs.push({ start, end, target: link.trim() });
    last = link;
  }
  return runs.map(({ start, end, target }) => ({ span: spanOf(line, start, end), target }));
}

const ADDRESS = /^[^\s@<>"(),;]{1,64}@[^\s@<>"(),;]{1,190}\.\p{L}{2,}$/u;

/** Escapes of ASCII alone ("%40"), which can't be broken. */
const unescaped = (text: string) =>
  text.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What stands behind a scheme, without its query. */
function behind(scheme: string, target: string): string | undefined {
  if (!target.toLowerCase().startsWith(scheme)) return undefined;
  return unescaped(target.slice(scheme.length).split('?', 1)[0] ?? '').trim();
}

/** The address that words stand for ("E-mail me"); undefined where they show one, which then counts. */
export function addressBehind({ span, target }: LinkedWords): string | undefined {
  const address = behind('mailto:', target);
  return address && ADDRESS.test(address) && !textOf(span).includes('@') ? address : undefined;
}

/** The number that words stand for ("Call me"); undefined where they show one. */
export function numberBehind({ span, target }: LinkedWords): string | undefined {
  const number = behind('tel:', target)?.replace(/^\/+/, '');
  const isNumber = number && /^\+?[\d\s().-]{6,24}$/.test(number);
  return isNumber && !/\d{3}/.test(textOf(span)) ? number : undefined;
}

/** What a page of one's own is called, in the five languages. */
const OWN_PAGE =
  /^(?:(?:my|personal|meine|personliche|mon|mi|meu) )?(?:portfolio|web ?site|web ?page|web|home ?page|site|blog|webseite|internetseite|site web|page web|sitio web|pagina web|site pessoal)$/;

export const namesOwnPage = (span: Span): boolean => OWN_PAGE.test(fold(textOf(span)));
