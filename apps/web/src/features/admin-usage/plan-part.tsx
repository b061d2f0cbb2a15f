// What the plan allows and what is used of it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Paper, Progress, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { showPlan } from '@vitae/client';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { amountText } from './measures.ts';
import { regional } from '../../i18n/regional.ts';

const NEARLY = 0.8;

export function PlanPart() {
  const { t, i18n } = useLingui();
  const { data: plan, error, refetch } = useQuery({ queryKey: ['plan'], queryFn: () => call(showPlan()) });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!plan) return <LoadingState />;
  const { used, limits } = plan;
  const resets = new Date(plan.resetsAt).toLocaleDateString(regional(i18n.locale), { dateStyle: 'long' });
  const quotas = [
    { id: 'resumes', title: t`Resumes this month`, used: used.resumes, limit: limits.resumesAMonth },
    { id: 'tokens', title: t`Tokens this month`, used: used.tokens, limit: limits.tokensAMonth },
    { id: 'bytes', title: t`Files kept`, used: used.bytes, limit: limits.bytesStored, isBytes: true },
    { id: 'members', title: t`Members and invited`, used: used.members, limit: limits.members },
  ];
  return (
    <>
      {plan.status === 'suspended' && (
        <Alert color="red" mb="sm" title={t`This workspace is suspended`}>
          <Trans>You can read, and change nothing. Whoever runs Vitae can lift it.</Trans>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        {quotas.map((quota) => {
          const amount = amountText(quota.used, quota, i18n.locale);
          const most = quota.limit === null ? undefined : amountText(quota.limit, quota, i18n.locale);
          const share = quota.limit === null ? 0 : quota.limit === 0 ? 1 : quota.used / quota.limit;
          return (
            <Paper key={quota.id} withBorder radius="md" p="md">
              <Text size="sm" c="dimmed">
                {quota.title}
              </Text>
              <Text size="xl" fw={650} className="number">
                {amount}
              </Text>
              {most === undefined ? (
                <Text size="sm" c="dimmed">{t`no limit`}</Text>
              ) : (
                <>
                  <Progress
                    value={Math.min(share, 1) * 100}
                    color={share >= 1 ? 'red' : share >= NEARLY ? 'yellow' : 'navy'}
                    aria-label={quota.title}
                    mt={4}
                  />
                  <Text size="sm" c="dimmed" mt={4}>{t`of ${most}`}</Text>
                </>
              )}
            </Paper>
          );
        })}
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt="xs">
        {t`The month ends on ${resets}.`}{' '}
        {limits.requestsASecond !== null && t`Each API key may ask ${limits.requestsASecond} times a second.`}
      </Text>
    </>
  );
}
