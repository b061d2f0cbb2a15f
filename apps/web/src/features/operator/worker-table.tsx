// The processes that take the language model's queue: whether each is well, what it has to do, and when it was last heard of.
import { useLingui } from '@lingui/react/macro';
import type { GpuPool } from '@vitae/client';
import { NumberText } from '../../ui/number-text.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { Tag } from '../../ui/tag.tsx';

type Worker = GpuPool['workers'][number];

export function WorkerTable({ workers }: Pick<GpuPool, 'workers'>) {
  const { t } = useLingui();
  return (
    <SmallTable
      label={t`GPU workers`}
      rows={workers}
      idOf={({ id }) => id}
      columns={[
        {
          id: 'model',
          title: t`Model`,
          cell: ({ model, device, memoryGigabytes }) => (
            <>
              <span style={{ overflowWrap: 'anywhere' }}>{model}</span>
              <span className="sub">
                {device}
                {memoryGigabytes !== null && (
                  <>
                    {' · '}
                    <NumberText value={memoryGigabytes} options={{ style: 'unit', unit: 'gigabyte' }} />
                  </>
                )}
              </span>
            </>
          ),
        },
        { id: 'health', title: t`State`, cell: (worker) => <Health worker={worker} /> },
        {
          id: 'load',
          title: t`Load`,
          end: true,
          cell: ({ running, capacity }) => t`${running} of ${capacity}`,
        },
        {
          id: 'speed',
          title: t`Tokens a second`,
          end: true,
          cell: ({ tokensPerSecond }) =>
            tokensPerSecond === null ? '–' : <NumberText value={tokensPerSecond} />,
        },
        {
          id: 'answered',
          title: t`Answered`,
          end: true,
          cell: ({ answered }) => <NumberText value={answered} />,
        },
        { id: 'failed', title: t`Failed`, end: true, cell: ({ failed }) => <NumberText value={failed} /> },
        { id: 'seen', title: t`Last heard of`, cell: ({ heartbeatAt }) => <RelativeTime at={heartbeatAt} /> },
      ]}
    />
  );
}

function Health({ worker: { alive, draining, unhealthySince } }: { worker: Worker }) {
  const { t } = useLingui();
  if (!alive) return <Tag tone="bad">{t`not heard of`}</Tag>;
  if (unhealthySince)
    return (
      <>
        <Tag tone="bad">{t`its engine does not answer`}</Tag>
        <span className="sub">
          <RelativeTime at={unhealthySince} />
        </span>
      </>
    );
  return draining ? <Tag tone="warn">{t`takes nothing new`}</Tag> : <Tag tone="good">{t`well`}</Tag>;
}
