// Where towns lie, for whoever has their names.
export { findPlace, readPlace, type FoundPlace, type ToldPlace } from './index/places.ts';
