// How to reach somebody, as links that can be trusted to be what they look like: mailto, tel and http(s), and nothing else.
import type { Profile } from '@vitae/contracts';

export interface Contact {
  readonly text: string;
  readonly href: string;
}

/** No blanks, no `?`: nothing that would fill in more of a mail than to whom it goes. */
const ADDRESS = /^[^\s<>"'?&@]{1,100}@[^\s<>"'?&@]{1,200}$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;
const MOST_LETTERS = 60;

/** Only http and https: `javascript:` and the like are text of the resume and never a link. */
export function webAddress(given: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `https://${given}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.');
  return isWeb && !url.username && !url.password ? url : undefined;
}

export function contactsOf({ basics }: Profile): Contact[] {
  const mails = basics.emails.flatMap(({ value }): Contact[] =>
    ADDRESS.test(value)
      ? [{ text: value, href: `mailto:${encodeURIComponent(value).replace('%40', '@')}` }]
      : [],
  );
  const phones = basics.phones.flatMap(({ value: { e164, written } }): Contact[] =>
    e164 && NUMBER.test(e164) ? [{ text: written, href: `tel:${e164}` }] : [],
  );
  const links = basics.links.flatMap(({ value: { url } }): Contact[] => {
    const address = webAddress(url);
    if (!address) return [];
    const shown = `${address.host}${address.pathname}`.replace(/^www\.|\/$/g, '');
    return [
      { text: shown.length > MOST_LETTERS ? `${shown.slice(0, MOST_LETTERS)}…` : shown, href: address.href },
    ];
  });
  const seen = new Set<string>();
  return [...mails, ...phones, ...links].filter(({ href }) => !seen.has(href) && seen.add(href));
}
