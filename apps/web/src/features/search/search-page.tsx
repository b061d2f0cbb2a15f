// The search: what is asked for above, filters and counts beside it, and whom it finds, each with why.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Loader, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconAdjustmentsHorizontal,
  IconFileDescription,
  IconSearch,
  IconUserSearch,
} from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { search, type SearchHit, type SearchRequest } from '@vitae/client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { call, Problem } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { AskedChips } from './asked-chips.tsx';
import { Facets } from './facets.tsx';
import { FiltersPanel } from './filters-panel.tsx';
import { Hit } from './hit.tsx';
import { JobDescriptionDialog } from './job-description-dialog.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { SearchBox } from './search-box.tsx';
import { asksForNothing, defined, requestOf, withSkill, type SearchState } from './search-state.ts';
import { useSavedDescription } from './use-saved-searches.ts';
import './search.css';

export function SearchPage() {
  return useMay('search') ? <Search /> : <ForbiddenPage />;
}

function Search() {
  const { t } = useLingui();
  const state = useSearch({ from: '/app/search' });
  const navigate = useNavigate({ from: '/search' });
  const [isDescribing, setDescribing] = useState(false);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const change = (next: SearchState) => void navigate({ search: next });
  const moreLike = useCallback((like: string) => void navigate({ search: { like } }), [navigate]);
  const askSkill = useCallback(
    (name: string) => void navigate({ search: (before) => withSkill(before, { name, use: 'should' }) }),
    [navigate],
  );
  const { description, isPending: isDescriptionPending, isGone } = useSavedDescription(state.saved);
  const jobDescription = description?.text;
  // What is left to ask for where the saved search is gone.
  const asksNothing = asksForNothing(isGone ? defined({ ...state, saved: undefined }) : state);
  const request = useMemo(() => requestOf(state, { jobDescription }), [state, jobDescription]);
  const found = useInfiniteQuery({
    queryKey: ['search', request],
    queryFn: ({ pageParam, signal }) =>
      call(search({ body: { ...request, ...(pageParam && { cursor: pageParam }) }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    enabled: !asksNothing && !isDescriptionPending,
    placeholderData: keepPreviousData,
  });
  const hits = found.data?.pages.flatMap((page) => page.hits) ?? [];
  const facets = found.data?.pages[0]?.facets;
  useHitKeys();

  return (
    <Page wide>
      <PageHeader
        title={t`Search`}
        actions={
          <>
            <SavedSearches state={state} jobDescription={jobDescription} onOpen={change} />
            <Button
              variant="default"
              leftSection={<IconFileDescription size={16} aria-hidden="true" />}
              onClick={() => setDescribing(true)}
            >
              <Trans>Paste a job description</Trans>
            </Button>
          </>
        }
      />
      <section className="search-asked" aria-label={t`What you look for`}>
        <SearchBox state={state} onChange={change} />
        <AskedChips
          state={state}
          onChange={change}
          description={isDescriptionPending ? undefined : description?.name}
          onDescription={() => setDescribing(true)}
        />
        {isGone && (
          <p role="alert" className="warning">
            <Trans>The saved search whose job description was looked for is not there any more.</Trans>
          </p>
        )}
      </section>
      <div className="search-columns">
        <aside className="search-side" aria-label={t`Filters`}>
          <Button
            hiddenFrom="md"
            fullWidth
            variant="default"
            aria-expanded={areFiltersOpen}
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
            onClick={() => setFiltersOpen(!areFiltersOpen)}
          >
            <Trans>Filters and counts</Trans>
          </Button>
          <div className={areFiltersOpen ? 'search-side-body open' : 'search-side-body'}>
            <FiltersPanel state={state} onChange={change} />
            {!asksNothing && facets && <Facets facets={facets} state={state} onChange={change} />}
          </div>
        </aside>
        <section className="search-hits" aria-label={t`People found`}>
          {asksNothing ? (
            <EmptyState title={t`Whom are you looking for?`} icon={IconUserSearch}>
              <Trans>
                Type a few words, add skills, or paste a job description. Filters alone will do, too.
              </Trans>
            </EmptyState>
          ) : found.error ? (
            <SearchProblem error={found.error} onRetry={() => void found.refetch()} />
          ) : found.isPending ? (
            <LoadingState>
              <Trans>Searching…</Trans>
            </LoadingState>
          ) : (
            <Hits
              request={request}
              onMoreLike={moreLike}
              onAskSkill={askSkill}
              hits={hits}
              isStale={found.isPlaceholderData}
            />
          )}
          {found.hasNextPage && !found.error && (
            <Button
              variant="default"
              display="block"
              mx="auto"
              my="md"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              <Trans>Show more</Trans>
            </Button>
          )}
        </section>
      </div>
      <JobDescriptionDialog
        key={state.saved}
        given={jobDescription}
        opened={isDescribing}
        onClose={() => setDescribing(false)}
        onUse={(read) => {
          setDescribing(false);
          // What else a saved search looks for stays.
          const { skills = [], ...others } = read;
          const kept = defined({ ...state, saved: undefined, ...others });
          change(
            state.saved ? skills.reduce<SearchState>((all, skill) => withSkill(all, skill), kept) : read,
          );
        }}
      />
    </Page>
  );
}

interface HitsProps {
  readonly request: SearchRequest;
  readonly onMoreLike: (candidateId: string) => void;
  readonly onAskSkill: (name: string) => void;
  readonly hits: readonly SearchHit[];
  /** Of the search before, while the new one is on its way. */
  readonly isStale: boolean;
}

function Hits({ request, onMoreLike, onAskSkill, hits, isStale }: HitsProps) {
  const { t } = useLingui();
  if (!hits.length)
    return (
      <EmptyState title={t`Nobody fits`} icon={IconSearch}>
        <Trans>Take back a “must”, or ask for less.</Trans>
      </EmptyState>
    );
  return (
    <>
      <Group gap="xs" mb="xs" role="status" mih={22}>
        {isStale ? (
          <>
            <Loader size={14} aria-hidden="true" />
            <Text size="sm" c="dimmed">
              <Trans>Searching…</Trans>
            </Text>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>The best first</Trans>
          </Text>
        )}
      </Group>
      <ol className={isStale ? 'hits stale' : 'hits'}>
        {hits.map((hit) => (
          <Hit
            key={hit.candidateId}
            hit={hit}
            request={request}
            onMoreLike={onMoreLike}
            onAskSkill={onAskSkill}
          />
        ))}
      </ol>
    </>
  );
}

/** What can’t be asked is told by its place; everything else as everywhere. */
function SearchProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const [fault] = error instanceof Problem ? error.errors : [];
  const character = fault && /at character (\d+)/.exec(fault.detail)?.[1];
  const isOf = (pointer: string) => fault?.pointer.startsWith(pointer) ?? false;
  const sentence = isOf('/query') ? (
    <>
      {character ? (
        <Trans>This query can’t be read: look at character {character}.</Trans>
      ) : (
        <Trans>This query can’t be read.</Trans>
      )}{' '}
      <Trans>Brackets and quotes come in pairs, and AND, OR and NOT stand before or between words.</Trans>
    </>
  ) : isOf('/skills') ? (
    <Trans>One of the skills is not known any more. Take it away, and add it anew.</Trans>
  ) : isOf('/filters/place') ? (
    <Trans>Where this town lies is not known. Leave the distance out, or name the country.</Trans>
  ) : isOf('/filters/labels') ? (
    <Trans>One of the labels is not there any more. Take it away.</Trans>
  ) : isOf('/likeCandidate') ? (
    <Trans>The person whose like you look for is not there any more.</Trans>
  ) : undefined;
  return sentence ? (
    <p role="alert" className="warning">
      {sentence}
    </p>
  ) : (
    <ProblemNotice error={error} onRetry={onRetry} />
  );
}

/** j and k go from hit to hit, “/” to the box. */
function useHitKeys() {
  const step = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('.hits .hit-name')];
    const at = links.findIndex((link) => link.closest('.hit')?.contains(document.activeElement));
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['/', () => document.querySelector<HTMLElement>('#search-words')?.focus()],
  ]);
  useEffect(() => {
    const box = document.querySelector<HTMLInputElement>('#search-words');
    if (box && !box.value) box.focus({ preventScroll: true });
  }, []);
}
