// The frame around every page of whoever is signed in: navigation, the bar, files on their way, and the whole page as a place to drop more.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, AppShell, Burger, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { EventsProvider } from '../events/events-provider.tsx';
import { DropAnywhere } from '../features/inbox/drop-anywhere.tsx';
import { UploadTray } from '../features/inbox/upload-tray.tsx';
import { UploadsProvider, useUploads } from '../features/inbox/uploads.tsx';
import { SessionGate } from '../session/session-gate.tsx';
import { useSession } from '../session/session.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { useCommands } from './commands.ts';
import { Navigation } from './navigation.tsx';
import { useKeys } from './use-keys.ts';
import { UserMenu } from './user-menu.tsx';

const KeyHelp = lazyPart(() => import('./key-help.tsx'));
const Palette = lazy(() => import('./palette.tsx'));
const openPalette = () => void import('@mantine/spotlight').then(({ spotlight }) => spotlight.open());

export function Workspace() {
  return (
    <SessionGate>
      <EventsProvider>
        <UploadsProvider>
          <Frame />
        </UploadsProvider>
      </EventsProvider>
    </SessionGate>
  );
}

function Frame() {
  const { t } = useLingui();
  const { session } = useSession();
  const [navOpen, nav] = useDisclosure();
  const [helpOpen, help] = useDisclosure();
  const [helpWanted, setHelpWanted] = useState(false);
  const [paletteWanted, setPaletteWanted] = useState(false);
  const commands = useCommands();
  const showPalette = useCallback(() => {
    setPaletteWanted(true);
    openPalette();
  }, []);
  const openHelp = help.open;
  const showHelp = useCallback(() => {
    setHelpWanted(true);
    openHelp();
  }, [openHelp]);
  useHotkeys([['mod+K', showPalette]], []);
  useKeys(commands, showHelp);
  const main = useFocusOnMain();
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 230, breakpoint: 'md', collapsed: { mobile: !navOpen } }}
      transitionDuration={0}
    >
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger
            opened={navOpen}
            onClick={nav.toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={navOpen ? t`Close the navigation` : t`Open the navigation`}
          />
          <Link to="/" className="brand" aria-label={t`Vitae, all resumes`}>
            <img src="/icon.svg" alt="" width="26" height="26" /> <span>Vitae</span>
          </Link>
          <Text c="dimmed" size="sm" truncate className="tenant-name">
            {session.tenant.name}
          </Text>
          <span className="grow" />
          <UnstyledButton className="palette-button" onClick={showPalette}>
            <IconSearch size={16} />
            <span className="palette-word">
              <Trans>Find…</Trans>
            </span>
            <Kbd className="wide-only" size="xs" aria-hidden="true">
              {navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K'}
            </Kbd>
          </UnstyledButton>
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={showHelp}
            aria-label={t`Keys`}
            title={t`Keys`}
            visibleFrom="sm"
          >
            <IconHelp size={20} />
          </ActionIcon>
          <UserMenu onHelp={showHelp} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t`Main`} className="workspace-nav">
        <Navigation onGo={nav.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} ref={main}>
        <Outlet />
        <UploadTray />
      </AppShell.Main>
      <Drops />
      {helpWanted && (
        <Suspense fallback={null}>
          <KeyHelp commands={commands} open={helpOpen} onClose={help.close} />
        </Suspense>
      )}
      {paletteWanted && (
        <Suspense fallback={null}>
          <Palette commands={commands} />
        </Suspense>
      )}
    </AppShell>
  );
}

/** Another page: its content gets the focus, so that keys and screen readers begin there. The first page leaves it to the browser. */
function useFocusOnMain() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

function Drops() {
  const { may, send } = useUploads();
  const take = useCallback((files: readonly File[]) => void send(files), [send]);
  return may ? <DropAnywhere onFiles={take} /> : null;
}
