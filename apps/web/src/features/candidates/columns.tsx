// The columns that the list of people can have, and the box to choose them.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { Candidate } from '@vitae/client';
import { useMemo, type ReactNode } from 'react';
import type { Column } from '../../ui/data-table.tsx';
import { NumberText } from '../../ui/number-text.tsx';
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
    id: 'doubtful',
    title: msg`To check`,
    width: '5.6rem',
    cell: ({ newestResume }) =>
      newestResume?.doubtful ? <NumberText value={newestResume.doubtful} /> : null,
  },
  {
    id: 'added',
    title: msg`Added`,
    width: '8rem',
    sortable: true,
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
  {
    id: 'updated',
    title: msg`Changed`,
    width: '8rem',
    sortable: true,
    cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
  },
];
/** Of it a word would be seen, at the cost of all others. */
const ROOMY = 'skills';
const USUAL = ['position', 'place', 'experience', 'skills', 'labels', 'added'];

const shownOf = (ids: readonly string[]): readonly KnownColumn[] =>
  [...new Set(ids)].flatMap((id) => COLUMNS.find((one) => one.id === id) ?? []);

const columnsOf = (chosen: readonly string[] | undefined): readonly string[] => chosen ?? USUAL;

/** The same from one drawing to the next, as long as the search is the same. */
export function useColumns(search: CandidateSearch): readonly Column<Candidate>[] {
  const { t } = useLingui();
  const { stringifySearch } = useRouter().options;
  return useMemo(() => {
    const after = stringifySearch(search);
    const name: Column<Candidate> = {
      id: 'name',
      title: t`Name`,
      width: '1.9fr',
      least: '11rem',
      sortable: true,
      cell: ({ id, name, headline, position, place }) => (
        <>
          {/* No Link of the router: each of them follows every change of the address. */}
          <a
            href={`/candidates/${id}${after}`}
            tabIndex={-1}
            className="person-link"
            // A click opens the row, as anywhere in it; the link is for another tab.
            onClick={(event) => !event.ctrlKey && !event.metaKey && event.preventDefault()}
          >
            {name ?? <span className="soft">{headline ?? t`No name`}</span>}
          </a>
          <span className="person-sub">
            {[position?.title ?? headline, place].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    };
    return [
      name,
      ...shownOf(columnsOf(search.columns)).map(({ title, ...column }): Column<Candidate> => ({
        ...column,
        title: t(title),
        wideOnly: true,
        // Whoever chose it has it.
        roomyOnly: column.id === ROOMY && !search.columns,
      })),
    ];
  }, [search, stringifySearch, t]);
}

interface ColumnChoiceProps {
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (columns: string[]) => void;
}

/** Which there are, and in what order: those that are shown first, as they stand from left to right. */
export function ColumnChoice({ chosen, onChoose }: ColumnChoiceProps) {
  const { t } = useLingui();
  const shown = shownOf(columnsOf(chosen));
  const ids = shown.map(({ id }) => id);
  const choose = (next: string[]) => onChoose(next.length ? next : ['none']);
  const move = (at: number, by: 1 | -1) => {
    const next = [...ids];
    next.splice(at + by, 0, ...next.splice(at, 1));
    choose(next);
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns size={16} />} visibleFrom="sm">
          <Trans>Columns</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Columns`}>
        <Stack gap="xs">
          {[...shown, ...COLUMNS.filter((one) => !shown.includes(one))].map(({ id, title }, at) => (
            <Group key={id} gap={2} wrap="nowrap">
              <Checkbox
                size="sm"
                mr="auto"
                pr="lg"
                label={t(title)}
                checked={at < shown.length}
                onChange={() => choose(at < shown.length ? ids.filter((one) => one !== id) : [...ids, id])}
              />
              {at < shown.length && (
                <>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    disabled={at === 0}
                    aria-label={t`${t(title)}: farther left`}
                    onClick={() => move(at, -1)}
                  >
                    <IconArrowUp size={14} />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    disabled={at === shown.length - 1}
                    aria-label={t`${t(title)}: farther right`}
                    onClick={() => move(at, 1)}
                  >
                    <IconArrowDown size={14} />
                  </ActionIcon>
                </>
              )}
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
