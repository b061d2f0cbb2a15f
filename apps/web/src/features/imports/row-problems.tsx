// What is wrong with which row, and the ways to mend it: here, or in a spreadsheet by errors.csv.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { IconDownload, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Import } from '@vitae/client';
import { NumberText } from '../../ui/number-text.tsx';
import { reasonText } from './words.ts';

export function RowProblems({ one }: { one: Import }) {
  const { t } = useLingui();
  const { check, status, counts } = one;
  const bad = status === 'ready' ? (check?.bad ?? 0) : Math.max(counts.bad, 0);
  const isOver = status === 'completed' || status === 'cancelled' || status === 'failed';
  if (!bad && !one.hasErrorsFile) return null;
  const reasons = Object.entries(check?.reasons ?? {}).sort(([, a], [, b]) => b - a);
  return (
    <Paper withBorder p="lg" component="section" aria-label={t`Rows to mend`}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          <Plural value={bad} one="# row to mend" other="# rows to mend" />
        </Title>
        {one.hasErrorsFile && (
          <Group gap="xs">
            {(isOver || status === 'ready') && (
              <Button
                renderRoot={(props) => <Link to="/imports/$id/mend" params={{ id: one.id }} {...props} />}
                size="xs"
                leftSection={<IconPencil size={16} />}
              >
                <Trans>Mend here</Trans>
              </Button>
            )}
            <Button
              component="a"
              href={`/v1/imports/${one.id}/errors.csv`}
              download
              size="xs"
              variant="default"
              leftSection={<IconDownload size={16} />}
            >
              errors.csv
            </Button>
          </Group>
        )}
      </Group>
      <Text c="dimmed" size="sm" mb="sm">
        {isOver ? (
          <Trans>These did not come in. Mend them, and they come in as an import of their own.</Trans>
        ) : (
          <Trans>These will not come in. The others do, and you can mend these at any time.</Trans>
        )}
      </Text>
      {reasons.length > 0 && (
        <Text size="sm" component="ul" className="notices">
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              <NumberText value={count} /> × {t(reasonText(reason))}
            </li>
          ))}
        </Text>
      )}
      {check && check.first.length > 0 && (
        <Table.ScrollContainer minWidth={260} maxHeight={420} tabIndex={0} aria-label={t`First rows to mend`}>
          <Table striped stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>
                  <Trans>Line</Trans>
                </Table.Th>
                <Table.Th>
                  <Trans>Column</Trans>
                </Table.Th>
                <Table.Th>
                  <Trans>What is wrong</Trans>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {check.first.map(({ row, line, column, reason }) => (
                <Table.Tr key={row}>
                  <Table.Td>
                    <NumberText value={line} />
                  </Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{column ?? '–'}</Table.Td>
                  <Table.Td>{t(reasonText(reason))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Paper>
  );
}
