const LONGEST = 40;

/** A short name made of a company's: “Müller & Söhne GmbH” is `muller-sohne-gmbh`. Empty where it has no Latin letter or digit. */
export const slugOf = (company: string): string =>
  company
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
