// The sign-in of whoever comes with no session, with the reason a company's sign-in sent them back for (`/?problem=`).
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Stack } from '@mantine/core';
import type { Session } from '@vitae/client';
import { Problem } from '../api/call.ts';
import { isKnownProblem } from '../i18n/problem-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LoneCard } from './lone-card.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSignUpUse } from './sign-up-use.ts';

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
        <ToSignUp />
      </Stack>
    </LoneCard>
  );
}

/** Where whoever runs Vitae lets companies in. */
function ToSignUp() {
  const { data } = useSignUpUse();
  if (!data || data.mode === 'off') return null;
  return (
    <Anchor href="/sign-up" size="sm">
      <Trans>New here? Sign your company up</Trans>
    </Anchor>
  );
}
