// The sign-in of whoever comes with no session, with the reason a company's sign-in sent them back for (`/?problem=`).
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { Session } from '@vitae/client';
import { Problem } from '../api/call.ts';
import { isKnownProblem } from '../i18n/problem-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LoneCard } from './lone-card.tsx';
import { SignInForm } from './sign-in-form.tsx';

export default function SignInPage({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const { t } = useLingui();
  const code = new URLSearchParams(location.search).get('problem');
  return (
    <LoneCard
      title="Vitae"
      tab={t`Sign in`}
      hint={t`Resumes in, profiles out. Every value shows where it was read.`}
    >
      <Stack gap="sm">
        {code && <ProblemNotice error={new Problem(isKnownProblem(code) ? code : 'openid_failed', 401)} />}
        <SignInForm onSignedIn={onSignedIn} />
      </Stack>
    </LoneCard>
  );
}
