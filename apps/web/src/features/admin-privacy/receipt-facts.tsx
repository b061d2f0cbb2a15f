import { useLingui } from '@lingui/react/macro';
import { Code, Text } from '@mantine/core';
import type { ErasureReceipt } from '@vitae/client';
import { NumberText } from '../../ui/number-text.tsx';
import { regional } from '../../i18n/regional.ts';

/** What a receipt of an erasure says. */
export function ReceiptFacts({ receipt: { id, statement, keyId } }: { receipt: ErasureReceipt }) {
  const { t, i18n } = useLingui();
  const rows = Object.values(statement.erased.rows).reduce((sum, count) => sum + count, 0);
  const facts = [
    { name: t`Receipt`, value: <Code>{id}</Code> },
    {
      name: t`Erased`,
      value: new Date(statement.completedAt).toLocaleString(regional(i18n.locale), {
        dateStyle: 'long',
        timeStyle: 'short',
      }),
    },
    { name: t`Resumes`, value: <NumberText value={statement.resumeIds.length} /> },
    { name: t`Original files`, value: <NumberText value={statement.erased.originals} /> },
    { name: t`Records`, value: <NumberText value={rows} /> },
    { name: t`Signed with key`, value: <Code>{keyId}</Code> },
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {statement.kept.map(({ what, count, why }) => (
        <Text key={what} size="sm" c="dimmed">
          {t`Files that somebody else sent as well were kept: ${count}`} ({why})
        </Text>
      ))}
    </>
  );
}
