// Around every page, also those of whoever is not signed in: toasts, questions, and the word that the network is away.
import { Trans } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import { useNotifications } from '@mantine/notifications';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ConfirmProvider } from '../ui/confirm-dialog.tsx';
import { lazyPart } from '../ui/lazy-part.ts';

const Toasts = lazyPart(() => import('./toasts.tsx'));

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
      <LazyToasts />
    </ConfirmProvider>
  );
}

/** From the first toast on, also when there is none left: it goes as it came. */
function LazyToasts() {
  const { notifications } = useNotifications();
  const [wanted, setWanted] = useState(false);
  if (!wanted && notifications.length > 0) setWanted(true);
  return (
    wanted && (
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
    )
  );
}
