// The list's state as it stands in the address: filters, order, columns, and the row one was at.
import type { CandidateFilter, CandidateSort, Outcome, ResumeStatus } from '@vitae/contracts';

/** Filters that hold several values, all in the words of `GET /v1/candidates`. */
const LISTS = ['labels', 'skills', 'titles', 'languages'] as const;
const TEXTS = ['text', 'city', 'country', 'addedAfter', 'addedBefore'] as const;
const NUMBERS = ['minimumYears', 'maximumYears'] as const;
// Words of the contracts, whose schemas the first load does without.
const SORTS = ['added', 'name', 'updated', 'experience'] as const satisfies readonly CandidateSort[];
const LEVELS = ['school', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
const STATUSES = [
  'queued',
  'processing',
  'parsed',
  'partial',
  'failed',
] as const satisfies readonly ResumeStatus[];
const RESULTS = [
  'applied',
  'short_listed',
  'interviewed',
  'offered',
  'hired',
  'rejected',
  'withdrew',
] as const satisfies readonly Outcome[];

type Lists = Partial<Record<(typeof LISTS)[number], string[]>>;
type Texts = Partial<Record<(typeof TEXTS)[number], string>>;
type Numbers = Partial<Record<(typeof NUMBERS)[number], number>>;

/** What the list is asked with. */
export interface CandidateFilters extends Lists, Texts, Numbers {
  doubtful?: 'yes' | 'no';
  educationLevel?: (typeof LEVELS)[number];
  status?: (typeof STATUSES)[number][];
  outcome?: Outcome;
}
export interface CandidateOrder {
  sort?: CandidateSort;
  order?: 'asc' | 'desc';
}
export interface CandidateSearch extends CandidateFilters, CandidateOrder {
  /** Ids of columns; without it those that most people want. */
  columns?: string[];
  /** The row that the keys are at, from 0. */
  at?: number;
}
export type FilterName = keyof CandidateFilters & keyof CandidateFilter;

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);
const texts = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/** What can't be read of an address is left out: an old link still leads to the list. */
export function readSearch(given: Record<string, unknown>): CandidateSearch {
  const search: CandidateSearch = {};
  for (const name of LISTS) {
    const values = texts(given[name]);
    if (values.length) search[name] = values.slice(0, 10);
  }
  for (const name of TEXTS) {
    const value = given[name];
    // The router reads an address's “007” as a number.
    if (typeof value === 'string' ? value !== '' : typeof value === 'number') search[name] = String(value);
  }
  for (const name of NUMBERS) {
    const value = Number(given[name] ?? NaN);
    if (value >= 0 && value <= 60) search[name] = value;
  }
  const doubtful = oneOf(['yes', 'no'], given['doubtful']);
  if (doubtful) search.doubtful = doubtful;
  const level = oneOf(LEVELS, given['educationLevel']);
  if (level) search.educationLevel = level;
  const status = texts(given['status']).flatMap((one) => oneOf(STATUSES, one) ?? []);
  if (status.length) search.status = status;
  const outcome = oneOf(RESULTS, given['outcome']);
  if (outcome) search.outcome = outcome;
  const sort = oneOf(SORTS, given['sort']);
  if (sort) search.sort = sort;
  const order = oneOf(['asc', 'desc'], given['order']);
  if (order) search.order = order;
  const columns = texts(given['columns']);
  if (columns.length) search.columns = columns;
  const at = Number(given['at'] ?? NaN);
  if (Number.isInteger(at) && at > 0) search.at = at;
  return search;
}

/** What the server is asked: without columns and row, which are the page's alone. */
export function queryOf({
  columns: _columns,
  at: _at,
  ...asked
}: CandidateSearch): CandidateFilters & CandidateOrder {
  return asked;
}

export function filtersOf({
  sort: _sort,
  order: _order,
  ...filters
}: ReturnType<typeof queryOf>): CandidateFilters {
  return filters;
}

export const isFiltered = (search: CandidateSearch): boolean =>
  Object.keys(filtersOf(queryOf(search))).length > 0;

/** The same search with one filter another; undefined takes it away. The row starts anew, as the list is another. */
export function withFilter(
  search: CandidateSearch,
  change: Readonly<Record<string, unknown>>,
): CandidateSearch {
  const next: Record<string, unknown> = { ...search, at: undefined, ...change };
  for (const [name, value] of Object.entries(next))
    if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) delete next[name];
  return readSearch(next);
}
