// The user menu: its button at once, what is in it as soon as somebody opens it.
import { Suspense, useState } from 'react';
import { useSession } from '../session/session.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { UserButton } from './user-button.tsx';

const OpenUserMenu = lazyPart(() => import('./open-user-menu.tsx'));

export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const { member } = useSession().session;
  const [wanted, setWanted] = useState(false);
  const button = (
    <UserButton member={member} aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <OpenUserMenu onHelp={onHelp} />
    </Suspense>
  );
}
