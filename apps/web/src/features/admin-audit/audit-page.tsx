// The audit log: filtered by who, what and when, and taken away as CSV.
import { Trans, useLingui } from '@lingui/react/macro';
import { Code, Select, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listAudit, listMembers, type AuditEntry } from '@vitae/client';
import { auditActions } from '@vitae/contracts';
import { call } from '../../api/call.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { CsvButton } from '../../ui/csv-button.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { actorKinds, subjectKinds } from './kind-names.ts';
import { regional } from '../../i18n/regional.ts';

const route = getRouteApi('/app/audit');
const A_PAGE = 50;
const DAY_MS = 86_400_000;

export function AuditPage() {
  return (
    <OnlyWith needs="audit">
      <Audit />
    </OnlyWith>
  );
}

function Audit() {
  const { t, i18n } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const action = auditActions.find((known) => known === search.action);
  const filters = {
    ...(action && { action }),
    ...(search.actorId && { actorId: search.actorId }),
    ...(search.subjectId && { subjectId: search.subjectId }),
    ...(search.from && { from: startOf(search.from) }),
    ...(search.to && { to: startOf(search.to, 1) }),
  };
  const {
    data: entries,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = useInfiniteQuery({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam }) =>
      call(listAudit({ query: { ...filters, limit: A_PAGE, ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): AuditEntry[] => items),
  });
  const { data: members } = useQuery({
    queryKey: ['members', 'names'],
    queryFn: () => call(listMembers({ query: { limit: 200 } })),
  });
  const nameOf = (id: string | null) => members?.items.find((member) => member.id === id)?.name;
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value)),
      replace: true,
    });
  const time = new Intl.DateTimeFormat(regional(i18n.locale), { dateStyle: 'medium', timeStyle: 'medium' });
  const csv = `/v1/audit?${new URLSearchParams({ ...filters, format: 'csv' })}`;
  return (
    <Page wide>
      <PageHeader
        title={t`Audit log`}
        hint={t`Who saw, changed, exported and deleted what. Entries can be neither changed nor removed.`}
        actions={<CsvButton href={csv} />}
      />
      <FilterBar
        {...(Object.keys(search).length > 0 && {
          onClear: () => void navigate({ search: {}, replace: true }),
        })}
      >
        <Select
          label={t`What`}
          placeholder={t`Anything`}
          searchable
          clearable
          data={[...auditActions]}
          value={action ?? null}
          onChange={(value) => filter({ action: value ?? undefined })}
        />
        <Select
          label={t`Who`}
          placeholder={t`Anybody`}
          searchable
          clearable
          data={(members?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={search.actorId ?? null}
          onChange={(value) => filter({ actorId: value ?? undefined })}
        />
        <TextInput
          label={t`From`}
          type="date"
          value={search.from ?? ''}
          onChange={(event) => filter({ from: event.currentTarget.value })}
        />
        <TextInput
          label={t`To`}
          type="date"
          value={search.to ?? ''}
          onChange={(event) => filter({ to: event.currentTarget.value })}
        />
      </FilterBar>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!entries && !error && <LoadingState />}
      {entries?.length === 0 && (
        <EmptyState title={t`Nothing found`}>
          <Trans>Nothing of this kind was done in this time.</Trans>
        </EmptyState>
      )}
      {entries && entries.length > 0 && (
        <SmallTable
          label={t`Entries`}
          rows={entries}
          idOf={({ number }) => String(number)}
          columns={[
            {
              id: 'at',
              title: t`When`,
              cell: ({ at }) => <time dateTime={at}>{time.format(new Date(at))}</time>,
            },
            {
              id: 'actor',
              title: t`Who`,
              cell: ({ actor }) => (
                <>
                  {nameOf(actor.id) ?? t(actorKinds[actor.kind])}{' '}
                  {actor.id && !nameOf(actor.id) && <ShortId id={actor.id} />}
                </>
              ),
            },
            {
              id: 'action',
              title: t`What`,
              cell: ({ action: done }) => <Code className="one-word">{done}</Code>,
            },
            {
              id: 'subject',
              title: t`Of what`,
              cell: ({ subject }) => subject && <Subject subject={subject} name={nameOf(subject.id)} />,
            },
            {
              id: 'detail',
              title: t`Details`,
              cell: ({ detail, personal }) => <Details values={{ ...detail, ...personal }} />,
            },
          ]}
        />
      )}
      <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Page>
  );
}

/** When a day begins where the reader is, or some days later; what is no day is left to the API to refuse. */
function startOf(day: string, later = 0): string {
  const begins = Date.parse(`${day}T00:00:00`);
  return Number.isNaN(begins) ? day : new Date(begins + later * DAY_MS).toISOString();
}

/** So much of an id tells it from others at a glance; the rest shows on hover, and is in the CSV. */
const SHORT = 8;

function ShortId({ id }: { id: string }) {
  return (
    <span className="soft" title={id}>
      {id.slice(0, SHORT)}
    </span>
  );
}

function Subject({
  subject: { kind, id },
  name,
}: {
  subject: NonNullable<AuditEntry['subject']>;
  name: string | undefined;
}) {
  const { t } = useLingui();
  const kindName = subjectKinds[kind];
  return (
    <>
      {kindName ? t(kindName) : kind} {name}
      {!name && (
        <Link to="/audit" search={{ subjectId: id }} title={id} aria-label={t`All entries of ${id}`}>
          {id.slice(0, SHORT)}
        </Link>
      )}
    </>
  );
}

function Details({ values }: { values: Readonly<Record<string, unknown>> }) {
  return Object.entries(values).map(([name, value]) => (
    <div key={name} className="detail">
      {name}: {String(value)}
    </div>
  ));
}
