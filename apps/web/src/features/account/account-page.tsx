// One's own account: password, second factor, where one is signed in.
import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../session/session.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { OpenSessionList } from './open-session-list.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorPart } from './second-factor-part.tsx';

export function AccountPage() {
  const { t } = useLingui();
  const { member } = useSession().session;
  return (
    <Page>
      <PageHeader title={t`Your account`} hint={`${member.name} · ${member.email}`} />
      <PasswordForm />
      <SecondFactorPart />
      <OpenSessionList />
    </Page>
  );
}
