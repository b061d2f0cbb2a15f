// An invitation is accepted: by a name and a password of one's choice, or with the account that one has elsewhere.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { acceptInvitation, showInvitation } from '@vitae/client';
import type { Role } from '@vitae/contracts';
import { useState, type FormEvent } from 'react';
import { call, codeOf } from '../api/call.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LoadingPage } from '../ui/states.tsx';
import { linkToken } from './link-token.ts';
import { LoneCard } from './lone-card.tsx';
import { passwordFault } from './password-fault.ts';
import { SecretInput } from '../ui/secret-input.tsx';

const ROLES: Record<Role, MessageDescriptor> = {
  owner: msg`owner`,
  admin: msg`admin`,
  recruiter: msg`recruiter`,
  viewer: msg`viewer`,
};

export function InvitationPage() {
  const { t } = useLingui();
  const [token] = useState(linkToken);
  const { data: invitation, error } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => call(showInvitation({ body: { token } })),
    retry: false,
    staleTime: Infinity,
  });
  const [way, setWay] = useState<'new' | 'known'>('new');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  if (error)
    return (
      <LoneCard title={t`Invitation`}>
        <ProblemNotice error={error} />
      </LoneCard>
    );
  if (!invitation) return <LoadingPage />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await call(
        acceptInvitation({
          body:
            way === 'new'
              ? { token, name, password }
              : { token, signIn: true, password, ...(code && { code }) },
        }),
      );
      location.assign('/');
    } catch (failure) {
      if (codeOf(failure) === 'second_factor_needed') setCode('');
      else setProblem(failure);
      setBusy(false);
    }
  };
  const fault = way === 'new' ? passwordFault(problem) : undefined;
  const { email, role, tenant } = invitation;
  const roleName = t(ROLES[role]);
  return (
    <LoneCard
      title={t`Join ${tenant.name}`}
      hint={t`You are invited as ${roleName}. You will sign in as ${email}.`}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <SegmentedControl
            fullWidth
            aria-label={t`How you join`}
            value={way}
            onChange={(value) => setWay(value === 'known' ? 'known' : 'new')}
            data={[
              { value: 'new', label: t`I am new here` },
              { value: 'known', label: t`I have an account` },
            ]}
          />
          {way === 'new' && (
            <TextInput
              label={t`Your name`}
              autoComplete="name"
              required
              withAsterisk={false}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          <SecretInput
            label={t`Password`}
            description={
              way === 'new' ? t`At least 10 characters. A few words that you remember are best.` : undefined
            }
            autoComplete={way === 'new' ? 'new-password' : 'current-password'}
            required
            withAsterisk={false}
            value={password}
            error={fault && t(fault)}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {way === 'known' && code !== undefined && (
            <TextInput
              label={t`Code`}
              description={t`The six digits that your app shows, or a recovery code.`}
              autoComplete="one-time-code"
              required
              withAsterisk={false}
              autoFocus
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
          )}
          {problem !== undefined && !fault && <ProblemNotice error={problem} />}
          <Button type="submit" loading={busy}>
            <Trans>Join</Trans>
          </Button>
        </Stack>
      </form>
    </LoneCard>
  );
}
