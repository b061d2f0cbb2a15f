// Over what was open, once the session has ended.
import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, Text } from '@mantine/core';
import type { Session } from '@vitae/client';
import { SignInForm } from './sign-in-form.tsx';

interface SignInAgainProps {
  /** Whose session it was. */
  readonly session: Session;
  readonly open: boolean;
  readonly onSignedIn: (session: Session) => void;
}

export default function SignInAgain({ session, open, onSignedIn }: SignInAgainProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened={open}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t`Sign in again`}
      centered
    >
      <Text c="dimmed" mb="md">
        <Trans>Your session has ended. Sign in to go on where you were.</Trans>
      </Text>
      <SignInForm onSignedIn={onSignedIn} email={session.member.email} tenantId={session.tenant.id} />
    </Modal>
  );
}
