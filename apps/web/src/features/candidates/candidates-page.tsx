// All people: found, filtered, sorted, marked and opened, by hand and by keys. What is shown stands in the address.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Drawer, Group, Kbd, NativeSelect, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch, IconUsers } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Candidate } from '@vitae/client';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { isFiltered, queryOf, withFilter, type CandidateSearch } from './candidate-search.ts';
import { ColumnChoice, useColumns } from './columns.tsx';
import { FacetsPanel } from './facets-panel.tsx';
import { SavedViews } from './saved-views.tsx';
import { useCandidates } from './use-candidates.ts';
import './people.css';

const SETTLED_MS = 250;
const idOf = ({ id }: Candidate) => id;
/** So far the list is asked for to come back to the row that one was at. */
const FARTHEST_BACK = 1_000;

export function CandidatesPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/app/candidates' });
  const navigate = useNavigate({ from: '/candidates' });
  const queries = useQueryClient();
  const list = useCandidates(search);
  const { rows, total, error, refetch, onEnd, hasNews } = list;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [filtersOpen, setFiltersOpen] = useState(false);
  const columns = useColumns(search);

  const isLeaving = useRef(false);
  const onSearch = useCallback(
    (next: CandidateSearch) => {
      // What is still asked for by itself must not call back whoever opens a person meanwhile.
      if (isLeaving.current) return;
      void navigate({ search: next, replace: true });
    },
    [navigate],
  );
  const open = async (row: Candidate) => {
    // The row of the list before, while the next one is on its way: nobody meant that one.
    if (list.isPlaceholderData) return;
    const at = rows.indexOf(row);
    isLeaving.current = true;
    try {
      // Back leads to the row that was left.
      await navigate({ search: (before) => ({ ...before, at }), replace: true });
      await navigate({ to: '/candidates/$id', params: { id: row.id }, search: { ...search, at } });
    } finally {
      isLeaving.current = false;
    }
  };
  const wanted = search.at ?? 0;
  useEffect(() => {
    if (wanted >= rows.length && wanted < FARTHEST_BACK) onEnd();
  }, [wanted, rows.length, onEnd]);

  const chosen = useMemo(() => rows.filter(({ id }) => marked.has(id)), [rows, marked]);
  const isLoading = list.isPending && !error;
  return (
    <Page wide>
      <PageHeader
        title={t`Candidates`}
        hint={total && <Total count={total.count} isExact={total.isExact} />}
        actions={
          <>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconAdjustmentsHorizontal size={16} />}
              hiddenFrom="lg"
              onClick={() => setFiltersOpen(true)}
            >
              <Trans>Filters</Trans>
            </Button>
            <SavedViews search={search} onSearch={onSearch} />
            <SortChoice search={search} onSearch={onSearch} />
            <ColumnChoice
              chosen={search.columns}
              onChoose={(columns) =>
                void navigate({ search: (before) => withFilter(before, { columns }), replace: true })
              }
            />
          </>
        }
      />
      <div className="people">
        <aside className="people-facets" aria-label={t`Filters`}>
          <FacetsPanel search={search} onSearch={onSearch} />
        </aside>
        <div className="people-list" data-old={list.isPlaceholderData || undefined}>
          <SearchBox text={search.text ?? ''} onText={(text) => onSearch(withFilter(search, { text }))} />
          <ActiveFilters search={search} onSearch={onSearch} />
          {chosen.length > 0 && <BulkBar people={chosen} onClear={() => setMarked(new Set())} />}
          {hasNews && (
            <Alert color="blue" variant="light" mb="sm" role="status">
              <Group gap="sm">
                <Trans>There are changes since this list was loaded.</Trans>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => void queries.resetQueries({ queryKey: ['candidate-list'] })}
                >
                  <Trans>Show them</Trans>
                </Button>
              </Group>
            </Alert>
          )}
          {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
          {isLoading && <LoadingState />}
          {list.isSuccess && !list.isPlaceholderData && rows.length === 0 && (
            <NoPeople isFiltered={isFiltered(search)} />
          )}
          {rows.length > 0 && (
            <DataTable
              label={t`Candidates`}
              rows={rows}
              columns={columns}
              idOf={idOf}
              onOpen={(row) => void open(row)}
              marked={marked}
              onMark={setMarked}
              sorting={sortingOf(search)}
              onSort={({ by, descending }) =>
                onSearch(withFilter(search, { sort: by, order: descending ? 'desc' : 'asc' }))
              }
              start={search.at ?? 0}
              listed={JSON.stringify(queryOf(search))}
              onEnd={onEnd}
              keysFromPage
            />
          )}
          {rows.length > 0 && (
            <p className="small soft wide-only keys-hint">
              <Trans>
                <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> down and up, <Kbd size="xs">x</Kbd> marks,{' '}
                <Kbd size="xs">Enter</Kbd> opens, <Kbd size="xs">/</Kbd> finds
              </Trans>
            </p>
          )}
        </div>
      </div>
      <Drawer opened={filtersOpen} onClose={() => setFiltersOpen(false)} title={t`Filters`} size="sm">
        <FacetsPanel search={search} onSearch={onSearch} />
      </Drawer>
    </Page>
  );
}

