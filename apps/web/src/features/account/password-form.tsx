import { useLingui } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changePassword } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { passwordFault } from '../../session/password-fault.ts';
import { useSession } from '../../session/session.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.ts';
import { SecretInput } from '../../ui/secret-input.tsx';

/** Changes one's password; the old one is asked for. */
export function PasswordForm() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { email } = useSession().session.member;
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useMutation({
    mutationFn: () => call(changePassword({ body: { oldPassword, newPassword } })),
    onSuccess: () => {
      setOld('');
      setNew('');
      toast(t`Your password is changed. Other devices are signed out.`);
      void queries.invalidateQueries({ queryKey: ['account'] });
    },
  });
  const fault = passwordFault(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Section title={t`Password`}>
      <form onSubmit={submit} aria-label={t`Password`}>
        <Stack gap="sm" maw={420}>
          {/* Managers of passwords want to know whose it is. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <SecretInput
            label={t`Password until now`}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={oldPassword}
            onChange={(event) => setOld(event.currentTarget.value)}
          />
          <SecretInput
            label={t`New password`}
            description={t`At least 10 characters. A few words that you remember are best.`}
            autoComplete="new-password"
            required
            withAsterisk={false}
            value={newPassword}
            error={fault && t(fault)}
            onChange={(event) => setNew(event.currentTarget.value)}
          />
          {change.error && !fault && <ProblemNotice error={change.error} />}
          <div>
            <Button type="submit" loading={change.isPending}>{t`Change the password`}</Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
