// E-mail and password, then a code where the account asks for one; for one tenant of several, and by a company's own sign-in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Divider, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { showOpenIdUse, signIn, type Session } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call, codeOf } from '../api/call.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { SecretInput } from '../ui/secret-input.tsx';

interface SignInFormProps {
  readonly onSignedIn: (session: Session) => void;
  /** Of whoever was signed in, where the session has ended. */
  readonly email?: string | undefined;
  /** The tenant that one comes back to. */
  readonly tenantId?: string | undefined;
}

export function SignInForm({ onSignedIn, email: known = '', tenantId }: SignInFormProps) {
  const { t } = useLingui();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      const body = { email, password, ...(tenantId && { tenantId }), ...(code && { code }) };
      onSignedIn(await call(signIn({ body })));
    } catch (error) {
      if (codeOf(error) === 'second_factor_needed') setCode('');
      else setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t`Sign in`}>
      <Stack gap="sm">
        <TextInput
          label={t`E-mail`}
          name="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          data-autofocus={!known || undefined}
          autoFocus={!known}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <SecretInput
          label={t`Password`}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={known ? true : undefined}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {code !== undefined && (
          <TextInput
            label={t`Code`}
            description={t`The six digits that your app shows, or a recovery code.`}
            name="code"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            autoFocus
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        {problem !== undefined && <ProblemNotice error={problem} />}
        <Button type="submit" loading={busy}>
          <Trans>Sign in</Trans>
        </Button>
        <Anchor href="/forgotten-password" size="sm">
          <Trans>Forgotten your password?</Trans>
        </Anchor>
        <CompanySignIn />
      </Stack>
    </form>
  );
}

/** Where any company has one here. */
function CompanySignIn() {
  const { data } = useQuery({
    queryKey: ['openid'],
    queryFn: () => call(showOpenIdUse()),
    staleTime: Infinity,
  });
  return data?.isUsed ? <ToCompanySignIn /> : null;
}

/** The company's own sign-in begins at the API, which sends the browser on; which company, people say by its short name. */
function ToCompanySignIn() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [tenant, setTenant] = useState(() => localStorage.getItem('vitae-company') ?? '');
  const start = () => {
    const name = tenant.trim();
    if (!name) return;
    localStorage.setItem('vitae-company', name);
    location.assign(`/v1/openid/start?${new URLSearchParams({ tenant: name })}`);
  };
  return (
    <>
      <Divider label={t`or`} />
      {open ? (
        <Stack gap="xs">
          <TextInput
            label={t`Your company’s short name`}
            description={t`As in its address here, for example “acme”.`}
            value={tenant}
            autoFocus
            onChange={(event) => setTenant(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              start();
            }}
          />
          <Button variant="default" onClick={start} disabled={!tenant.trim()}>
            <Trans>Continue</Trans>
          </Button>
        </Stack>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          <Trans>Use your company’s sign-in</Trans>
        </Button>
      )}
    </>
  );
}
