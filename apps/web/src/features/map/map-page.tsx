// The map of candidates or skills, a legend of its clusters, and the same as a list for whoever reads rather than looks.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, UnstyledButton } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { showCandidateMap, showSkillMap, type MapCluster } from '@vitae/client';
import { useMemo, useState } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { colourName, isSquare, type MapPoint } from './draw.ts';
import type { MapState } from './feature.ts';
import { PointCanvas } from './point-canvas.tsx';
import './map.css';

export function MapPage() {
  return useMay('search') ? <TenantMap /> : <ForbiddenPage />;
}

interface ListedPoint extends MapPoint {
  /** A person’s headline, or how many people have the skill. */
  readonly more: string | number | null;
}

interface ShownMap {
  readonly points: readonly ListedPoint[];
  readonly clusters: readonly MapCluster[];
  readonly leftOut: number;
  readonly madeAt: string | null;
  readonly isDrawn: boolean;
}

function TenantMap() {
  const { t } = useLingui();
  const state = useSearch({ from: '/app/map' });
  const navigate = useNavigate();
  const change = (next: MapState) => void navigate({ to: '/map', search: next });
  const isOfSkills = state.of === 'skills';
  const nameless = t`A candidate`;
  const { data, error, refetch } = useQuery({
    queryKey: ['map', state.of ?? 'candidates', nameless],
    queryFn: () => (isOfSkills ? skillMap() : candidateMap(nameless)),
    staleTime: 5 * 60_000,
  });
  return (
    <Page wide>
      <PageHeader
        title={t`Map`}
        hint={
          isOfSkills ? (
            <Trans>Skills that the same occupations ask for lie near each other.</Trans>
          ) : (
            <Trans>People with like work lie near each other.</Trans>
          )
        }
        actions={
          <SegmentedControl
            aria-label={t`What is shown`}
            data={[
              { value: 'candidates', label: t`Candidates` },
              { value: 'skills', label: t`Skills` },
            ]}
            value={state.of ?? 'candidates'}
            onChange={(value) => change(value === 'skills' ? { of: 'skills' } : {})}
          />
        }
      />
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : !data.isDrawn || !data.points.length ? (
        <EmptyState title={t`There is no map yet`} icon={IconMap2}>
          <Trans>It is drawn within an hour or so of the first resumes, and then kept up by itself.</Trans>
        </EmptyState>
      ) : (
        <Drawn key={state.of ?? 'candidates'} shown={data} state={state} onChange={change} />
      )}
    </Page>
  );
}

async function candidateMap(nameless: string): Promise<ShownMap> {
  const { points, clusters, leftOut, madeAt, status } = await call(showCandidateMap());
  return {
    points: points.map(({ candidateId, name, headline, x, y, cluster }) => ({
      id: candidateId,
      name: name ?? nameless,
      more: headline,
      x,
      y,
      cluster,
      weight: 1,
    })),
    clusters,
    leftOut,
    madeAt,
    isDrawn: status === 'ready',
  };
}

async function skillMap(): Promise<ShownMap> {
  const { points, clusters, leftOut, madeAt, status } = await call(showSkillMap());
  const most = Math.max(1, ...points.map(({ candidates }) => candidates));
  return {
    points: points.map(({ skillId, name, candidates, x, y, cluster }) => ({
      id: skillId,
      name,
      more: candidates,
      x,
      y,
      cluster,
      weight: 0.7 + 1.8 * Math.sqrt(candidates / most),
    })),
    clusters,
    leftOut,
    madeAt,
    isDrawn: status === 'ready',
  };
}

interface DrawnProps {
  readonly shown: ShownMap;
  readonly state: MapState;
  readonly onChange: (state: MapState) => void;
}

