// A key of one's own, made on the spot and good for a day, and the first calls with it.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { makeApiKey } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { ForbiddenPage } from '../../ui/states.tsx';
import { firstCalls, type FirstCall } from './first-calls.ts';
import { Snippet } from '../../ui/snippet.tsx';

const DAY_MS = 24 * 3_600_000;
const NO_KEY = '$VITAE_KEY';
const titles: Readonly<Record<FirstCall['id'], MessageDescriptor>> = {
  send: msg`Send a resume and wait for what was read`,
  list: msg`List the latest resumes`,
  search: msg`Search`,
  client: msg`The same in TypeScript`,
};

export function FirstCallsPage() {
  return useMay('keys') ? <FirstCalls /> : <ForbiddenPage />;
}

function FirstCalls() {
  const { t } = useLingui();
  const make = useMutation({
    mutationFn: () =>
      call(
        makeApiKey({
          body: {
            name: t`First calls`,
            scopes: ['resumes:read', 'resumes:write', 'search'],
            expiresAt: new Date(Date.now() + DAY_MS).toISOString(),
          },
        }),
      ),
  });
  const key = make.data?.key;
  return (
    <Page>
      <PageHeader
        title={t`First calls`}
        hint={<Trans>From nothing to a resume that was read, in one line</Trans>}
        actions={
          <Link to="/api-reference" className="back">
            <Trans>API reference</Trans>
          </Link>
        }
      />
      <Stack gap="lg">
        <Paper withBorder p="lg">
          {key ? (
            <Stack gap="xs">
              <CopyField label={t`Your key`} value={key} description={t`Shown this once: keep it now.`} />
              <Text size="sm" c="dimmed">
                <Trans>It reads and sends resumes and searches, and ends tomorrow at this time.</Trans>
              </Text>
            </Stack>
          ) : (
            <Stack gap="sm" align="flex-start">
              <Text>
                <Trans>
                  Make a key for trying things out. It reads and sends resumes and searches, and ends after a
                  day.
                </Trans>
              </Text>
              <Button
                leftSection={<IconKey size={18} />}
                loading={make.isPending}
                onClick={() => make.mutate()}
              >
                <Trans>Make a key for a day</Trans>
              </Button>
            </Stack>
          )}
          {make.error && <ProblemNotice error={make.error} />}
        </Paper>
        {firstCalls(window.location.origin, key ?? NO_KEY).map(({ id, code }) => (
          <section key={id} aria-label={t(titles[id])}>
            <Title order={2} size="h5" mb={6}>
              {t(titles[id])}
            </Title>
            <Snippet code={code} label={t(titles[id])} />
          </section>
        ))}
        {!key && (
          <Alert variant="light" color="gray">
            <Trans>Once a key is made, it stands in these calls, and they run as they are.</Trans>
          </Alert>
        )}
      </Stack>
    </Page>
  );
}
