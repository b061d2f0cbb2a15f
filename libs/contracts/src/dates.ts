// Dates as people write them, in five languages: for those who read resumes, and for those who only normalise. Not for the page.
export {
  findDates,
  monthIndex,
  monthsBetween,
  parseDate,
  rangeOver,
  saysPresent,
  startOf,
  type DateRange,
  type PartialDate,
} from './dates/date-range.ts';
export { matchesOf } from './dates/matches-of.ts';
export { orderInCountry } from './dates/order-in-country.ts';
