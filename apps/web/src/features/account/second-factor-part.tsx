// The second factor: on or off, and the ways from one to the other. Either asks for the password.
import { Plural, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { beginSecondFactor, removeSecondFactor, showSecondFactor, type NewSecondFactor } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast } from '../../ui/toast.ts';
import { Tag } from '../../ui/tag.tsx';
import { SecondFactorSetup } from './second-factor-setup.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';

const FEW_CODES = 3;

export function SecondFactorPart() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['account', 'second-factor'],
    queryFn: () => call(showSecondFactor()),
  });
  const [asking, setAsking] = useState<'on' | 'off'>();
  const [begun, setBegun] = useState<NewSecondFactor>();
  const [password, setPassword] = useState('');
  const done = () => {
    setAsking(undefined);
    setPassword('');
    void queries.invalidateQueries({ queryKey: ['account'] });
  };
  const prove = useMutation({
    mutationFn: async () => {
      if (asking === 'on') return call(beginSecondFactor({ body: { password } }));
      await call(removeSecondFactor({ body: { password } }));
      return undefined;
    },
    onSuccess: (setup) => {
      if (!setup) toast(t`The second factor is off.`);
      setBegun(setup);
      done();
    },
  });
  const close = () => {
    setAsking(undefined);
    setPassword('');
    prove.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate();
  };
  return (
    <Section
      title={t`Second factor`}
      hint={t`Besides the password, the sign-in asks for six digits that an app on your phone shows. Whoever learns your password still can’t come in.`}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && !begun && (
        <Stack gap="sm" align="flex-start">
          <Group gap="sm">
            <Tag tone={data.on ? 'good' : 'plain'}>{data.on ? t`On` : t`Off`}</Tag>
            {data.on && (
              <Text size="sm">
                <Plural
                  value={data.recoveryCodesLeft}
                  one="# recovery code left"
                  other="# recovery codes left"
                />
              </Text>
            )}
            <Button variant="default" onClick={() => setAsking(data.on ? 'off' : 'on')}>
              {data.on ? t`Switch off` : t`Set up`}
            </Button>
          </Group>
          {data.on && data.recoveryCodesLeft < FEW_CODES && (
            <Alert color="yellow">
              {t`Few recovery codes are left. Switch the second factor off and set it up again to get new ones.`}
            </Alert>
          )}
        </Stack>
      )}
      {begun && (
        <SecondFactorSetup
          begun={begun}
          onDone={() => {
            setBegun(undefined);
            done();
          }}
        />
      )}
      <Modal
        opened={asking !== undefined}
        onClose={close}
        title={asking === 'off' ? t`Switch the second factor off` : t`Set the second factor up`}
        centered
      >
        <form onSubmit={submit}>
          <Stack gap="sm">
            <SecretInput
              label={t`Your password`}
              autoComplete="current-password"
              required
              withAsterisk={false}
              data-autofocus
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            {prove.error && <ProblemNotice error={prove.error} />}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>{t`Cancel`}</Button>
              <Button type="submit" loading={prove.isPending} {...(asking === 'off' && { color: 'red' })}>
                {asking === 'off' ? t`Switch off` : t`Go on`}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Section>
  );
}