const sortingOf = ({ sort = 'added', order }: CandidateSearch) => ({
  by: sort,
  descending: (order ?? (sort === 'name' ? 'asc' : 'desc')) === 'desc',
});

function Total({ count, isExact }: { count: number; isExact: boolean }) {
  if (!isExact)
    return (
      <Trans>
        more than <NumberText value={count} /> people
      </Trans>
    );
  return count === 1 ? (
    <Trans>1 person</Trans>
  ) : (
    <Trans>
      <NumberText value={count} /> people
    </Trans>
  );
}

function SortChoice({
  search,
  onSearch,
}: {
  search: CandidateSearch;
  onSearch: (search: CandidateSearch) => void;
}) {
  const { t } = useLingui();
  const { by, descending } = sortingOf(search);
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Order`}
      value={`${by} ${descending ? 'desc' : 'asc'}`}
      onChange={(event) => {
        const [sort, order] = event.currentTarget.value.split(' ');
        onSearch(withFilter(search, { sort, order }));
      }}
      data={[
        { value: 'added desc', label: t`Newest first` },
        { value: 'added asc', label: t`Oldest first` },
        { value: 'name asc', label: t`Name, A to Z` },
        { value: 'name desc', label: t`Name, Z to A` },
        { value: 'updated desc', label: t`Last changed first` },
        { value: 'updated asc', label: t`Last changed last` },
        { value: 'experience desc', label: t`Most experience first` },
        { value: 'experience asc', label: t`Least experience first` },
      ]}
    />
  );
}

/** Asks once somebody has done typing; “/” leads to it from anywhere on the page. */
function SearchBox({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useLingui();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  if (typed === text) setTyped(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = useEffectEvent((words: string) => onText(words.trim()));
  useEffect(() => {
    if (typed === undefined) return;
    timer.current = setTimeout(() => ask(typed), SETTLED_MS);
    return () => clearTimeout(timer.current);
  }, [typed]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <TextInput
      ref={box}
      type="search"
      mb="sm"
      leftSection={<IconSearch size={16} />}
      aria-label={t`Find by name, headline or e-mail`}
      placeholder={t`Find by name, headline or e-mail`}
      maxLength={100}
      value={typed ?? text}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        if (event.key === 'Enter' && typed !== undefined) {
          clearTimeout(timer.current);
          onText(typed.trim());
        }
        const grid = document.querySelector<HTMLElement>('.people-list [role="grid"]');
        grid?.focus();
      }}
    />
  );
}

function NoPeople({ isFiltered: filtered }: { isFiltered: boolean }) {
  const { t } = useLingui();
  if (filtered)
    return (
      <EmptyState title={t`Nobody fits`} icon={IconUsers}>
        <Trans>Take a filter away, or write less in the search box.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={t`Nobody here yet`} icon={IconUsers} action={<Link to="/">{t`Send resumes`}</Link>}>
      <Trans>People appear here once their resumes are read.</Trans>
    </EmptyState>
  );
}
