// How dates are written: in the language of the page, by the country of whoever reads it. “27 Nov 2026” in London is “Nov 27, 2026” in Boston.

/** Of the browser's languages the first that is this one, with its country; without one the language alone. */
export const regional = (language: string, wanted: readonly string[] = navigator.languages): string =>
  wanted.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
