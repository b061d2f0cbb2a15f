import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { forgotPassword } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LoneCard } from './lone-card.tsx';

export function ForgottenPasswordPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [state, setState] = useState<{ sent?: boolean; busy?: boolean; problem?: unknown }>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState({ busy: true });
    try {
      await call(forgotPassword({ body: { email } }));
      setState({ sent: true });
    } catch (problem) {
      setState({ problem });
    }
  };
  return (
    <LoneCard title={t`Forgotten password`} hint={t`We send you a link that is good for an hour.`}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          {state.sent ? (
            <Alert role="status" color="green">
              <Trans>If there is an account with this e-mail, a link is on its way.</Trans>
            </Alert>
          ) : (
            <>
              <TextInput
                label={t`E-mail`}
                type="email"
                autoComplete="username"
                required
                withAsterisk={false}
                autoFocus
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              {state.problem !== undefined && <ProblemNotice error={state.problem} />}
              <Button type="submit" loading={state.busy ?? false}>
                <Trans>Send the link</Trans>
              </Button>
            </>
          )}
          <Anchor href="/" size="sm">
            <Trans>Back to the sign-in</Trans>
          </Anchor>
        </Stack>
      </form>
    </LoneCard>
  );
}
