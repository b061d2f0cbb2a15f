// Document in, profile out.
export { CLASSIC_VERSION, extractClassic, readByRules } from './classic.ts';
export { asOf, type KnownDates } from './derived/as-of.ts';
export { mergeExtractions } from './merge.ts';
