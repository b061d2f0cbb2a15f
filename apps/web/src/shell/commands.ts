// What the palette (⌘K) and the keys can do: every place of the navigation, and what features have registered.
import { useNavigate } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { mayMember } from '@vitae/contracts';
import { useMemo } from 'react';
import { features } from '../features/index.ts';
import type { Command, Feature } from '../features/define-feature.ts';
import { useSession } from '../session/session.ts';
import { useNavigation } from './navigation.tsx';

const list: readonly Feature<readonly AnyRoute[]>[] = features;

export interface ReadyCommand extends Pick<Command, 'id' | 'label' | 'keys'> {
  readonly start: () => void;
}

export function useCommands(): readonly ReadyCommand[] {
  const navigate = useNavigate();
  const navigation = useNavigation();
  const { role } = useSession().session.member;
  return useMemo(() => {
    const goTo = (to: string) => void navigate({ to });
    return [
      ...navigation.map(({ to, label, keys }) => ({
        id: `go ${to}`,
        label,
        ...(keys && { keys }),
        start: () => goTo(to),
      })),
      ...list
        .flatMap(({ commands = [] }) => commands)
        .filter(({ needs }) => !needs || mayMember(role, needs))
        .map(({ id, label, keys, run }) => ({ id, label, ...(keys && { keys }), start: () => run(goTo) })),
    ];
  }, [navigate, navigation, role]);
}
