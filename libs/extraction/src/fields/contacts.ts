// E-mail addresses and links.
import type { Document, Extracted, Field, Line } from '@vitae/contracts';
import { compact } from '../text/normalise.ts';
import { fieldBy, spanOf, textOf, wordsOf, type Span } from '../text/span.ts';
import type { Section } from '../sections/split-sections.ts';
import { addressBehind, linkedWords, namesOwnPage } from './behind-words.ts';

const emailField = fieldBy('e-mail: shape of an address');
const hiddenEmailField = fieldBy('e-mail: where the link behind these words leads');
const urlField = fieldBy('links: addresses among the contacts');

/** Letters of addresses: other scripts than these are what stands before one ("邮箱mei@example.org"), or a bar ("丨"). */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}`;
const LOCAL = `[${LETTER}._%+-]+`;
const DOMAIN = `(?:[${LETTER}-]+\\.)+[${LETTER}]{2,}`;
const EMAIL = new RegExp(`(?<![${LETTER}._%+-])${LOCAL}@${DOMAIN}`, 'gu');

/** All addresses of the document, the first place of each; those near the top are surer to be the candidate's own. */
export function findEmails(document: Document): Field<string>[] {
  const found = new Map<string, Field<string>>();
  const add = (spans: Span | readonly Span[], address: string, field: typeof emailField, first: number) => {
    const key = address.toLowerCase();
    if (!found.has(key)) found.set(key, field(spans, found.size === 0 ? first : 0.6, address));
  };
  document.lines.forEach((line, i) => {
    const next = document.lines[i + 1];
    const wrapped = next && addressOverTwo(line, next);
    if (wrapped) add(wrapped.spans, wrapped.address, emailField, 0.95);
    for (const match of line.text.matchAll(EMAIL)) {
      const isRest = i > 0 && addressOverTwo(document.lines[i - 1] as Line, line)?.address.endsWith(match[0]);
      if (!isRest && !wrapped?.address.startsWith(match[0]))
        add(spanOf(line, match.index, match.index + match[0].length), match[0], emailField, 0.98);
    }
    for (const linked of linkedWords(line)) {
      const address = addressBehind(linked);
      if (address) add(linked.span, address, hiddenEmailField, 0.95);
    }
  });
  return [...found.values()];
}

const LAST_PIECE = new RegExp(`(?<![${LETTER}._%+@-])[${LETTER}._%+@-]+$`, 'u');
const FIRST_PIECE = new RegExp(`^[${LETTER}._%+@-]+(?=$|\\s)`, 'u');
const WHOLE = new RegExp(`^${LOCAL}@${DOMAIN}$`, 'u');
/** Where a column breaks an address: at its @, or at a mark inside of it. */
const BREAKS_AFTER = /[@._-]$/;
const BREAKS_BEFORE = /^[@.]/;

/** "ada.lovelace" over "@example.org": an address that a narrow column broke in two. */
function addressOverTwo(line: Line, next: Line): { address: string; spans: Span[] } | undefined {
  if (line.page !== next.page || (!line.text.includes('@') && !next.text.includes('@'))) return undefined;
  const [above, below] = [LAST_PIECE.exec(line.text)?.[0], FIRST_PIECE.exec(next.text)?.[0]];
  if (!above || !below || !(BREAKS_AFTER.test(above) || BREAKS_BEFORE.test(below))) return undefined;
  const address = `${above}${below}`;
  // A sentence may end in a full stop above an address; a piece of one stands alone, or behind its label.
  const isAlone = /^(?:[^\s:]+:)?\s*$/u.test(line.text.slice(0, -above.length));
  if (!isAlone || WHOLE.test(above) || !WHOLE.test(address)) return undefined;
  return {
    address,
    spans: [
      { line, start: line.text.length - above.length, end: line.text.length },
      spanOf(next, 0, below.length),
    ],
  };
}

const URL =
  /(?:https?:\/\/|www\.)[^\s<>()|,;·•]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|de|at|ch|fr|es|pt|it|nl|uk|ie|eu|in|sg|jp|br|mx|ar|cl|za|ng|ke|ae|au|ca|us|se|no|dk|fi|pl|cz|info|app|tech|ai|xyz|page|site|online|design|blog|edu|gov|gg|tv)(?:\.[a-z]{2})?(?:\/[^\s<>()|,;·•]*)?(?![\p{L}\p{N}@])/giu;

const NETWORKS: readonly [string, RegExp][] = [
  ['LinkedIn', /(?:^|\.)linkedin\.com\/(?:in|pub)\/([^/?#]+)/i],
  ['GitHub', /(?:^|\.)github\.com\/([^/?#]+)/i],
  ['GitLab', /(?:^|\.)gitlab\.com\/([^/?#]+)/i],
  ['Xing', /(?:^|\.)xing\.com\/profile\/([^/?#]+)/i],
  ['Twitter', /(?:^|\.)(?:twitter|x)\.com\/([^/?#]+)/i],
  ['ORCID', /(?:^|\.)orcid\.org\/([\dX-]+)/i],
  ['Stack Overflow', /(?:^|\.)stackoverflow\.com\/users\/([^?#]+)/i],
  ['Behance', /(?:^|\.)behance\.net\/([^/?#]+)/i],
  ['Dribbble', /(?:^|\.)dribbble\.com\/([^/?#]+)/i],
  ['Medium', /(?:^|\.)medium\.com\/@?([^/?#]+)/i],
  ['Kaggle', /(?:^|\.)kaggle\.com\/([^/?#]+)/i],
  ['Instagram', /(?:^|\.)instagram\.com\/([^/?#]+)/i],
  ['Facebook', /(?:^|\.)facebook\.com\/([^/?#]+)/i],
  ['YouTube', /(?:^|\.)youtube\.com\/(?:@|c\/|user\/)?([^/?#]+)/i],
  ['ResearchGate', /(?:^|\.)researchgate\.net\/profile\/([^/?#]+)/i],
  ['Google Scholar', /scholar\.google\.[a-z.]+\/citations\?user=([^&#]+)/i],
];

const bareUrl = (url: string) =>
  url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/(?<![/.])[/.]+$/, '')
    .toLowerCase();

type Link = Extracted['basics']['links'][number];

function linkField(spans: Span | readonly Span[], url: string, confidence: number, written: boolean): Link {
  const target = /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`;
  for (const [network, shape] of NETWORKS) {
    const username = shape.exec(bareUrl(target))?.[1];
    if (username)
      return urlField(spans, confidence, {
        url: target,
        written,
        network,
        username: decoded(username),
      });
  }
  return urlField(spans, confidence, { url: target, written });
}

