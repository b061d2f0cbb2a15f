// E-mail addresses, telephone numbers and links.
import type { Document, Extracted, Field, Line } from '@vitae/contracts';
import { findPhoneNumbersInText, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { compact } from '../text/normalise.ts';
import { fieldBy, spanOf, textOf, wideGaps, wordsOf, type Span } from '../text/span.ts';
import type { Section } from '../sections/split-sections.ts';
import { addressBehind, linkedWords, namesOwnPage, numberBehind, type LinkedWords } from './behind-words.ts';

const emailField = fieldBy('e-mail: shape of an address');
const phoneField = fieldBy('phone: libphonenumber, or shape among the contacts');
const hiddenEmailField = fieldBy('e-mail: where the link behind these words leads');
const hiddenPhoneField = fieldBy('phone: where the link behind these words leads');
const urlField = fieldBy('links: addresses among the contacts');

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** All addresses of the document, the first place of each; those near the top are surer to be the candidate's own. */
export function findEmails(document: Document): Field<string>[] {
  const found = new Map<string, Field<string>>();
  for (const line of document.lines) {
    for (const match of line.text.matchAll(EMAIL)) {
      const span = spanOf(line, match.index, match.index + match[0].length);
      const key = match[0].toLowerCase();
      if (!found.has(key)) found.set(key, emailField(span, found.size === 0 ? 0.98 : 0.6));
    }
    for (const linked of linkedWords(line)) {
      const address = addressBehind(linked);
      const key = address?.toLowerCase();
      if (address && key && !found.has(key))
        found.set(key, hiddenEmailField(linked.span, found.size === 0 ? 0.95 : 0.6, address));
    }
  }
  return [...found.values()];
}

const PHONE_SHAPE = /(?:\+|\(|\b0|\b)\d[\d\s()./-]{6,}\d/g;
const PHONE_LABEL =
  /\b(?:tel|phone|mobile|mobil|cell|telefon|teléfono|telefono|móvil|téléphone|telefone|handy|fax|whatsapp)\b/i;

/** Shorter numbers are postcodes, extensions, years. */
const LEAST_DIGITS = 7;

type Phone = Extracted['basics']['phones'][number];

/**
 * Telephone numbers: what libphonenumber finds valid for the resume's country, then what has the shape of one among the
 * contact lines (numbers from ranges reserved for examples are not "valid").
 */
export function findPhones(
  document: Document,
  contactLines: ReadonlySet<number>,
  country: string | undefined,
): Phone[] {
  const found = new Map<string, Phone>();
  const add = (span: Span, e164: string | undefined, confidence: number) => {
    const written = textOf(span);
    const key = written.replace(/\D/g, '').slice(-9);
    if (!found.has(key)) found.set(key, phoneField(span, confidence, { written, ...(e164 && { e164 }) }));
  };
  const behindWords = (linked: LinkedWords) => {
    const number = numberBehind(linked);
    if (!number) return;
    const parsed = parsePhoneNumberFromString(number, country as CountryCode | undefined);
    const e164 = parsed?.isValid() ? parsed.number : undefined;
    const key = number.replace(/\D/g, '').slice(-9);
    if (!found.has(key))
      found.set(
        key,
        hiddenPhoneField(linked.span, e164 ? 0.95 : 0.85, { written: number, ...(e164 && { e164 }) }),
      );
  };
  for (const line of document.lines) {
    const near = contactLines.has(line.number) || PHONE_LABEL.test(line.text);
    if (!near) continue;
    linkedWords(line).forEach(behindWords);
    // Two cells are no one number.
    const gaps = new Set(wideGaps(line));
    const text = line.text.replace(/[\t ]/g, (blank, at: number) =>
      blank === '\t' || gaps.has(at) ? '|' : blank,
    );
    for (const hit of findPhoneNumbersInText(text, {
      ...(country && { defaultCountry: country as CountryCode }),
      extended: false,
    })) {
      // Postcodes are valid numbers of some towns' own exchanges.
      if (text.slice(hit.startsAt, hit.endsAt).replace(/\D/g, '').length >= LEAST_DIGITS)
        add(spanOf(line, hit.startsAt, hit.endsAt), hit.number.number, 0.97);
    }
    for (const match of text.matchAll(PHONE_SHAPE)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < LEAST_DIGITS || digits.length > 15 || isDateLike(match[0])) continue;
      const span = spanOf(line, match.index, match.index + match[0].length);
      if (!insideLink(line, span)) add(span, undefined, PHONE_LABEL.test(line.text) ? 0.93 : 0.85);
    }
  }
  return [...found.values()];
}

const isDateLike = (text: string) =>
  /(?:19|20)\d\d\s*[-–/]\s*(?:19|20)?\d\d/.test(text) || /^\d{1,2}[./]\d{1,2}[./]\d{4}/.test(text.trim());
const insideLink = (line: Line, span: Span) =>
  /[\w/]$/.test(line.text.slice(0, span.start)) && /https?:|\.\w+\//.test(line.text.slice(0, span.start));

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
        const rest = wrappedRest(span, section.lines[i + 1]);
        add(linkField(rest ? [span, rest] : span, clean + (rest ? textOf(rest) : ''), 0.95, true));
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
  return next && rest ? spanOf(next, 0, rest.length) : undefined;
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
