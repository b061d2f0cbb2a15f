// Lists in pages: what a wrong cursor is answered with, and where the next page is (RFC 8288).
import { AppError } from '@vitae/runtime';
import type { Response } from 'express';

/** A page that was asked for, with the address of the next one in `Link`. Throws `invalid_request` where the cursor is none of this list's. */
export function linked<Page extends { readonly next: string | null }>(
  response: Response,
  path: string,
  query: Readonly<Record<string, string | number | readonly string[] | undefined>>,
  page: Page | undefined,
): Page {
  if (!page)
    throw new AppError('invalid_request', {
      errors: [
        {
          pointer: '/cursor',
          detail:
            'is no cursor of this list as it is asked for: take `next` of the page before, with the same filters, or begin without one',
        },
      ],
    });
  if (page.next) {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, cursor: page.next }))
      for (const one of Array.isArray(value) ? value : [value])
        if (one !== undefined && one !== '') next.append(name, String(one));
    response.setHeader('link', `<${path}?${next}>; rel="next"`);
  }
  return page;
}