/** A username with its escapes undone; as written where they are broken ("jos%E9") or hide what nobody could read ("%00"). */
function decoded(username: string): string {
  try {
    const text = decodeURIComponent(username);
    return /\p{C}/u.test(text) ? username : text;
  } catch {
    return username;
  }
}

/** Links of the contact sections: written out, or behind a text that shows the account ("jdoe (GitHub)"). */
export function findLinks(sections: readonly Section[]): Link[] {
  const found = new Map<string, Link>();
  const add = (link: Link) => {
    const key = bareUrl(link.value.url);
    if (!found.has(key)) found.set(key, link);
  };
  for (const section of sections) {
    if (section.kind !== 'contact' && section.kind !== 'personal') continue;
    section.lines.forEach((line, i) => {
      const masked = line.text.replace(EMAIL, (m) => ' '.repeat(m.length));
      for (const match of masked.matchAll(URL)) {
        const clean = match[0].replace(/(?<![.,;:)])[.,;:)]+$/, '');
        const span = spanOf(line, match.index, match.index + clean.length);
        if (isRepeated(line, span)) continue;
        const spans = [span];
        for (let next = i + 1, rest; (rest = wrappedRest(spans.at(-1) as Span, section.lines[next])); next++)
          spans.push(rest);
        add(linkField(spans, clean + spans.slice(1).map(textOf).join(''), 0.95, true));
      }
      for (const link of linkedAccounts(line)) add(link);
    });
  }
  return [...found.values()];
}

/**
 * "jdoe · https://github.com/jdoe": style sheets for print set a link's address behind its text, once more. The account is
 * what the writer shows; the address is read from the link itself.
 */
function isRepeated(line: Line, span: Span): boolean {
  const words = line.words.filter((word) => word.end <= span.start);
  const before = words.findLast((word) => /[\p{L}\p{N}]/u.test(line.text.slice(word.start, word.end)));
  if (!before?.link || bareUrl(before.link) !== bareUrl(textOf(span))) return false;
  const account = linkField(span, before.link, 0.85, false).value.username;
  return account !== undefined && showsAccount(spanOf(line, before.start, before.end), account);
}

/** The rest of an address that the line's end cuts after a hyphen, a slash or an underscore: the next line's first word. */
function wrappedRest(span: Span, next: Line | undefined): Span | undefined {
  const cut = next && span.end >= span.line.text.trimEnd().length && /[-/_]$/.test(textOf(span));
  const rest = cut ? /^[\w/-]+$/.exec(next.text.split(/\s/)[0] ?? '')?.[0] : undefined;
  return next && rest ? { line: next, start: 0, end: rest.length } : undefined;
}

/**
 * A link whose address the page does not print counts where the text under it is the account's name in that address, where it
 * leads to an account and no further ("LinkedIn"), or where its words call it a page of one's own.
 */
function linkedAccounts(line: Line): Link[] {
  return linkedWords(line).flatMap(({ span, target }) => {
    const link = linkField(span, target, 0.85, false);
    const { network, username } = link.value;
    if (network && username)
      return showsAccount(span, username) || bareUrl(target).endsWith(username.toLowerCase()) ? [link] : [];
    return /^https?:\/\//i.test(target) && namesOwnPage(span) ? [link] : [];
  });
}

/** Whether one of the words is the account's name, or a part of it. */
const showsAccount = (span: Span, username: string) =>
  wordsOf(span).some(({ start, end }) => {
    const shown = compact(span.line.text.slice(start, end));
    return shown.length > 2 && compact(username).includes(shown);
  });
