// Offered where there is nothing yet: forty fictitious people by one click. While they come in it says how far that is.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useDemo } from './use-demo.ts';

export function DemoOffer({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useLingui();
  const { make, isBusy, progress } = useDemo();
  if (!isEmpty && !isBusy && !make.error) return null;
  return (
    <section className="demo-offer" aria-label={t`Demo people`}>
      <Group gap="md" wrap="nowrap" align="center">
        <IconUsersGroup size={26} stroke={1.5} aria-hidden="true" className="stays soft" />
        <div className="grow">
          <Text fw={600}>
            {isBusy ? (
              <Trans>Forty fictitious people are coming in</Trans>
            ) : (
              <Trans>Just looking around?</Trans>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            <Trans>
              Resumes, an import and a saved search, all invented. One click takes them away again.
            </Trans>
          </Text>
        </div>
        <Button className="stays" loading={isBusy} onClick={() => make.mutate()}>
          <Trans>Try it with 40 fictitious people</Trans>
        </Button>
      </Group>
      {progress !== undefined && <Progress mt="sm" value={progress} animated aria-label={t`Done so far`} />}
      {make.error && <ProblemNotice error={make.error} onRetry={() => make.mutate()} />}
    </section>
  );
}
