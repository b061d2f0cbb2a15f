// HTML whose every value is escaped: what stands in a resume is text, whatever it looks like.
import { createHash } from 'node:crypto';

/** A piece of HTML that may be put into another. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

function textOf(value: Value): string {
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html: piece }) => piece).join('');
}

/** As a template: texts in it are escaped, pieces of HTML are not. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => ({
  html: parts.map((part, at) => (at ? textOf(values[at - 1] ?? '') : '') + part).join(''),
});

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
th { font-weight: 500; width: 11rem; } q, small { opacity: .75; font-size: .9rem; }
td, q { overflow-wrap: anywhere; }
.note { padding: .75rem 1rem; border-left: .25rem solid #2a7d4f; background: color-mix(in srgb, #2a7d4f 12%, transparent); }
label { display: block; margin: .75rem 0 .25rem; font-weight: 500; }
select, textarea, input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; } textarea { min-height: 6rem; }
input[type=date] { width: auto; }
button { font: inherit; margin-top: .75rem; padding: .5rem 1rem; border: 1px solid currentColor; border-radius: .3rem; background: none; color: inherit; cursor: pointer; }
button.grave { color: #b3261e; } @media (prefers-color-scheme: dark) { button.grave { color: #ff8a80; } }
@media (max-width: 32rem) { th, td { display: block; width: auto; border: 0; padding-bottom: 0; } tr { display: block; padding-bottom: .5rem; } }
`;

/** Whole, so that nothing gets between it and its digest. */
const STYLE_ELEMENT: Html = { html: `<style>${STYLE}</style>` };
const STYLE_DIGEST = createHash('sha256').update(STYLE).digest('base64');

/** What a page may do: show itself, by this style alone, and send its forms to where it comes from. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-robots-tag': 'noindex, nofollow, noarchive',
  // The address is the key to the page: no other site is told it, and forms still say where they come from.
  'referrer-policy': 'same-origin',
};

export const wholePage = (title: string, body: Html): string =>
  `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        ${body}
      </body>
    </html>`.html
  }\n`;
