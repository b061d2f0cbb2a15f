// Work over the years as a drawing that reads as a list, with its gaps; and skills with their months and last use.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import type { Profile, Skill } from '@vitae/contracts';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../ui/states.tsx';
import { partialDate } from '../../ui/partial-date.ts';
import { lengthOfTime } from '../resume/length-of-time.ts';
import { timelineOf, type Bar } from './timeline.ts';

export function HistoryView({ profile }: { profile: Profile }) {
  return (
    <div className="history">
      <TimelineCard profile={profile} />
      <SkillCard skills={profile.skills} />
    </div>
  );
}

function TimelineCard({ profile }: { profile: Profile }) {
  const { t } = useLingui();
  const timeline = useMemo(() => timelineOf(profile), [profile]);
  if (!timeline)
    return (
      <EmptyState title={t`No dated work`}>
        <Trans>The resume tells no position with its time.</Trans>
      </EmptyState>
    );
  const { monthsOfExperience } = profile.totals;
  return (
    <section className="card">
      <h2 className="card-title">
        <Trans>Work over the years</Trans>
      </h2>
      {monthsOfExperience > 0 && (
        <p className="soft">
          <Trans>
            {lengthOfTime(monthsOfExperience)} of work, as of {partialDate(profile.asOf.month)}; times side by
            side are counted once.
          </Trans>
        </p>
      )}
      <ol className="timeline" aria-label={t`Work over the years, the newest first`}>
        {timeline.bars.map((bar, i) => (
          <TimelineRow key={i} bar={bar} />
        ))}
      </ol>
      <div className="timeline-axis" aria-hidden="true">
        {timeline.years.map(({ year, left }) => (
          <span key={year} style={{ left: `${left}%` }}>
            {year}
          </span>
        ))}
      </div>
    </section>
  );
}

function TimelineRow({ bar: { kind, position, from, to, months, left, width } }: { bar: Bar }) {
  const what = [position?.title?.value, position?.organisation?.value].filter(Boolean).join(' · ');
  return (
    <li data-kind={kind}>
      <span className="timeline-words">
        <span className="breaks">
          {kind === 'gap' ? <Trans>Gap</Trans> : what || <Trans>Position</Trans>}
        </span>
        <span className="soft small number">
          {from === to ? partialDate(from) : `${partialDate(from)} – ${partialDate(to)}`} ·{' '}
          {lengthOfTime(months)}
        </span>
      </span>
      <span className="timeline-track" aria-hidden="true">
        <span className="timeline-bar" style={{ left: `${left}%`, width: `${width}%` }} />
      </span>
    </li>
  );
}

type SkillOrder = 'months' | 'lastUsed' | 'name';
const ORDERS: Record<SkillOrder, (a: Skill, b: Skill) => number> = {
  months: (a, b) => (b.months ?? -1) - (a.months ?? -1),
  lastUsed: (a, b) => (b.lastUsed ?? '').localeCompare(a.lastUsed ?? ''),
  name: (a, b) => a.name.localeCompare(b.name),
};

function SkillCard({ skills }: { skills: readonly Skill[] }) {
  const { t } = useLingui();
  const [order, setOrder] = useState<SkillOrder>('months');
  const rows = useMemo(() => {
    const known = new Map<string, Skill>();
    for (const skill of skills) {
      const before = known.get(skill.name);
      if (!before || (skill.months ?? 0) > (before.months ?? 0)) known.set(skill.name, skill);
    }
    return [...known.values()].sort(ORDERS[order]);
  }, [skills, order]);
  if (!rows.length) return null;
  const heads: readonly { id: SkillOrder; title: string }[] = [
    { id: 'name', title: t`Skill` },
    { id: 'months', title: t`Used for` },
    { id: 'lastUsed', title: t`Last used` },
  ];
  return (
    <section className="card">
      <h2 className="card-title">
        <Trans>Skills</Trans>
      </h2>
      <Table className="skill-table" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {heads.map(({ id, title }) => (
              <Table.Th
                key={id}
                aria-sort={order === id ? (id === 'name' ? 'ascending' : 'descending') : undefined}
              >
                <UnstyledButton className="data-sort" onClick={() => setOrder(id)}>
                  {title}
                  {order === id && <IconArrowDown size={14} aria-hidden="true" />}
                </UnstyledButton>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, months, lastUsed }) => (
            <Table.Tr key={name}>
              <Table.Td className="breaks">{name}</Table.Td>
              <Table.Td>{months === undefined ? <NotTold /> : lengthOfTime(months)}</Table.Td>
              <Table.Td className="number">{lastUsed ? partialDate(lastUsed) : <NotTold />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function NotTold() {
  return (
    <span className="soft">
      <Trans>not told</Trans>
    </span>
  );
}
