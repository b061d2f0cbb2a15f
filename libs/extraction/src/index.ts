// Document in, profile out.
export { CLASSIC_VERSION, extractClassic } from './classic.ts';
export { asOfMonth, mergeExtractions } from './merge.ts';
