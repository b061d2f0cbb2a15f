// The address that resumes are mailed to: whoever knows it can send, so it can be taken back and made anew.
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { makeMailAddress, removeMailAddress, showMailAddress } from '@vitae/client';
import { call, codeOf } from '../../api/call.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toastProblem } from '../../ui/toast.ts';

const KEY = ['settings', 'mail-address'] as const;

export function MailAddressPart() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: KEY,
    // That there is none, or that none can be had, is an answer as good as another.
    queryFn: () =>
      call(showMailAddress()).catch((problem: unknown) => {
        const code = codeOf(problem);
        if (code === 'mail_address_not_found') return null;
        if (code === 'mail_in_off') return 'off' as const;
        throw problem;
      }),
  });
  const settle = () => queries.invalidateQueries({ queryKey: KEY });
  const make = useMutation({
    mutationFn: () => call(makeMailAddress()),
    onError: toastProblem,
    onSettled: settle,
  });
  const remove = useMutation({
    mutationFn: () => call(removeMailAddress()),
    onError: toastProblem,
    onSettled: settle,
  });
  const ask = async () => {
    const yes = await confirm({
      title: t`Take the address back?`,
      text: t`Mails to it are taken no more. A new one will be another address.`,
      action: t`Take it back`,
      dangerous: true,
    });
    if (yes) remove.mutate();
  };
  return (
    <Stack gap="xs" mt="lg" maw={560}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingState />}
      {data === 'off' && (
        <Text c="dimmed" size="sm">
          {t`This installation takes no mail in. Whoever runs Vitae can switch it on.`}
        </Text>
      )}
      {data === null && (
        <Group gap="sm">
          <Text size="sm">{t`There is no address yet that resumes can be mailed to.`}</Text>
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
            {t`Make an address`}
          </Button>
        </Group>
      )}
      {data && data !== 'off' && (
        <>
          <CopyField
            label={t`Resumes can be mailed to`}
            value={data.address}
            description={t`Whoever knows it can send. Attachments that are resumes are read.`}
          />
          <div>
            <Button variant="light" color="red" loading={remove.isPending} onClick={() => void ask()}>
              {t`Take the address back`}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
