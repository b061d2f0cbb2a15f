// How far an import has come, and the way to halt it, go on, or end it.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Progress, SimpleGrid, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { cancelImport, pauseImport, resumeImport, type Import } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { useImportStep } from './use-import-step.ts';

export function ImportProgress({ one }: { one: Import }) {
  const { t } = useLingui();
  const { counts, status, check } = one;
  const path = { importId: one.id };
  const confirm = useConfirm();
  const pause = useImportStep(() => call(pauseImport({ path })));
  const goOn = useImportStep(() => call(resumeImport({ path })));
  const cancel = useImportStep(() => call(cancelImport({ path })));
  const rows = Math.max(check?.rows ?? 0, counts.done);
  const isOpen = status === 'running' || status === 'paused';
  const askCancel = async () => {
    const sure = await confirm({
      title: t`End this import here?`,
      text: t`What has come in stays; the other rows do not come in.`,
      action: t`End it`,
      dangerous: true,
    });
    if (sure) cancel.mutate();
  };
  return (
    <Paper withBorder p="lg" mb="md">
      <Text size="lg" fw={600} role="status">
        {status === 'completed' ? (
          <Trans>The import is complete</Trans>
        ) : (
          <Plural value={rows} one={`${counts.done} of # row`} other={`${counts.done} of # rows`} />
        )}
      </Text>
      <Progress
        my="sm"
        size="lg"
        value={rows ? (100 * counts.done) / rows : 100}
        color={status === 'completed' ? 'green' : status === 'running' ? 'blue' : 'gray'}
        animated={status === 'running'}
        aria-label={t`Rows done`}
      />
      <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" my="md">
        <Count label={t`New`} value={counts.created} />
        <Count label={t`Changed`} value={counts.updated} />
        <Count label={t`Known already`} value={counts.unchanged} />
        <Count label={t`To mend`} value={counts.bad} tone={counts.bad ? 'error' : undefined} />
      </SimpleGrid>
      <Group gap="xs">
        {status === 'running' && (
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={16} />}
            loading={pause.isPending}
            onClick={() => pause.mutate()}
          >
            <Trans>Pause</Trans>
          </Button>
        )}
        {status === 'paused' && (
          <Button
            leftSection={<IconPlayerPlay size={16} />}
            loading={goOn.isPending}
            onClick={() => goOn.mutate()}
          >
            <Trans>Go on</Trans>
          </Button>
        )}
        {isOpen && (
          <Button variant="subtle" color="red" loading={cancel.isPending} onClick={() => void askCancel()}>
            <Trans>End it here</Trans>
          </Button>
        )}
        {!isOpen && (
          <Button component={Link} to="/imports/new" variant="default">
            <Trans>Import another spreadsheet</Trans>
          </Button>
        )}
      </Group>
    </Paper>
  );
}

function Count({ label, value, tone }: { label: string; value: number; tone?: string | undefined }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz={26} fw={600} className={tone}>
        <NumberText value={value} />
      </Text>
    </div>
  );
}
