// A new password, by the link of a mail.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Button, Stack } from '@mantine/core';
import { resetPassword } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { linkToken } from './link-token.ts';
import { LoneCard } from './lone-card.tsx';
import { passwordFault } from './password-fault.ts';
import { SecretInput } from '../ui/secret-input.tsx';

export function NewPasswordPage() {
  const { t } = useLingui();
  const [token] = useState(linkToken);
  const [password, setPassword] = useState('');
  const [state, setState] = useState<{ done?: boolean; busy?: boolean; problem?: unknown }>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState({ busy: true });
    try {
      await call(resetPassword({ body: { token, password } }));
      setState({ done: true });
    } catch (problem) {
      setState({ problem });
    }
  };
  const fault = passwordFault(state.problem);
  return (
    <LoneCard title={t`New password`}>
      {state.done ? (
        <Stack gap="sm">
          <Alert role="status" color="green">
            <Trans>Your password is changed. Sign in with the new one.</Trans>
          </Alert>
          <Anchor href="/">
            <Trans>Sign in</Trans>
          </Anchor>
        </Stack>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="sm">
            <SecretInput
              label={t`New password`}
              description={t`At least 10 characters. A few words that you remember are best.`}
              autoComplete="new-password"
              required
              withAsterisk={false}
              autoFocus
              value={password}
              error={fault && t(fault)}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            {state.problem !== undefined && !fault && <ProblemNotice error={state.problem} />}
            <Button type="submit" loading={state.busy ?? false}>
              <Trans>Change the password</Trans>
            </Button>
          </Stack>
        </form>
      )}
    </LoneCard>
  );
}
