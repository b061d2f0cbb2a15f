// The ETag of a profile as it is answered.

/** The tag of the blind view of a profile that has this one. */
export const blindTag = (tag: string): string => `${tag}-blind`;

/** Of the native profile; another representation of the same profile has a tag of its own. */
export const etagOf = (tag: string, format?: string): string => `"${format ? `${tag}-${format}` : tag}"`;
