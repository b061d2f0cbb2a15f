// A company becomes a workspace by itself, where whoever runs Vitae lets it; its owner is signed in at once.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { signIn, signUp } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LoadingPage } from '../ui/states.tsx';
import { linkToken } from './link-token.ts';
import { LoneCard } from './lone-card.tsx';
import { passwordFault } from './password-fault.ts';
import { slugOf } from './slug-of.ts';
import { useSignUpUse } from './sign-up-use.ts';
import { SecretInput } from '../ui/secret-input.tsx';

export function SignUpPage() {
  const { t } = useLingui();
  const { data: use, error } = useSignUpUse();
  if (!use && !error) return <LoadingPage />;
  return (
    <LoneCard title={t`Sign up`} hint={t`A workspace for your company. You will be its owner.`}>
      <Stack gap="sm">
        {!use && <ProblemNotice error={error} />}
        {use?.mode === 'off' && (
          <Alert color="yellow">
            <Trans>Nobody can sign up here by themselves. Ask whoever runs this Vitae.</Trans>
          </Alert>
        )}
        {use && use.mode !== 'off' && <SignUpForm needsCode={use.mode === 'invite'} />}
        <Anchor href="/" size="sm">
          <Trans>Back to the sign-in</Trans>
        </Anchor>
      </Stack>
    </LoneCard>
  );
}

function SignUpForm({ needsCode }: { readonly needsCode: boolean }) {
  const { t } = useLingui();
  const [company, setCompany] = useState('');
  /** What somebody typed; until then it follows the company’s name. */
  const [slug, setSlug] = useState<string>();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  // The link of an invitation may bring it.
  const [code, setCode] = useState(linkToken);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const shortName = slug ?? slugOf(company);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      const owner = { name, email, password };
      await call(
        signUp({ body: { name: company, slug: shortName, owner, ...(needsCode && { code: code.trim() }) } }),
      );
      await call(signIn({ body: { email, password } }));
      location.assign('/');
    } catch (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };
  const fault = passwordFault(problem);

  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t`Sign up`}>
      <Stack gap="sm">
        <TextInput
          label={t`Company`}
          autoComplete="organization"
          required
          withAsterisk={false}
          autoFocus
          maxLength={200}
          value={company}
          onChange={(event) => setCompany(event.currentTarget.value)}
        />
        <TextInput
          label={t`Short name`}
          description={t`Lower-case letters, digits and hyphens. It can’t be changed later.`}
          required
          withAsterisk={false}
          maxLength={40}
          pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
          value={shortName}
          onChange={(event) => setSlug(event.currentTarget.value)}
        />
        <TextInput
          label={t`Your name`}
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <SecretInput
          label={t`Password`}
          description={t`At least 12 characters. A few words that you remember are best.`}
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={12}
          value={password}
          error={fault && t(fault)}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {needsCode && (
          <TextInput
            label={t`Code`}
            description={t`From whoever runs this Vitae. It is good once.`}
            required
            withAsterisk={false}
            maxLength={100}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        {problem !== undefined && !fault && <ProblemNotice error={problem} />}
        <Button type="submit" loading={busy}>
          <Trans>Sign up</Trans>
        </Button>
      </Stack>
    </form>
  );
}
