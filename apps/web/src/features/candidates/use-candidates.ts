// The people of a search, page by page, and what is kept of them while one looks from row to row.
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import { listCandidates, showCandidateFacets, type Candidate, type CandidatePage } from '@vitae/client';
import { useCallback, useEffect, useMemo } from 'react';
import { call } from '../../api/call.ts';
import { filtersOf, queryOf, type CandidateSearch } from './candidate-search.ts';

const A_PAGE = 100;
/** A list of so many pages is asked anew by itself when something changed; a longer one when somebody wants it. */
const ASKED_ANEW = 3;
/** Its own key, which no event makes stale: five hundred pages would all be asked again for one new resume. */
const LIST = 'candidate-list';

type Pages = InfiniteData<CandidatePage, string>;

const firstOf = (page: CandidatePage | undefined) =>
  page && [page.total?.count, page.items[0]?.id, page.items[0]?.updatedAt].join(' ');

export function useCandidates(search: CandidateSearch, { enabled = true }: { enabled?: boolean } = {}) {
  const query = queryOf(search);
  const list = useInfiniteQuery({
    queryKey: [LIST, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listCandidates({
          query: { ...query, limit: A_PAGE, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 60_000,
    enabled,
    // The table stays, and with it the keys, until the next list is there.
    placeholderData: keepPreviousData,
  });
  // One row tells whether there is more, or other, than what is shown.
  const { data: head } = useQuery({
    queryKey: ['candidates', 'head', query],
    queryFn: () => call(listCandidates({ query: { ...query, limit: 1 } })),
    enabled: enabled && list.isSuccess,
    staleTime: 60_000,
  });
  const { data, refetch, isFetching, isPlaceholderData, hasNextPage, fetchNextPage } = list;
  const changed =
    head && data && !isFetching && !isPlaceholderData && firstOf(head) !== firstOf(data.pages[0]);
  const isShort = (data?.pages.length ?? 0) <= ASKED_ANEW;
  useEffect(() => {
    if (changed && isShort) void refetch();
  }, [changed, isShort, refetch]);
  const rows = useMemo((): readonly Candidate[] => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { ...list, rows, total: data?.pages[0]?.total ?? undefined, onEnd, hasNews: changed && !isShort };
}

export function useCandidateFacets(search: CandidateSearch) {
  const filters = filtersOf(queryOf(search));
  return useQuery({
    queryKey: ['candidates', 'facets', filters],
    queryFn: ({ signal }) => call(showCandidateFacets({ query: filters, signal })),
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
}

/** Changes rows that are shown, wherever they are, without asking for their lists again. */
export function useChangeRows() {
  const queries = useQueryClient();
  return useCallback(
    (ids: ReadonlySet<string>, change: (row: Candidate) => Candidate | undefined) =>
      queries.setQueriesData<Pages>(
        { queryKey: [LIST] },
        (kept) =>
          kept && {
            ...kept,
            pages: kept.pages.map((page) => ({
              ...page,
              items: page.items.flatMap((row) => (ids.has(row.id) ? (change(row) ?? []) : row)),
            })),
          },
      ),
    [queries],
  );
}
