// What of a person is shown, as it stands in the address beside the list that one came from.
import { readSearch, type CandidateSearch } from './candidate-search.ts';

const TABS = ['profile', 'history', 'notes', 'versions', 'decisions'] as const;
export type CandidateTab = (typeof TABS)[number];

export interface PersonSearch extends CandidateSearch {
  tab?: CandidateTab;
}

/** None for the first one, which needs no word in the address. */
export const readTab = (value: unknown): CandidateTab | undefined =>
  TABS.find((tab) => tab === value && tab !== 'profile');

export function readPersonSearch(given: Record<string, unknown>): PersonSearch {
  const tab = readTab(given['tab']);
  return { ...readSearch(given), ...(tab && { tab }) };
}
