// What each queue holds, and for how long the first of it has been there.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { GpuPool } from '@vitae/client';
import { NumberText } from '../../ui/number-text.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { Tag } from '../../ui/tag.tsx';

/** A queue that is new shows by its own name until it has words here. */
const QUEUES: Readonly<Record<string, MessageDescriptor>> = {
  parse: msg`Reading`,
  ocr: msg`Scans`,
  llm: msg`Language model`,
  ask: msg`Questions`,
  overflow: msg`Language model outside`,
  fetch: msg`Fetching from addresses`,
  import: msg`Imports`,
  webhook: msg`Webhooks and connectors`,
  maintenance: msg`Housekeeping and mail`,
};
const MINUTE = 60;

export function QueueTable({ queues }: Pick<GpuPool, 'queues'>) {
  const { t } = useLingui();
  return (
    <SmallTable
      label={t`Queues`}
      rows={queues}
      idOf={({ queue }) => queue}
      columns={[
        {
          id: 'queue',
          title: t`Queue`,
          cell: ({ queue }) => {
            const words = QUEUES[queue];
            return (
              <>
                {words ? t(words) : queue}
                <span className="sub">{queue}</span>
              </>
            );
          },
        },
        {
          id: 'waiting',
          title: t`Waiting`,
          end: true,
          cell: ({ waiting }) => <NumberText value={waiting} />,
        },
        { id: 'active', title: t`Under way`, end: true, cell: ({ active }) => <NumberText value={active} /> },
        {
          id: 'failed',
          title: t`Set aside`,
          end: true,
          cell: ({ failed }) =>
            failed ? (
              <Tag tone="bad">
                <NumberText value={failed} />
              </Tag>
            ) : (
              <NumberText value={0} />
            ),
        },
        {
          id: 'oldest',
          title: t`Oldest`,
          end: true,
          cell: ({ oldestSeconds }) => (
            <NumberText
              value={Math.round(oldestSeconds < MINUTE ? oldestSeconds : oldestSeconds / MINUTE)}
              options={{ style: 'unit', unit: oldestSeconds < MINUTE ? 'second' : 'minute' }}
            />
          ),
        },
      ]}
    />
  );
}
