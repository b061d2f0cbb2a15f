// The ETag of a profile as it is answered.

/** Of the native profile; another representation of the same profile has a tag of its own. */
export const etagOf = (tag: string, format?: string): string => `"${format ? `${tag}-${format}` : tag}"`;
