// The columns that the list of people can have, and the box to choose them.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Candidate } from '@vitae/client';
import type { ReactNode } from 'react';
import type { Column } from '../../ui/data-table.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { lengthOfTime } from '../resume/length-of-time.ts';
import type { CandidateSearch } from './candidate-search.ts';
import { LabelChips } from './labels.tsx';

interface KnownColumn {
  readonly id: string;
  readonly title: MessageDescriptor;
  readonly width: string;
  readonly sortable?: boolean;
  readonly cell: (row: Candidate) => ReactNode;
}

const COLUMNS: readonly KnownColumn[] = [
  {
    id: 'position',
    title: msg`Position`,
    width: '1.6fr',
    cell: ({ position, headline }) =>
      position?.title || position?.organisation ? (
        <>
          {position.title}
          {position.organisation && (
            <span className="soft">
              {position.title && ' · '}
              {position.organisation}
            </span>
          )}
        </>
      ) : (
        headline
      ),
  },
  { id: 'place', title: msg`Place`, width: '1fr', cell: ({ place }) => place },
  {
    id: 'experience',
    title: msg`Experience`,
    width: '6.2rem',
    sortable: true,
    cell: ({ monthsOfExperience: months }) => (months === null ? null : lengthOfTime(months)),
  },
  {
    id: 'skills',
    title: msg`Skills`,
    width: '1.6fr',
    cell: ({ skills }) => skills.map(({ name }) => name).join(', '),
  },
  {
    id: 'languages',
    title: msg`Languages`,
    width: '1fr',
    cell: ({ languages }) =>
      languages.map(({ name, level }) => [name, level].filter(Boolean).join(' ')).join(', '),
  },
  { id: 'labels', title: msg`Labels`, width: '1.1fr', cell: ({ labels }) => <LabelChips labels={labels} /> },
  { id: 'email', title: msg`E-mail`, width: '1.3fr', cell: ({ email }) => email },
  {
    id: 'added',
    title: msg`Added`,
    width: '7.2rem',
    sortable: true,
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
  {
    id: 'updated',
    title: msg`Changed`,
    width: '7.2rem',
    sortable: true,
    cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
  },
];
const USUAL = ['position', 'place', 'experience', 'skills', 'labels', 'added'];

export const columnsOf = (chosen: readonly string[] | undefined): readonly string[] => chosen ?? USUAL;

export function useColumns(search: CandidateSearch): readonly Column<Candidate>[] {
  const { t } = useLingui();
  const ids = columnsOf(search.columns);
  const name: Column<Candidate> = {
    id: 'name',
    title: t`Name`,
    width: '1.9fr',
    least: '11rem',
    sortable: true,
    cell: ({ id, name, headline, position, place }) => (
      <>
        <Link
          to="/candidates/$id"
          params={{ id }}
          search={search}
          tabIndex={-1}
          className="person-link"
          preload={false}
          // A click opens the row, as anywhere in it; the link is for another tab.
          onClick={(event) => !event.ctrlKey && !event.metaKey && event.preventDefault()}
        >
          {name ?? <span className="soft">{headline ?? t`No name`}</span>}
        </Link>
        <span className="person-sub">{[position?.title ?? headline, place].filter(Boolean).join(' · ')}</span>
      </>
    ),
  };
  return [
    name,
    ...COLUMNS.filter(({ id }) => ids.includes(id)).map(({ title, ...column }): Column<Candidate> => ({
      ...column,
      title: t(title),
      wideOnly: true,
    })),
  ];
}

interface ColumnChoiceProps {
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (columns: string[] | undefined) => void;
}

export function ColumnChoice({ chosen, onChoose }: ColumnChoiceProps) {
  const { t } = useLingui();
  const ids = columnsOf(chosen);
  const choose = (next: string[]) =>
    onChoose(next.join() === USUAL.join() ? undefined : next.length ? next : ['none']);
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns size={16} />} visibleFrom="sm">
          <Trans>Columns</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Columns`}>
        <Stack gap="xs">
          {COLUMNS.map(({ id, title }) => (
            <Checkbox
              key={id}
              size="sm"
              label={t(title)}
              checked={ids.includes(id)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                choose(COLUMNS.map((one) => one.id).filter((one) => (one === id ? on : ids.includes(one))));
              }}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
