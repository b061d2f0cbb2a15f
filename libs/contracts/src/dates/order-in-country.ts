// How countries write "03/05/2016" (CLDR): with the day first, with the month first, or either.
const MONTH_FIRST_IN = new Set(['US', 'PR', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'VI', 'MP']);
const EITHER_IN = new Set(['CA', 'BZ', 'KE', 'ZA', 'GH']);

/** `country`: ISO 3166. Undefined where it writes either. */
export function orderInCountry(country: string): 'day' | 'month' | undefined {
  if (EITHER_IN.has(country)) return undefined;
  return MONTH_FIRST_IN.has(country) ? 'month' : 'day';
}
