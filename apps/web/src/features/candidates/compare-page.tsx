// Two to four people side by side, line by line: what they do, for how long, where, and which skills who has.
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { showCandidate, type Candidate } from '@vitae/client';
import type { Profile } from '@vitae/contracts';
import type { ReactNode } from 'react';
import { call, isNotFound } from '../../api/call.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { partialDate } from '../../ui/partial-date.ts';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { lengthOfTime } from '../resume/length-of-time.ts';
import { seniorityNames } from '../resume/profile-words.ts';
import { askProfile, profileKey } from '../resume/profile-query.ts';
import { LabelChips } from './labels.tsx';
import './people.css';

interface Compared {
  readonly person: Candidate;
  readonly profile: Profile | undefined;
}

export function ComparePage() {
  const { t } = useLingui();
  const { ids = [] } = useSearch({ from: '/app/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const people = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['candidate', id],
      queryFn: () => call(showCandidate({ path: { candidateId: id } })),
    })),
  });
  const profiles = useQueries({
    queries: people.map(({ data }) => {
      const newest = data?.newestResume;
      const isRead = newest?.status === 'parsed' || newest?.status === 'partial';
      const id = isRead ? newest.id : '';
      return { queryKey: profileKey(id), queryFn: () => askProfile(id), enabled: id !== '' };
    }),
  });
  const error = people.find((one) => one.error && !isNotFound(one.error))?.error;
  const compared = people.flatMap(({ data: person }, i): Compared[] =>
    person ? [{ person, profile: profiles[i]?.data?.profile }] : [],
  );
  const isLoading = people.some(({ isPending }) => isPending);
  return (
    <Page wide>
      <PageHeader title={t`Compare candidates`} />
      {error && <ProblemNotice error={error} />}
      {isLoading && <LoadingState />}
      {!isLoading && !error && compared.length === 0 && (
        <EmptyState
          title={t`Whom to compare`}
          icon={IconUsers}
          action={
            <Link to="/candidates">
              <Trans>All candidates</Trans>
            </Link>
          }
        >
          <Trans>Mark two to four people in the list of candidates, then choose “Compare”.</Trans>
        </EmptyState>
      )}
      {compared.length > 0 && (
        <CompareTable
          compared={compared}
          onRemove={(id) =>
            void navigate({ search: { ids: ids.filter((one) => one !== id) }, replace: true })
          }
        />
      )}
    </Page>
  );
}

const MOST_SKILLS = 40;

function CompareTable({
  compared,
  onRemove,
}: {
  compared: readonly Compared[];
  onRemove: (id: string) => void;
}) {
  const { t } = useLingui();
  const nameless = t`Name not shown`;
  const lines: readonly { title: string; cell: (of: Compared) => ReactNode }[] = [
    {
      title: t`Position`,
      cell: ({ person: { position, headline } }) =>
        [position?.title, position?.organisation].filter(Boolean).join(' · ') || headline,
    },
    { title: t`Place`, cell: ({ person }) => person.place },
    {
      title: t`Experience`,
      cell: ({ person: { monthsOfExperience: months } }) => (months === null ? null : lengthOfTime(months)),
    },
    {
      title: t`Level`,
      cell: ({ profile }) => profile?.totals.seniority && t(seniorityNames[profile.totals.seniority]),
    },
    {
      title: t`Gaps`,
      cell: ({ profile }) =>
        profile?.totals.gaps.map(({ from, months }) => (
          <p key={from}>
            {lengthOfTime(months)} <span className="soft">({partialDate(from)})</span>
          </p>
        )),
    },
    {
      title: t`Work`,
      cell: ({ profile }) =>
        profile?.positions.slice(0, 5).map(({ title, organisation, months }, i) => (
          <p key={i}>
            {title?.value ?? organisation?.value}
            <span className="soft">
              {title && organisation && ` · ${organisation.value}`}
              {months !== undefined && `, ${lengthOfTime(months)}`}
            </span>
          </p>
        )),
    },
    {
      title: t`Education`,
      cell: ({ profile }) =>
        profile?.qualifications.slice(0, 4).map(({ degree, area, institution }, i) => (
          <p key={i}>
            {[degree?.value, area?.value].filter(Boolean).join(' ') || institution?.value}
            {(degree ?? area) && institution && <span className="soft"> · {institution.value}</span>}
          </p>
        )),
    },
    {
      title: t`Languages`,
      cell: ({ person }) =>
        person.languages.map(({ name, level }) => [name, level].filter(Boolean).join(' ')).join(', '),
    },
    {
      title: t`Labels`,
      cell: ({ person: { labels } }) => labels.length > 0 && <LabelChips labels={labels} />,
    },
  ];
  // By it the sheet says how wide it has to be.
  const count: Record<string, number> = { '--people': compared.length };
  return (
    <div className="compare" tabIndex={0} role="region" aria-label={t`Side by side`}>
      <table style={count}>
        <thead>
          <tr>
            <td />
            {compared.map(({ person }) => (
              <th key={person.id} scope="col">
                <span className="compare-name">
                  <Link to="/candidates/$id" params={{ id: person.id }} className="breaks">
                    {person.name ?? person.headline ?? nameless}
                  </Link>
                  <CloseButton
                    size="sm"
                    aria-label={t`Without ${person.name ?? nameless}`}
                    onClick={() => onRemove(person.id)}
                  />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ title, cell }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {compared.map((one) => (
                <td key={one.person.id}>{orNothing(cell(one))}</td>
              ))}
            </tr>
          ))}
          <SkillLines compared={compared} />
        </tbody>
      </table>
    </div>
  );
}

const orNothing = (shown: ReactNode): ReactNode =>
  !shown || (Array.isArray(shown) && !shown.length) ? <Nothing /> : shown;

function Nothing() {
  return (
    <span className="soft">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans>not told</Trans>
      </span>
    </span>
  );
}

/** Skills that most of them have stand first, then those used longest. */
function SkillLines({ compared }: { compared: readonly Compared[] }) {
  const { t } = useLingui();
  const having = new Map<string, Map<string, number | undefined>>();
  for (const { person, profile } of compared)
    for (const { name, months } of profile?.skills ?? []) {
      const people = having.get(name) ?? new Map<string, number | undefined>();
      people.set(person.id, Math.max(months ?? 0, people.get(person.id) ?? 0) || undefined);
      having.set(name, people);
    }
  const weight = (people: Map<string, number | undefined>) =>
    people.size * 10_000 + [...people.values()].reduce<number>((sum, months) => sum + (months ?? 0), 0);
  const skills = [...having].sort((a, b) => weight(b[1]) - weight(a[1])).slice(0, MOST_SKILLS);
  if (!skills.length) return null;
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={compared.length + 1} className="compare-group">
          <Trans>Skills</Trans>
        </th>
      </tr>
      {skills.map(([name, people]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {compared.map(({ person }) => {
            const months = people.get(person.id);
            return (
              <td key={person.id} data-has={people.has(person.id) || undefined}>
                {!people.has(person.id) ? <Nothing /> : months === undefined ? t`told` : lengthOfTime(months)}
              </td>
            );
          })}
        </tr>
      ))}
    </>
  );
}