function Drawn({ shown: { points, clusters, leftOut, madeAt }, state, onChange }: DrawnProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [ringed, setRinged] = useState<ReadonlySet<string>>();
  const isOfSkills = state.of === 'skills';
  const labels = useMemo(
    () =>
      clusters.flatMap(({ label, x, y }) => (label ? [{ text: label.split(', ')[0] ?? label, x, y }] : [])),
    [clusters],
  );
  const listed = useMemo(
    () =>
      ringed
        ? points.filter(({ id }) => ringed.has(id))
        : state.cluster === undefined
          ? points
          : points.filter(({ cluster }) => cluster === state.cluster),
    [points, ringed, state.cluster],
  );
  const isPart = ringed !== undefined || state.cluster !== undefined;
  const chosen = useMemo(() => (isPart ? new Set(listed.map(({ id }) => id)) : undefined), [isPart, listed]);
  const open = (point: MapPoint) => {
    if (isOfSkills)
      return void navigate({
        to: '/search',
        search: { skills: [{ id: point.id, name: point.name, use: 'must' }] },
      });
    return void navigate({ to: '/candidates/$id', params: { id: point.id } });
  };
  const columns = useColumns(isOfSkills);
  const choose = (cluster: number | undefined) => {
    setRinged(undefined);
    onChange({ ...(isOfSkills && { of: 'skills' as const }), ...(cluster !== undefined && { cluster }) });
  };
  return (
    <>
      <div className="map-columns">
        <div>
          <PointCanvas
            label={isOfSkills ? t`Map of skills` : t`Map of candidates`}
            points={points}
            labels={labels}
            chosen={chosen}
            onChoose={setRinged}
            onOpen={open}
          />
          <Legend clusters={clusters} cluster={ringed ? undefined : state.cluster} onChoose={choose} />
        </div>
        <section aria-label={t`List`}>
          <div className="map-list-head">
            <div role="status">
              <h2>
                {isOfSkills ? (
                  <Plural value={listed.length} one="# skill" other="# skills" />
                ) : (
                  <Plural value={listed.length} one="# person" other="# people" />
                )}
              </h2>
            </div>
            {isPart && (
              <Button variant="subtle" size="compact-sm" onClick={() => choose(undefined)}>
                <Trans>Show all</Trans>
              </Button>
            )}
          </div>
          {listed.length > 0 ? (
            <DataTable
              label={isOfSkills ? t`Skills on the map` : t`Candidates on the map`}
              rows={listed}
              idOf={idOf}
              listed={[state.cluster, ...(ringed ?? [])].join()}
              onOpen={open}
              height="26rem"
              columns={columns}
            />
          ) : (
            <p className="soft">
              <Trans>Nothing lies within the ring.</Trans>
            </p>
          )}
        </section>
      </div>
      <p className="soft small">
        {madeAt && (
          <>
            <Trans>
              Drawn <RelativeTime at={madeAt} />
            </Trans>
            .{' '}
          </>
        )}
        {leftOut > 0 && (
          <Plural value={leftOut} one="# more has no room here." other="# more have no room here." />
        )}
      </p>
    </>
  );
}

const idOf = ({ id }: ListedPoint) => id;

function useColumns(isOfSkills: boolean): readonly Column<ListedPoint>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t`Name`,
        width: '1.3fr',
        // A press opens the row that it is in.
        cell: ({ cluster, name }) => (
          <UnstyledButton className="map-open">
            <Swatch cluster={cluster} /> <bdi>{name}</bdi>
          </UnstyledButton>
        ),
      },
      isOfSkills
        ? {
            id: 'people',
            title: t`People`,
            width: '0.5fr',
            cell: ({ more }) => <NumberText value={Number(more)} />,
          }
        : { id: 'headline', title: t`Headline`, cell: ({ more }) => <bdi>{more}</bdi> },
    ],
    [isOfSkills, t],
  );
}

interface LegendProps {
  readonly clusters: readonly MapCluster[];
  readonly cluster: number | undefined;
  readonly onChoose: (cluster: number | undefined) => void;
}

function Legend({ clusters, cluster: chosen, onChoose }: LegendProps) {
  const { t } = useLingui();
  return (
    <ul className="map-legend" aria-label={t`Clusters`}>
      {clusters.map(({ cluster, label, points }) => (
        <li key={cluster}>
          <UnstyledButton
            aria-pressed={cluster === chosen}
            onClick={() => onChoose(cluster === chosen ? undefined : cluster)}
          >
            <Swatch cluster={cluster} />
            <bdi>{label ?? t`Nothing in common`}</bdi>
            <span className="soft">
              <NumberText value={points} />
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ cluster }: { cluster: number }) {
  return (
    <span
      aria-hidden="true"
      className={isSquare(cluster) ? 'swatch square' : 'swatch'}
      style={{ background: `var(${colourName(cluster)})` }}
    />
  );
}
