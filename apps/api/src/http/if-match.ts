// The header If-Match: what it says, and how a route says that it looks at it by itself.
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const IF_MATCH = 'If-Match';
/** Where a route leaves that it compares the tags itself. */
export const COMPARES_TAGS = 'vitae:compares-tags';

/** A route whose tags are those of something else than its own address shows, which it compares in its own transaction. */
export const ComparesTags = (description: string) =>
  applyDecorators(
    SetMetadata(COMPARES_TAGS, true),
    ApiHeader({ name: IF_MATCH, required: false, description, schema: { type: 'string' } }),
  );

/** `*` for whatever there is, or the strong tags that it names, in their quotes: a weak one is as good as none (RFC 9110, section 13.1.1). */
export const tagsIn = (header: string): '*' | readonly string[] =>
  header.trim() === '*' ? '*' : (header.match(/(?:W\/)?"[^"]*"/g) ?? []).filter((tag) => tag.startsWith('"'));

/** Whether what has this tag is what the header means. */
export function isMeant(header: string, etag: string): boolean {
  const tags = tagsIn(header);
  return tags === '*' || tags.includes(etag);
}
