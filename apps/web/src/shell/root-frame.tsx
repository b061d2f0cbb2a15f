// Around every page, also those of whoever is not signed in: toasts, questions, and the word that the network is away.
import { Trans } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { Outlet } from '@tanstack/react-router';
import { ConfirmProvider } from '../ui/confirm-dialog.tsx';

export function RootFrame() {
  const { online } = useNetwork();
  return (
    <ConfirmProvider>
      {!online && (
        <div className="offline" role="status">
          <Trans>You are offline. What you see may be old; nothing that you typed is lost.</Trans>
        </div>
      )}
      <Outlet />
      <Notifications position="bottom-right" />
    </ConfirmProvider>
  );
}
