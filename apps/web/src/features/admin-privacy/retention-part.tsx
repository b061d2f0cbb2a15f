// How long people are kept: a period is tried out before it is set, and set before it runs.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeSettings, rehearseRetention, runRetention, showSettings } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';

const LONGEST_DAYS = 36_500;
const USUAL_DAYS = 180;

export function RetentionPart() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery({
    queryKey: ['settings'],
    queryFn: () => call(showSettings()),
  });
  return (
    <Section
      title={t`How long people are kept`}
      hint={t`Counted from the day their newest resume came in; then they are erased by themselves. A receipt is kept of each.`}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && <RetentionForm key={data.retentionDays ?? 0} now={data.retentionDays} />}
    </Section>
  );
}

function RetentionForm({ now }: { now: number | null }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const [days, setDays] = useState(now ?? USUAL_DAYS);
  const rehearse = useMutation({ mutationFn: () => call(rehearseRetention({ query: { days } })) });
  const settle = () => {
    void queries.invalidateQueries({ queryKey: ['settings'] });
    void queries.invalidateQueries({ queryKey: ['privacy'] });
  };
  const keep = useMutation({
    mutationFn: (retentionDays: number | null) => call(changeSettings({ body: { retentionDays } })),
    onSuccess: ({ retentionDays }) =>
      toast(
        retentionDays === null ? t`People are kept for ever.` : t`People are kept for ${retentionDays} days.`,
      ),
    onError: toastProblem,
    onSettled: settle,
  });
  const run = useMutation({
    mutationFn: () => call(runRetention({ query: { dryRun: 'false' } })),
    onSuccess: () => toast(t`Erasing has begun.`),
    onError: toastProblem,
    onSettled: settle,
  });
  const found = rehearse.data;
  const ask = async (title: string, action: string) =>
    confirm({
      title,
      text: t`Whoever is older is erased for good. Try it out first to see whom it would be.`,
      action,
      dangerous: true,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rehearse.mutate();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        {now === null ? (
          <Trans>People are kept for ever now.</Trans>
        ) : (
          <Plural value={now} one="People are kept for # day now." other="People are kept for # days now." />
        )}
      </Text>
      <form onSubmit={submit}>
        <Group align="flex-end" gap="xs">
          <NumberInput
            label={t`Days`}
            min={1}
            max={LONGEST_DAYS}
            allowDecimal={false}
            allowNegative={false}
            value={days}
            onChange={(value) => setDays(typeof value === 'number' ? value : USUAL_DAYS)}
            maw={140}
          />
          <Button type="submit" variant="default" loading={rehearse.isPending}>
            {t`Try it out`}
          </Button>
          <Button
            loading={keep.isPending}
            disabled={days === now}
            onClick={() =>
              void ask(t`Keep people for ${days} days?`, t`Keep it so`).then((yes) => {
                if (yes) keep.mutate(days);
              })
            }
          >
            {t`Keep for ${days} days`}
          </Button>
          {now !== null && (
            <>
              <Button variant="default" onClick={() => keep.mutate(null)}>
                {t`Keep for ever`}
              </Button>
              <Button
                variant="light"
                color="red"
                loading={run.isPending}
                onClick={() =>
                  void ask(t`Erase now whoever is older than ${now} days?`, t`Erase now`).then((yes) => {
                    if (yes) run.mutate();
                  })
                }
              >
                {t`Run it now`}
              </Button>
            </>
          )}
        </Group>
      </form>
      {rehearse.error && <ProblemNotice error={rehearse.error} />}
      {found && (
        <Alert role="status" color={found.people ? 'yellow' : 'green'} variant="light">
          {found.people === 0 && found.resumesOfNobody === 0 ? (
            <Trans>Nobody would be erased by this.</Trans>
          ) : (
            <>
              <Plural
                value={found.people}
                one="# person would be erased."
                other="# people would be erased."
              />{' '}
              <Plural
                value={found.resumesOfNobody}
                _0=""
                one="So would # resume of nobody known."
                other="So would # resumes of nobody known."
              />
            </>
          )}{' '}
          <Plural value={found.held} _0="" one="# person is held." other="# people are held." />
        </Alert>
      )}
      {found && found.oldest.length > 0 && (
        <SmallTable
          label={t`Who would be erased first`}
          rows={found.oldest}
          idOf={({ candidateId }) => candidateId}
          columns={[
            {
              id: 'name',
              title: t`Who would be erased first`,
              cell: ({ name }) => name ?? t`without a name`,
            },
            {
              id: 'newest',
              title: t`Newest resume`,
              cell: ({ newestResumeAt }) => <RelativeTime at={newestResumeAt} />,
            },
          ]}
        />
      )}
    </Stack>
  );
}
