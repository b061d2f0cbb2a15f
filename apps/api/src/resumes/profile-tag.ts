// The ETag of a profile as it is answered.

/** The tag of the blind view of a profile that has this one. */
export const blindTag = (tag: string): string => `${tag}-blind`;

/** Of the native profile; another representation of the same profile has a tag of its own. */
export const etagOf = (tag: string, format?: string): string => `"${format ? `${tag}-${format}` : tag}"`;

/** Whether an If-None-Match header names this ETag: compared weakly, as reads are (RFC 9110, section 13.1.2). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
