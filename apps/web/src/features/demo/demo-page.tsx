// Bring forty fictitious people in to look around with, or take them away again.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasDemo } from '@vitae/contracts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { readDemo } from './demo-hands.ts';
import { useDemo } from './use-demo.ts';

export function DemoPage() {
  return useMay('imports') ? <DemoData /> : <ForbiddenPage />;
}

function DemoData() {
  const { t } = useLingui();
  const confirm = useConfirm();
  const mayHook = useMay('webhooks');
  const { hands, make, remove, isBusy, progress } = useDemo();
  const {
    data: isThere,
    error,
    refetch,
  } = useQuery({
    queryKey: ['demo'],
    queryFn: async () => hasDemo(hands, await readDemo()),
  });
  const ask = async () => {
    const sure = await confirm({
      title: t`Remove the demo people?`,
      text: t`They go with all that was made of them. Nothing of your own is touched.`,
      action: t`Remove`,
      dangerous: true,
    });
    if (sure) remove.mutate();
  };
  const problem = error ?? make.error ?? remove.error;
  return (
    <Page>
      <PageHeader
        title={t`Demo people`}
        hint={<Trans>Forty people who do not exist, to look around with</Trans>}
        actions={
          <Link to="/" className="back">
            <Trans>To the resumes</Trans>
          </Link>
        }
      />
      <Paper withBorder p="lg">
        <Stack gap="md">
          <Text>
            <Trans>
              Resumes in English and German, as PDF, Word and text; an imported spreadsheet; and a saved
              search. They are read like your own, and count like them. Nothing leaves this installation.
            </Trans>{' '}
            {mayHook && <Trans>A webhook endpoint comes with them, switched off.</Trans>}
          </Text>
          {problem && <ProblemNotice error={problem} onRetry={error ? () => void refetch() : undefined} />}
          {isThere === undefined && !error && <LoadingState />}
          {progress !== undefined && <Progress value={progress} animated aria-label={t`Done so far`} />}
          {isThere !== undefined && (
            <Group>
              <Button
                leftSection={<IconUsersGroup size={18} />}
                loading={make.isPending}
                disabled={isBusy}
                variant={isThere ? 'default' : 'filled'}
                onClick={() => make.mutate()}
              >
                {isThere ? <Trans>Complete the demo people</Trans> : <Trans>Bring the demo people in</Trans>}
              </Button>
              {isThere && (
                <Button
                  color="red"
                  variant="light"
                  leftSection={<IconTrash size={18} />}
                  loading={remove.isPending}
                  disabled={isBusy}
                  onClick={() => void ask()}
                >
                  <Trans>Remove the demo people</Trans>
                </Button>
              )}
            </Group>
          )}
        </Stack>
      </Paper>
    </Page>
  );
}
