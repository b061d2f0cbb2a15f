// The resumes of the tenant, newest first, page by page; looked at again while any of them is still being read.
import { useInfiniteQuery } from '@tanstack/react-query';
import { listResumes, type Resume } from '@vitae/client';
import { call } from '../../api/call.ts';
import { isSettled } from '../../api/is-settled.ts';
import { useIsLive } from '../../events/events-provider.tsx';

const A_PAGE = 50;
/** In milliseconds: events tell of most things at once, so with them it is for what they miss. */
const LOOK_AGAIN = { live: 2_000, alone: 700 };

export function useResumeList() {
  const live = useIsLive();
  return useInfiniteQuery({
    queryKey: ['resumes', 'newest'],
    queryFn: ({ pageParam }) =>
      call(listResumes({ query: { limit: A_PAGE, ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): Resume[] => items),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ status }) => !isSettled(status)))
        ? LOOK_AGAIN[live ? 'live' : 'alone']
        : false,
  });
}
