// Where one can go: what every feature has registered, by groups, and only what one's role may see.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { NavLink, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { showAsking } from '@vitae/client';
import { mayMember } from '@vitae/contracts';
import { useMemo } from 'react';
import { call } from '../api/call.ts';
import { features } from '../features/index.ts';
import type { Feature, NavigationGroup, NavigationItem } from '../features/define-feature.ts';
import { useSession } from '../session/session.ts';
import type { AnyRoute } from '@tanstack/react-router';

const GROUPS: Record<NavigationGroup, MessageDescriptor | undefined> = {
  work: undefined,
  admin: msg`Administration`,
  developer: msg`Developer`,
};
/** Settings are seldom changed; who changes them here sees it at once. */
const ASKING_KNOWN_MS = 300_000;
const list: readonly Feature<readonly AnyRoute[]>[] = features;

/** What whoever is signed in may go to, in order. */
export function useNavigation(): readonly NavigationItem[] {
  const { role } = useSession().session.member;
  const { data: asking } = useQuery({
    queryKey: ['asking'],
    queryFn: () => call(showAsking()),
    enabled: mayMember(role, 'search'),
    staleTime: ASKING_KNOWN_MS,
  });
  const isAsked = asking?.isOn ?? false;
  return useMemo(
    () =>
      list
        .flatMap(({ navigation = [] }) => navigation)
        .filter(({ needs, onlyWithAsking }) => mayMember(role, needs) && (isAsked || !onlyWithAsking))
        .sort((a, b) => a.order - b.order),
    [role, isAsked],
  );
}

export function Navigation({ onGo }: { onGo: () => void }) {
  const { t } = useLingui();
  const items = useNavigation();
  const { pathname } = useLocation();
  const isAt = (to: string) =>
    to === '/'
      ? pathname === '/' || pathname.startsWith('/resumes/')
      : pathname === to || pathname.startsWith(`${to}/`);
  return Object.entries(GROUPS).map(([group, title]) => {
    const members = items.filter((item) => item.group === group);
    if (!members.length) return null;
    return (
      <div key={group} className="nav-group">
        {title && (
          <Text size="xs" fw={600} c="dimmed" px="sm" pt="md" pb={4}>
            {t(title)}
          </Text>
        )}
        {members.map(({ to, label, icon: Icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            active={isAt(to)}
            aria-current={isAt(to) ? 'page' : undefined}
            label={t(label)}
            leftSection={<Icon size={18} stroke={1.6} />}
            onClick={onGo}
          />
        ))}
      </div>
    );
  });
}
